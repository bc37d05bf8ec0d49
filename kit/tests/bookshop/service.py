"""The service of the bookshop with a few commands of its own."""

from typing import Any

from pydantic import BaseModel, ConfigDict
from sqlalchemy import Uuid, func, select
from sqlalchemy.orm import Session

from bookshop.entities import Book, Page, Shelf, Sticker, Visit
from crmkit.call import Call
from crmkit.entity.types import Id
from crmkit.replica import Replica
from crmkit.service import EntityService, command, query

IDS = Uuid(as_uuid=False)
USERS = Replica("iam.user", columns={"department_id": IDS, "territory_id": IDS})
GROUPS = Replica("iam.group")


class Loan(BaseModel):
    """To whom a book is lent."""

    model_config = ConfigDict(extra="forbid")

    to_id: Id
    version: int | None = None


class Bookshop(EntityService):
    """Shelves and books."""

    name = "bookshop"
    package = "crmkit"
    entities = (Shelf, Book, Page, Sticker, Visit)
    replicas = (USERS, GROUPS)

    @command("book.lend", permission="bookshop.book.lend", record=True)
    def lend_book(self, db: Session, call: Call, record: Book, values: Loan) -> Book:
        """Lend the book to somebody."""
        record.lent_to_id = values.to_id
        self.save(db, call, record, event="lent")
        return record

    @command("book.forget", permission="bookshop.book.edit", record=True)
    def forget_to_save(self, db: Session, call: Call, record: Book) -> None:
        """Change a book and forget to save it."""
        record.title = "forgotten"

    @command("shelf.explode", permission="bookshop.shelf.edit")
    def explode(self, db: Session, call: Call) -> None:
        """Fail as only a mistake can."""
        raise RuntimeError("secret detail")

    @query("shelf.book_count", permission="bookshop.shelf.audit", record=True)
    def count_books(self, db: Session, call: Call, record: Shelf) -> dict[str, Any]:
        """How many books stand on the shelf."""
        living = select(func.count()).where(Book.shelf_id == record.id, Book.deleted_at.is_(None))
        return {"count": db.scalar(living)}

    @command("greet", public=True)
    def greet(self, db: Session, call: Call) -> dict[str, Any]:
        """Say hello to whoever comes."""
        return {"hello": call.caller.user_id or "stranger"}
