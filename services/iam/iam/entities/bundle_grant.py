"""Bundle grant: one permission in one scope, as part of a bundle."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Id, StateCode, Text
from iam import grants
from iam.entities.checks import refuse_undeclared
from iam.entities.scopes import SCOPES


class BundleGrant(Entity):
    """One permission in one scope, given by every role that has the bundle."""

    bundle_id: Mapped[Id] = reference("permission_bundle")
    permission: Mapped[Text] = field(search=True, sort=True)
    scope: Mapped[StateCode] = field(states=SCOPES)

    about = About(
        title="{permission}",
        sections={"basic": ("bundle_id", "permission", "scope")},
        columns=("bundle_id", "permission", "scope"),
        default_sort="permission",
        inherits="bundle_id",
        unique=(("bundle_id", "permission", "scope"),),
        can={
            "view": Can("See what bundles grant", **grants.OVERSIGHT),
            "create": Can("Add grants to bundles"),
            "edit": Can("Change grants of bundles"),
            "delete": Can("Take grants from bundles"),
        },
    )

    def check(self, db: Session) -> None:
        """Only what a service declared can be granted."""
        refuse_undeclared(db, self.permission)
