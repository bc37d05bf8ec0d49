"""What the relay promises: nothing skipped, dense numbers, and poison parked with its subject."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from crmkit.events import outbox as box
from crmkit.events.relay import PARK_AFTER, BusLost, Fate, Relay
from crmkit.store.tables import outbox
from crmkit.testing.toys import put_book


class Recorder:
    """A bus that remembers what it was given; refuses one title, or everything while lost."""

    def __init__(self, refuse=None):
        self.sent, self.refuse, self.lost = [], refuse, False

    def send(self, messages):
        if self.lost:
            raise BusLost("away")
        fates, refused = [], set()
        for message in messages:
            if message.subject in refused:
                fates.append(Fate.HELD)
            elif self.refuse and message.body["data"].get("title") == self.refuse:
                refused.add(message.subject)
                fates.append("too big")
            else:
                self.sent.append(message)
                fates.append(Fate.SAFE)
        return fates


def relay_of(shelf, outlet):
    return Relay(shelf.database, "shelf", outlet)


def put(shelf, book_id, title="t"):
    with shelf.database.session() as db:
        return put_book(db, book_id, title)


def rows(shelf):
    with shelf.database.session() as db:
        return db.execute(select(outbox).order_by(outbox.c.id)).all()


def test_rows_are_published_in_order_with_dense_numbers(shelf):
    bus = Recorder()
    for number in range(5):
        put(shelf, f"b{number}")
    relay_of(shelf, bus).publish_waiting()
    assert [message.body["sequence"] for message in bus.sent] == [1, 2, 3, 4, 5]
    assert all(row.published_at for row in rows(shelf))


def test_a_rolled_back_change_leaves_no_hole_in_the_numbers(shelf):
    bus = Recorder()
    put(shelf, "a")
    with pytest.raises(ZeroDivisionError), shelf.database.session() as db:
        put_book(db, "b", "t")
        1 / 0  # noqa: B018
    put(shelf, "c")
    relay_of(shelf, bus).publish_waiting()
    assert [message.body["sequence"] for message in bus.sent] == [1, 2]


def test_who_commits_late_is_not_skipped(shelf):
    bus = Recorder()
    relay = relay_of(shelf, bus)
    with shelf.database.session() as early:
        put_book(early, "early", "t")
        put(shelf, "late")
        relay.publish_waiting()
        assert [message.subject for message in bus.sent] == ["late"]
    relay.publish_waiting()
    assert [message.subject for message in bus.sent] == ["late", "early"]
    assert [message.body["sequence"] for message in bus.sent] == [1, 2]


def test_nothing_is_marked_while_the_bus_is_lost(shelf):
    bus = Recorder()
    bus.lost = True
    put(shelf, "a")
    relay = relay_of(shelf, bus)
    with pytest.raises(BusLost):
        relay.publish_waiting()
    assert rows(shelf)[0].published_at is None
    assert rows(shelf)[0].attempts == 0
    bus.lost = False
    relay.publish_waiting()
    assert len(bus.sent) == 1


def test_a_refused_row_parks_and_keeps_its_subject_behind_it(shelf):
    bus = Recorder(refuse="poison")
    put(shelf, "bad", "poison")
    put(shelf, "bad", "later")
    put(shelf, "good", "fine")
    relay = relay_of(shelf, bus)
    for _ in range(PARK_AFTER + 1):
        relay.publish_waiting()
    assert [message.subject for message in bus.sent] == ["good"]
    first, second, third = rows(shelf)
    assert first.parked_at is not None
    assert first.error == "too big"
    assert second.published_at is None
    assert third.published_at is not None


def test_an_unparked_row_goes_first_and_then_what_waited_behind_it(shelf):
    bus = Recorder(refuse="poison")
    put(shelf, "bad", "poison")
    put(shelf, "bad", "later")
    relay = relay_of(shelf, bus)
    for _ in range(PARK_AFTER + 1):
        relay.publish_waiting()
    bus.refuse = None
    with shelf.database.session() as db:
        assert box.unpark(db, rows(shelf)[0].id)
    relay.publish_waiting()
    assert [message.body["data"]["title"] for message in bus.sent] == ["poison", "later"]


def test_two_relays_at_once_number_without_holes_and_lose_nothing(shelf):
    for number in range(60):
        put(shelf, f"b{number}")
    buses = [Recorder(), Recorder()]
    threads = [threading.Thread(target=relay_of(shelf, bus).publish_waiting) for bus in buses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sent = {m.body["id"]: m.body["sequence"] for bus in buses for m in bus.sent}
    assert sorted(sent.values()) == list(range(1, 61))


def test_only_the_holder_of_the_lease_works(shelf):
    first, second = relay_of(shelf, Recorder()), relay_of(shelf, Recorder())
    assert first.lease.hold()
    assert not second.lease.hold()
    first.lease.release()
    assert second.lease.hold()


def test_audit_records_travel_together_each_with_its_number(shelf):
    bus = Recorder()
    with shelf.database.session() as db:
        box.emit_audit(db, "shelf", [{"id": f"r{n}", "operation": "view"} for n in range(3)])
    relay_of(shelf, bus).publish_waiting()
    (message,) = bus.sent
    assert message.name == "audit.shelf"
    assert [record["sequence"] for record in message.body["data"]["records"]] == [1, 2, 3]


def test_rows_published_long_ago_are_cleaned_up_and_waiting_ones_stay(shelf):
    put(shelf, "old")
    relay_of(shelf, Recorder()).publish_waiting()
    put(shelf, "new")
    with shelf.database.session() as db:
        db.execute(
            update(outbox)
            .where(outbox.c.published_at.is_not(None))
            .values(published_at=func.now() - timedelta(days=8))
        )
    with shelf.database.session() as db:
        assert box.clean(db, timedelta(days=7), 100) == 0, "events have a time of their own"
        assert box.clean_events(db, timedelta(days=7), 100) == 1
    assert [row.subject for row in rows(shelf)] == ["new"]


def test_a_commit_nudges_the_relay(shelf):
    bus = Recorder()
    relay = relay_of(shelf, bus)
    relay.start()
    put(shelf, "a")
    for _ in range(100):
        if bus.sent:
            break
        threading.Event().wait(0.01)
    relay.stop()
    assert len(bus.sent) == 1
