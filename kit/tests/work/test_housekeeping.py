"""What is long done leaves by itself, in small batches, and what is still needed stays."""

from datetime import timedelta

import pytest
from sqlalchemy import Table, func, select, update

from crmkit import clock
from crmkit.events import inbox
from crmkit.events.relay import Relay
from crmkit.store import tables
from crmkit.work import housekeeping, job
from crmkit.work.housekeeping import Housekeeping
from crmkit.work.timer import fire_next, schedule, timers_of

LONG_AGO = timedelta(days=60)


class NoBus:
    def send(self, messages):
        return []


def count(busy, table: Table) -> int:
    with busy.database.session() as db:
        return int(db.scalar(select(func.count()).select_from(table)) or 0)


def made_long_ago(busy, table: Table, *columns: str) -> None:
    with busy.database.session() as db:
        then = {name: clock.now() - LONG_AGO for name in columns}
        db.execute(update(table).values(then))


def remember_key(busy, key: str) -> None:
    row = {"caller": "me", "key": key, "method": "create", "request_hash": "x", "result": {}}
    with busy.database.session() as db:
        db.execute(tables.idempotency.insert().values(row))


def all_steps(keeping: Housekeeping) -> int:
    return sum(keeping.step() for _ in range(20))


def test_old_keys_are_forgotten_and_new_ones_kept(busy):
    remember_key(busy, "old")
    made_long_ago(busy, tables.idempotency, "at")
    remember_key(busy, "new")
    all_steps(Housekeeping(busy.database))
    with busy.database.session() as db:
        assert db.scalars(select(tables.idempotency.c.key)).all() == ["new"]


def test_a_job_that_ended_long_ago_leaves_and_one_that_waits_stays(busy):
    with busy.database.session() as db:
        for _ in range(2):
            job.enqueue(db, "count", {"to": 1}, caller={})
        ended = job.enqueue(db, "count", {"to": 1}, caller={})
        job.cancel(db, ended)
    made_long_ago(busy, tables.job, "created_at")
    all_steps(Housekeeping(busy.database))
    assert count(busy, tables.job) == 3
    with busy.database.session() as db:
        mine = tables.job.c.id == ended
        db.execute(update(tables.job).where(mine).values(finished_at=clock.now() - LONG_AGO))
    all_steps(Housekeeping(busy.database))
    assert count(busy, tables.job) == 2


def test_a_timer_done_long_ago_leaves_and_one_to_come_stays(busy):
    with busy.database.session() as db:
        schedule(db, "put", "done", clock.now() - LONG_AGO)
    fire_next(busy.database, timers_of(busy))
    made_long_ago(busy, tables.timer, "done_at")
    with busy.database.session() as db:
        schedule(db, "put", "overdue", clock.now() - LONG_AGO)
    all_steps(Housekeeping(busy.database))
    with busy.database.session() as db:
        assert db.scalars(select(tables.timer.c.key)).all() == ["overdue"]


def test_a_step_takes_one_small_batch_and_the_round_goes_on_until_all_is_gone(busy, monkeypatch):
    monkeypatch.setattr(housekeeping, "BATCH", 2)
    with busy.database.session() as db:
        for number in range(5):
            inbox.claim(db, "reader", f"e{number}")
    made_long_ago(busy, tables.inbox, "at")
    keeping = Housekeeping(busy.database)
    assert [keeping.step() for _ in range(6)] == [0, 2, 2, 1, 0, 0]


def test_between_two_rounds_nothing_is_looked_for(busy):
    keeping = Housekeeping(busy.database)
    all_steps(keeping)
    remember_key(busy, "old")
    made_long_ago(busy, tables.idempotency, "at")
    assert all_steps(keeping) == 0


@pytest.mark.parametrize("holds", [True, False])
def test_the_relay_that_holds_the_lease_keeps_house(busy, holds):
    remember_key(busy, "old")
    made_long_ago(busy, tables.idempotency, "at")
    relay, other = (Relay(busy.database, "busy", NoBus()) for _ in range(2))
    if not holds:
        assert other.lease.hold()
    for _ in range(6):
        relay._turn(0)
    assert count(busy, tables.idempotency) == (0 if holds else 1)
