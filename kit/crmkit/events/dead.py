"""Dead letters: what a consumer gave up on, kept in its service until somebody decides.

Every function takes the database of the consuming service and works while the service runs or not.
"""

import base64
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit.errors import Invalid, NotFound
from crmkit.events import inbox, outbox
from crmkit.events.envelope import Undecodable, checked
from crmkit.events.outbox import REDELIVERY
from crmkit.ids import new_id
from crmkit.store.database import Database
from crmkit.store.tables import dead_letter
from crmkit.store.tables import outbox as outbox_table
from crmkit.wire import DecodeError, Json, loads, round_trip

BINARY = "base64:"


def park(
    database: Database, consumer: str, envelope: Json, error: str, attempts: int
) -> str | None:
    """Give the event up for this consumer; None when it was dealt with in the meantime."""
    letter = new_id()
    with database.session() as db:
        if not inbox.claim(db, consumer, envelope["id"]):
            return None
        db.execute(
            insert(dead_letter).values(
                id=letter,
                consumer=consumer,
                event_id=envelope["id"],
                name=envelope["type"],
                subject=envelope.get("subject"),
                body=round_trip(envelope),
                error=error[:4000],
                attempts=attempts,
            )
        )
    return letter


def park_raw(database: Database, consumer: str, raw: bytes, error: str, name: str | None) -> str:
    """Keep a message that cannot be read, byte by byte."""
    letter = new_id()
    with database.session() as db:
        db.execute(
            insert(dead_letter).values(
                id=letter, consumer=consumer, name=name, raw=spelled(raw), error=error[:4000]
            )
        )
    return letter


def list_dead(database: Database, limit: int = 100, redelivered: bool = False) -> list[Json]:
    """The newest dead letters without their bodies; those already redelivered only if asked."""
    query = select(dead_letter).order_by(dead_letter.c.at.desc(), dead_letter.c.id).limit(limit)
    if not redelivered:
        query = query.where(dead_letter.c.redelivered_at.is_(None))
    with database.session() as db:
        return [_told(row, whole=False) for row in db.execute(query)]


def count(database: Database) -> int:
    """How many wait for a decision."""
    query = select(func.count()).where(dead_letter.c.redelivered_at.is_(None))
    with database.session() as db:
        return int(db.execute(query).scalar_one())


def show(database: Database, letter_id: str) -> Json:
    """One dead letter with all that is known of it; raises NotFound."""
    with database.session() as db:
        return _told(_letter(db, letter_id), whole=True)


def redeliver(database: Database, letter_id: str, by: str) -> str:
    """Send it to its consumer once more, as if for the first time; the event's id.

    It goes through the outbox of the consuming service, so it leaves when the service runs, over
    whichever bus, and to that consumer only. Raises Invalid when it cannot be read to this day.
    """
    with database.session() as db:
        row = _letter(db, letter_id, lock=True)
        envelope = _envelope(row)
        inbox.forget(db, row.consumer, envelope["id"])
        outbox.add(
            db,
            kind=REDELIVERY,
            name=envelope["type"],
            subject=envelope.get("subject"),
            body={"consumer": row.consumer, "envelope": envelope},
        )
        db.execute(
            update(dead_letter)
            .where(dead_letter.c.id == letter_id)
            .values(redelivered_at=func.now(), redelivered_by=by)
        )
    return str(envelope["id"])


def list_parked(database: Database, limit: int = 100) -> list[Json]:
    """Rows of the service's own outbox that the bus refused; `unpark` lets them go again."""
    query = (
        select(outbox_table)
        .where(outbox_table.c.parked_at.is_not(None), outbox_table.c.published_at.is_(None))
        .order_by(outbox_table.c.id)
        .limit(limit)
    )
    with database.session() as db:
        return [_plain(row._mapping) for row in db.execute(query)]


def unpark(database: Database, row_id: int) -> bool:
    """Let the relay try a parked row of the outbox again."""
    with database.session() as db:
        return outbox.unpark(db, row_id)


def spelled(raw: bytes) -> str:
    """Bytes as text that a person can read where they are text."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        return BINARY + base64.b64encode(raw).decode()
    return text if "\x00" not in text else BINARY + base64.b64encode(raw).decode()


def _letter(db: Session, letter_id: str, lock: bool = False) -> Row[Any]:
    query = select(dead_letter).where(dead_letter.c.id == letter_id)
    row = db.execute(query.with_for_update() if lock else query).first()
    if row is None:
        raise NotFound
    return row


def _envelope(row: Row[Any]) -> Json:
    if row.body is not None:
        return dict(row.body)
    try:
        return checked(loads(row.raw or ""))
    except (DecodeError, Undecodable) as error:
        raise Invalid.because("dead_letter_unreadable", reason=str(error)) from error


def _told(row: Row[Any], *, whole: bool) -> Json:
    told = _plain(row._mapping)
    return told if whole else {k: v for k, v in told.items() if k not in ("body", "raw")}


def _plain(row: Mapping[Any, Any]) -> Json:
    plain: Json = round_trip(dict(row))
    return plain
