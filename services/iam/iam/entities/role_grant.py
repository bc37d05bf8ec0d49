"""Role grant: one permission in one scope, given by a role."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Id, StateCode, Text
from iam import grants
from iam.entities.checks import refuse_undeclared
from iam.entities.scopes import SCOPES


class RoleGrant(Entity):
    """One permission in one scope, given by a role to everybody who has the role."""

    role_id: Mapped[Id] = reference("role")
    permission: Mapped[Text] = field(search=True, sort=True)
    scope: Mapped[StateCode] = field(states=SCOPES)

    about = About(
        title="{permission}",
        sections={"basic": ("role_id", "permission", "scope")},
        columns=("role_id", "permission", "scope"),
        default_sort="permission",
        unique=(("role_id", "permission", "scope"),),
        can={
            "view": Can("See what roles grant", **grants.OVERSIGHT),
            "create": Can("Add grants to roles"),
            "edit": Can("Change grants of roles"),
            "delete": Can("Take grants from roles"),
        },
    )

    def check(self, db: Session) -> None:
        """Only what a service declared can be granted."""
        refuse_undeclared(db, self.permission)
