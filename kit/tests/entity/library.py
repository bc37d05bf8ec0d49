"""A made-up service that the tests of declarations share: shelves, and the books on them."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Mapped, Session

from crmkit.access.permission import CATALOGUE, Can
from crmkit.access.scope import ALL, DEPARTMENT_BELOW, OWN
from crmkit.entity.about import About, NamedFilter
from crmkit.entity.base import Entity, Figures, LogEntry, Owned
from crmkit.entity.field import field, reference
from crmkit.entity.spec import EntitySpec
from crmkit.entity.types import (
    Addresses,
    Amount,
    ChoiceCode,
    Currency,
    Date,
    Emails,
    Flag,
    Id,
    Integer,
    LongText,
    Moment,
    MultiChoice,
    Name,
    Number,
    Percent,
    Phones,
    Rating,
    StateCode,
    Tags,
    Text,
    Url,
)
from crmkit.errors import Invalid

CAN = {
    "view": Can("See it", sales_rep=OWN, sales_manager=DEPARTMENT_BELOW, auditor=ALL),
    "create": Can("Add it", sales_rep=OWN),
    "edit": Can("Change it", sales_rep=OWN),
    "delete": Can("Delete it", sales_manager=DEPARTMENT_BELOW),
    "view_personal": Can("See what is private", sales_manager=DEPARTMENT_BELOW),
    "edit_personal": Can("Change what is private", sales_manager=DEPARTMENT_BELOW),
}


class ShelfFigures(Figures):
    """What others count about a shelf."""

    loans: Mapped[Integer | None] = field(sort=True)
    worth: Mapped[Amount | None] = field(sort=True)


def is_full(value: Any) -> ColumnElement[bool]:
    """Shelves with no place left, or with some."""
    full = Shelf.table().c.places == 0
    return full if value == "true" else ~full


class Shelf(Entity, Owned):
    """A place where books stand."""

    number: Mapped[Number] = field(search=True, sort=True)
    name: Mapped[Name] = field(search=True, sort=True)
    level: Mapped[ChoiceCode | None] = field(choices="level")
    places: Mapped[Integer | None] = field(min=0, max=500, sort=True)
    opened_on: Mapped[Date | None] = field(sort=True)

    about = About(
        title="{name}",
        can={**CAN, "close": Can("Close a shelf", sales_manager=DEPARTMENT_BELOW)},
        sections={"basic": ("number", "name", "level"), "more": ("places", "opened_on", "loans")},
        columns=("number", "name", "level"),
        default_sort="name",
        series="SH-{n:06d}",
        figures=ShelfFigures,
        filters={"full": NamedFilter(is_full, type="flag")},
        emits=("closed",),
    )

    def check(self, db: Session) -> None:
        """A shelf with no name would never be found again."""
        if self.places == 13:
            raise Invalid(places="unlucky")


class Book(Entity):
    """A book that stands on a shelf."""

    shelf_id: Mapped[Id] = reference("shelf")
    sequel_of_id: Mapped[Id | None] = reference("book", scope_by={"shelf_id": "shelf_id"})
    author_id: Mapped[Id | None] = reference("people.author")
    title: Mapped[Text] = field(search=True, sort=True)
    state: Mapped[StateCode] = field(
        states=("draft", "printed", "sold_out"), default="draft", readonly=True
    )
    genres: Mapped[MultiChoice] = field(choices="genre")
    tags: Mapped[Tags] = field(search=True)
    price: Mapped[Amount | None] = field(currency="currency", min=0, sort=True)
    currency: Mapped[Currency | None] = field()
    discount: Mapped[Percent | None] = field(min=0, max=100)
    stars: Mapped[Rating | None] = field()
    signed: Mapped[Flag] = field()
    printed_at: Mapped[Moment | None] = field()
    website: Mapped[Url | None] = field()
    phones: Mapped[Phones] = field(search=True, mask="phone")
    emails: Mapped[Emails] = field(search=True, sensitive=True)
    addresses: Mapped[Addresses] = field()
    diary: Mapped[LongText | None] = field(personal=True, search=True)

    about = About(
        title="{title}",
        can=CAN,
        inherits="shelf_id",
        sections={"basic": ("title", "shelf_id", "price", "currency")},
        columns=("title", "shelf_id"),
        default_sort="title",
        unique=(("shelf_id", "title"),),
        rules={"sales_rep": {"price": "hidden"}},
    )


class Visit(LogEntry):
    """Somebody came by."""

    at: Mapped[Moment] = field(sort=True)
    visitor: Mapped[Name] = field(sort=True, search=True)

    about = About(
        title="{visitor}", can={"view": Can("See visits", auditor=ALL)}, default_sort="-at"
    )


ENTITIES = (Shelf, Book, Visit)


def declare_permissions(specs: Iterable[EntitySpec]) -> None:
    """What a service does when it starts."""
    for spec in specs:
        for operation, can in spec.about.can.items():
            CATALOGUE.declare(spec.permission(operation), can)
