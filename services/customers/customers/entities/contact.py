"""Contact: a person at a customer, with a place in the tree of superiors there."""

from typing import Any

from sqlalchemy import ColumnElement, Index, and_, exists, select
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.about import NamedFilter
from crmkit.entity.types import (
    ChoiceCode,
    Code,
    Date,
    Emails,
    Flag,
    Id,
    LongText,
    Name,
    Phones,
    Tags,
    Text,
)
from crmkit.store.baseline import as_read
from customers import grants, reminders
from customers.coming import within_days
from customers.entities.trees import refuse_circle


def birthday_within(days: Any) -> ColumnElement[bool]:
    """Contacts, still with their company, who celebrate within so many days."""
    table = Contact.table()
    return and_(~table.c.has_left, within_days(table.c.birthday, days))


class Contact(Entity):
    """A person at a customer: what they decide, how to reach them, who they are in private."""

    customer_id: Mapped[Id] = reference("customer", sort=True)
    name: Mapped[Name] = field(search=True, sort=True)
    english_name: Mapped[Name | None] = field(search=True)
    salutation: Mapped[Text | None] = field()
    gender: Mapped[ChoiceCode | None] = field(choices="gender")
    title: Mapped[Text | None] = field(search=True, sort=True)
    department: Mapped[Text | None] = field(search=True, sort=True)
    reports_to_id: Mapped[Id | None] = reference("contact", scope_by={"customer_id": "customer_id"})
    decision_role: Mapped[ChoiceCode | None] = field(choices="decision_role", sort=True)
    warmth: Mapped[ChoiceCode | None] = field(choices="warmth", sort=True)
    is_key: Mapped[Flag] = field(default=False, sort=True)
    has_left: Mapped[Flag] = field(default=False)
    external_code: Mapped[Code | None] = field(search=True, sort=True, unique=True)

    phones: Mapped[Phones] = field(search=True)
    emails: Mapped[Emails] = field(search=True)
    wechat: Mapped[Code | None] = field(search=True)
    line_id: Mapped[Code | None] = field(search=True)
    preferred_channel: Mapped[ChoiceCode | None] = field(choices="preferred_channel")
    do_not_call: Mapped[Flag] = field(default=False)
    do_not_mail: Mapped[Flag] = field(default=False)
    remarks: Mapped[LongText | None] = field(multiline=True)

    birthday: Mapped[Date | None] = field(personal=True)
    hobbies: Mapped[Tags] = field(personal=True, search=True)
    native_place: Mapped[Text | None] = field(personal=True, search=True)
    diet: Mapped[Text | None] = field(personal=True)
    personal_notes: Mapped[LongText | None] = field(personal=True, search=True, multiline=True)

    __table_args__ = (Index("ix_contact_tree", "customer_id", "reports_to_id"),)

    about = About(
        title="{name}",
        inherits="customer_id",
        sections={
            "basic": (
                "name", "english_name", "salutation", "gender", "customer_id", "title",
                "department", "reports_to_id", "decision_role", "warmth", "is_key", "has_left",
                "external_code", "remarks",
            ),
            "contact": (
                "phones", "emails", "wechat", "line_id", "preferred_channel", "do_not_call",
                "do_not_mail",
            ),
            "personal": ("birthday", "hobbies", "native_place", "diet", "personal_notes"),
        },
        columns=("name", "customer_id", "title", "department", "decision_role", "warmth", "is_key"),
        default_sort="name",
        filters={
            "birthday_within": NamedFilter(birthday_within, type="integer", needs=("birthday",)),
        },
        can={
            "view": Can("See contacts", **grants.VIEW),
            "create": Can(
                "Add contacts", **grants.SALES, **grants.MARKETING, **grants.SERVICE
            ),
            "edit": Can(
                "Change contacts and their place in the tree",
                **grants.SALES, **grants.MARKETING, **grants.SERVICE,
            ),
            "delete": Can("Delete and restore contacts", **grants.SALES),
            "view_personal": Can(
                "See birthdays, hobbies, family and past of contacts", **grants.VIEW_PERSONAL
            ),
            "edit_personal": Can(
                "Change birthdays, hobbies, family and past of contacts", **grants.SALES
            ),
        },
        emits=("birthday_reminded",),
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """Superiors are colleagues, nobody stands above themselves; birthdays are remembered."""
        with db.no_autoflush:
            self._superior_is_a_colleague(db)
            self._subordinates_stay_colleagues(db)
        refuse_circle(db, self, "reports_to_id", tree=f"contact:{self.customer_id}")
        reminders.keep(db, self)

    def _superior_is_a_colleague(self, db: Session) -> None:
        if self.reports_to_id is None:
            return
        superior = select(Contact.customer_id).where(
            Contact.id == self.reports_to_id, Contact.deleted_at.is_(None)
        )
        if db.scalar(superior) != self.customer_id:
            raise Invalid(reports_to_id="superior_elsewhere")

    def _subordinates_stay_colleagues(self, db: Session) -> None:
        if as_read(self).get("customer_id", self.customer_id) == self.customer_id:
            return
        elsewhere = select(1).where(
            Contact.reports_to_id == self.id,
            Contact.customer_id != self.customer_id,
            Contact.deleted_at.is_(None),
        )
        if db.scalar(select(exists(elsewhere))):
            raise Invalid(customer_id="has_subordinates")
