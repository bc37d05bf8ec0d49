"""Passwords of people: given by an administrator, chosen by themselves, kept as slow hashes."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.errors import Invalid
from iam import documents, tables
from iam.entities.user import User
from iam.rules.passwords import (
    ALONE,
    BESIDE_SECOND_FACTOR,
    Blocklist,
    normalised,
    problem,
)
from iam.sign_in import hashed

# What everybody here would think of.
PRODUCT = ("guanxi", "guanxi crm", "關係", "关系")


@cache
def common_words() -> frozenset[str]:
    """The words that common passwords are made of, shipped with the package."""
    text = files("iam").joinpath("common_passwords.txt").read_text("utf-8")
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


@cache
def common_passwords() -> frozenset[str]:
    """Passwords that many people have, whole; the shipped list says where it comes from."""
    text = files("iam").joinpath("common_passwords_whole.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))


def refuse_weak(
    user: User, password: str, field: str = "new", *, second_factor: bool = False
) -> None:
    """Raises Invalid saying what is wrong with a password that the person chose."""
    about = [*PRODUCT, user.name, *(user.name or "").split(), user.username, user.email]
    demand = BESIDE_SECOND_FACTOR if second_factor else ALONE
    lists = Blocklist(common_words(), common_passwords())
    key = problem(password, lists, [each for each in about if each], demand)
    if key is not None:
        raise Invalid({field: key})


def hash_of(db: Db, user_id: str) -> str | None:
    """The hash that the person's password is judged by, None where they have none."""
    table = tables.credential
    found = db.scalar(select(table.c.password_hash).where(table.c.user_id == user_id))
    return None if found is None else str(found)


def set_password(db: Db, user_id: str, password: str, *, must_change: bool) -> None:
    """Gives the person this password; one for a single use must be changed at once.

    A link to a new password that is on its way opens nothing any more.
    """
    values = {
        "password_hash": hashed(password),
        "must_change": must_change,
        "short": len(normalised(password)) < ALONE.shortest,
        "changed_at": clock.now(),
    }
    statement = insert(tables.credential).values(user_id=user_id, **values)
    db.execute(statement.on_conflict_do_update(index_elements=["user_id"], set_=values))
    db.execute(delete(tables.password_reset).where(tables.password_reset.c.user_id == user_id))
    documents.mark_stale(db, [user_id])


def is_short(db: Db, user_id: str) -> bool:
    """Whether the person's password is long enough only beside a second factor."""
    table = tables.credential
    return bool(db.scalar(select(table.c.short).where(table.c.user_id == user_id)))


def demand_change(db: Db, user_id: str) -> None:
    """The password opens nothing from now on but the choice of another."""
    table = tables.credential
    db.execute(update(table).where(table.c.user_id == user_id).values(must_change=True))
    documents.mark_stale(db, [user_id])
