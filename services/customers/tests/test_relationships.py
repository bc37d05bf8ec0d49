"""Contacts, assessments, events and reminders on a real PostgreSQL."""

import threading
import time
from datetime import date, timedelta

import pytest

from crmkit import clock
from crmkit.errors import Conflict, CrmError, Invalid
from crmkit.store.tables import timer as timers
from crmkit.work.timer import fire_next, timers_of
from customers.reminders import kind_of

GOOD = {"loyalty": 4, "satisfaction": 4, "credit": 4, "potential": 4, "influence": 4}
POOR = dict.fromkeys(GOOD, 2)


@pytest.fixture
def customer(desk):
    return desk.create("customer", name="澔帆自動化")


@pytest.fixture
def chain(desk, customer):
    """A chief, somebody below, and somebody below that."""
    made = []
    for name in ("陳董", "林總", "黃課長"):
        above = made[-1]["id"] if made else None
        made.append(
            desk.create("contact", customer_id=customer["id"], name=name, reports_to_id=above)
        )
    return made


def test_a_contact_is_moved_under_another_superior(desk, chain):
    chief, _, lowest = chain
    moved = desk.command("contact.move", lowest, reports_to_id=chief["id"])
    assert moved["reports_to_id"] == chief["id"]


def test_a_circle_of_superiors_is_refused_naming_the_path(desk, chain):
    chief, _, lowest = chain
    with pytest.raises(Invalid) as refused:
        desk.command("contact.move", chief, reports_to_id=lowest["id"])
    assert "陳董 → 黃課長 → 林總 → 陳董" in refused.value.errors["reports_to_id"]["message"]


def test_a_superior_works_at_the_same_customer(desk, chain):
    other = desk.create("customer", name="Other")
    stranger = desk.create("contact", customer_id=other["id"], name="Stranger")
    with pytest.raises(Invalid) as refused:
        desk.command("contact.move", chain[2], reports_to_id=stranger["id"])
    assert refused.value.errors["reports_to_id"]["code"] == "superior_elsewhere"


def test_a_superior_does_not_leave_for_another_customer_alone(desk, chain):
    other = desk.create("customer", name="Elsewhere")
    with pytest.raises(Invalid) as refused:
        desk.update("contact", chain[0], customer_id=other["id"])
    assert refused.value.errors["customer_id"]["code"] == "has_subordinates"


def test_two_moves_at_once_never_close_a_circle(house, boss, desk, customer):
    one = desk.create("contact", customer_id=customer["id"], name="One")
    two = desk.create("contact", customer_id=customer["id"], name="Two")
    refused = []

    def move(lower, upper):
        try:
            desk.command("contact.move", lower, reports_to_id=upper["id"])
        except CrmError as error:
            refused.append(error)

    threads = [threading.Thread(target=move, args=pair) for pair in ((one, two), (two, one))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refused) == 1


def test_the_tree_of_contacts_names_each_superior(desk, customer, chain):
    tree = desk.query("customer.contact_tree", customer)
    superiors = {node["name"]: node["reports_to_id"] for node in tree["items"]}
    assert superiors == {"陳董": None, "林總": chain[0]["id"], "黃課長": chain[1]["id"]}


def test_a_thousand_contacts_are_read_quickly(house, boss, desk, customer):
    from customers.entities.contact import Contact

    with house.session() as db:
        db.add_all(
            Contact(customer_id=customer["id"], name=f"Contact {index}") for index in range(1000)
        )

    begun = time.perf_counter()
    tree = desk.query("customer.contact_tree", customer)

    assert tree["total"] == 1000
    assert time.perf_counter() - begun < 1


def test_a_score_is_kept_with_the_weights_of_its_day(desk, customer):
    desk.create(
        "assessment_weighting", name="Old", effective_from="2020-01-01", loyalty=100,
        satisfaction=0, credit=0, potential=0, influence=0,
    )  # fmt: skip
    made = desk.create(
        "relationship_assessment",
        customer_id=customer["id"],
        assessed_on="2020-05-01",
        **{**POOR, "loyalty": 5},
    )
    desk.create("assessment_weighting", name="New", effective_from="2020-04-01", loyalty=0)

    corrected = desk.update("relationship_assessment", made, satisfaction=5)

    assert (made["score"], made["loyalty_weight"]) == ("5.00", 100)
    assert (corrected["score"], corrected["loyalty_weight"]) == ("5.00", 100)


def test_a_score_is_never_taken_from_a_caller(desk, customer):
    with pytest.raises(Invalid) as refused:
        desk.create("relationship_assessment", customer_id=customer["id"], score="5.00", **POOR)
    assert set(refused.value.errors) == {"score"}


def assess(desk, customer, day, ratings):
    return desk.create(
        "relationship_assessment", customer_id=customer["id"], assessed_on=day, **ratings
    )


def test_score_and_trend_stand_on_the_customer(desk, customer):
    assess(desk, customer, "2019-01-01", POOR)
    assess(desk, customer, "2019-06-01", GOOD)

    found = desk.get("customer", customer["id"])

    assert found["assessment_score"] == "4.00"
    assert found["assessment_trend"] == "up"
    assert found["assessed_on"] == "2019-06-01"
    assert found["version"] == customer["version"]


def test_a_deleted_assessment_counts_no_more(desk, customer):
    assess(desk, customer, "2019-01-01", GOOD)
    newest = assess(desk, customer, "2019-06-01", POOR)

    desk.delete("relationship_assessment", newest)

    found = desk.get("customer", customer["id"])
    assert (found["assessment_score"], found["assessment_trend"]) == ("4.00", None)


def test_the_course_of_a_relationship_is_told_from_the_oldest(desk, customer):
    assess(desk, customer, "2019-06-01", POOR)
    assess(desk, customer, "2019-01-01", GOOD)

    course = desk.query("customer.assessment_trend", customer)

    assert [each["assessed_on"] for each in course["items"]] == ["2019-01-01", "2019-06-01"]
    assert (course["trend"], course["change"]) == ("down", "-2.00")


def test_the_next_review_lies_ahead(desk, customer):
    with pytest.raises(Invalid) as refused:
        assess(desk, customer, "2019-06-01", {**GOOD, "next_review": "2019-06-01"})
    assert refused.value.errors["next_review"]["code"] == "review_not_ahead"


def test_a_participant_is_one_of_the_customers_people(desk, customer, chain):
    other = desk.create("customer", name="Guest")
    event = desk.create("customer_event", name="Dinner")
    with pytest.raises(Invalid) as refused:
        desk.create(
            "event_participant",
            event_id=event["id"],
            customer_id=other["id"],
            contact_id=chain[0]["id"],
        )
    assert refused.value.errors["contact_id"]["code"] == "contact_elsewhere"


def test_personal_parts_need_a_permission_of_their_own(house, desk, chain):
    reader = house.person({"customers.contact.view": ["all"]})
    desk.update("contact", chain[0], hobbies=["品茶"])

    seen = house.ask(reader, "get", entity="contact", id=chain[0]["id"])

    assert "hobbies" not in seen
    assert "birthday" not in seen


# Reminders


def due(house, entity, record):
    rows = house.rows(timers, timers.c.kind == kind_of(entity), timers.c.key == record["id"])
    return [row for row in rows if row["done_at"] is None]


def fire(house, moment):
    """Fires what is due at a moment, by the clock of tests and of the database alike."""
    with house.session() as db:
        db.execute(timers.update().where(timers.c.due_at <= moment).values(due_at=clock.now()))
    while fire_next(house.service.database, timers_of(house.service)):
        pass


def test_a_birthday_is_told_a_week_ahead_and_again_next_year(house, desk, chain):
    birthday = clock.today() + timedelta(days=30)
    born = birthday.replace(year=1980) if (birthday.month, birthday.day) != (2, 29) else birthday
    contact = desk.update("contact", chain[0], birthday=born.isoformat())
    (first,) = due(house, "contact", contact)
    assert first["due_at"].date() == birthday - timedelta(days=7)

    fire(house, first["due_at"])

    told = house.events("customers.contact.birthday_reminded")
    assert [each["subject"] for each in told] == [contact["id"]]
    assert told[0]["data"]["occurs_on"] == birthday.isoformat()
    assert "birthday" not in told[0]["data"]
    (again,) = due(house, "contact", contact)
    assert again["body"]["occurs_on"][:4] == str(birthday.year + 1)


def test_a_change_within_the_week_does_not_remind_twice(house, desk, chain):
    soon = clock.today() + timedelta(days=3)
    day = desk.create(
        "important_date", contact_id=chain[0]["id"], name="Jubilee", day=soon.isoformat(),
        is_yearly=False,
    )  # fmt: skip
    fire(house, clock.now() + timedelta(days=1))
    desk.update("important_date", day, note="bring flowers")

    assert due(house, "important_date", day) == []
    told = house.events("customers.important_date.reminded")
    assert [each["subject"] for each in told].count(day["id"]) == 1


def test_a_deleted_date_reminds_of_nothing(house, desk, chain):
    day = desk.create(
        "important_date", contact_id=chain[0]["id"], name="Over", day=date(2030, 1, 1).isoformat()
    )
    assert len(due(house, "important_date", day)) == 1

    desk.delete("important_date", day)

    assert due(house, "important_date", day) == []


def test_a_review_that_is_due_is_told(house, desk, customer):
    ahead = clock.today() + timedelta(days=20)
    made = assess(desk, customer, clock.today().isoformat(), {**GOOD, "next_review": str(ahead)})
    (waiting,) = due(house, "relationship_assessment", made)

    fire(house, waiting["due_at"])

    told = house.events("customers.relationship_assessment.review_reminded")
    assert made["id"] in [each["subject"] for each in told]


def test_a_deleted_customer_leaves_its_groups_and_returns_to_them(desk, customer):
    group = desk.create("customer_group", name="重點客戶")
    member = desk.create("group_member", group_id=group["id"], customer_id=customer["id"])

    desk.delete("customer", customer)

    assert desk.list("group_member", where={"group_id": group["id"]})["items"] == []
    desk.restore("customer", customer)
    assert desk.get("group_member", member["id"])["customer_id"] == customer["id"]


def test_the_invitation_of_a_contact_is_withdrawn_with_the_contact(desk, customer, chain):
    event = desk.create("customer_event", name="新品發表會")
    guest = {"customer_id": customer["id"], "contact_id": chain[2]["id"]}
    invited = desk.create("event_participant", event_id=event["id"], **guest)

    desk.delete("contact", chain[2])

    assert desk.list("event_participant", where={"event_id": event["id"]})["items"] == []
    desk.restore("contact", chain[2])
    assert desk.get("event_participant", invited["id"])["contact_id"] == chain[2]["id"]


def test_a_superior_is_still_not_deleted(desk, chain):
    with pytest.raises(Conflict) as refused:
        desk.delete("contact", chain[0])

    assert refused.value.current == {"held_by": {"customers.contact": 1}}
