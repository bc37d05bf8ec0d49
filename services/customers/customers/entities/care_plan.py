"""CarePlan: how we cultivate the relationship with a key contact (重點公關活動)."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.types import (
    Amount,
    ChoiceCode,
    Currency,
    Date,
    Id,
    LongText,
    Name,
    StateCode,
    Text,
)
from customers import grants


class CarePlan(Entity):
    """What we want to reach with a contact, what we do and give for it, and what came of it."""

    contact_id: Mapped[Id] = reference("contact")
    aim: Mapped[Name] = field(search=True, sort=True)
    kind: Mapped[ChoiceCode | None] = field(choices="care_kind")
    state: Mapped[StateCode] = field(
        states={
            "planned": "blue",
            "in_progress": "yellow",
            "done": "green",
            "cancelled": "neutral",
        },
        default="planned",
        sort=True,
    )
    actions: Mapped[LongText | None] = field(search=True, multiline=True)
    responsible_id: Mapped[Id | None] = reference("iam.user")
    planned_on: Mapped[Date | None] = field(sort=True)
    done_on: Mapped[Date | None] = field(sort=True)
    gift: Mapped[Text | None] = field(search=True)
    budget: Mapped[Amount | None] = field(currency="currency", min=0)
    cost: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    currency: Mapped[Currency | None] = field()
    result: Mapped[LongText | None] = field(search=True, multiline=True)

    about = About(
        title="{aim}",
        inherits="contact_id",
        sections={
            "basic": (
                "contact_id", "aim", "kind", "state", "responsible_id", "planned_on", "actions",
            ),
            "gift": ("gift", "budget", "cost", "currency"),
            "result": ("done_on", "result"),
        },
        columns=("aim", "contact_id", "state", "responsible_id", "planned_on", "cost", "result"),
        default_sort="-planned_on",
        can={
            "view": Can("See care plans", **grants.VIEW_RELATION),
            "create": Can("Plan care of key contacts", **grants.SALES),
            "edit": Can("Change care plans and note their results", **grants.SALES),
            "delete": Can("Delete care plans", **grants.SALES),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """What is done has a day on which it was done."""
        if self.state == "done" and self.done_on is None:
            raise Invalid(done_on="required")
