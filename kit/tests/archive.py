"""An archive: a shelf that somebody owns, what stands on it three levels deep, and shares of it."""

from datetime import timedelta

from sqlalchemy import insert, select
from sqlalchemy.orm import Mapped

from crmkit.access.decide import where_allowed
from crmkit.access.document import Access, access_document
from crmkit.access.permission import Can
from crmkit.access.scope import ALL
from crmkit.clock import now, today
from crmkit.entity.about import About
from crmkit.entity.base import Entity, Owned
from crmkit.entity.field import field, reference
from crmkit.entity.spec import bind
from crmkit.entity.types import Id, Name
from crmkit.ids import new_id
from crmkit.store.tables import share

CAN = {"view": Can("See"), "edit": Can("Change")}
PERMISSIONS = [
    f"archive.{entity}.{operation}"
    for entity in ("shelf", "book", "chapter", "footnote", "rule")
    for operation in CAN
]


class Shelf(Entity, Owned):
    name: Mapped[Name] = field()
    about = About(title="{name}", can=CAN)


class Book(Entity):
    name: Mapped[Name] = field()
    shelf_id: Mapped[Id | None] = reference("shelf")
    about = About(title="{name}", can=CAN, inherits="shelf_id")


class Chapter(Entity):
    name: Mapped[Name] = field()
    book_id: Mapped[Id] = reference("book")
    about = About(title="{name}", can=CAN, inherits="book_id")


class Footnote(Entity):
    name: Mapped[Name] = field()
    chapter_id: Mapped[Id] = reference("chapter")
    about = About(title="{name}", can=CAN, inherits="chapter_id")


class Rule(Entity):
    """Nobody's: it has neither an owner nor a parent."""

    name: Mapped[Name] = field()
    about = About(title="{name}", can=CAN)


SPECS = bind((Shelf, Book, Chapter, Footnote, Rule), "archive")
PEOPLE = [new_id() for _ in range(3)]
DEPARTMENTS = [new_id() for _ in range(3)]
GROUPS = [new_id()]
TERRITORIES = [new_id() for _ in range(2)]


def add_chain(db, scope, scope_of):
    shelf = add(db, Shelf, name="shelf", **scope)
    book = add(db, Book, name="book", shelf_id=shelf)
    chapter = add(db, Chapter, name="chapter", book_id=book)
    footnote = add(db, Footnote, name="footnote", chapter_id=chapter)
    for entity, record in zip(SPECS, (shelf, book, chapter, footnote), strict=False):
        scope_of[entity, record] = scope


def add(db, cls, **values):
    return db.execute(insert(cls).values(**values).returning(cls.id)).scalar_one()


def shared_with(db, scope_of):
    """Every third shelf is shared, in every way by turns; ended shares are there to be ignored."""
    shelves = [record for entity, record in scope_of if entity == "shelf"]
    ways = [
        (receiver, group, right, ends_on, ended)
        for receiver, group in ((PEOPLE[0], False), (PEOPLE[1], False), (GROUPS[0], True))
        for right in ("view", "edit")
        for ends_on, ended in (
            (None, False), (today(), False), (None, True), (today() - timedelta(days=1), False)
        )
    ]  # fmt: skip
    for at, record in enumerate(shelves[::3]):
        receiver, group, right, ends_on, ended = ways[at % len(ways)]
        row = {"id": new_id(), "entity": "archive.shelf", "record_id": record, "may": right}
        row |= {"group_id" if group else "user_id": receiver, "ends_on": ends_on}
        db.execute(insert(share).values(created_at=now(), ended_at=now() if ended else None, **row))
        if not ended and (ends_on is None or ends_on >= today()):
            told = {"view": [receiver], "edit": [receiver] if right == "edit" else []}
            scope_of["shelf", record]["shares"] = {"entity": "archive.shelf", **told}


def seen(library, spec, access, operation="view"):
    with library.engine.connect() as db:
        return set(db.scalars(select(spec.cls.id).where(where_allowed(spec, access, operation))))


def holder(*granted, scope=ALL, user=PEOPLE[0], **about):
    return Access(access_document(user=user, grants={each: [scope] for each in granted}, **about))
