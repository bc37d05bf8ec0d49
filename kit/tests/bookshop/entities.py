"""Shelves that people own, books that stand on them, pages in books, and a log of visits."""

from sqlalchemy.orm import Mapped, Session

from crmkit.access.permission import Can
from crmkit.access.scope import ALL, OWN
from crmkit.entity.about import About, NamedFilter
from crmkit.entity.base import Entity, Figures, LogEntry, Owned
from crmkit.entity.field import field, reference
from crmkit.entity.types import (
    Amount,
    ChoiceCode,
    Code,
    Currency,
    Date,
    Emails,
    Flag,
    Id,
    Integer,
    LongText,
    Moment,
    Name,
    Number,
    Percent,
    Phones,
    Rating,
    StateCode,
    Tags,
    Text,
)
from crmkit.errors import Invalid

CAN = {
    "view": Can("See them", sales_rep=OWN, auditor=ALL),
    "create": Can("Add them", sales_rep=OWN),
    "edit": Can("Change them", sales_rep=OWN),
    "delete": Can("Delete and restore them", sales_rep=OWN),
}
PERSONAL = {
    "view_personal": Can("See what readers wrote"),
    "edit_personal": Can("Change what readers wrote"),
}


class ShelfFigures(Figures):
    """Numbers of a shelf that others feed."""

    worth: Mapped[Amount | None] = field(sort=True)
    visits: Mapped[Integer | None] = field()


class Shelf(Entity, Owned):
    """A shelf that somebody looks after."""

    number: Mapped[Number] = field(search=True, sort=True)
    name: Mapped[Name] = field(search=True, sort=True)
    level: Mapped[ChoiceCode | None] = field(choices="level")
    capacity: Mapped[Integer | None] = field(sort=True, min=0)
    budget: Mapped[Amount | None] = field(sort=True, currency="currency", sensitive=True)
    currency: Mapped[Currency | None] = field()
    opened_on: Mapped[Date | None] = field(sort=True)
    checked_at: Mapped[Moment | None] = field(sort=True)
    discount: Mapped[Percent | None] = field()
    open: Mapped[Flag] = field(default=True)
    tags: Mapped[Tags] = field()
    phones: Mapped[Phones] = field(search=True, mask="phone")
    beside_id: Mapped[Id | None] = reference("shelf")

    about = About(
        title="{name}",
        columns=("number", "name", "level"),
        default_sort="-updated_at",
        figures=ShelfFigures,
        series="SH-{n:04d}",
        filters={"roomy": NamedFilter(lambda value: Shelf.capacity >= int(value), type="integer")},
        can={
            **CAN,
            "assign": Can("Give shelves to somebody else"),
            "audit": Can("Count the books of a shelf"),
        },
    )

    def check(self, db: Session) -> None:
        if self.name == "forbidden":
            raise Invalid(name="bad_value")


class Book(Entity):
    """A book on a shelf."""

    shelf_id: Mapped[Id] = reference("shelf")
    title: Mapped[Name] = field(search=True, sort=True)
    subtitle: Mapped[Text | None] = field(search=True)
    isbn: Mapped[Code] = field(unique=True, sort=True)
    state: Mapped[StateCode] = field(states=("new", "read", "lost"), default="new", sort=True)
    rating: Mapped[Rating | None] = field(sort=True)
    emails: Mapped[Emails] = field(search=True)
    marginalia: Mapped[LongText | None] = field(personal=True, search=True)
    sequel_of_id: Mapped[Id | None] = reference("book")
    lent_to_id: Mapped[Id | None] = reference("iam.user")
    printed_by_id: Mapped[Id | None] = reference("press.printer")

    about = About(
        title="{title}",
        inherits="shelf_id",
        default_sort="title",
        emits=("lent",),
        can={**CAN, **PERSONAL, "lend": Can("Lend books")},
    )


class Page(Entity):
    """A page of a book."""

    book_id: Mapped[Id] = reference("book")
    position: Mapped[Integer] = field(sort=True)
    words: Mapped[Text | None] = field()

    about = About(
        title="{position}",
        inherits="book_id",
        default_sort="position",
        unique=(("book_id", "position"),),
        can=CAN,
    )


class Sticker(Entity):
    """That a book carries the mark of a shelf which is not its own."""

    shelf_id: Mapped[Id] = reference("shelf")
    book_id: Mapped[Id] = reference("book", on_delete="take_along")
    words: Mapped[Text | None] = field()

    about = About(title="{book_id}", inherits="shelf_id", can=CAN)


class Visit(LogEntry):
    """Somebody was here."""

    at: Mapped[Moment] = field(sort=True)
    what: Mapped[Text] = field()

    about = About(title="{what}", default_sort="-at", can={"view": CAN["view"]})
