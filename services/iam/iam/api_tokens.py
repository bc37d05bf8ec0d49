"""API tokens: made by their owners, known by a digest, worth what both they and the owner may."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.errors import Invalid, Unauthenticated
from iam import tables
from iam.entities.api_token import ApiToken
from iam.entities.user import ACTIVE, User
from iam.holdings import holdings_of
from iam.sessions import ENDED, digest

# Scanners of source code find leaked tokens by such a beginning.
MARK = "gxt_"
SHOWN = len(MARK) + 6
LONGEST = timedelta(days=366)
# How exactly the last use is kept; a write for every use would be one too many.
USED_EVERY = timedelta(minutes=10)


@dataclass(frozen=True)
class New:
    """A token as its owner needs it: the secret is shown this once."""

    secret: str
    prefix: str


def new_secret() -> New:
    """A secret of 256 bits, and the part by which it is recognised."""
    secret = MARK + secrets.token_urlsafe(32)
    return New(secret, secret[:SHOWN])


def is_token(secret: str) -> bool:
    """Whether this is the secret of an API token rather than of a session."""
    return secret.startswith(MARK)


def chosen_roles(db: Db, user_id: str, wanted: list[str] | None) -> list[str]:
    """The roles for a token, all of the owner's unless fewer are wanted; raises Invalid."""
    own = holdings_of(db, user_id).codes
    if wanted is None:
        return list(own)
    strange = [each for each in wanted if each not in own]
    if strange or not wanted:
        raise Invalid(roles=("roles_not_yours", {"roles": ", ".join(own)}))
    return sorted(set(wanted))


def refuse_day(ends_on: date) -> None:
    """A token ends within a year; raises Invalid."""
    today = clock.today()
    if not today <= ends_on <= today + LONGEST:
        raise Invalid(ends_on="token_end_day")


def keep_secret(db: Db, token_id: str, secret: str) -> None:
    """Keeps what the token is known by."""
    db.execute(insert(tables.api_token_secret).values(token_id=token_id, digest=digest(secret)))


def living(db: Db, secret: str) -> tuple[ApiToken, User]:
    """The token of that secret and its owner; raises Unauthenticated once either has ended."""
    kept = tables.api_token_secret
    row = db.execute(
        select(ApiToken, User)
        .join(kept, kept.c.token_id == ApiToken.id)
        .join(User, User.id == ApiToken.owner_id)
        .where(kept.c.digest == digest(secret))
    ).first()
    if row is None or not _lives(row.ApiToken, row.User):
        raise Unauthenticated(ENDED)
    _note_use(db, row.ApiToken)
    return row.ApiToken, row.User


def _lives(token: Any, user: Any) -> bool:
    return bool(
        token.revoked_at is None
        and token.deleted_at is None
        and token.ends_on >= clock.today()
        and user.status == ACTIVE
        and user.deleted_at is None
    )


def _note_use(db: Db, token: ApiToken) -> None:
    """Past the record's history: being used is no change of the token."""
    moment = clock.now()
    if token.last_used_at is None or moment - token.last_used_at >= USED_EVERY:
        table = ApiToken.table()
        db.execute(update(table).where(table.c.id == token.id).values(last_used_at=moment))
