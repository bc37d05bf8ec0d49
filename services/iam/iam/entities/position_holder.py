"""Position holder: who holds a post, or stands in for who does."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id, StateCode
from iam import grants
from iam.entities.term import refuse_backward_term


class PositionHolder(Entity):
    """Somebody who holds a post, or stands in as deputy, perhaps for a time."""

    position_id: Mapped[Id] = reference("position")
    user_id: Mapped[Id] = reference("iam.user")
    standing: Mapped[StateCode] = field(
        states={"holder": "blue", "deputy": "neutral"}, default="holder", sort=True
    )
    starts_on: Mapped[Date | None] = field(sort=True)
    ends_on: Mapped[Date | None] = field(sort=True)

    about = About(
        title="{position_id}",
        inherits="position_id",
        sections={"basic": ("position_id", "user_id", "standing", "starts_on", "ends_on")},
        columns=("position_id", "user_id", "standing", "starts_on", "ends_on"),
        default_sort="-created_at",
        can={
            "view": Can("See who holds a position", **grants.EVERYBODY),
            "create": Can("Appoint people to positions"),
            "edit": Can("Change appointments to positions"),
            "delete": Can("Delete and restore appointments to positions"),
        },
    )

    def check(self, db: Session) -> None:
        """A term does not end before it starts."""
        refuse_backward_term(self)
