"""ContactRole: what a contact is to a customer other than the one they work at."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import ChoiceCode, Date, Flag, Id, Text
from customers import grants


class ContactRole(Entity):
    """A contact's part in a further customer: director there, adviser, once an employee."""

    customer_id: Mapped[Id] = reference("customer")
    contact_id: Mapped[Id] = reference("contact", on_delete="take_along")
    role: Mapped[ChoiceCode] = field(choices="contact_role")
    title: Mapped[Text | None] = field()
    since: Mapped[Date | None] = field(sort=True)
    has_ended: Mapped[Flag] = field(default=False)
    remarks: Mapped[Text | None] = field()

    about = About(
        title="{contact_id}",
        inherits="customer_id",
        sections={
            "basic": ("contact_id", "customer_id", "role", "title", "since", "has_ended", "remarks")
        },
        columns=("contact_id", "customer_id", "role", "title", "has_ended"),
        default_sort="-since",
        unique=(("customer_id", "contact_id", "role"),),
        can={
            "view": Can("See what contacts are to further customers", **grants.VIEW),
            "create": Can("Link contacts to further customers", **grants.SALES, **grants.MARKETING),
            "edit": Can("Change these links", **grants.SALES, **grants.MARKETING),
            "delete": Can("Remove these links", **grants.SALES, **grants.MARKETING),
        },
    )
