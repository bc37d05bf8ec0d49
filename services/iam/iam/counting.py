"""Counts of tries by key, which all replicas share: who tries too often waits, never for ever."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.errors import TooMany
from iam import tables
from iam.rules.backoff import Patience, remaining, retry_after

FORGOTTEN_AFTER = timedelta(days=1)


def count(db: Db, patience: Mapping[str, Patience], refusal: str) -> None:
    """Counts a try under each key; raises TooMany with that message while a wait lasts.

    The tries of that time do not lengthen the wait.
    """
    moment = clock.now()
    before = {key: _locked(db, key) for key in sorted(patience)}
    waits = [
        retry_after(failures, (moment - at).total_seconds(), patience[key])
        for key, (failures, at) in before.items()
    ]
    if max(waits) > 0:
        raise TooMany(max(waits), refusal)
    for key, (failures, at) in before.items():
        left = remaining(failures, (moment - at).total_seconds(), patience[key])
        _set(db, key, left + 1)


def forget(db: Db, keys: Collection[str]) -> None:
    """These keys begin anew; what nobody asked for in a day goes with them."""
    table = tables.failure_count
    db.execute(delete(table).where(table.c.key.in_(keys)))
    db.execute(delete(table).where(table.c.at < clock.now() - FORGOTTEN_AFTER))


def give_back(db: Db, keys: Collection[str]) -> None:
    """The last try does not count; those before it do."""
    table = tables.failure_count
    db.execute(update(table).where(table.c.key.in_(keys)).values(failures=table.c.failures - 1))


def _locked(db: Db, key: str) -> tuple[float, Any]:
    """The count under a lock that all replicas share until the transaction ends."""
    table = tables.failure_count
    statement = insert(table).values(key=key, failures=0, at=clock.now())
    locked = statement.on_conflict_do_update(
        index_elements=["key"], set_={"failures": table.c.failures}
    ).returning(table.c.failures, table.c.at)
    row = db.execute(locked).one()
    return max(0.0, float(row.failures)), row.at


def _set(db: Db, key: str, failures: float) -> None:
    table = tables.failure_count
    db.execute(update(table).where(table.c.key == key).values(failures=failures, at=clock.now()))
