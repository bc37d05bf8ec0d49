"""The permission matrix: what a role or a bundle grants, read in one call and saved in one."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import Call, EntityService, Invalid, command, query
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import permissions
from iam.documents import ADMINISTRATOR
from iam.entities.bundle_grant import BundleGrant
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_bundle import RoleBundle
from iam.inputs_matrix import WantedGrants, WantedMatrix
from iam.matrix import Matrix


class MatrixCommands(EntityService):
    """The matrices of roles and bundles. Each row that is written asks for its own permission."""

    @query("permission.catalogue", permission="iam.permission.view")
    def read_catalogue(self, db: Db, call: Call) -> Json:
        """Every permission that can be granted, by service and entity."""
        return {"catalogue": permissions.catalogue(db, call.language)}

    @query("role.matrix", permission="iam.role_grant.view", record=True)
    def read_role_matrix(self, db: Db, call: Call, record: Role) -> Json:
        """What the role grants by itself and by its bundles, beside all that could be granted."""
        matrix = Matrix.of(Work(self.store, db, call), role_id=record.id)
        return {
            **matrix.told(),
            "everything": record.code == ADMINISTRATOR,
            "inherited": _inherited(db, record.id),
            "catalogue": permissions.catalogue(db, call.language),
        }

    @query("permission_bundle.matrix", permission="iam.bundle_grant.view", record=True)
    def read_bundle_matrix(self, db: Db, call: Call, record: PermissionBundle) -> Json:
        """What the bundle grants, beside all that could be granted."""
        matrix = Matrix.of(Work(self.store, db, call), bundle_id=record.id)
        told = {**matrix.told(), "everything": False, "inherited": []}
        return {**told, "catalogue": permissions.catalogue(db, call.language)}

    @command("role.set_grants", permission="iam.role_grant.edit", record=True)
    def set_role_grants(self, db: Db, call: Call, record: Role, values: WantedMatrix) -> Json:
        """Makes the role's grants and field rules those wanted, all of them or none.

        Raises Conflict with the present state if it is no longer the one that was seen.
        """
        if record.code == ADMINISTRATOR:
            raise Invalid(grants="administrator_may_everything")
        matrix = Matrix.of(Work(self.store, db, call), role_id=record.id)
        matrix.refuse_outdated(values.revision)
        return matrix.set(values.pairs, values.ruled)

    @command("permission_bundle.set_grants", permission="iam.bundle_grant.edit", record=True)
    def set_bundle_grants(
        self, db: Db, call: Call, record: PermissionBundle, values: WantedGrants
    ) -> Json:
        """Makes the bundle's grants those wanted, all of them or none; raises Conflict likewise."""
        matrix = Matrix.of(Work(self.store, db, call), bundle_id=record.id)
        matrix.refuse_outdated(values.revision)
        return matrix.set(values.pairs, None)


def _inherited(db: Db, role_id: str) -> list[Json]:
    """What the role grants through bundles, and through which."""
    query = (
        select(
            BundleGrant.permission, BundleGrant.scope, PermissionBundle.id, PermissionBundle.name
        )
        .join(PermissionBundle, PermissionBundle.id == BundleGrant.bundle_id)
        .join(RoleBundle, RoleBundle.bundle_id == PermissionBundle.id)
        .where(
            RoleBundle.role_id == role_id,
            RoleBundle.deleted_at.is_(None),
            PermissionBundle.deleted_at.is_(None),
            BundleGrant.deleted_at.is_(None),
        )
        .order_by(BundleGrant.permission, PermissionBundle.name)
    )
    return [
        {
            "permission": row.permission,
            "scope": row.scope,
            "bundle": {"id": row.id, "label": row.name},
        }
        for row in db.execute(query)
    ]
