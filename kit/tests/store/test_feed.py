"""Events read again: each once and in order, and none skipped."""

import random
import threading
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.entities import Shelf
from bookshop.reader import VIEW, Taker, ask, publish, told
from bookshop.service import Bookshop
from sqlalchemy import update

from crmkit.clock import now
from crmkit.errors import BadRequest, Gone
from crmkit.events import outbox as box
from crmkit.events.relay import Relay
from crmkit.store import tables
from crmkit.testing.callers import Person
from crmkit.testing.house import House, house_of
from crmkit.work.housekeeping import Housekeeping

WRITERS, WRITES = 20, 6


def test_events_come_in_their_order_after_the_position(house, desk, boss, relay, start):
    shelf = desk.shelf()
    desk.update("shelf", shelf, name="Renamed")
    publish(relay)

    page = ask(house, boss, after=start)

    kinds = ("created", "updated")
    assert told(page) == [(f"bookshop.shelf.{kind}", shelf["id"]) for kind in kinds]
    assert page["items"][1]["before"] == {"name": shelf["name"]}
    assert (page["more"], page["position"]) == (False, page["items"][-1]["sequence"])


def test_pages_continue_where_the_last_one_ended(house, desk, boss, relay, start):
    made = [desk.shelf()["id"] for _ in range(5)]
    publish(relay)
    found, after, more = [], start, True
    while more:
        page = ask(house, boss, after=after, limit=2)
        found += [item["subject"] for item in page["items"]]
        after, more = page["position"], page["more"]

    assert found == made


def test_only_the_types_that_were_asked_for_are_told(house, desk, boss, relay, start):
    book = desk.book(desk.shelf())
    publish(relay)

    page = ask(house, boss, after=start, types=["bookshop.book.#"])

    assert told(page) == [("bookshop.book.created", book["id"])]
    assert page["more"] is False


def test_an_event_that_is_not_numbered_yet_comes_later(house, desk, boss, relay, start):
    shelf = desk.shelf()
    before = ask(house, boss, after=start)
    publish(relay)

    assert (before["items"], before["position"]) == ([], start)
    assert told(ask(house, boss, after=start)) == [("bookshop.shelf.created", shelf["id"])]


def test_who_commits_late_comes_after_the_position_that_was_given(house, boss, relay, start):
    desk, database = Desk(house, boss), house.service.database
    with database.session() as late:
        slow = house.service.add(late, boss.call(), Shelf(name="slow"))
        quick = desk.shelf(name="quick")
        publish(relay)
        first = ask(house, boss, after=start)
    publish(relay)
    second = ask(house, boss, after=first["position"])

    ids = numbers_of_rows(house, slow.id, quick["id"])
    assert ids[0] < ids[1], "the late one has the smaller id"
    assert [subject for _, subject in told(first)] == [quick["id"]]
    assert [subject for _, subject in told(second)] == [slow.id]


def test_twenty_writers_at_once_leave_no_gap_for_a_reader_that_follows(house, boss, relay, start):
    writing = threading.Event()
    wrote: list[str] = []
    writers = [
        threading.Thread(target=write_slowly, args=(house, boss, at, wrote))
        for at in range(WRITERS)
    ]
    publisher = threading.Thread(target=publish_while, args=(relay, writing))
    writing.set()
    publisher.start()
    for each in writers:
        each.start()
    found: list[Any] = []
    after = start
    while any(each.is_alive() for each in writers):
        after = followed(house, boss, after, found)
    writing.clear()
    publisher.join()
    publish(relay)
    followed(house, boss, after, found)

    assert len(wrote) == WRITERS * WRITES
    read = [item["id"] for item in found]
    assert len(read) == len(set(read)), "an event was read twice"
    versions: dict[str, list[int]] = {}
    for item in found:
        versions.setdefault(item["subject"], []).append(item["data"]["version"])
    assert versions == {each: [1, 2] for each in wrote}


def write_slowly(house: House[Bookshop], boss: Person, at: int, wrote: list[str]) -> None:
    """Each transaction stays open for a random while, so that commits overtake each other."""
    chance = random.Random(at)
    for _ in range(WRITES):
        with house.service.database.session() as db:
            shelf = house.service.add(db, boss.call(), Shelf(name=f"writer {at}"))
            threading.Event().wait(chance.uniform(0, 0.05))
        with house.service.database.session() as db:
            again = db.merge(shelf)
            again.capacity = at
            house.service.save(db, boss.call(), again)
        wrote.append(shelf.id)


def publish_while(relay: Relay, writing: threading.Event) -> None:
    while writing.is_set():
        relay.publish_waiting()


def followed(house: House[Bookshop], boss: Person, after: int, found: list[Any]) -> int:
    more = True
    while more:
        page = ask(house, boss, after=after, limit=7)
        found += page["items"]
        after, more = page["position"], page["more"]
    return after


def numbers_of_rows(house: House[Bookshop], *subjects: str) -> list[int]:
    rows = {row["subject"]: row["id"] for row in house.rows(tables.outbox)}
    return [rows[each] for each in subjects]


def test_a_page_with_nothing_for_its_reader_goes_on_behind_what_it_looked_at(
    house, desk, relay, start, monkeypatch
):
    monkeypatch.setattr("crmkit.store.feed.SCANNED", 3)
    ann = house.person(VIEW)
    for _ in range(5):
        desk.shelf()
    mine = desk.shelf(owner_id=ann.id)
    publish(relay)

    first = ask(house, ann, after=start)
    second = ask(house, ann, after=first["position"])

    assert (first["items"], first["more"]) == ([], True)
    assert told(second) == [("bookshop.shelf.created", mine["id"])]


@pytest.mark.parametrize("after", ["x", -1, 1.5])
def test_what_is_no_position_is_refused(house, boss, after):
    with pytest.raises(BadRequest):
        ask(house, boss, after=after)


def test_a_position_that_was_never_given_out_is_gone(house, boss, start):
    with pytest.raises(Gone):
        ask(house, boss, after=start + 1)


@pytest.fixture
def aged() -> Iterator[tuple[House[Bookshop], Relay, Person]]:
    """A bookshop of its own, whose first event was told ten days ago."""
    with house_of(Bookshop) as house:
        boss = house.person(everything=True)
        relay = Relay(house.service.database, "bookshop", Taker())
        Desk(house, boss).shelf()
        publish(relay)
        with house.session() as db:
            db.execute(update(tables.outbox).values(published_at=now() - timedelta(days=10)))
        Desk(house, boss).shelf()
        publish(relay)
        yield house, relay, boss


def all_steps(keeping: Housekeeping) -> None:
    for _ in range(20):
        keeping.step()


def test_a_position_before_what_was_deleted_is_gone_with_the_remedy(aged):
    house, _, boss = aged
    all_steps(Housekeeping(house.service.database))

    with pytest.raises(Gone) as refused:
        ask(house, boss, after=0)
    assert "without `after`" in refused.value.to_wire()["detail"]
    oldest = ask(house, boss)["items"]
    assert [each["sequence"] for each in oldest] == [2]
    assert ask(house, boss, after=1)["items"] == oldest


def test_events_are_kept_as_long_as_the_setting_says(aged):
    house, _, boss = aged
    all_steps(Housekeeping(house.service.database, timedelta(days=11)))

    assert [each["sequence"] for each in ask(house, boss)["items"]] == [1, 2]


def test_deleting_audit_rows_forgets_no_event(aged):
    house, _, boss = aged
    with house.session() as db:
        assert box.clean(db, timedelta(days=7), 100) > 0

    assert len(ask(house, boss, after=0)["items"]) == 2
