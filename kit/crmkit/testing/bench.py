"""One entity on the bench of the battery: its records, its people, and all that a call leaves."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from crmkit.access.document import MASKED
from crmkit.entity.spec import EntitySpec
from crmkit.store import tables
from crmkit.testing.callers import Person
from crmkit.testing.house import House
from crmkit.testing.values import Maker
from crmkit.wire import Json

OPERATION = {
    "create": "create",
    "get": "view",
    "list": "view",
    "update": "edit",
    "delete": "delete",
    "restore": "delete",
    "history": "view",
}
EVENT = {"create": "created", "update": "updated", "delete": "deleted", "restore": "restored"}
AUDITED_AS = {"update": "edit", "get": "view", "list": "view", "history": "view"}
WRITING = tuple(EVENT)


@dataclass
class Bench:
    """One entity of a service, with people who may and may not."""

    house: House[Any]
    maker: Maker
    spec: EntitySpec

    @property
    def table(self) -> Table:
        return self.spec.cls.table()

    def person(
        self, scope: str = "all", *, without: str | None = None, masked: Iterable[str] = ()
    ) -> Person:
        """Somebody with every operation of the entity but one, in that scope, under those masks."""
        mine = {op: self.spec.permission(op) for op in self.spec.operations if op != without}
        others = {
            spec.permission("view"): ["all"]
            for spec in self.house.service.specs().values()
            if spec is not self.spec and "view" in spec.operations
        }
        grants = {**others, **{name: [scope] for name in mine.values()}}
        rules = {self.spec.full_name: dict.fromkeys(masked, MASKED)}
        found: Person = self.house.person(grants, fields=rules)
        return found

    def record(self, verb: str) -> Json:
        """A record in the state that the verb is for."""
        if self.spec.is_log:
            return self._line()
        record = self.maker.record(self.spec)
        if verb == "restore":
            self.house.ask(self.maker.boss, "delete", entity=self.spec.name, id=record["id"])
        return record

    def arguments(self, verb: str, record: Json) -> Json:
        """What the verb is given about the record."""
        if verb == "create":
            return {"values": self.maker.values(self.spec)}
        if verb == "list":
            return {"where": {"id": record["id"]}}
        if verb == "update":
            values = self.maker.change(self.spec, record)
            return {"id": record["id"], "values": values, "version": record["version"]}
        return {"id": record["id"]}

    def trace(self) -> tuple[Any, ...]:
        """All that a refused call must leave as it was."""
        events = tables.outbox.c.kind == "event"
        return (
            self.house.rows(self.table),
            self.house.count(tables.outbox, events),
            self.house.count(tables.history),
            self.house.count(tables.idempotency),
        )

    def _line(self) -> Json:
        row = self.spec.cls(**self.maker.values(self.spec))
        with self.house.session() as db:
            db.add(row)
            db.flush()
            return {"id": row.id}
