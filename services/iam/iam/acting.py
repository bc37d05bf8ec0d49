"""Acting as another person: a note beside the session, so that its end is the way back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from iam import tables
from iam.entities.user import ACTIVE, User

LONGEST = timedelta(minutes=60)


@dataclass(frozen=True)
class Acting:
    """As whom the holder of a session acts, why and until when."""

    user: User
    reason: str
    until: datetime


def begin(db: Db, session_id: str, user_id: str, reason: str) -> datetime:
    """From now on the session speaks as that person; until when."""
    until = clock.now() + LONGEST
    values = {"user_id": user_id, "reason": reason, "until": until}
    statement = insert(tables.acting).values(session_id=session_id, **values)
    db.execute(statement.on_conflict_do_update(index_elements=["session_id"], set_=values))
    return until


def current(db: Db, session_id: str) -> Acting | None:
    """As whom the holder of the session acts; None where they speak for themselves."""
    table = tables.acting
    row = db.execute(
        select(User, table.c.reason, table.c.until)
        .join(User, User.id == table.c.user_id)
        .where(
            table.c.session_id == session_id,
            table.c.until > clock.now(),
            User.status == ACTIVE,
            User.deleted_at.is_(None),
        )
    ).first()
    return Acting(row.User, row.reason, row.until) if row else None


def end(db: Db, session_id: str) -> str | None:
    """The holder speaks for themselves again; the id of whom they acted as."""
    table = tables.acting
    gone = delete(table).where(table.c.session_id == session_id).returning(table.c.user_id)
    found = db.scalar(gone)
    return None if found is None else str(found)
