"""ImportantDate: a day in a contact's life that we remember, once or every year."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.about import NamedFilter
from crmkit.entity.types import ChoiceCode, Date, Flag, Id, Integer, Name, Text
from customers import grants, reminders
from customers.coming import within_days


def coming_within(days: Any) -> ColumnElement[bool]:
    """Days that come, once or again, within so many days."""
    table = ImportantDate.table()
    return within_days(table.c.day, days, table.c.is_yearly)


class ImportantDate(Entity):
    """A wedding day, a jubilee, a child's graduation: with a reminder some days ahead."""

    contact_id: Mapped[Id] = reference("contact")
    name: Mapped[Name] = field(search=True, sort=True)
    kind: Mapped[ChoiceCode | None] = field(choices="date_kind")
    day: Mapped[Date] = field(sort=True)
    is_yearly: Mapped[Flag] = field(default=True)
    lead_days: Mapped[Integer] = field(default=7, min=0, max=90)
    note: Mapped[Text | None] = field()

    about = About(
        title="{name}",
        inherits="contact_id",
        sections={"basic": ("contact_id", "name", "kind", "day", "is_yearly", "lead_days", "note")},
        columns=("name", "kind", "day", "is_yearly", "lead_days"),
        default_sort="day",
        filters={"coming_within": NamedFilter(coming_within, type="integer")},
        can={
            "view": Can("See important dates of contacts", **grants.VIEW_PERSONAL),
            "create": Can("Add important dates of contacts", **grants.SALES),
            "edit": Can("Change important dates of contacts", **grants.SALES),
            "delete": Can("Delete important dates of contacts", **grants.SALES),
        },
        emits=("reminded",),
    )

    def check(self, db: Session) -> None:
        """The reminder follows the day."""
        reminders.keep(db, self)
