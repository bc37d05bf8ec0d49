"""EventParticipant: a customer or contact whom we invite to an event."""

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.types import Date, Id, Integer, LongText, StateCode
from customers import grants
from customers.entities.contact import Contact


class EventParticipant(Entity):
    """Who is invited, who registered, who came, and what follows from it."""

    event_id: Mapped[Id] = reference("customer_event")
    customer_id: Mapped[Id] = reference("customer", on_delete="take_along")
    contact_id: Mapped[Id | None] = reference(
        "contact", scope_by={"customer_id": "customer_id"}, on_delete="take_along"
    )
    state: Mapped[StateCode] = field(
        states=("invited", "registered", "declined", "attended", "absent"),
        default="invited",
        sort=True,
    )
    guests: Mapped[Integer] = field(default=0, min=0, max=100)
    follow_up: Mapped[LongText | None] = field(search=True, multiline=True)
    follow_up_by_id: Mapped[Id | None] = reference("iam.user")
    follow_up_on: Mapped[Date | None] = field(sort=True)
    followed_up_on: Mapped[Date | None] = field(sort=True)

    about = About(
        title="{customer_id}",
        inherits="event_id",
        sections={
            "basic": ("event_id", "customer_id", "contact_id", "state", "guests"),
            "follow_up": ("follow_up", "follow_up_by_id", "follow_up_on", "followed_up_on"),
        },
        columns=("customer_id", "contact_id", "state", "guests", "follow_up", "followed_up_on"),
        default_sort="-created_at",
        unique=(("event_id", "customer_id", "contact_id"),),
        can={
            "view": Can("See who takes part in customer events", **grants.VIEW),
            "create": Can("Invite to customer events", **grants.SALES, **grants.MARKETING),
            "edit": Can("Note who registered, came and is followed up",
                        **grants.SALES, **grants.MARKETING),
            "delete": Can("Withdraw invitations", **grants.SALES, **grants.MARKETING),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """The contact invited is one of the customer's people."""
        if self.contact_id is None:
            return
        with db.no_autoflush:
            customer_id = db.scalar(
                select(Contact.customer_id).where(Contact.id == self.contact_id)
            )
        if customer_id != self.customer_id:
            raise Invalid(contact_id="contact_elsewhere")
