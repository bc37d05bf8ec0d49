"""The inbox: what a consumer has dealt with, remembered in the transaction of its effect."""

from datetime import timedelta
from typing import Any

from sqlalchemy import Table, delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit.store.tables import inbox
from crmkit.wire import Json


def claim(db: Session, consumer: str, event_id: str) -> bool:
    """Whether this transaction is the first to deal with the event; False for a repeat.

    While another transaction deals with the same event this waits for its end.
    """
    statement = insert(inbox).values(consumer=consumer, event_id=event_id)
    statement = statement.on_conflict_do_nothing()
    return db.execute(statement.returning(inbox.c.event_id)).first() is not None


def has(db: Session, consumer: str, event_id: str) -> bool:
    """Whether the consumer has dealt with the event."""
    query = select(1).where(inbox.c.consumer == consumer, inbox.c.event_id == event_id)
    return db.execute(query).first() is not None


def forget(db: Session, consumer: str, event_id: str) -> None:
    """Let the consumer deal with the event once more."""
    db.execute(delete(inbox).where(inbox.c.consumer == consumer, inbox.c.event_id == event_id))


def keep_newest(db: Session, table: Table, values: Json) -> bool:
    """Write the row unless a newer version of it is there already; whether it was written.

    The table has `id` and `version`. A deleted record is kept as a tombstone (its row with
    `deleted_at`), else a late older event would bring it back to life.
    """
    statement = insert(table).values(**values)
    changes: dict[str, Any] = {name: statement.excluded[name] for name in values if name != "id"}
    statement = statement.on_conflict_do_update(
        index_elements=["id"], set_=changes, where=table.c.version < statement.excluded.version
    )
    return db.execute(statement.returning(table.c.id)).first() is not None


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of entries older than any repeat can be; the number deleted."""
    old = (
        select(inbox.c.consumer, inbox.c.event_id)
        .where(inbox.c.at < func.now() - age)
        .limit(batch)
        .with_for_update(skip_locked=True)
        .subquery()
    )
    statement = delete(inbox).where(
        inbox.c.consumer == old.c.consumer, inbox.c.event_id == old.c.event_id
    )
    return len(db.execute(statement.returning(inbox.c.event_id)).all())
