"""Role bundle: that a role grants what a bundle holds."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, reference
from crmkit.entity.types import Id
from iam import grants


class RoleBundle(Entity):
    """A bundle of permissions that a role gives beside its own grants."""

    role_id: Mapped[Id] = reference("role")
    bundle_id: Mapped[Id] = reference("permission_bundle")

    about = About(
        title="{bundle_id}",
        sections={"basic": ("role_id", "bundle_id")},
        columns=("role_id", "bundle_id", "created_at"),
        unique=(("role_id", "bundle_id"),),
        can={
            "view": Can("See which bundles roles have", **grants.OVERSIGHT),
            "create": Can("Put bundles into roles"),
            "delete": Can("Take bundles out of roles"),
        },
    )
