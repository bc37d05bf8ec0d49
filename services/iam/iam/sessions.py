"""Sessions: opened by a sign-in, known by a secret of which only a digest is kept, then ended."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock, spec_of, wire
from crmkit.errors import Unauthenticated
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.store.saving import snapshot
from iam import tables
from iam.entities.session import Session
from iam.entities.user import ACTIVE, User

IDLE = timedelta(hours=8)
ABSOLUTE = timedelta(days=7)
# How exactly the last use is kept; a write for every token would be one too many.
SEEN_EVERY = timedelta(minutes=1)

ENDED = "session_ended"


@dataclass(frozen=True)
class Opened:
    """A session as its holder needs it: the secret is shown this once."""

    id: str
    secret: str


def digest(secret: str) -> str:
    """What is kept of a secret or an address. A random secret needs no slow hash."""
    return hashlib.sha256(secret.encode()).hexdigest()


def open_session(db: Db, user: User, address: str | None, agent: str | None) -> Opened:
    """A new session; its secret is never the one of a session before."""
    moment = clock.now()
    secret = secrets.token_urlsafe(32)
    session = Session(
        owner_id=user.id,
        department_id=user.department_id,
        territory_id=user.territory_id,
        address=address,
        agent=(agent or "")[:500] or None,
        started_at=moment,
        expires_at=moment + ABSOLUTE,
        created_by=user.id,
        updated_by=user.id,
    )
    db.add(session)
    db.flush()
    values = {"session_id": session.id, "digest": digest(secret), "seen_at": moment}
    db.execute(insert(tables.session_secret).values(values))
    return Opened(session.id, secret)


def living(db: Db, secret: str, *, passive: bool = False) -> tuple[str, User]:
    """The session of that secret and whose it is; raises Unauthenticated once it has ended.

    Asking counts as a use of the session unless it is `passive`.
    """
    kept = tables.session_secret
    row = db.execute(
        select(Session, kept.c.seen_at, User)
        .join(kept, kept.c.session_id == Session.id)
        .join(User, User.id == Session.owner_id)
        .where(kept.c.digest == digest(secret))
    ).first()
    moment = clock.now()
    if row is None or not _lives(row, moment):
        raise Unauthenticated(ENDED)
    if not passive and moment - row.seen_at >= SEEN_EVERY:
        seen = update(kept).where(kept.c.session_id == row.Session.id)
        db.execute(seen.values(seen_at=moment))
    return row.Session.id, row.User


def open_of(db: Db, user_id: str, current: str | None = None) -> list[dict[str, Any]]:
    """The person's open sessions, newest first; the one that asks is marked."""
    kept, moment = tables.session_secret, clock.now()
    rows = db.execute(
        select(Session, kept.c.seen_at)
        .join(kept, kept.c.session_id == Session.id)
        .where(
            Session.owner_id == user_id,
            Session.ended_at.is_(None),
            Session.deleted_at.is_(None),
            Session.expires_at > moment,
            kept.c.seen_at > moment - IDLE,
        )
        .order_by(Session.started_at.desc(), Session.id.desc())
    )
    return [
        {
            "id": row.Session.id,
            "address": row.Session.address,
            "agent": row.Session.agent,
            "started_at": wire.moment(row.Session.started_at),
            "last_seen_at": wire.moment(row.seen_at),
            "current": row.Session.id == current,
        }
        for row in rows
    ]


def end_all(db: Db, user_id: str, reason: str, but: str | None = None) -> int:
    """Ends the person's sessions, all but one if that is wanted; how many were ended."""
    query = select(Session).where(
        Session.owner_id == user_id, Session.ended_at.is_(None), Session.deleted_at.is_(None)
    )
    found = [each for each in db.scalars(query) if each.id != but]
    for session in found:
        end(db, session, reason)
    return len(found)


def end(db: Db, session: Session, reason: str, moment: datetime | None = None) -> None:
    """Ends a session and tells the gateway, which closes what is open under it."""
    if session.ended_at is not None:
        return
    session.ended_at = moment or clock.now()
    session.end_reason = reason
    session.version += 1
    session.updated_at = clock.now()
    db.flush()
    data = snapshot(spec_of(Session), session)
    scope = {"owner_id": session.owner_id, "department_id": session.department_id}
    name = "iam.session.ended"
    emit(db, new_envelope(service="iam", name=name, subject=session.id, data=data, scope=scope))


def end_by_secret(db: Db, secret: str) -> Session | None:
    """Signs out: ends the session of that secret, if there is one."""
    kept = tables.session_secret
    query = select(Session).join(kept, kept.c.session_id == Session.id)
    session = db.scalar(query.where(kept.c.digest == digest(secret)))
    if session is not None:
        end(db, session, "signed_out")
    return session


def _lives(row: Row[Any], moment: datetime) -> bool:
    session, user = row.Session, row.User
    return bool(
        session.ended_at is None
        and session.deleted_at is None
        and session.expires_at > moment
        and row.seen_at + IDLE > moment
        and user.status == ACTIVE
        and user.deleted_at is None
    )
