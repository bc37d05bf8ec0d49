"""One service on a real database for tests, with callers who need no IAM."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Generic, TypeVar

from sqlalchemy import Table, create_engine, func, insert, make_url, select
from sqlalchemy.orm import Session

from crmkit import clock
from crmkit.access.document import AccessCache
from crmkit.errors import CrmError
from crmkit.ids import new_id
from crmkit.service import EntityService
from crmkit.settings import Settings, variable
from crmkit.store import tables
from crmkit.store.database import Database
from crmkit.store.migrations import metadata_of
from crmkit.testing.callers import FakeBus, Office, Person
from crmkit.testing.postgres import server

Service = TypeVar("Service", bound=EntityService)

PERSON, DEPARTMENT, TERRITORY = "iam.user", "iam.department", "iam.territory"
GROUP = "iam.group"
NAMES = {"id", "label", "version", "deleted_at", "synced_at"}


class House(Generic[Service]):
    """A service, its database, and whoever calls it."""

    def __init__(self, service: Service, office: Office, bus: FakeBus) -> None:
        self.service = service
        self.office = office
        self.bus = bus

    def person(self, *args: Any, **about: Any) -> Person:
        """A person with those grants, known to the service as an owner would be."""
        person = self.office.person(*args, **about)
        self.know(person)
        return person

    def know(self, person: Person) -> None:
        """Put the person, their department and their territory into the local replicas."""
        home = person.scope
        self.copy(PERSON, person.id, person.document["name"], home)
        self.copy(DEPARTMENT, str(home["department_id"]), "Department", home)
        self.copy(TERRITORY, str(home["territory_id"]), "Territory", home)

    def group(self) -> str:
        """A group of people that the service knows."""
        group_id = new_id()
        self.copy(GROUP, group_id, "Group", {})
        return group_id

    def copy(self, entity: str, record_id: str, label: str, values: dict[str, Any]) -> None:
        """Write one row of a replica that the service has; none if it has no such replica."""
        replica = self.service.store.replicas.get(entity)
        if replica is None:
            return
        table: Table = replica.table
        row = {"id": record_id, "label": label, "version": 1, "synced_at": clock.now()}
        row |= {name: value for name, value in values.items() if name in table.c and name != "id"}
        with self.service.database.session() as db:
            if db.execute(select(table.c.id).where(table.c.id == record_id)).first() is None:
                db.execute(insert(table).values(row))

    def ask(self, person: Person, method: str, /, **args: Any) -> Any:
        """The result of a call by this person; raises the error it was answered with."""
        headers = args.pop("headers", {})
        answer = self.service.handle(method, args, person.headers(**headers))
        if "error" in answer:
            raise CrmError.from_wire(answer["error"])
        return answer["result"]

    def count(self, table: Table, *where: Any) -> int:
        """How many rows of a table there are."""
        with self.service.database.session() as db:
            return int(db.scalar(select(func.count()).select_from(table).where(*where)) or 0)

    def rows(self, table: Table, *where: Any) -> list[dict[str, Any]]:
        """Rows of a table in the order of their ids."""
        with self.service.database.session() as db:
            found = db.execute(select(table).where(*where).order_by(table.c.id))
            return [dict(row) for row in found.mappings()]

    def events(self, name: str | None = None) -> list[dict[str, Any]]:
        """The events that wait in the outbox, oldest first."""
        found = self.rows(tables.outbox, tables.outbox.c.kind == "event")
        return [row["body"] for row in found if name is None or row["name"] == name]

    def audit(self, **like: Any) -> list[dict[str, Any]]:
        """The audit records that wait in the outbox, views too, that have these values."""
        self.service.views.flush()
        found = [row["body"] for row in self.rows(tables.outbox, tables.outbox.c.kind == "audit")]
        return [each for each in found if all(each[name] == like[name] for name in like)]

    @contextmanager
    def session(self) -> Iterator[Session]:
        """A transaction on the service's database."""
        with self.service.database.session() as db:
            yield db


@contextmanager
def house_of(service: type[Service]) -> Iterator[House[Service]]:
    """The service on a fresh database of its own, gone at the end of the block."""
    url = server().database(make_url(_template(service)).database)
    with TemporaryDirectory() as folder:
        office = Office(Path(folder), [service.name])
        settings = Settings(
            keys=Path(folder),
            environment={f"{variable(service.name)}_DATABASE_URL": url},
        )
        bus = FakeBus(office)
        made = service(settings, bus, database=Database(url, name=service.name, pool_size=10))
        # IAM knows only its own people; here the office's people call it like every other service.
        made.accesses = AccessCache(made.keyring, office.document)
        try:
            yield House(made, office, bus)
        finally:
            made.close()
            server().drop(url)


_templates: dict[type, str] = {}


def _template(service: type[EntityService]) -> str:
    """An empty database with the service's tables; copying it is faster than making them."""
    if service not in _templates:
        url = server().database()
        engine = create_engine(url)
        try:
            metadata_of(service).create_all(engine)
        finally:
            engine.dispose()
        _templates[service] = url
    return _templates[service]
