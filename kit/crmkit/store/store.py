"""What the generic verbs of one service share: its database, its entities, its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy.orm import Session

from crmkit.access.document import Access
from crmkit.audit import ViewBatch
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec
from crmkit.errors import NotFound
from crmkit.i18n import KIT
from crmkit.store.database import Database
from crmkit.store.keyset import Cursors
from crmkit.store.series import Numbers
from crmkit.wire import Json

Ask = Callable[[str, str, Json, Call], Any]


@dataclass
class Store:
    """One service's rows and what is needed to serve them."""

    service: str
    database: Database
    specs: Mapping[str, EntitySpec]
    replicas: Mapping[str, Any]
    """Local copies of other services' records, by the full name of the entity."""
    cursors: Cursors
    ask: Ask
    """Asks another service in the caller's name: ask(service, method, args, call)."""
    views: ViewBatch
    commands: Mapping[str, Mapping[str, str]]
    """The commands on records of each entity, each with its permission."""
    package: str = KIT
    """Where its words are."""
    statements: dict[Any, Any] = field(default_factory=dict)
    """Queries that are the same for every caller: making one costs more than asking it."""

    def spec(self, entity: str) -> EntitySpec:
        """The entity of that name, with or without the service's; raises NotFound."""
        found = self.specs.get(entity.removeprefix(f"{self.service}."))
        if found is None:
            raise NotFound("error.unknown_entity", entity=entity)
        return found

    def spec_of(self, record: Any) -> EntitySpec:
        """The entity that a record is of."""
        return next(spec for spec in self.specs.values() if spec.cls is type(record))

    def local(self, target: str) -> EntitySpec | None:
        """The entity that a reference names, if it is one of this service's own."""
        return self.specs.get(target.removeprefix(f"{self.service}."))

    @cached_property
    def numbers(self) -> Numbers:
        """Gives out the numbers of this service's documents."""
        return Numbers(self.database)


@dataclass(frozen=True, slots=True)
class Work:
    """One call being answered in one transaction: what every verb is given."""

    store: Store
    db: Session
    call: Call

    @property
    def access(self) -> Access:
        """What the caller may do."""
        return self.call.access
