"""Timers: once in effect, however often they are asked for and by however many."""

import threading
from datetime import timedelta

from sqlalchemy import func, select, update

from crmkit import clock
from crmkit.store.tables import timer as timer_table
from crmkit.testing.toys import book
from crmkit.work.timer import fire_next, schedule, timers_of, withdraw


def arm(busy, kind="put", key="b", seconds=-1, **body):
    with busy.database.session() as db:
        schedule(db, kind, key, clock.now() + timedelta(seconds=seconds), body=body)


def fire(busy):
    return fire_next(busy.database, timers_of(busy))


def puts(busy):
    with busy.database.session() as db:
        return db.execute(select(func.coalesce(func.sum(book.c.puts), 0))).scalar_one()


def row(busy):
    with busy.database.session() as db:
        return db.execute(select(timer_table)).one()


def test_a_due_timer_fires_once(busy):
    arm(busy)
    assert fire(busy) is True
    assert fire(busy) is False
    assert puts(busy) == 1


def test_a_timer_waits_for_its_moment(busy):
    arm(busy, seconds=60)
    assert fire(busy) is False
    assert puts(busy) == 0


def test_setting_it_again_moves_it(busy):
    arm(busy)
    arm(busy, seconds=60)
    assert fire(busy) is False
    arm(busy)
    assert fire(busy) is True
    assert puts(busy) == 1


def test_a_withdrawn_timer_does_not_fire(busy):
    arm(busy)
    with busy.database.session() as db:
        assert withdraw(db, "put", "b")
    assert fire(busy) is False


def test_many_processes_fire_it_once(busy):
    for number in range(10):
        arm(busy, key=f"b{number}")

    def all_of_them():
        while fire(busy):
            pass

    threads = [threading.Thread(target=all_of_them) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert puts(busy) == 10


def test_a_failing_timer_is_tried_later_and_leaves_no_effect(busy):
    arm(busy, fail=True)
    assert fire(busy) is True
    assert puts(busy) == 0
    assert row(busy).attempts == 1
    assert "no good" in row(busy).error
    assert fire(busy) is False


def test_a_timer_that_keeps_failing_stops_in_sight(busy):
    arm(busy, fail=True)
    for _ in range(20):
        with busy.database.session() as db:
            db.execute(update(timer_table).values(due_at=func.now() - timedelta(seconds=1)))
        fire(busy)
    assert row(busy).done_at is None
    assert row(busy).attempts == 8


def test_a_handler_may_set_its_timer_again(busy):
    arm(busy, kind="again")
    assert fire(busy) is True
    assert row(busy).done_at is None
    assert fire(busy) is False
    assert puts(busy) == 1
