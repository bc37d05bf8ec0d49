"""Roles compared and copied."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import EntityService, Invalid, command, query
from crmkit.access.decide import require
from crmkit.access.permission import EVERYTHING
from crmkit.access.scope import ALL
from crmkit.call import Call
from crmkit.i18n import pick
from crmkit.wire import Json
from iam import effective
from iam.documents import ADMINISTRATOR
from iam.entities.field_rule import FieldRule
from iam.entities.role import Role
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.holdings import grants_of
from iam.inputs_access import OtherRole, RoleCopy

PARTS: dict[type[RoleGrant] | type[FieldRule] | type[RoleBundle], tuple[str, ...]] = {
    RoleGrant: ("permission", "scope"),
    FieldRule: ("entity", "field", "rule"),
    RoleBundle: ("bundle_id",),
}
"""What a role is made of, and what of each part is copied."""


class RoleCommands(EntityService):
    """Two roles side by side, and one made like another."""

    @query("role.compare", permission="iam.role_grant.view", record=True)
    def compare_roles(self, db: Db, call: Call, record: Role, values: OtherRole) -> Json:
        """What two roles grant and which fields they hide, side by side."""
        other = db.get(Role, values.other_id)
        if other is None or other.deleted_at is not None:
            raise Invalid(other_id="unknown_reference")
        sides = _sides(db, record, other)
        left, right = (
            {"id": each.id, "label": pick(each.labels, call.language)} for each in (record, other)
        )
        return {"left": left, "right": right, **effective.compared(db, *sides, call.language)}

    @command("role.copy", permission="iam.role.create", record=True)
    def copy_role(self, db: Db, call: Call, record: Role, values: RoleCopy) -> Role:
        """A new role with the grants, field rules and bundles of this one; nobody has it yet.

        Raises Forbidden for who may not add what it is made of.
        """
        if record.code == ADMINISTRATOR:
            raise Invalid.because("administrator_not_copied")
        about = values.model_dump()
        copy = self.add(db, call, Role(**about, second_factor=record.second_factor))
        for kind, names in PARTS.items():
            parts = select(kind).where(kind.role_id == record.id, kind.deleted_at.is_(None))
            for part in db.scalars(parts).all():
                require(call.access, self.store.spec_of(part).permission("create"))
                same: dict[str, Any] = {name: getattr(part, name) for name in names}
                self.add(db, call, kind(role_id=copy.id, **same))
        return copy


def _sides(db: Db, *roles: Role) -> list[effective.Side]:
    """What each role grants, and its field rules; the administrator's grants everything."""
    given = grants_of(db, [role.id for role in roles])
    everything = {EVERYTHING: frozenset({str(ALL)})}
    return [
        (everything if role.code == ADMINISTRATOR else each.grants, each.rules)
        for role, each in zip(roles, given, strict=True)
    ]
