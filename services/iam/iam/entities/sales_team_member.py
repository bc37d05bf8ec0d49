"""Sales team member: who belongs to a sales team."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id
from iam import grants
from iam.entities.term import refuse_backward_term


class SalesTeamMember(Entity):
    """Somebody who belongs to a sales team, perhaps for a time."""

    team_id: Mapped[Id] = reference("sales_team")
    user_id: Mapped[Id] = reference("iam.user")
    starts_on: Mapped[Date | None] = field(sort=True)
    ends_on: Mapped[Date | None] = field(sort=True)

    about = About(
        title="{team_id}",
        inherits="team_id",
        sections={"basic": ("team_id", "user_id", "starts_on", "ends_on")},
        columns=("team_id", "user_id", "starts_on", "ends_on"),
        default_sort="-created_at",
        can={
            "view": Can("See members of sales teams", **grants.EVERYBODY),
            "create": Can("Add members to sales teams"),
            "edit": Can("Change members of sales teams"),
            "delete": Can("Delete and restore members of sales teams"),
        },
    )

    def check(self, db: Session) -> None:
        """A term does not end before it starts."""
        refuse_backward_term(self)
