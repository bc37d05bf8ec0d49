"""What a person holds today: groups, roles and single grants, and when the first of them ends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import Session as Db

from crmkit import clock
from iam import groups
from iam.entities.bundle_grant import BundleGrant
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.rules.grants import RoleGrants


@dataclass(frozen=True)
class Holdings:
    """All that was given to somebody, themselves or through their groups."""

    groups: frozenset[str]
    roles: tuple[str, ...]
    """The ids of the roles."""
    codes: tuple[str, ...]
    direct: Mapping[str, frozenset[str]]
    """The scopes of single grants by permission."""
    until: datetime | None
    """When the first of them ends."""

    def narrowed(self, codes: Iterable[str]) -> Holdings:
        """Of all this only these roles: no group, whose shares were meant for people, and no
        single grant."""
        wanted = set(codes)
        kept = [pair for pair in zip(self.roles, self.codes, strict=True) if pair[1] in wanted]
        return Holdings(
            groups=frozenset(),
            roles=tuple(role_id for role_id, _ in kept),
            codes=tuple(code for _, code in kept),
            direct={},
            until=self.until,
        )


def holdings_of(db: Db, user_id: str) -> Holdings:
    """What the person holds today."""
    mine = groups.of_person(db, user_id)
    roles = _roles(db, RoleAssignment, RoleAssignment.user_id == user_id)
    roles += _roles(db, GroupRole, GroupRole.group_id.in_(sorted(mine)))
    roles.sort(key=lambda row: row.code)
    received = or_(DirectGrant.user_id == user_id, DirectGrant.group_id.in_(sorted(mine)))
    single = select(DirectGrant.permission, DirectGrant.scope, DirectGrant.ends_on)
    direct = db.execute(single.where(received, *holds_today(DirectGrant))).all()
    codes = {row.id: row.code for row in roles}
    return Holdings(
        groups=frozenset(mine),
        roles=tuple(codes),
        codes=tuple(codes.values()),
        direct=_by_permission(direct),
        until=_first_end(row.ends_on for row in [*roles, *direct]),
    )


def grants_of(db: Db, role_ids: Iterable[str]) -> list[RoleGrants]:
    """What each of the roles gives: its own grants, those of its bundles, and its field rules."""
    ids = list(role_ids)
    grants: dict[str, dict[str, set[str]]] = {each: defaultdict(set) for each in ids}
    rules: dict[str, dict[str, dict[str, str]]] = {each: defaultdict(dict) for each in ids}
    own = select(RoleGrant.role_id, RoleGrant.permission, RoleGrant.scope)
    own = own.where(RoleGrant.role_id.in_(ids), RoleGrant.deleted_at.is_(None))
    for row in [*db.execute(own), *db.execute(bundled().where(RoleBundle.role_id.in_(ids)))]:
        grants[row.role_id][row.permission].add(row.scope)
    ruled = select(FieldRule.role_id, FieldRule.entity, FieldRule.field, FieldRule.rule)
    held = FieldRule.role_id.in_(ids), FieldRule.deleted_at.is_(None)
    for rule in db.execute(ruled.where(*held)):
        rules[rule.role_id][rule.entity][rule.field] = rule.rule
    return [RoleGrants(_frozen(grants[each]), rules[each]) for each in ids]


def _roles(
    db: Db, kind: type[RoleAssignment] | type[GroupRole], received: ColumnElement[bool]
) -> list[Row[Any]]:
    """The living roles that are given today in one of the two ways."""
    query = select(Role.id, Role.code, kind.ends_on).join(kind, kind.role_id == Role.id)
    return list(db.execute(query.where(received, *holds_today(kind), Role.deleted_at.is_(None))))


def holds_today(
    kind: type[RoleAssignment] | type[GroupRole] | type[DirectGrant],
) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The conditions that something given, to a person or a group, still holds today."""
    return or_(kind.ends_on.is_(None), kind.ends_on >= clock.today()), kind.deleted_at.is_(None)


def bundled() -> Select[str, str, str, str]:
    """What roles give through bundles, unless the bundle is deleted: one row per grant."""
    return (
        select(RoleBundle.role_id, RoleBundle.bundle_id, BundleGrant.permission, BundleGrant.scope)
        .join(PermissionBundle, PermissionBundle.id == RoleBundle.bundle_id)
        .join(BundleGrant, BundleGrant.bundle_id == PermissionBundle.id)
        .where(
            RoleBundle.deleted_at.is_(None),
            PermissionBundle.deleted_at.is_(None),
            BundleGrant.deleted_at.is_(None),
        )
    )


def _by_permission(rows: Iterable[Any]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row.permission].add(row.scope)
    return _frozen(found)


def _frozen(grants: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {permission: frozenset(scopes) for permission, scopes in grants.items()}


def _first_end(days: Iterable[date | None]) -> datetime | None:
    """The moment after the last day of what ends first."""
    ends = [day for day in days if day is not None]
    return datetime.combine(min(ends) + timedelta(days=1), time(), UTC) if ends else None
