"""Role assignment: a role that a person has, perhaps until a day."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id, Text
from iam import grants


class RoleAssignment(Entity):
    """A role that a person has; with an end date, up to and including that day."""

    user_id: Mapped[Id] = reference("user")
    role_id: Mapped[Id] = reference("role")
    ends_on: Mapped[Date | None] = field(sort=True)
    reason: Mapped[Text | None] = field()

    about = About(
        title="{role_id}",
        sections={"basic": ("user_id", "role_id", "ends_on", "reason")},
        columns=("user_id", "role_id", "ends_on", "reason"),
        default_sort="-updated_at",
        unique=(("user_id", "role_id"),),
        can={
            "view": Can("See who has which role", **(grants.LEADERS | grants.OVERSIGHT)),
            "create": Can("Give roles to people"),
            "edit": Can("Change until when people have roles"),
            "delete": Can("Take roles from people"),
        },
    )
