"""Group role: a role that a whole group has, perhaps until a day."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id, Text
from iam import grants


class GroupRole(Entity):
    """A role that everybody in a group has; with an end date, up to and including that day."""

    group_id: Mapped[Id] = reference("group")
    role_id: Mapped[Id] = reference("role")
    ends_on: Mapped[Date | None] = field(sort=True)
    reason: Mapped[Text | None] = field()

    about = About(
        title="{role_id}",
        sections={"basic": ("group_id", "role_id", "ends_on", "reason")},
        columns=("group_id", "role_id", "ends_on", "reason"),
        default_sort="-updated_at",
        unique=(("group_id", "role_id"),),
        can={
            "view": Can("See which group has which role", **(grants.LEADERS | grants.OVERSIGHT)),
            "create": Can("Give roles to groups"),
            "edit": Can("Change until when groups have roles"),
            "delete": Can("Take roles from groups"),
        },
    )
