"""Signing in: one answer for every failure, at the same cost, and longer waits for who guesses."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Row, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.green import offload
from crmkit.line import Line
from iam import counting, tables
from iam.entities.user import ACTIVE, User, spelled
from iam.rules.backoff import (
    PER_ADDRESS,
    PER_KNOWN_ADDRESS,
    PER_USER,
    Patience,
)
from iam.rules.passwords import normalised
from iam.sessions import digest

KNOWN_FOR = timedelta(days=90)

# Memory and passes of RFC 9106's second recommended option, in one lane: the work is the same, and
# a hash keeps one core busy, not four.
HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1)

# Hashing may have half of the cores. Who is at it and who waits are fewer than the workers of a
# process, so that some of those are left for everything else.
LINE = Line(at_once=min(4, max(1, (os.cpu_count() or 1) // 2)), waiting=4)
PATIENCE = 8.0
"""Seconds to wait for a turn: less than a call may take."""


@dataclass(frozen=True)
class Attempt:
    """One try: whose, by what hash it is judged, and the counts that it was added to."""

    user_id: str | None
    password_hash: str | None
    must_change: bool
    counts: tuple[str, ...]
    address: str


def hashed(password: str) -> str:
    """The hash of a password; slow on purpose, therefore away from the green threads.

    Raises Unavailable where too many wait for theirs.
    """
    with LINE.turn("iam", PATIENCE):
        return offload(HASHER.hash, normalised(password))


def matches(password_hash: str | None, password: str) -> bool:
    """Whether it is the password. Without a hash the same work is done, and the answer is no.

    Raises Unavailable where too many wait for theirs.
    """
    judged_by = password_hash or _nobodys_hash()
    with LINE.turn("iam", PATIENCE):
        right = offload(_verify, judged_by, normalised(password))
    return right and password_hash is not None


def begin(db: Db, username: str, address: str | None) -> Attempt:
    """Counts the try before it is judged, so that tries at the same moment are counted too.

    Raises TooMany while a wait lasts; the tries of that time do not lengthen it.
    """
    name, place = spelled(username), digest(address or "")
    row = _who(db, name)
    known = _is_known(db, row.id if row else None, place)
    patience = _counts(name, place, known)
    counting.count(db, patience, "sign_in_too_many")
    return Attempt(
        user_id=row.id if row else None,
        password_hash=row.password_hash if row and row.status == ACTIVE else None,
        must_change=bool(row and row.must_change),
        counts=tuple(sorted(patience)),
        address=place,
    )


def succeeded(db: Db, attempt: Attempt, password: str) -> None:
    """Forgets the failures of this person, remembers the address, renews an old hash."""
    mine = {key for key in attempt.counts if not key.startswith("address:")}
    counting.forget(db, mine)
    counting.give_back(db, set(attempt.counts) - mine)
    statement = insert(tables.known_address).values(
        user_id=attempt.user_id, address=attempt.address, seen_at=clock.now()
    )
    db.execute(
        statement.on_conflict_do_update(
            index_elements=["user_id", "address"], set_={"seen_at": clock.now()}
        )
    )
    if attempt.password_hash and HASHER.check_needs_rehash(attempt.password_hash):
        credential = tables.credential
        renewed = update(credential).where(credential.c.user_id == attempt.user_id)
        db.execute(renewed.values(password_hash=hashed(password)))


def give_back(db: Db, attempt: Attempt) -> None:
    """A right password alone is no failure; those before it stay counted."""
    counting.give_back(db, attempt.counts)


def _who(db: Db, name: str) -> Row[Any] | None:
    credential = tables.credential
    query = (
        select(User.id, User.status, credential.c.password_hash, credential.c.must_change)
        .outerjoin(credential, credential.c.user_id == User.id)
        .where(User.username == name, User.deleted_at.is_(None))
    )
    return db.execute(query).first()


def _is_known(db: Db, user_id: str | None, place: str) -> bool:
    """Asked for nobody as well: a name that does not exist must not be answered sooner."""
    table = tables.known_address
    query = select(table.c.seen_at).where(
        table.c.user_id == user_id,
        table.c.address == place,
        table.c.seen_at > clock.now() - KNOWN_FOR,
    )
    return db.scalar(query) is not None


def _counts(name: str, place: str, known: bool) -> Mapping[str, Patience]:
    """What a try counts against: at a known address strangers' tries are not the person's."""
    who = digest(name)
    if known:
        return {f"known:{who}:{place}": PER_KNOWN_ADDRESS}
    return {f"user:{who}": PER_USER, f"address:{place}": PER_ADDRESS}


def _verify(password_hash: str, password: str) -> bool:
    try:
        return HASHER.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


@cache
def _nobodys_hash() -> str:
    return hashed("the password of nobody in particular")
