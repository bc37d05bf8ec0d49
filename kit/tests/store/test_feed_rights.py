"""Events read again tell nobody more than they may view now."""

import pytest
from bookshop.reader import VIEW, ask, publish, told
from bookshop.service import Bookshop
from sqlalchemy import select, update

from crmkit.errors import Forbidden
from crmkit.events.contract import publish_contract
from crmkit.ids import new_id
from crmkit.store import tables


def test_a_reader_hears_of_what_they_may_view_now_and_of_nothing_else(house, desk, relay, start):
    ann, ben = house.person(VIEW), house.person(VIEW)
    mine = desk.shelf(owner_id=ann.id)
    passed_on = desk.shelf(owner_id=ann.id)
    desk.update("shelf", passed_on, owner_id=ben.id)
    book = desk.book(mine)
    publish(relay)

    page = ask(house, ann, after=start)

    assert told(page) == [
        ("bookshop.shelf.created", mine["id"]),
        ("bookshop.book.created", book["id"]),
    ]
    assert [subject for _, subject in told(ask(house, ben, after=start))] == [passed_on["id"]] * 2


def test_a_shared_record_is_told_as_long_as_it_is_shared(house, desk, relay, start):
    ben = house.person()
    shelf = desk.shelf()
    given = desk.ask("share", entity="shelf", id=shelf["id"], values={"user_id": ben.id})
    publish(relay)
    while_shared = ask(house, ben, after=start)
    desk.ask("unshare", entity="shelf", id=shelf["id"], share_id=given["id"])

    assert [name for name, _ in told(while_shared)] == [
        "bookshop.shelf.created",
        "bookshop.shelf.shared",
    ]
    assert told(ask(house, ben, after=start)) == []


def test_that_a_record_was_deleted_hears_who_could_see_it(house, desk, relay, start):
    ann, ben = house.person(VIEW), house.person(VIEW)
    desk.delete("shelf", desk.shelf(owner_id=ann.id))
    publish(relay)

    kinds = [name.rpartition(".")[2] for name, _ in told(ask(house, ann, after=start))]
    assert kinds == ["created", "deleted"]
    assert told(ask(house, ben, after=start)) == []


def test_hidden_fields_are_absent_and_masked_ones_masked_in_both_versions(
    house, desk, relay, start
):
    rules = {"bookshop.shelf": {"level": "hidden", "name": "masked", "owner_id": "hidden"}}
    eve = house.person({"bookshop.shelf.view": ["all"]}, fields=rules)
    shelf = desk.shelf(name="Secret Garden")
    desk.update("shelf", shelf, name="Another Garden", capacity=3)
    publish(relay)

    item = ask(house, eve, after=start)["items"][1]

    assert item["data"]["_masked"] == ["name"]
    assert "level" not in item["data"] and "owner_id" not in str(item)
    assert item["data"]["capacity"] == 3
    assert "Secret" not in str(item) and "Another" not in str(item)
    assert item["before"]["name"].startswith("*")


def test_personal_parts_are_in_no_event_whoever_reads(house, desk, boss, relay, start):
    desk.book(desk.shelf(), marginalia="a note in the margin")
    publish(relay)

    assert "margin" not in str(ask(house, boss, after=start)).replace("marginalia", "")


def test_whose_a_record_is_stays_inside(house, desk, boss, relay, start):
    desk.shelf()
    publish(relay)

    (item,) = ask(house, boss, after=start)["items"]
    assert not item.keys() & {"scope", "scope_before", "echo", "traceparent"}


def test_what_services_tell_each_other_is_no_part_of_it(house, boss, relay, start):
    publish_contract(house.service.database, Bookshop)
    publish(relay)

    assert ask(house, boss, after=start)["items"] == []


def test_reading_is_audited_once_for_each_kind_of_record(house, desk, boss, relay, start):
    shelf = desk.shelf()
    publish(relay)
    ask(house, boss, after=start)

    noted = [each for each in house.audit(operation="view") if each["detail"].get("part")]
    last = [each for each in noted if each["detail"]["ids"] == [shelf["id"]]]
    assert [(each["entity"], each["count"]) for each in last] == [("bookshop.shelf", 1)]


def test_a_stranger_to_everything_gets_an_empty_page(house, desk, relay, start):
    desk.shelf()
    publish(relay)
    nobody = house.person()

    page = ask(house, nobody, after=start)

    assert (page["items"], page["more"]) == ([], False)
    with pytest.raises(Forbidden):
        house.ask(nobody, "list", entity="shelf")


def test_an_event_of_a_record_that_is_gone_altogether_is_told_to_nobody(
    house, desk, boss, relay, start
):
    desk.shelf()
    publish(relay)
    with house.session() as db:
        last = select(tables.outbox.c.id).order_by(tables.outbox.c.id.desc()).limit(1)
        event = tables.outbox.c.kind == "event"
        db.execute(
            update(tables.outbox)
            .where(tables.outbox.c.id == last.where(event).scalar_subquery())
            .values(subject=new_id())
        )

    assert ask(house, boss, after=start)["items"] == []
