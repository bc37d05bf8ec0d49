"""What was given to people and groups today: through roles, through their bundles, and singly."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, null, or_, select
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.orm import Session as Db

from crmkit.access.permission import EVERYTHING
from crmkit.access.scope import ALL
from iam.documents import ADMINISTRATOR
from iam.entities.bundle_grant import BundleGrant
from iam.entities.direct_grant import DirectGrant
from iam.entities.group_role import GroupRole
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.holdings import bundled, holds_today
from iam.rules.ways import BUNDLE, ROLE, SINGLE, Step

Grants = Mapping[str, frozenset[str]]
Part = tuple[tuple[Step, ...], Grants]
"""One part of a role: the bundle that it comes from, if any, and what it grants."""


@dataclass(frozen=True)
class Gift:
    """Grants that one person or one group was given, and the stations behind the receiver."""

    user_id: str | None
    group_id: str | None
    steps: tuple[Step, ...]
    grants: Grants


def gifts_to(db: Db, user_id: str, group_ids: Collection[str]) -> list[Gift]:
    """All that was given to the person or to one of the groups."""
    groups = sorted(group_ids)
    given = _assigned(db, RoleAssignment.user_id == user_id)
    given += _of_groups(db, GroupRole.group_id.in_(groups))
    received = or_(DirectGrant.user_id == user_id, DirectGrant.group_id.in_(groups))
    return [*_through_roles(db, given, None), *_single(db, received)]


def gifts_of(db: Db, permission: str) -> list[Gift]:
    """Whom the permission was given to, whether by its name or with everything else."""
    roles = sorted(_roles_with(db, permission))
    given = _assigned(db, RoleAssignment.role_id.in_(roles))
    given += _of_groups(db, GroupRole.role_id.in_(roles))
    single = _single(db, DirectGrant.permission == permission)
    return [*_through_roles(db, given, permission), *single]


def parts_of(
    db: Db, roles: Mapping[str, str], permission: str | None = None
) -> dict[str, list[Part]]:
    """What each of these roles (id and code) grants, by bundle; of one permission, or of all."""
    found: dict[tuple[str, str | None], dict[str, set[str]]] = {}
    for row in _granted(db, sorted(roles), permission):
        scopes = found.setdefault((row.role_id, row.bundle_id), defaultdict(set))
        scopes[row.permission].add(row.scope)
    parts: dict[str, list[Part]] = {role_id: [] for role_id in roles}
    for (role_id, bundle_id), grants in found.items():
        steps = (Step(BUNDLE, bundle_id),) if bundle_id else ()
        parts[role_id].append((steps, {name: frozenset(each) for name, each in grants.items()}))
    for role_id, code in roles.items():
        if code == ADMINISTRATOR:
            parts[role_id] = [((), {EVERYTHING: frozenset({str(ALL)})})]
    return parts


def _assigned(db: Db, condition: ColumnElement[bool]) -> list[Row[Any]]:
    """Roles that people hold today: id, code, last day and receiver."""
    return _given(db, RoleAssignment, condition, RoleAssignment.user_id, null())


def _of_groups(db: Db, condition: ColumnElement[bool]) -> list[Row[Any]]:
    """The same of groups."""
    return _given(db, GroupRole, condition, null(), GroupRole.group_id)


def _given(
    db: Db,
    kind: type[RoleAssignment] | type[GroupRole],
    condition: ColumnElement[bool],
    user_id: ColumnElement[Any] | InstrumentedAttribute[Any],
    group_id: ColumnElement[Any] | InstrumentedAttribute[Any],
) -> list[Row[Any]]:
    columns = Role.id, Role.code, kind.ends_on, user_id.label("user_id"), group_id.label("group_id")
    query = select(*columns).join(kind, kind.role_id == Role.id)
    return list(db.execute(query.where(condition, *holds_today(kind), Role.deleted_at.is_(None))))


def _through_roles(db: Db, given: Iterable[Row[Any]], permission: str | None) -> list[Gift]:
    rows = list(given)
    parts = parts_of(db, {row.id: row.code for row in rows}, permission)
    return [
        Gift(
            row.user_id,
            row.group_id,
            (Step(ROLE, row.id, row.ends_on), *behind),
            grants,
        )
        for row in rows
        for behind, grants in parts[row.id]
    ]


def _single(db: Db, condition: ColumnElement[bool]) -> list[Gift]:
    rows = db.scalars(select(DirectGrant).where(condition, *holds_today(DirectGrant)))
    return [
        Gift(
            row.user_id,
            row.group_id,
            (Step(SINGLE, row.id, row.ends_on),),
            {row.permission: frozenset({row.scope})},
        )
        for row in rows
    ]


def _granted(db: Db, role_ids: list[str], permission: str | None) -> list[Row[Any]]:
    own = select(
        RoleGrant.role_id, null().label("bundle_id"), RoleGrant.permission, RoleGrant.scope
    ).where(RoleGrant.role_id.in_(role_ids), RoleGrant.deleted_at.is_(None))
    through = bundled().where(RoleBundle.role_id.in_(role_ids))
    if permission is not None:
        own = own.where(RoleGrant.permission == permission)
        through = through.where(BundleGrant.permission == permission)
    return [*db.execute(own), *db.execute(through)]


def _roles_with(db: Db, permission: str) -> set[str]:
    own = select(RoleGrant.role_id).where(
        RoleGrant.permission == permission, RoleGrant.deleted_at.is_(None)
    )
    through = bundled().where(BundleGrant.permission == permission)
    everything = select(Role.id).where(Role.code == ADMINISTRATOR)
    return {*db.scalars(own), *db.scalars(through), *db.scalars(everything)}
