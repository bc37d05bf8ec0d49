"""CustomerEvent: something we hold for customers (客戶活動): a seminar, a visit, a dinner."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, Owned, field, reference
from crmkit.entity.types import (
    Amount,
    ChoiceCode,
    Currency,
    Id,
    Integer,
    LongText,
    Moment,
    Name,
    StateCode,
    Text,
    Url,
)
from customers import grants


class CustomerEvent(Entity, Owned):
    """An occasion for customers of a group: its plan, what it costs and what came of it."""

    name: Mapped[Name] = field(search=True, sort=True)
    kind: Mapped[ChoiceCode | None] = field(choices="event_kind", sort=True)
    state: Mapped[StateCode] = field(
        states={"planned": "blue", "inviting": "yellow", "held": "green", "cancelled": "neutral"},
        default="planned",
        sort=True,
    )
    group_id: Mapped[Id | None] = reference("customer_group")
    starts_at: Mapped[Moment | None] = field(sort=True)
    ends_at: Mapped[Moment | None] = field()
    place: Mapped[Text | None] = field(search=True)
    online_at: Mapped[Url | None] = field()
    capacity: Mapped[Integer | None] = field(min=1)
    plan: Mapped[LongText | None] = field(search=True, multiline=True)
    budget: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    cost: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    currency: Mapped[Currency | None] = field()
    result: Mapped[LongText | None] = field(search=True, multiline=True)

    about = About(
        title="{name}",
        sections={
            "basic": (
                "name", "kind", "state", "group_id", "starts_at", "ends_at", "place", "online_at",
                "capacity", "owner_id", "department_id", "territory_id", "plan",
            ),
            "cost": ("budget", "cost", "currency"),
            "result": ("result",),
        },
        columns=("name", "kind", "state", "starts_at", "place", "group_id", "cost", "owner_id"),
        default_sort="-starts_at",
        can={
            "view": Can("See customer events", **grants.VIEW),
            "create": Can("Plan customer events", **grants.SALES, **grants.MARKETING),
            "edit": Can("Change customer events", **grants.SALES, **grants.MARKETING),
            "delete": Can(
                "Delete and restore customer events", **grants.MANAGERS, **grants.MARKETING
            ),
            "assign": Can(
                "Give customer events to another owner", **grants.MANAGERS, **grants.MARKETING
            ),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """Nothing ends before it starts."""
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise Invalid(ends_at="ends_before_it_begins")
