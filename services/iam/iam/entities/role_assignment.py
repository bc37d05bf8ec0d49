"""Role assignment: a role that a person or a group has, perhaps until a day."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id, Text
from iam import grants
from iam.entities.checks import refuse_other_than_one


class RoleAssignment(Entity):
    """A role that a person or a group has; with an end date, up to and including that day."""

    user_id: Mapped[Id | None] = reference("user")
    role_id: Mapped[Id] = reference("role")
    ends_on: Mapped[Date | None] = field(sort=True)
    reason: Mapped[Text | None] = field()
    group_id: Mapped[Id | None] = reference("group")

    __table_args__ = (CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="one_receiver"),)

    about = About(
        title="{role_id}",
        sections={"basic": ("user_id", "group_id", "role_id", "ends_on", "reason")},
        columns=("user_id", "group_id", "role_id", "ends_on", "reason"),
        default_sort="-updated_at",
        dataversion=2,  # from here on the person may be absent, where a group has the role
        unique=(("user_id", "role_id"), ("group_id", "role_id")),
        can={
            "view": Can("See who has which role", **(grants.LEADERS | grants.OVERSIGHT)),
            "create": Can("Give roles to people and groups"),
            "edit": Can("Change until when people and groups have roles"),
            "delete": Can("Take roles from people and groups"),
        },
    )

    def check(self, db: Session) -> None:
        """A role is given to one person or one group."""
        refuse_other_than_one(user_id=self.user_id, group_id=self.group_id)
