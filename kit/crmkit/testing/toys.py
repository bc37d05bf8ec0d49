"""Two small services for tests of the bus: a shelf that holds books, and a reader who hears of it.

They are written against the bus alone, so that the bus is proven apart from the generic verbs.
"""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel
from sqlalchemy import BigInteger, Column, Identity, Integer, MetaData, Table, Text, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit.access.document import Access
from crmkit.bus.base import Bus
from crmkit.call import Call, Caller
from crmkit.errors import BadRequest, CrmError, Internal, NotFound
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.events.reactions import Event, on
from crmkit.faults import reached
from crmkit.logs import logger
from crmkit.settings import Settings
from crmkit.store import tables
from crmkit.store.database import Database, create_if_absent
from crmkit.store.idempotency import once
from crmkit.wire import Json

log = logger(__name__)

metadata = MetaData()
book = Table(
    "book",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("puts", Integer, nullable=False),
)
effect = Table(
    "effect",
    metadata,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("event_id", Text, nullable=False),
    Column("subject", Text),
    Column("version", Integer),
)


class BookData(BaseModel):
    """What the reader wants to know of a book."""

    title: str
    version: int


class ToyService:
    """What both have in common: a database with the kit's tables, and methods by name."""

    name = "toy"
    replicas: tuple[Any, ...] = ()

    def __init__(self, settings: Settings, bus: Bus | None = None) -> None:
        self.settings = settings
        self.database = Database(settings.database_of(self.name), name=self.name)
        if bus is not None:
            self.bus: Bus = bus

    def migrate(self) -> None:
        """Make the database and its tables."""
        create_if_absent(self.settings.database_of(self.name))
        tables.metadata.create_all(self.database.engine)
        metadata.create_all(self.database.engine)

    def handle(self, method: str, args: Json, headers: Mapping[str, str]) -> Json:
        try:
            answer = getattr(self, f"do_{method}", self._unknown)
            result = answer(args, dict(headers))
        except CrmError as error:
            return {"error": {**error.to_wire(), "code": error.code}}
        except Exception as error:
            return {"error": Internal("internal").to_wire() | {"detail": repr(error)}}
        reached("after_commit_before_ack")
        return {"result": result}

    def close(self) -> None:
        self.database.close()

    def do_echo(self, args: Json, headers: Mapping[str, str]) -> Any:
        return args

    def do_wait(self, args: Json, headers: Mapping[str, str]) -> Any:
        import time

        time.sleep(args["seconds"])
        return args["seconds"]

    def _unknown(self, _args: Json, _headers: Mapping[str, str]) -> Any:
        raise BadRequest("error.bad_request")


class ShelfService(ToyService):
    """Holds books; putting one back makes a new version of it."""

    name = "shelf"

    def do_put(self, args: Json, headers: Mapping[str, str]) -> Json:
        call = Call(
            caller=Caller("toy-user", None, _no_access()),
            call_id="toy",
            idempotency_key=headers.get("idempotency_key"),
        )
        written: list[Json] = []

        def write(db: Session) -> Json:
            written.append(put_book(db, args["id"], args["title"]))
            return written[-1]

        answer = self.database.transaction(
            lambda db: once(db, call, "put", args, lambda: write(db))
        )
        if not written:
            log.info("repeat answered", key=call.idempotency_key)
        return answer

    def do_get(self, args: Json, headers: Mapping[str, str]) -> Json:
        with self.database.session() as db:
            row = db.execute(select(book).where(book.c.id == args["id"])).first()
            if row is None:
                raise NotFound
            return dict(row._mapping)

    def do_count_books(self, args: Json, headers: Mapping[str, str]) -> int:
        with self.database.session() as db:
            return int(db.execute(select(func.count()).select_from(book)).scalar_one())

    def do_relay(self, args: Json, headers: Mapping[str, str]) -> Any:
        """Calls another service from within this one."""
        return self.bus.call(args["service"], args["method"], args["args"], headers)


class ReaderService(ToyService):
    """Hears of books; a poisoned title makes it fail, so that failing can be tested."""

    name = "reader"

    @on("shelf.book.put")
    def note_book(self, db: Session, event: Event[BookData]) -> None:
        """Remember that the event came, once per time that it is believed to be new."""
        if event.data.title == "poison":
            raise RuntimeError("poisoned")
        values = {
            "event_id": event.id,
            "subject": event.subject,
            "version": event.data.version,
        }
        db.execute(insert(effect).values(**values))

    def do_count(self, args: Json, headers: Mapping[str, str]) -> Json:
        with self.database.session() as db:
            query = select(func.count(), func.count(effect.c.event_id.distinct()))
            total, distinct = db.execute(query).one()
        return {"total": total, "distinct": distinct}


def put_book(db: Session, book_id: str, title: str) -> Json:
    """Write the book and tell of it, in this transaction."""
    statement = insert(book).values(id=book_id, title=title, version=1, puts=1)
    statement = statement.on_conflict_do_update(
        index_elements=["id"],
        set_={"title": title, "version": book.c.version + 1, "puts": book.c.puts + 1},
    )
    row: Json = dict(db.execute(statement.returning(book)).one()._mapping)
    emit(db, new_envelope(service="shelf", name="shelf.book.put", subject=book_id, data=row))
    return row


def _no_access() -> Access:
    return Access({"v": 1, "user": "toy-user", "name": "Toy", "grants": {}})
