"""Direct grant: one permission in one scope, given without a role."""

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id, StateCode, Text
from iam import grants
from iam.entities.checks import refuse_other_than_one, refuse_undeclared
from iam.entities.scopes import SCOPES


class DirectGrant(Entity):
    """One permission in one scope, given to a person or a group, perhaps until a day.

    It widens which records are reached and says nothing of their fields: what roles hide, mask or
    leave readable only stays so.
    """

    permission: Mapped[Text] = field(search=True, sort=True)
    scope: Mapped[StateCode] = field(states=SCOPES)
    user_id: Mapped[Id | None] = reference("user")
    group_id: Mapped[Id | None] = reference("group")
    ends_on: Mapped[Date | None] = field(sort=True)
    reason: Mapped[Text | None] = field()

    __table_args__ = (CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="one_receiver"),)

    about = About(
        title="{permission}",
        sections={"basic": ("permission", "scope", "user_id", "group_id", "ends_on", "reason")},
        columns=("permission", "scope", "user_id", "group_id", "ends_on", "reason"),
        default_sort="permission",
        unique=(("permission", "scope", "user_id"), ("permission", "scope", "group_id")),
        can={
            "view": Can("See single grants", **(grants.LEADERS | grants.OVERSIGHT)),
            "create": Can("Give single permissions to people and groups"),
            "edit": Can("Change single grants"),
            "delete": Can("Take single grants away"),
        },
    )

    def check(self, db: Session) -> None:
        """A declared permission for a person or a group."""
        refuse_undeclared(db, self.permission)
        refuse_other_than_one(user_id=self.user_id, group_id=self.group_id)
