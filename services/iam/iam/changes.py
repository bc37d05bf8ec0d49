"""Notices what changes anybody's access, marks their documents and tells the suite of it.

It listens where rows are written, so that no path around it exists: API, bulk edit, command line
and seeding all pass here, in the transaction of the change itself.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, event, func, inspect, select
from sqlalchemy.orm import Mapper, object_session
from sqlalchemy.orm import Session as Db

from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from iam import documents, groups, sessions
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.entities.territory import Territory
from iam.entities.user import ACTIVE, User

CHANGED = "iam.access.changed"
KEY = "iam.access"
LOCK = 4_201_002
KINDS = (
    User, Department, Territory, Role, RoleGrant, FieldRule, RoleAssignment, Group, GroupMembership,
    GroupRole, DirectGrant, PermissionBundle, BundleGrant, RoleBundle,
)  # fmt: skip

# The columns that matter, where not every change of a record does.
_USER_COLUMNS = ("name", "status", "department_id", "territory_id", "deleted_at")
_TREE_COLUMNS = ("parent_id", "manager_id", "deleted_at")


@dataclass
class Touched:
    """Whose access a transaction changes."""

    everybody: bool = False
    users: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    bundles: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)
    disabled: set[str] = field(default_factory=set)

    def add(self, other: Touched | None) -> None:
        """Those too that another part of the transaction changes."""
        if other is None:
            return
        self.everybody |= other.everybody
        for name in ("users", "groups", "bundles", "roles", "disabled"):
            getattr(self, name).update(getattr(other, name))


def listen() -> None:
    """Begins to notice; once per process."""
    for kind in KINDS:
        for moment in ("after_insert", "after_update", "after_delete"):
            if not event.contains(kind, moment, _noted):
                event.listen(kind, moment, _noted)


def _noted(mapper: Mapper[Any], connection: Connection, record: Any) -> None:
    db = object_session(record)
    if db is None:
        raise RuntimeError("access is changed within a session only")
    touched = db.info.get(KEY)
    if touched is None:
        touched = db.info[KEY] = Touched()
        event.listen(db, "before_commit", _tell, once=True)
    _note(touched, record)


def _note(touched: Touched, record: Any) -> None:
    match record:
        case Role():
            touched.roles.add(record.id)
        case RoleGrant() | FieldRule() | RoleBundle():
            touched.roles |= _now_and_before(record, "role_id")
        case RoleAssignment():
            touched.users |= _now_and_before(record, "user_id")
        case GroupRole():
            touched.groups |= _now_and_before(record, "group_id")
        case DirectGrant():
            touched.users |= _now_and_before(record, "user_id")
            touched.groups |= _now_and_before(record, "group_id")
        case Group():
            touched.groups.add(record.id)
        case GroupMembership():
            touched.users |= _now_and_before(record, "user_id")
            touched.groups |= _now_and_before(record, "member_group_id")
        case PermissionBundle():
            touched.bundles.add(record.id)
        case BundleGrant():
            touched.bundles |= _now_and_before(record, "bundle_id")
        case User():
            _note_user(touched, record)
        case _:
            touched.everybody |= _changed(record, _TREE_COLUMNS)


def _note_user(touched: Touched, user: User) -> None:
    if _changed(user, _USER_COLUMNS):
        touched.users.add(user.id)
    if user.status != ACTIVE or user.deleted_at is not None:
        touched.disabled.add(user.id)


def _changed(record: Any, columns: tuple[str, ...]) -> bool:
    attributes = inspect(record).attrs
    return any(attributes[name].history.has_changes() for name in columns)


def _now_and_before(record: Any, name: str) -> set[str]:
    history = inspect(record).attrs[name].history
    return {each for part in history if part for each in part if each is not None}


def _tell(db: Db) -> None:
    """Just before the commit: mark the documents, end sessions, tell everybody once."""
    db.flush()
    touched: Touched | None = db.info.pop(KEY, None)
    if touched is None:
        return
    users = affected(db, touched)
    if users is not None and not users:
        return
    documents.mark_stale(db, users)
    for user_id in sorted(touched.disabled):
        sessions.end_all(db, user_id, "user_disabled")
    tell(db, users)


def tell(db: Db, user_ids: set[str] | None) -> None:
    """The event by which the gateway drops the tokens of these people, or of all."""
    listed = None if user_ids is None else sorted(user_ids)
    data = {"user_ids": listed}
    emit(db, new_envelope(service="iam", name=CHANGED, subject=None, data=data))


def affected(db: Db, touched: Touched) -> set[str] | None:
    """The people concerned, None for everybody.

    Changes wait for each other until they are committed: of two at once, of which one puts a person
    into a group and the other gives the group something, the later one must see the person there.
    """
    db.execute(select(func.pg_advisory_xact_lock(LOCK)))
    if touched.everybody:
        return None
    roles = touched.roles | _roles_with(db, touched.bundles)
    people, holders = _holders(db, roles)
    below = groups.people_below(db, touched.groups | holders)
    return touched.users | touched.disabled | people | below


def _roles_with(db: Db, bundles: set[str]) -> set[str]:
    if not bundles:
        return set()
    having = RoleBundle.bundle_id.in_(sorted(bundles)), RoleBundle.deleted_at.is_(None)
    return set(db.scalars(select(RoleBundle.role_id).where(*having)))


def _holders(db: Db, roles: set[str]) -> tuple[set[str], set[str]]:
    """The people and the groups that were given one of the roles."""
    if not roles:
        return set(), set()
    people = select(RoleAssignment.user_id).where(
        RoleAssignment.role_id.in_(sorted(roles)), RoleAssignment.deleted_at.is_(None)
    )
    holding = select(GroupRole.group_id).where(
        GroupRole.role_id.in_(sorted(roles)), GroupRole.deleted_at.is_(None)
    )
    return set(db.scalars(people)), set(db.scalars(holding))
