"""GroupMember: that a customer belongs to a group."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Id, Text
from customers import grants


class GroupMember(Entity):
    """A customer's place in a group, and why it has it."""

    group_id: Mapped[Id] = reference("customer_group")
    customer_id: Mapped[Id] = reference("customer", on_delete="take_along")
    note: Mapped[Text | None] = field()

    about = About(
        title="{customer_id}",
        inherits="group_id",
        sections={"basic": ("group_id", "customer_id", "note")},
        columns=("customer_id", "note", "created_at"),
        default_sort="-created_at",
        unique=(("group_id", "customer_id"),),
        can={
            "view": Can("See the members of customer groups", **grants.VIEW),
            "create": Can("Add members to groups", **grants.SALES, **grants.MARKETING),
            "edit": Can("Change notes on members", **grants.SALES, **grants.MARKETING),
            "delete": Can("Remove members from groups", **grants.SALES, **grants.MARKETING),
        },
    )
