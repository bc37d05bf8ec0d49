"""Customer: a company or person that buys from us or may do so."""

from sqlalchemy import ColumnElement, Index, false
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, Session, mapped_column

from crmkit import About, Can, Entity, Figures, Owned, field, reference
from crmkit.access.scope import ALL
from crmkit.entity.about import NamedFilter
from crmkit.entity.types import (
    Addresses,
    Amount,
    ChoiceCode,
    Code,
    Currency,
    Date,
    Emails,
    Id,
    Integer,
    LongText,
    Name,
    Number,
    Phones,
    StateCode,
    Text,
    Url,
)
from crmkit.ids import is_id
from customers import grants
from customers.entities.kinds import Score
from customers.entities.trees import refuse_circle
from customers.rules.duplicates import Fingerprint, fingerprint

FINANCIAL = (
    "tax_number", "invoice_title", "bank_name", "bank_account", "currency", "credit_limit",
    "payment_terms", "credit_rating", "outstanding", "overdue",
)  # fmt: skip


OTHER_AMOUNTS = ("revenue", "lifetime_value")
"""Amounts elsewhere, which mean nothing to who does not see the currency."""


def in_group(group_id: str) -> ColumnElement[bool]:
    """Customers of a group or of any group nested in it."""
    from customers.entities.customer_group import members_within

    if not is_id(group_id):
        return false()
    return Customer.id.in_(members_within(group_id))


class CustomerFigures(Figures):
    """What is worked out about a customer: by sales from orders, here from assessments."""

    outstanding: Mapped[Amount | None] = field(currency="currency", sort=True)
    overdue: Mapped[Amount | None] = field(currency="currency", sort=True)
    lifetime_value: Mapped[Amount | None] = field(currency="currency", sort=True)
    first_order_on: Mapped[Date | None] = field(sort=True)
    last_order_on: Mapped[Date | None] = field(sort=True)
    assessment_score: Mapped[Score | None] = field(sort=True)
    assessment_trend: Mapped[StateCode | None] = field(
        states={"up": "green", "steady": "neutral", "down": "red"}
    )
    assessed_on: Mapped[Date | None] = field(sort=True)


class Customer(Entity, Owned):
    """A company or person that buys from us, did so, or may do so."""

    number: Mapped[Number] = field(search=True, sort=True, readonly=True)
    kind: Mapped[StateCode] = field(states=("company", "person"), default="company")
    name: Mapped[Name] = field(search=True, sort=True)
    short_name: Mapped[Name | None] = field(search=True, sort=True)
    english_name: Mapped[Name | None] = field(search=True, sort=True)
    external_code: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    lifecycle: Mapped[StateCode] = field(
        states={"prospect": "purple", "customer": "green", "dormant": "yellow", "lost": "red"},
        default="prospect",
        sort=True,
    )
    level: Mapped[ChoiceCode | None] = field(choices="level", sort=True)
    industry: Mapped[ChoiceCode | None] = field(choices="industry", sort=True)
    source: Mapped[ChoiceCode | None] = field(choices="source")
    channel: Mapped[ChoiceCode | None] = field(choices="channel")
    segment: Mapped[ChoiceCode | None] = field(choices="segment")
    size: Mapped[ChoiceCode | None] = field(choices="company_size")
    employees: Mapped[Integer | None] = field(min=0, sort=True)
    revenue: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    founded_on: Mapped[Date | None] = field()
    parent_id: Mapped[Id | None] = reference("customer")
    remarks: Mapped[LongText | None] = field(multiline=True)

    phones: Mapped[Phones] = field(search=True)
    emails: Mapped[Emails] = field(search=True)
    website: Mapped[Url | None] = field(search=True)
    addresses: Mapped[Addresses] = field(search=True)

    tax_number: Mapped[Code | None] = field(search=True)
    invoice_title: Mapped[Name | None] = field()
    bank_name: Mapped[Text | None] = field()
    bank_account: Mapped[Code | None] = field(sensitive=True, mask="tail")
    currency: Mapped[Currency | None] = field()
    credit_limit: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    payment_terms: Mapped[ChoiceCode | None] = field(choices="payment_terms")
    credit_rating: Mapped[ChoiceCode | None] = field(choices="credit_rating", sort=True)

    match_keys: Mapped[list[str]] = mapped_column(JSONB, default=list)
    __table_args__ = (Index("ix_customer_match_keys", "match_keys", postgresql_using="gin"),)

    about = About(
        title="{name}",
        series="CU-{n:06d}",
        figures=CustomerFigures,
        sections={
            "basic": (
                "name", "short_name", "english_name", "kind", "number", "external_code",
                "lifecycle", "level", "industry", "segment", "source", "channel", "size",
                "employees", "revenue", "founded_on", "parent_id", "owner_id", "department_id",
                "territory_id", "remarks",
            ),
            "contact": ("phones", "emails", "website", "addresses"),
            "financial": FINANCIAL,
            "relationship": (
                "assessment_score", "assessment_trend", "assessed_on", "lifetime_value",
                "first_order_on", "last_order_on",
            ),
        },
        columns=(
            "name", "lifecycle", "level", "industry", "owner_id", "territory_id",
            "assessment_score", "updated_at",
        ),
        filters={"group_id": NamedFilter(in_group, reference="customer_group")},
        rules={
            **grants.hidden(
                FINANCIAL + OTHER_AMOUNTS, "service_agent", "technician", "warehouse_clerk"
            ),
            **grants.masked(("bank_account",), "sales_rep", "sales_manager"),
        },
        can={
            "view": Can("See customers", **grants.VIEW),
            "create": Can("Add customers", **grants.SALES, **grants.MARKETING),
            "edit": Can("Change customers", **grants.SALES, finance=ALL),
            "delete": Can("Delete and restore customers", **grants.MANAGERS),
            "assign": Can("Give customers to another owner", **grants.MANAGERS),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """A company is never its own parent; what twins are found by follows every change."""
        refuse_circle(db, self, "parent_id", tree="customer")
        self.match_keys = self.fingerprint().keys()

    def fingerprint(self, hidden: frozenset[str] = frozenset()) -> Fingerprint:
        """What is compared when twins are looked for, without the fields that are hidden."""

        def shown(name: str) -> bool:
            return name not in hidden

        all_names = ("name", "short_name", "english_name")
        return fingerprint(
            customer_names=[getattr(self, name) for name in all_names if shown(name)],
            phones=[each["number"] for each in self.phones or () if shown("phones")],
            emails=[each["address"] for each in self.emails or () if shown("emails")],
            website=self.website if shown("website") else None,
            tax_number=self.tax_number if shown("tax_number") else None,
            is_person=self.kind == "person",
        )
