"""Sign-ins that are on their way through a provider, and whom its answers mean here."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select
from sqlalchemy.orm import Session as Db

from crmkit import clock
from iam import tables
from iam.entities.user import ACTIVE, User, spelled
from iam.oidc import Refused, Started
from iam.providers import EMAIL, Provider
from iam.sessions import digest

LASTS = timedelta(minutes=10)


@dataclass(frozen=True)
class Under:
    """A sign-in under way: what the provider's answer is held against, and where it leads."""

    nonce: str
    verifier: str
    back: str


def begin(db: Db, provider: Provider, started: Started, back: str) -> str:
    """Notes that a browser is on its way; the secret that it keeps until it comes back."""
    table = tables.provider_sign_in
    secret, moment = secrets.token_urlsafe(32), clock.now()
    db.execute(delete(table).where(table.c.until < moment))
    values = {
        "provider": provider.id,
        "state": started.state,
        "nonce": started.nonce,
        "verifier": started.verifier,
        "back": back,
        "until": moment + LASTS,
    }
    db.execute(insert(table).values(digest=digest(secret), **values))
    return secret


def take(db: Db, provider: Provider, secret: str, state: str) -> Under:
    """The sign-in that this browser began, once; raises Refused for any other answer."""
    table = tables.provider_sign_in
    mine = table.c.digest == digest(secret), table.c.provider == provider.id
    row = db.execute(delete(table).where(*mine).returning(table)).first()
    if row is None or row.until <= clock.now():
        raise Refused("no sign-in under way")
    if not hmac.compare_digest(row.state.encode(), state.encode()):
        raise Refused("state")
    return Under(row.nonce, row.verifier, row.back)


def person(db: Db, provider: Provider, claims: Mapping[str, Any]) -> User | None:
    """Who signed in there: whom we know by the subject, else by the claim; None to be added.

    Raises Refused for who may not sign in here.
    """
    table = tables.external_identity
    mine = table.c.issuer == provider.issuer, table.c.subject == str(claims["sub"])
    user_id = db.scalar(select(table.c.user_id).where(*mine))
    if user_id is not None:
        return _admitted(db.get_one(User, user_id))
    user = _by_claim(db, provider, claims)
    if user is not None:
        link(db, provider, claims, _admitted(user).id)
    elif not provider.may_create:
        raise Refused("nobody of that name")
    return user


def link(db: Db, provider: Provider, claims: Mapping[str, Any], user_id: str) -> None:
    """From now on the subject is this person, whatever they are called there."""
    values = {"issuer": provider.issuer, "subject": str(claims["sub"]), "user_id": user_id}
    db.execute(insert(tables.external_identity).values(**values))


def newcomer(provider: Provider, claims: Mapping[str, Any]) -> User:
    """Whom nobody knows here yet; what they may do is for an administrator to say."""
    name = spelled(_claimed(provider, claims))
    given = str(claims.get("name") or name)[:200]
    email = claims.get("email") if claims.get("email_verified") is True else None
    return User(name=given, username=name, email=email)


def _by_claim(db: Db, provider: Provider, claims: Mapping[str, Any]) -> User | None:
    name = spelled(_claimed(provider, claims))
    same: ColumnElement[bool] = User.username == name
    if provider.matches == EMAIL:
        same = func.lower(User.email) == name
    found = list(db.scalars(select(User).where(same, User.deleted_at.is_(None)).limit(2)))
    if len(found) > 1:
        raise Refused("several of that name")
    return found[0] if found else None


def _claimed(provider: Provider, claims: Mapping[str, Any]) -> str:
    """The claim that tells who it is; an address counts only if the provider has verified it."""
    given = claims.get(provider.claim)
    if not isinstance(given, str) or not given.strip():
        raise Refused(f"no {provider.claim}")
    if provider.matches == EMAIL and claims.get("email_verified") is not True:
        raise Refused("address not verified")
    return given


def _admitted(user: User) -> User:
    if user.status != ACTIVE or user.deleted_at is not None:
        raise Refused("not active")
    return user
