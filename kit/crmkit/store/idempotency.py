"""Repeats of a write: the first result is kept in the write's transaction and answered again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import bindparam, delete, func, insert, select
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.call import Call
from crmkit.errors import Conflict, IdempotencyKeyReused
from crmkit.store.tables import idempotency

KEPT_FOR = timedelta(days=2)
LOCK = select(func.pg_try_advisory_xact_lock(func.hashtextextended(bindparam("name"), 0)))
FIRST = select(idempotency.c.request_hash, idempotency.c.result).where(
    idempotency.c.caller == bindparam("of"), idempotency.c.key == bindparam("under")
)


def once(
    db: Session, call: Call, method: str, args: wire.Json, write: Callable[[], wire.Json]
) -> wire.Json:
    """The result of the write, or of the first write with the same key.

    Raises IdempotencyKeyReused for another request under that key, Conflict while the first runs.
    """
    if not call.idempotency_key:
        return write()
    caller, key = call.caller.key, call.idempotency_key
    request = wire.digest([method, args])
    _refuse_a_second_in_flight(db, f"{caller}/{key}")
    first = _first(db, caller, key)
    if first is not None:
        return _answer_again(first, request)
    result: wire.Json = wire.round_trip(write())
    kept = {"method": method, "request_hash": request, "result": result}
    db.execute(insert(idempotency), {"caller": caller, "key": key, **kept})
    return result


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of results that nobody will ask for again; the number deleted."""
    old = (
        select(idempotency.c.caller, idempotency.c.key)
        .where(idempotency.c.at < func.now() - age)
        .limit(batch)
        .with_for_update(skip_locked=True)
        .subquery()
    )
    statement = delete(idempotency).where(
        idempotency.c.caller == old.c.caller, idempotency.c.key == old.c.key
    )
    return len(db.execute(statement.returning(idempotency.c.key)).all())


def _refuse_a_second_in_flight(db: Session, name: str) -> None:
    if not db.execute(LOCK, {"name": name}).scalar():
        raise Conflict(key="error.in_flight")


def _first(db: Session, caller: str, key: str) -> Any:
    return db.execute(FIRST, {"of": caller, "under": key}).first()


def _answer_again(first: Any, request: str) -> wire.Json:
    if first.request_hash != request:
        raise IdempotencyKeyReused.because("error.idempotency_key_reused")
    result: wire.Json = first.result
    return result
