"""Reactions and their inbox."""

import threading

import pytest
from pydantic import BaseModel
from sqlalchemy import Column, Integer, MetaData, Table, Text, func, select

from crmkit.errors import Invalid, NotFound
from crmkit.events import dead, inbox
from crmkit.events.envelope import Undecodable, checked, new_envelope
from crmkit.events.outbox import emit
from crmkit.events.reactions import Event, Reaction, Unreadable, on, react, reactions_of
from crmkit.store.tables import outbox
from crmkit.testing.toys import effect
from crmkit.wire import round_trip


def envelope(title="t", version=1, dataversion=1):
    made = new_envelope(
        service="shelf",
        name="shelf.book.put",
        subject="b",
        data={"title": title, "version": version},
        dataversion=dataversion,
    )
    return round_trip(made)


def reaction(reader):
    (found,) = reactions_of(reader)
    return found


def effects(reader):
    with reader.database.session() as db:
        return db.execute(select(func.count()).select_from(effect)).scalar_one()


def test_a_repeat_does_nothing(reader):
    event = envelope()
    assert react(reader.database, reaction(reader), event) is True
    assert react(reader.database, reaction(reader), event) is False
    assert effects(reader) == 1


def test_a_failure_leaves_no_trace_so_that_a_repeat_is_tried(reader):
    event = envelope("poison")
    with pytest.raises(RuntimeError):
        react(reader.database, reaction(reader), event)
    with reader.database.session() as db:
        assert not inbox.has(db, "reader.note_book", event["id"])


def test_the_same_event_in_two_threads_acts_once(reader):
    event, outcomes = envelope(), []

    def once():
        outcomes.append(react(reader.database, reaction(reader), event))

    threads = [threading.Thread(target=once) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == [False, False, False, True]
    assert effects(reader) == 1


def test_an_unknown_dataversion_is_unreadable(reader):
    with pytest.raises(Unreadable):
        react(reader.database, reaction(reader), envelope(dataversion=2))


def test_data_without_what_the_consumer_reads_is_unreadable(reader):
    event = envelope()
    del event["data"]["title"]
    with pytest.raises(Unreadable):
        react(reader.database, reaction(reader), event)


class Seen(BaseModel):
    title: str


class Listener:
    name = "listener"

    @on("shelf.book.put")
    @on("shelf.*.moved")
    def as_model(self, db, event: Seen):
        pass

    @on("audit.#")
    def as_envelope(self, db, event):
        pass

    @on("shelf.book.put")
    def as_event(self, db, event: Event[Seen]):
        pass


def by_name(name):
    return next(r for r in reactions_of(Listener()) if r.consumer == f"listener.{name}")


def test_a_handler_gets_what_its_annotation_asks_for():
    event = envelope()
    assert by_name("as_model").read(event) == Seen(title="t")
    assert by_name("as_event").read(event).data == Seen(title="t")
    assert by_name("as_event").read(event).id == event["id"]


def test_a_handler_may_listen_to_several_names():
    assert by_name("as_model").wants("shelf.book.put")
    assert by_name("as_model").wants("shelf.crate.moved")
    assert not by_name("as_model").wants("shelf.book.burnt")
    assert by_name("as_envelope").wants("audit.shelf")


def test_an_event_emitted_by_a_reaction_names_its_cause(shelf):
    event = envelope()

    def pass_on(db, _event):
        emit(db, new_envelope(service="shelf", name="shelf.book.read", subject="b", data={}))

    passing = Reaction("shelf.pass_on", (("shelf.book.put", 1),), pass_on)
    react(shelf.database, passing, event)
    with shelf.database.session() as db:
        assert db.execute(select(outbox.c.body)).scalar_one()["causation_id"] == event["id"]


def test_an_older_version_never_replaces_a_newer_one(shelf):
    copy = Table(
        "copy",
        MetaData(),
        Column("id", Text, primary_key=True),
        Column("version", Integer),
        Column("title", Text),
    )
    copy.create(shelf.database.engine)
    with shelf.database.session() as db:
        assert inbox.keep_newest(db, copy, {"id": "b", "version": 2, "title": "new"})
        assert not inbox.keep_newest(db, copy, {"id": "b", "version": 1, "title": "old"})
        assert db.execute(select(copy.c.title)).scalar_one() == "new"


def test_what_is_no_event_is_undecodable():
    for value in ([], {}, {"id": "1"}, {"id": "1", "type": "a", "source": "/", "time": "t"}):
        with pytest.raises(Undecodable):
            checked(value)


def test_a_parked_event_is_listed_shown_and_kept_from_repeats(reader):
    event = envelope("poison")
    letter = dead.park(reader.database, "reader.note_book", event, "poisoned", 6)
    assert [one["id"] for one in dead.list_dead(reader.database)] == [letter]
    assert dead.show(reader.database, letter)["body"]["id"] == event["id"]
    assert react(reader.database, reaction(reader), event) is False
    assert dead.park(reader.database, "reader.note_book", event, "again", 6) is None


def test_a_dead_letter_that_cannot_be_read_cannot_be_redelivered(reader):
    letter = dead.park_raw(reader.database, "reader.note_book", b"\xff", "not JSON", "a.b")
    with pytest.raises(Invalid):
        dead.redeliver(reader.database, letter, by="operator")


def test_an_unknown_dead_letter_is_not_found(reader):
    with pytest.raises(NotFound):
        dead.show(reader.database, "01a20000-0000-7000-8000-000000000000")
