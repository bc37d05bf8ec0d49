"""The events that the outbox still keeps, in the order of their numbers.

The relay numbers events once they are committed, under the lock of one counter: whoever sees a
number sees every smaller one too, and none is ever put in between. Ids would not do, since they
are given at insert and become visible at commit.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Row, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit.store.tables import number_counter, outbox
from crmkit.wire import Json

EVENT = "event"
NUMBERED = f"outbox.{EVENT}"
FORGOTTEN = f"outbox.{EVENT}.forgotten"


def newest(db: Session) -> int:
    """The number of the newest event; 0 before the first."""
    return _counter(db, NUMBERED)


def forgotten(db: Session) -> int:
    """Up to which number events may have been deleted already."""
    return _counter(db, FORGOTTEN)


def between(
    db: Session, after: int, upto: int, names: Collection[str], limit: int
) -> list[Row[tuple[int, str, str]]]:
    """Number, name and subject of the events of those names, oldest first."""
    query = (
        select(outbox.c.sequence, outbox.c.name, outbox.c.subject)
        .where(
            outbox.c.kind == EVENT,
            outbox.c.sequence > after,
            outbox.c.sequence <= upto,
            outbox.c.name.in_(sorted(names)),
        )
        .order_by(outbox.c.sequence)
        .limit(limit)
    )
    return list(db.execute(query))


def bodies(db: Session, sequences: Collection[int]) -> dict[int, Json]:
    """The envelopes of events by their numbers; what is deleted by now is not among them."""
    query = select(outbox.c.sequence, outbox.c.body).where(
        outbox.c.kind == EVENT, outbox.c.sequence.in_(sequences)
    )
    return {row.sequence: row.body for row in db.execute(query)}


def forget(db: Session, upto: int) -> None:
    """Note that events up to this number were deleted: no reader passes the hole unawares."""
    statement = insert(number_counter).values(series=FORGOTTEN, period="", last=upto)
    last = number_counter.c.last
    later = statement.on_conflict_do_update(
        index_elements=["series", "period"],
        set_={"last": statement.excluded.last},
        where=last < statement.excluded.last,
    )
    db.execute(later)


def _counter(db: Session, series: str) -> int:
    query = select(number_counter.c.last).where(
        number_counter.c.series == series, number_counter.c.period == ""
    )
    return int(db.scalar(query) or 0)
