"""Letting people go: access ends, posts pass on, records are handed over by one job."""

from datetime import date, timedelta

import pytest
from handing_over import done, leave

from crmkit import clock
from crmkit.access.document import Access
from crmkit.errors import CrmError, Unauthenticated
from crmkit.work.runner import Runner
from iam.entities.api_token import ApiToken
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.position import Position
from iam.entities.position_holder import PositionHolder
from iam.entities.user import User


def test_the_sign_in_of_who_leaves_ends_at_once(office):
    session = office.iam.sign_in(office.leaver)["session"]
    leave(office)
    with pytest.raises(Unauthenticated):
        office.iam.ask("issue_token", {"session": session})
    with pytest.raises(Unauthenticated):
        office.iam.sign_in(office.leaver)
    told = office.iam.events("iam.access.changed")
    assert any(office.leaver.id in (each["data"]["user_ids"] or ()) for each in told)


def test_the_day_is_kept(office):
    leave(office, left_on="2026-01-31")
    with office.iam.session() as db:
        user = db.get_one(User, office.leaver.id)
        assert (user.status, str(user.left_on)) == ("left", "2026-01-31")


def test_everything_goes_to_the_successor_with_a_result_per_service(office):
    job = done(office, leave(office)["job"])
    assert set(office.keeper.books.values()) == {office.successor.id, office.boss.id}
    assert (job["state"], job["progress"], job["total"]) == ("done", 2, 2)
    (told,) = job["result"]["services"]
    assert (told["service"], told["left"], told["error"]) == ("library", 0, None)
    assert told["entities"][0]["done"] == 2


def test_each_service_may_have_a_successor_of_its_own(office):
    librarian = office.iam.person()
    done(office, leave(office, successors={"library": librarian.id})["job"])
    assert office.keeper.books["one"] == librarian.id


def test_the_job_asks_as_the_person_who_started_it_with_what_they_may_do_now(office):
    done(office, leave(office)["job"])
    asked = [each for each in office.keeper.asked if each.method == "reassign"]
    claims = [office.iam.claims(each.headers["token"]) for each in asked]
    assert {each.user_id for each in claims} == {office.boss.id}
    assert {each.service for each in claims} == {None}
    access = office.iam.service.accesses.of_user(claims[0].access_hash, asked[0].headers["token"])
    assert isinstance(access, Access)
    assert len({each.headers["idempotency_key"] for each in asked}) == len(asked)


def test_a_job_whose_starter_may_not_sign_in_any_more_moves_nothing(office):
    job = leave(office)["job"]
    office.iam.change(User, office.boss.id, status="suspended")
    Runner(office.iam.service).step()
    assert set(office.keeper.books.values()) == {office.leaver.id, office.boss.id}
    assert job["state"] == "waiting"


def test_a_service_that_is_away_is_asked_again(office):
    job = leave(office)["job"]
    office.keeper.away = 2
    assert done(office, job)["result"]["services"][0]["left"] == 0


def test_what_a_service_refused_is_told_and_may_be_tried_again(office):
    job = leave(office)["job"]
    office.keeper.away = 3
    (told,) = done(office, job)["result"]["services"]
    assert told["error"]["code"] == "unavailable"
    again = done(office, leave(office)["job"])
    assert again["result"]["services"][0]["left"] == 0


def test_a_cancelled_job_moves_nothing_more(office):
    job = leave(office)["job"]
    office.iam.ask("cancel_job", {"id": job["id"]}, office.token)
    assert done(office, job)["state"] == "cancelled"
    assert office.keeper.books["one"] == office.leaver.id


def test_the_preview_counts_and_names_and_changes_nothing(office):
    office.iam.add(Department(name="業務部", manager_id=office.leaver.id))
    args = {"name": "user.leave_preview", "id": office.leaver.id}
    told = office.iam.ask("query", args, office.token)
    assert told["services"][0]["items"][0]["count"] == 2
    (post,) = told["posts"]
    assert (post["entity"], post["field"], post["count"]) == ("iam.department", "manager_id", 1)
    assert post["records"][0]["label"] == "業務部"
    assert office.keeper.books["one"] == office.leaver.id


def test_the_preview_says_which_service_does_not_answer(office):
    office.keeper.away = 1
    args = {"name": "user.leave_preview", "id": office.leaver.id}
    (told,) = office.iam.ask("query", args, office.token)["services"]
    assert told["error"]["code"] == "unavailable"


def test_whom_the_person_led_the_successor_leads(office):
    department = office.iam.add(Department(name="業務部", manager_id=office.leaver.id))
    staff = office.iam.person(manager_id=office.leaver.id)
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(Department, department.id).manager_id == office.successor.id
        assert db.get_one(User, staff.id).manager_id == office.successor.id


def test_a_successor_from_below_gets_the_superior_of_who_left(office):
    office.iam.change(User, office.leaver.id, manager_id=office.boss.id)
    office.iam.change(User, office.successor.id, manager_id=office.leaver.id)
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(User, office.successor.id).manager_id == office.boss.id


def test_nothing_of_a_person_who_left_is_orphaned(office):
    office.iam.add(Department(name="業務部", manager_id=office.leaver.id))
    office.iam.person(manager_id=office.leaver.id)
    done(office, leave(office)["job"])
    args = {"name": "user.leave_preview", "id": office.leaver.id}
    told = office.iam.ask("query", args, office.token)
    assert told["posts"] == []
    assert told["services"][0]["items"][0]["count"] == 0


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"successor_id": None}, "successor_id"),
        ({"successor_id": "01a20a07-9fcb-76c6-b9e7-5af19684a320"}, "successor_id"),
        ({"left_on": "2999-01-01"}, "left_on"),
    ],
)
def test_who_leaves_in_a_way_that_would_orphan_is_kept(office, values, field):
    with pytest.raises(CrmError) as refused:
        leave(office, **values)
    assert field in refused.value.errors
    with office.iam.session() as db:
        assert db.get_one(User, office.leaver.id).status == "active"


def test_nobody_lets_themselves_leave(office):
    args = {"name": "user.leave", "id": office.boss.id, "values": {}}
    error = office.iam.answer("command", args, office.token)["error"]
    assert error["code"] == "invalid"


def test_letting_leave_is_a_permission_of_its_own(office):
    token = office.iam.token("executive")
    args = {"name": "user.leave", "id": office.leaver.id, "values": {}}
    error = office.iam.answer("command", args, token)["error"]
    assert (error["code"], error["permission"]) == ("forbidden", "iam.user.leave")


def test_today_is_the_day_where_none_is_said(office):
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(User, office.leaver.id).left_on == clock.today()


def test_a_plain_edit_lets_nobody_leave_and_names_the_way(office):
    args = {"entity": "user", "id": office.leaver.id, "values": {"status": "left"}, "version": 1}
    error = office.iam.answer("update", args, office.token)["error"]
    assert "Let leave" in error["errors"]["status"]["message"]
    with office.iam.session() as db:
        assert db.get_one(User, office.leaver.id).status == "active"


def test_who_left_may_come_back_by_a_plain_edit(office):
    leave(office)
    with office.iam.session() as db:
        version = db.get_one(User, office.leaver.id).version
    values = {"status": "active", "left_on": None}
    args = {"entity": "user", "id": office.leaver.id, "values": values, "version": version}
    assert office.iam.ask("update", args, office.token)["status"] == "active"


def test_what_gave_access_is_not_the_successors(office):
    group = office.iam.add(Group(name="核准者"))
    member = office.iam.add(GroupMembership(group_id=group.id, user_id=office.leaver.id))
    given = {"permission": "iam.user.view", "scope": "all", "user_id": office.leaver.id}
    grant = office.iam.add(DirectGrant(**given))
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(GroupMembership, member.id).user_id == office.leaver.id
        assert db.get_one(DirectGrant, grant.id).user_id == office.leaver.id


def test_who_has_an_api_token_leaves_and_keeps_it_dead(office):
    ends_on = clock.today() + timedelta(days=7)
    given = {"prefix": "gx_1", "roles": [], "ends_on": ends_on}
    token = office.iam.add(ApiToken(name="班表", owner_id=office.leaver.id, **given))
    leave(office)
    with office.iam.session() as db:
        kept = db.get_one(ApiToken, token.id)
        assert (kept.owner_id, kept.ends_on) == (office.leaver.id, ends_on)


def test_the_preview_names_an_appointment_by_its_post(office):
    post = office.iam.add(Position(name="業務經理"))
    office.iam.add(PositionHolder(position_id=post.id, user_id=office.leaver.id))
    args = {"name": "user.leave_preview", "id": office.leaver.id}
    (told,) = office.iam.ask("query", args, office.token)["posts"]
    assert [each["label"] for each in told["records"]] == ["業務經理"]


def test_an_appointment_that_would_end_later_ends_with_the_day(office):
    post = office.iam.add(Position(name="業務經理"))
    given = {"position_id": post.id, "user_id": office.leaver.id, "ends_on": date(2999, 1, 1)}
    held = office.iam.add(PositionHolder(**given))
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(PositionHolder, held.id).ends_on == clock.today()


def test_an_appointment_that_has_not_begun_is_taken_back(office):
    post = office.iam.add(Position(name="業務經理"))
    given = {"position_id": post.id, "user_id": office.leaver.id, "starts_on": date(2999, 1, 1)}
    held = office.iam.add(PositionHolder(**given))
    leave(office)
    with office.iam.session() as db:
        assert db.get_one(PositionHolder, held.id).deleted_at is not None
