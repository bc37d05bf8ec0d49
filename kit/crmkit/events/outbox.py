"""The outbox: what must leave the service is written in the transaction of the change itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, Engine, Row, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit import tracing
from crmkit.events import kept
from crmkit.ids import new_id
from crmkit.store.database import wrote_outbox
from crmkit.store.tables import number_counter, outbox
from crmkit.wire import Json, round_trip

EVENT = kept.EVENT
AUDIT = "audit"
REDELIVERY = "redelivery"

CAUSATION = "causation_id"
"""Where a session remembers the event that made it write, for the events it emits itself."""


ANYTHING = text("SELECT 1 FROM outbox WHERE published_at IS NULL AND parked_at IS NULL LIMIT 1")


NUMBER = text(
    "UPDATE outbox SET sequence = :last + given.place"
    " FROM unnest(CAST(:ids AS bigint[])) WITH ORDINALITY AS given(id, place)"
    " WHERE outbox.id = given.id"
)


@dataclass(frozen=True)
class Waiting:
    """A row that has to be published."""

    id: int
    event_id: str
    kind: str
    name: str
    subject: str | None
    body: Json
    sequence: int
    attempts: int


def emit(db: Session, envelope: Json) -> None:
    """Tell an event once this transaction is committed.

    Call it after the change is flushed: the row lock of the change then orders the events of a
    record as its versions are ordered.
    """
    emit_all(db, [envelope])


def emit_all(db: Session, envelopes: Sequence[Json]) -> None:
    """The same for many events, with one statement."""
    if not envelopes:
        return
    db.flush()
    db.execute(insert(outbox), [_event_row(db, envelope) for envelope in envelopes])
    wrote_outbox(db)


def _event_row(db: Session, envelope: Json) -> Json:
    if envelope.get("causation_id") is None:
        envelope = {**envelope, "causation_id": db.info.get(CAUSATION)}
    version = envelope["data"].get("version")
    body = dict(envelope)
    with tracing.span(f"emit {body['type']}", "producer", event=body["id"]):
        tracing.carry(body)
    return {
        "kind": EVENT,
        "name": envelope["type"],
        "body": round_trip(body),
        "event_id": envelope["id"],
        "subject": envelope.get("subject"),
        "version": version if isinstance(version, int) else None,
    }


def emit_audit(db: Session, service: str, records: Iterable[Json]) -> None:
    """Send audit records to the audit trail once this transaction is committed."""
    for record in records:
        add(db, kind=AUDIT, name=f"audit.{service}", body=record, event_id=str(record["id"]))


def add(
    db: Session,
    *,
    kind: str,
    name: str,
    body: Json,
    event_id: str | None = None,
    subject: str | None = None,
    version: int | None = None,
) -> None:
    """Write one row of the outbox in this transaction."""
    db.flush()
    row = {"event_id": event_id or new_id(), "kind": kind, "name": name, "subject": subject}
    db.execute(insert(outbox), {**row, "version": version, "body": round_trip(body)})
    wrote_outbox(db)


def anything(engine: Engine) -> bool:
    """Whether there may be something to take; the cheapest question, asked all day long."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        return connection.execute(ANYTHING).first() is not None


def take(db: Session, limit: int, without: Sequence[int] = ()) -> list[Waiting]:
    """The rows to publish next in the order of their ids, each with its number.

    Rows are looked for by their missing mark, never by "id greater than the last": ids are given
    at insert and become visible at commit, so a cursor would skip who commits late.
    """
    query = _waiting_rows(limit, without)
    rows = db.execute(query).all()
    if any(row.sequence is None for row in rows):
        _number(db, query)
        rows = db.execute(query).all()
    return [_waiting(row) for row in rows if row.sequence is not None]


def _waiting_rows(limit: int, without: Sequence[int]) -> Any:
    parked = outbox.alias("parked")
    behind_a_parked_one = (
        select(1)
        .where(
            parked.c.subject == outbox.c.subject,
            parked.c.id < outbox.c.id,
            parked.c.parked_at.is_not(None),
            parked.c.published_at.is_(None),
        )
        .exists()
    )
    query = (
        select(outbox)
        .where(
            outbox.c.published_at.is_(None),
            outbox.c.parked_at.is_(None),
            or_(outbox.c.subject.is_(None), ~behind_a_parked_one),
        )
        .order_by(outbox.c.id)
        .limit(limit)
    )
    return query.where(outbox.c.id.not_in(without)) if without else query


def _number(db: Session, query: Any) -> None:
    """Give the rows without a number the next ones of their kind, leaving no hole.

    The counter's row is locked before the rows are read again, so two relays never number the
    same row, and a number is only spent together with its row.
    """
    for kind in (AUDIT, EVENT, REDELIVERY):
        last = _lock_counter(db, kind)
        rows = db.execute(query.where(outbox.c.sequence.is_(None), outbox.c.kind == kind)).all()
        if not rows:
            continue
        db.execute(NUMBER, {"last": last, "ids": [row.id for row in rows]})
        db.execute(
            update(number_counter)
            .where(number_counter.c.series == f"outbox.{kind}", number_counter.c.period == "")
            .values(last=last + len(rows))
        )


def _lock_counter(db: Session, kind: str) -> int:
    statement = insert(number_counter).values(series=f"outbox.{kind}", period="", last=0)
    statement = statement.on_conflict_do_update(
        index_elements=["series", "period"], set_={"last": number_counter.c.last}
    )
    return int(db.execute(statement.returning(number_counter.c.last)).scalar_one())


def _waiting(row: Row[Any]) -> Waiting:
    return Waiting(
        id=row.id,
        event_id=row.event_id,
        kind=row.kind,
        name=row.name,
        subject=row.subject,
        body=row.body,
        sequence=row.sequence,
        attempts=row.attempts,
    )


def mark_published(db: Session, ids: Sequence[int]) -> None:
    """These rows have safely left."""
    if not ids:
        return
    statement = update(outbox).where(outbox.c.id.in_(ids), outbox.c.published_at.is_(None))
    db.execute(statement.values(published_at=func.now(), error=None))


def mark_failed(db: Session, ids: Sequence[int], error: str, park_after: int) -> bool:
    """The broker refused these rows themselves; True when they are parked by that."""
    statement = (
        update(outbox)
        .where(outbox.c.id.in_(ids), outbox.c.published_at.is_(None))
        .values(
            attempts=outbox.c.attempts + 1,
            error=error[:2000],
            parked_at=text(
                f"CASE WHEN attempts + 1 >= {int(park_after)} THEN now() ELSE parked_at END"
            ),
        )
    )
    rows = db.execute(statement.returning(outbox.c.parked_at)).all()
    return any(row.parked_at is not None for row in rows)


def unpark(db: Session, row_id: int) -> bool:
    """Let the relay try a parked row again; False when there is none of that id."""
    statement = update(outbox).where(outbox.c.id == row_id, outbox.c.parked_at.is_not(None))
    result = db.execute(statement.values(parked_at=None, attempts=0).returning(outbox.c.id))
    wrote_outbox(db)
    return result.first() is not None


def depth(db: Session) -> tuple[int, int, float]:
    """How many rows wait, how many are parked, and for how many seconds the oldest waits."""
    waiting = outbox.c.published_at.is_(None)
    parked = outbox.c.parked_at.is_not(None)
    age = func.extract("epoch", func.now() - func.min(outbox.c.created_at).filter(~parked))
    row = db.execute(
        select(
            func.count().filter(~parked),
            func.count().filter(parked),
            func.coalesce(age, 0),
        ).where(waiting)
    ).one()
    return int(row[0]), int(row[1]), float(row[2])


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of rows, events excepted, that left longer ago than that; the number."""
    return len(_clean(db, age, batch, outbox.c.kind != EVENT))


def clean_events(db: Session, age: timedelta, batch: int) -> int:
    """The same for events, which can be read again until then; that they went is noted."""
    numbers = _clean(db, age, batch, outbox.c.kind == EVENT)
    if numbers:
        kept.forget(db, max(numbers))
    return len(numbers)


def _clean(db: Session, age: timedelta, batch: int, which: ColumnElement[bool]) -> list[int]:
    """The numbers of the deleted rows; what has left has one."""
    old = (
        select(outbox.c.id)
        .where(outbox.c.published_at < func.now() - age, which)
        .order_by(outbox.c.published_at)
        .limit(batch)
        .with_for_update(skip_locked=True)
    )
    deleted = outbox.delete().where(outbox.c.id.in_(old)).returning(outbox.c.sequence)
    return [int(number) for number in db.scalars(deleted)]
