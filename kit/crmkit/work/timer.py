"""Timers: something to do once at a moment, exactly once in effect however many processes wait."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.store.database import Database
from crmkit.store.tables import timer as timer_table
from crmkit.wire import Json, round_trip
from crmkit.work.job import marked_methods

log = logger(__name__)

MARK = "__crm_timer__"
F = TypeVar("F", bound=Callable[..., Any])

MOST_ATTEMPTS = 8
FIRST_PAUSE_SECONDS = 5


@dataclass(frozen=True)
class DueTimer:
    """A timer whose moment has come."""

    id: str
    kind: str
    key: str
    due_at: datetime
    entity: str | None
    record_id: str | None
    body: Json


Handler = Callable[[Session, DueTimer], None]


def timer(kind: str) -> Callable[[F], F]:
    """The method acts when a timer of that kind is due: `def remind(self, db, due: DueTimer)`.

    Its writes and the mark that it was done are one transaction. Scheduling the same kind and key
    again in there makes a recurring timer.
    """

    def mark(method: F) -> F:
        setattr(method, MARK, kind)
        return method

    return mark


def timers_of(service: Any) -> dict[str, Handler]:
    """What the service does for each kind of timer."""
    return marked_methods(service, MARK)


def schedule(
    db: Session,
    kind: str,
    key: str,
    due_at: datetime,
    *,
    body: Json | None = None,
    entity: str | None = None,
    record_id: str | None = None,
) -> None:
    """Set the timer of that kind and key; one that is set already is moved and armed again."""
    values = {
        "due_at": due_at,
        "body": round_trip(body or {}),
        "entity": entity,
        "record_id": record_id,
    }
    statement = insert(timer_table).values(id=new_id(), kind=kind, key=key, **values)
    again = {**values, "done_at": None, "attempts": 0, "error": None}
    db.execute(statement.on_conflict_do_update(index_elements=["kind", "key"], set_=again))


def schedule_unless_set(db: Session, kind: str, key: str, due_at: datetime) -> None:
    """Set the timer of that kind and key unless it is to come; one that gave up is armed again."""
    statement = insert(timer_table).values(
        id=new_id(), kind=kind, key=key, due_at=due_at, body={}, entity=None, record_id=None
    )
    again = {"due_at": due_at, "done_at": None, "attempts": 0, "error": None}
    over = or_(timer_table.c.done_at.is_not(None), timer_table.c.attempts >= MOST_ATTEMPTS)
    db.execute(
        statement.on_conflict_do_update(index_elements=["kind", "key"], set_=again, where=over)
    )


def withdraw(db: Session, kind: str, key: str) -> bool:
    """The timer is not wanted any more; False when there was none that is still to come."""
    statement = timer_table.delete().where(
        timer_table.c.kind == kind, timer_table.c.key == key, timer_table.c.done_at.is_(None)
    )
    return db.execute(statement.returning(timer_table.c.id)).first() is not None


def fire_next(database: Database, handlers: dict[str, Handler]) -> bool:
    """Deal with one timer that is due, if there is one."""
    failed: tuple[DueTimer, Exception] | None = None
    try:
        with database.session() as db:
            due = _next(db, list(handlers))
            if due is None:
                return False
            # Marked first: if the handler sets the same timer again, that shall stand.
            db.execute(
                update(timer_table)
                .where(timer_table.c.id == due.id)
                .values(done_at=func.now(), error=None)
            )
            try:
                handlers[due.kind](db, due)
                db.flush()
            except Exception as error:
                failed = (due, error)
                raise
    except Exception:
        if failed is None:
            raise
        _postpone(database, *failed)
    return True


def due_count(db: Session) -> int:
    """How many timers are due now."""
    query = select(func.count()).where(*_due())
    return int(db.execute(query).scalar_one())


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of timers that were done longer ago than that; the number deleted."""
    old = (
        select(timer_table.c.id)
        .where(timer_table.c.done_at < func.now() - age)
        .limit(batch)
        .with_for_update(skip_locked=True)
    )
    statement = timer_table.delete().where(timer_table.c.id.in_(old))
    return len(db.execute(statement.returning(timer_table.c.id)).all())


def _next(db: Session, kinds: list[str]) -> DueTimer | None:
    query = (
        select(timer_table)
        .where(*_due(), timer_table.c.kind.in_(kinds))
        .order_by(timer_table.c.due_at)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    row = db.execute(query).first()
    if row is None:
        return None
    return DueTimer(
        row.id, row.kind, row.key, row.due_at, row.entity, row.record_id, dict(row.body)
    )


def _due() -> tuple[ColumnElement[bool], ...]:
    return (
        timer_table.c.done_at.is_(None),
        timer_table.c.due_at <= func.now(),
        timer_table.c.attempts < MOST_ATTEMPTS,
    )


def _postpone(database: Database, due: DueTimer, error: Exception) -> None:
    """Another try later; the last one leaves the timer where a metric and its error show it."""
    log.error("timer failed", kind=due.kind, key=due.key, exc_info=error)
    pause = text(f"now() + interval '{FIRST_PAUSE_SECONDS} seconds' * power(2, attempts)")
    with database.session() as db:
        db.execute(
            update(timer_table)
            .where(timer_table.c.id == due.id, timer_table.c.done_at.is_(None))
            .values(
                attempts=timer_table.c.attempts + 1,
                error=f"{type(error).__name__}: {error}"[:2000],
                due_at=pause,
            )
        )
