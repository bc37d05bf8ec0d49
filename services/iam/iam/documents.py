"""Access documents: made of roles, the trees and the rules; signed; remade only after a change."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.access.document import access_document, document_hash, sign_document
from crmkit.access.permission import EVERYTHING
from crmkit.access.scope import ALL
from crmkit.access.token import Keyring
from crmkit.errors import NotFound
from iam import tables
from iam.entities.department import Department
from iam.entities.role import Role
from iam.entities.territory import Territory
from iam.entities.user import ACTIVE, User
from iam.holdings import Holdings, grants_of, holdings_of
from iam.rules.grants import RoleGrants, field_rules, union
from iam.rules.trees import below

ADMINISTRATOR = "administrator"
KEEP = timedelta(hours=1)
_DEPARTMENT_SCOPES = {"department", "department_and_below"}


def current_hash(db: Db, keyring: Keyring, user_id: str) -> str:
    """The hash of the person's document, which is made anew only if something changed."""
    row = db.execute(
        select(tables.user_access).where(tables.user_access.c.user_id == user_id)
    ).first()
    if row is not None and not _outdated(row):
        return str(row.hash)
    return _remake(db, keyring, user_id)


def narrowed_hash(
    db: Db, keyring: Keyring, user: User, role_codes: Iterable[str], name: str
) -> str:
    """The hash of what the person may do by these of their present roles, under another name."""
    held = holdings_of(db, user.id).narrowed(role_codes)
    document = {**document_of(db, user, held), "name": name, "shares": False}
    found = document_hash(document)
    _store(db, found, sign_document(keyring, document))
    return found


def signed_by_hash(db: Db, wanted: str) -> str:
    """The signed document of that hash; raises NotFound."""
    table = tables.access_document
    signed = db.scalar(select(table.c.signed).where(table.c.hash == wanted))
    if signed is None:
        raise NotFound()
    return str(signed)


def signed_of_person(db: Db, keyring: Keyring, user_id: str) -> str:
    """What a person may do at this moment; raises NotFound once they may not even sign in."""
    user = db.get(User, user_id)
    if user is None or user.deleted_at is not None or user.status != ACTIVE:
        raise NotFound()
    return signed_by_hash(db, current_hash(db, keyring, user_id))


def signed_of_service(db: Db, keyring: Keyring, service: str) -> str:
    """What a service may do by itself: the grants that its contract declares, for all records."""
    table = tables.service_contract
    body = db.scalar(select(table.c.body).where(table.c.service == service)) or {}
    grants = {permission: [str(ALL)] for permission in body.get("needs", ())}
    return sign_document(keyring, access_document(service=service, name=service, grants=grants))


def prepare(db: Db, user_id: str) -> None:
    """Makes sure that a change of access finds the person's row to mark."""
    statement = insert(tables.user_access).values(user_id=user_id, stale=True)
    db.execute(statement.on_conflict_do_nothing())


def mark_stale(db: Db, user_ids: Iterable[str] | None) -> None:
    """These people's documents, or everybody's, are made anew when they are next asked for."""
    statement = update(tables.user_access).values(stale=True)
    if user_ids is not None:
        statement = statement.where(tables.user_access.c.user_id.in_(sorted(user_ids)))
    db.execute(statement)


def document_of(db: Db, user: User, held: Holdings) -> dict[str, Any]:
    """The person's document as things stand."""
    about: dict[str, Any] = {
        "user": user.id,
        "name": user.name,
        "department_id": user.department_id,
        "territory_id": user.territory_id,
        "groups": held.groups,
    }
    if held_back(db, user, held.roles) is not None:
        return access_document(**about, shares=False)
    if ADMINISTRATOR in held.codes:
        return access_document(**about, grants={EVERYTHING: [str(ALL)]})
    given = grants_of(db, held.roles)
    grants = union([*given, RoleGrants(held.direct)])
    scopes = {scope for each in grants.values() for scope in each}
    own, within = _departments(db, user, scopes)
    return access_document(
        **about,
        grants=grants,
        departments=own,
        departments_below=within,
        territories=_territories(db, user, scopes),
        fields=field_rules(given),
    )


def _outdated(row: Any) -> bool:
    over = row.valid_until is not None and row.valid_until <= clock.now()
    return bool(row.stale or row.hash is None or over)


def _remake(db: Db, keyring: Keyring, user_id: str) -> str:
    """The row is locked before anything is read: a change that is not seen marks it afterwards."""
    prepare(db, user_id)
    table = tables.user_access
    locked = select(table).where(table.c.user_id == user_id).with_for_update()
    row = db.execute(locked).one()
    if not _outdated(row):
        return str(row.hash)
    user = db.get_one(User, user_id, populate_existing=True)
    held = holdings_of(db, user_id)
    document = document_of(db, user, held)
    found = document_hash(document)
    _store(db, found, sign_document(keyring, document))
    values = {"hash": found, "stale": False, "valid_until": held.until}
    db.execute(update(table).where(table.c.user_id == user_id).values(values))
    return found


def _store(db: Db, found: str, signed: str) -> None:
    table = tables.access_document
    moment = clock.now()
    statement = insert(table).values(hash=found, signed=signed, made_at=moment)
    db.execute(statement.on_conflict_do_update(index_elements=["hash"], set_={"made_at": moment}))
    used = select(tables.user_access.c.hash).where(tables.user_access.c.hash.is_not(None))
    old = table.c.made_at < moment - KEEP
    db.execute(delete(table).where(old, table.c.hash.not_in(used)))


def must_change_password(db: Db, user_id: str) -> bool:
    """Who has a password for one use may do nothing with it but choose another."""
    table = tables.credential
    return bool(db.scalar(select(table.c.must_change).where(table.c.user_id == user_id)))


def requires_second_factor(db: Db, role_ids: Iterable[str]) -> bool:
    """Whether one of these roles is only for people with a second factor."""
    query = select(Role.id).where(Role.id.in_(list(role_ids)), Role.second_factor.is_(True))
    return db.scalar(query.limit(1)) is not None


def lacks_second_factor(db: Db, user_id: str, role_ids: Iterable[str]) -> bool:
    """Who needs a second factor may do nothing before it is set up.

    Who has no password signs in at a provider of identities, whose second factor counts.
    """
    if not requires_second_factor(db, role_ids) or not _has_password(db, user_id):
        return False
    table = tables.authenticator
    active = table.c.user_id == user_id, table.c.confirmed_at.is_not(None)
    return db.scalar(select(table.c.user_id).where(*active)) is None


def held_back(db: Db, user: User, role_ids: Iterable[str]) -> str | None:
    """Why somebody may do nothing at all, whatever they were given; None where nothing is amiss."""
    if user.status != ACTIVE or user.deleted_at is not None:
        return "not_active"
    if must_change_password(db, user.id):
        return "password"
    return "second_factor" if lacks_second_factor(db, user.id, role_ids) else None


def _has_password(db: Db, user_id: str) -> bool:
    table = tables.credential
    return db.scalar(select(table.c.user_id).where(table.c.user_id == user_id)) is not None


def _departments(db: Db, user: User, scopes: set[str]) -> tuple[set[str], set[str]]:
    """The person's department and those they manage; and all that lies below. Only if needed."""
    if not scopes & _DEPARTMENT_SCOPES:
        return set(), set()
    parents, managed = _tree(db, Department, user.id)
    own = managed | ({user.department_id} if user.department_id else set())
    if "department_and_below" not in scopes:
        return own, set()
    within = set().union(*(below(parents, each) for each in own))
    return (own if "department" in scopes else set()), within


def _territories(db: Db, user: User, scopes: set[str]) -> set[str]:
    """The person's territory, those they manage, and all that lies below. Only if needed."""
    if "territory" not in scopes:
        return set()
    parents, managed = _tree(db, Territory, user.id)
    own = managed | ({user.territory_id} if user.territory_id else set())
    return set().union(*(below(parents, each) for each in own))


def _tree(
    db: Db, kind: type[Department] | type[Territory], user_id: str
) -> tuple[dict[str, str | None], set[str]]:
    living = kind.deleted_at.is_(None)
    rows = db.execute(select(kind.id, kind.parent_id, kind.manager_id).where(living)).all()
    parents = {row.id: row.parent_id for row in rows}
    return parents, {row.id for row in rows if row.manager_id == user_id}
