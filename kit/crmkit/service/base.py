"""EntityService: what every service is; a service adds its entities and its own commands."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from sqlalchemy.orm import Session

from crmkit.access.document import Access, AccessCache, access_document, read_document
from crmkit.access.permission import CATALOGUE
from crmkit.access.token import Keyring
from crmkit.admin import ADMIN_ENTITIES
from crmkit.audit import ViewBatch
from crmkit.call import Call, Caller
from crmkit.entity.base import Base
from crmkit.entity.spec import EntitySpec, bind
from crmkit.events.outbox import CAUSATION
from crmkit.i18n import add_locale
from crmkit.ids import new_id
from crmkit.importing import running, undoing
from crmkit.service.describing import Descriptions
from crmkit.service.door import Door
from crmkit.service.marks import Command, commands_of
from crmkit.store import bulk, custom_index, deleting, receiving, saving, writing
from crmkit.store.database import Database
from crmkit.store.keyset import Cursors
from crmkit.store.scope import scope_of
from crmkit.store.store import Store, Work
from crmkit.wire import Json
from crmkit.work.job import JobRun, job

if TYPE_CHECKING:
    from crmkit.bus.base import Bus
    from crmkit.settings import Settings

Record = TypeVar("Record", bound=Base)

CURSORS = b"cursors"


class EntityService:
    """A service with entities: it serves the generic verbs for them and its own commands.

    Every request comes in by `handle`. The methods below are for commands, reactions, jobs and
    timers, which are given a session in a transaction and, where somebody asked, the call.
    """

    name: ClassVar[str]
    package: ClassVar[str]
    entities: ClassVar[tuple[type[Base], ...]] = ()
    choice_lists: ClassVar[tuple[str, ...]] = ()
    replicas: ClassVar[tuple[Any, ...]] = ()
    needs: ClassVar[tuple[str, ...]] = ()
    """The permissions at other services that it needs when it acts by itself."""
    emits: ClassVar[tuple[str, ...]] = ()
    """Events that are about no single record, by their full names."""

    def __init__(
        self,
        settings: Settings,
        bus: Bus | None = None,
        *,
        database: Database | None = None,
        keyring: Keyring | None = None,
    ) -> None:
        add_locale(self.package)
        self.settings = settings
        if bus is not None:  # a bus also sets itself when a service is added to it
            self.bus: Bus = bus
        self.keyring = keyring or Keyring(settings.keys, self.name)
        self.database = database or Database(settings.database_of(self.name), name=self.name)
        self.views = ViewBatch(self.database, self.name)
        self._views_are_written = False
        self.accesses = AccessCache(self.keyring, self.fetch_access)
        self.descriptions = Descriptions(self)
        self.door = Door(self)

    @classmethod
    def specs(cls) -> dict[str, EntitySpec]:
        """The entities of this service by name, with those that the kit gives to every service."""
        if "_specs" not in cls.__dict__:
            cls._specs = bind((*cls.entities, *ADMIN_ENTITIES), cls.name)
            _declare_permissions(cls._specs, cls.commands())
        return cls._specs

    @classmethod
    def commands(cls) -> dict[str, Command]:
        """Its commands and queries by name."""
        if "_commands" not in cls.__dict__:
            cls._commands = commands_of(cls)
        return cls._commands

    _specs: ClassVar[dict[str, EntitySpec]]
    _commands: ClassVar[dict[str, Command]]

    def handle(self, method: str, args: Json, headers: Mapping[str, str]) -> Json:
        """{"result"} or {"error"}; never raises. The one way in for every request."""
        return self.door.handle(method, args, headers)

    @cached_property
    def store(self) -> Store:
        """The rows of this service and what is needed to serve them."""
        return Store(
            service=self.name,
            package=self.package,
            database=self.database,
            specs=self.specs(),
            replicas={replica.entity: replica for replica in self.replicas},
            cursors=Cursors(self._secret(CURSORS)),
            ask=self.ask,
            views=self.views,
            commands=_on_records(self.commands()),
        )

    def work_of(self, db: Session, call: Call) -> Work:
        """A call at work in a transaction, with what was shared with its caller until now."""
        access = receiving.received(db, call.access, self.specs().values())
        if access is not call.access:
            call = replace(call, caller=replace(call.caller, access=access))
        return Work(self.store, db, call)

    def add(self, db: Session, call: Call, record: Record) -> Record:
        """Write a new record, with its history, event and audit; raises Invalid."""
        saving.add(Work(self.store, db, call), record)
        return record

    def save(self, db: Session, call: Call, record: Base, *, event: str = saving.UPDATED) -> bool:
        """Write what changed on a record, with history, event and audit; False when nothing did."""
        return saving.save(Work(self.store, db, call), record, event=event)

    def remove(self, db: Session, call: Call, record: Base) -> None:
        """Delete a record and what inherits from it; raises Conflict when others refer to it."""
        deleting.remove(Work(self.store, db, call), record)

    def find(
        self, db: Session, call: Call, entity: type[Record], id: Any, operation: str = "view"
    ) -> Record:
        """A record that the caller may do this with, locked; raises NotFound or Forbidden."""
        spec = self.specs()[entity.table().name]
        found: Record = writing.locked(Work(self.store, db, call), spec, id, operation)
        return found

    def scope_of(self, db: Session, record: Base) -> Mapping[str, Any]:
        """The owner, department and territory that decide who may see the record."""
        work = Work(self.store, db, self.own_call())
        return scope_of(work, self.store.spec_of(record), record)

    def own_call(self, db: Session | None = None, *, on_behalf_of: str | None = None) -> Call:
        """The call of this service acting by itself: of a reaction, a job or a timer."""
        document = access_document(service=self.name, name=self.name)
        caller = Caller(None, None, Access(document), on_behalf_of, self.name)
        causation = None if db is None else db.info.get(CAUSATION)
        return Call(caller=caller, call_id=new_id(), causation_id=causation)

    @job("bulk_edit")
    def bulk_edit(self, run: JobRun) -> Json:
        """Change many records as the person who asked for it."""
        return bulk.run(self, run)

    @job("bulk_delete")
    def bulk_delete(self, run: JobRun) -> Json:
        """Delete many records as the person who asked for it."""
        return bulk.run(self, run)

    @job("bulk_restore")
    def bulk_restore(self, run: JobRun) -> Json:
        """Restore many records as the person who asked for it."""
        return bulk.run(self, run)

    @job(running.KIND)
    def import_rows(self, run: JobRun) -> Json:
        """Import the rows of a file, or try to, as the person who asked for it."""
        return running.run(self, run)

    @job(undoing.KIND)
    def undo_import(self, run: JobRun) -> Json:
        """Take back what an import has written."""
        return undoing.run(self, run)

    def twins_of(
        self, db: Session, call: Call, spec: EntitySpec, records: Sequence[Any]
    ) -> Mapping[str, Sequence[Json]]:
        """Records that new ones look like, as {"id", "label"} by the new one's id.

        A service that knows what makes two records the same says it here.
        """
        return {}

    @job(custom_index.KIND)
    def index_custom_fields(self, run: JobRun) -> Json:
        """Give the sortable custom fields of an entity their indexes."""
        return custom_index.run(self, run)

    def call_of_job(self, caller: Json) -> Call:
        """The call of the person who started a job, with what they may do at this moment."""
        access = self.access_of(str(caller["user_id"]))
        person = Caller(
            access.user_id,
            caller.get("session_id"),
            access,
            acting_id=caller.get("acting_id"),
            acting_name=str(caller.get("acting_name") or ""),
        )
        return Call(
            caller=person,
            call_id=str(caller["call_id"]),
            language=str(caller.get("language") or "en"),
            time_zone=str(caller.get("time_zone") or "UTC"),
            address=caller.get("address"),
        )

    def access_of(self, user_id: str) -> Access:
        """What a person may do now, asked of IAM in this service's own name."""
        signed = self.fetch_access({"user": user_id}, self.keyring.service_token(user_id))
        return read_document(self.keyring, signed)

    def ask(self, service: str, method: str, args: Json, call: Call) -> Any:
        """What another service answers to this caller; raises what it refuses with."""
        token = call.token or self.keyring.service_token(call.caller.on_behalf_of)
        headers = {
            "token": token,
            "call_id": call.call_id,
            "language": call.language,
            "time_zone": call.time_zone,
        }
        if call.deadline is not None:
            headers["deadline"] = f"{call.deadline:.6f}"
        return self.bus.call(service, method, args, headers)

    def fetch_access(self, named: dict[str, str], token: str) -> str:
        """The signed access document that IAM has under that name."""
        headers = {"token": token, "call_id": new_id()}
        answer = self.bus.call("iam", "access_document", named, headers)
        return str(answer["document"] if isinstance(answer, dict) else answer)

    def note_view(self, call: Call, **about: Any) -> None:
        """Have it audited that somebody looked, a moment later and together with other views."""
        self.views.add(call, **about)
        if not self._views_are_written:
            self._views_are_written = True
            self.views.start()

    def health(self) -> Json:
        """Whether this service can serve now."""
        started = time.perf_counter()
        alive = self.database.ping()
        return {
            "service": self.name,
            "ready": alive,
            "database": alive,
            "ms": round((time.perf_counter() - started) * 1000, 1),
        }

    def close(self) -> None:
        """Write what waits and let go of the database."""
        self.views.stop()
        self.database.close()

    def _secret(self, purpose: bytes) -> bytes:
        """A secret that all processes of this service share and nobody else can work out."""
        key = self.keyring.private().private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        return hashlib.blake2b(purpose, key=key).digest()


def _declare_permissions(specs: Mapping[str, EntitySpec], commands: Mapping[str, Command]) -> None:
    """Make the permissions known; a command whose permission no entity declares is a mistake."""
    for spec in specs.values():
        for operation, can in spec.about.can.items():
            CATALOGUE.declare(spec.permission(operation), can)
    for command in commands.values():
        if command.permission is not None:
            CATALOGUE.require(command.permission)


def _on_records(commands: Mapping[str, Command]) -> dict[str, dict[str, str]]:
    """The commands on records that need a permission, by entity."""
    found: dict[str, dict[str, str]] = {}
    for command in commands.values():
        if command.record and command.permission and command.entity:
            found.setdefault(command.entity, {})[command.operation] = command.permission
    return found
