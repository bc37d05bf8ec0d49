"""The doors by which somebody may try to reach records, each with what the model says of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from crmkit.entity.spec import EntitySpec
from crmkit.errors import CrmError, Forbidden, NotFound
from crmkit.ids import new_id
from crmkit.service.marks import Command
from crmkit.testing.callers import Person
from tests.flow.matrix.gate import Gate
from tests.flow.matrix.ground import Ground
from tests.flow.matrix.model import Model

PAGE = 100
NO_VERSION = 999_999


@dataclass(frozen=True)
class Cell:
    """One question that was put at one door: what the model expects, and what happened."""

    entity: str
    operation: str
    door: str
    granted: bool
    passed: bool
    about: str = ""

    @property
    def agrees(self) -> bool:
        return self.granted == self.passed


@dataclass
class Visit:
    """One person before the doors of one entity."""

    ground: Ground
    person: Person
    model: Model
    spec: EntitySpec
    chance: random.Random
    gate: Gate

    def __post_init__(self) -> None:
        self.living = self.ground.living(self.spec)
        self.seen = {key for key in self.living if self.admits("view", key)}

    def cells(self) -> Iterator[Cell]:
        """Every door of the entity, one after the other."""
        yield from self.many("list", self._pages({}))
        if self.spec.searchable:
            yield from self._searched()
        yield from self._named()
        yield from self._related()
        for key in self.samples():
            yield self._one("view", "get", key, id=key)
            yield self._one("view", "history", key, id=key)
            if not self.spec.is_log:
                yield from self._written(key)
            yield from self._commanded(key)
        yield from self._restored()
        yield from self._blind()

    def admits(self, operation: str, key: str) -> bool:
        home = self.ground.homes[self.spec.name][key]
        return self.model.admits(self.spec.permission(operation), home)

    def ask(self, method: str, **args: Any) -> Any:
        return self.ground.house.ask(self.person, method, entity=self.spec.name, **args)

    def cell(self, operation: str, door: str, granted: bool, passed: bool, about: str) -> Cell:
        return Cell(self.spec.full_name, operation, door, granted, passed, about)

    def many(self, door: str, found: set[str] | None, asked: set[str] | None = None) -> Any:
        """One cell for each record that might have come."""
        among = set(self.living) if asked is None else asked
        for key in among:
            yield self.cell("view", door, key in self.seen, key in (found or ()), key)
        for key in (found or set()) - among:
            yield self.cell("view", door, False, True, key)

    def _pages(self, args: dict[str, Any]) -> set[str] | None:
        """The ids of all pages; None where the list is refused."""
        found: set[str] = set()
        cursor: dict[str, str] = {}
        try:
            while True:
                page = self.ask("list", limit=PAGE, **args, **cursor)
                found |= {item["id"] for item in page["items"]}
                if not page.get("next_cursor"):
                    assert page["total"] <= len(found), "the total counts what is not shown"
                    return found
                cursor = {"cursor": page["next_cursor"]}
        except Forbidden:
            return None

    def _searched(self) -> Iterator[Cell]:
        """Whatever words are sought, only what may be seen is found and counted."""
        for key in self.samples():
            words = str(self.living[key].get("name") or self.living[key].get("title") or "place")
            found = self._pages({"q": words}) or set()
            for each in found:
                yield self.cell("view", "search", each in self.seen, True, each)
            if not found:
                yield self.cell("view", "search", False, False, words)

    def _named(self) -> Iterator[Cell]:
        asked = set(list(self.living)[:PAGE])
        for door in ("labels", "visible"):
            try:
                found = set(self.ask(door, ids=sorted(asked)))
            except Forbidden:
                found = set()
            yield from self.many(door, found, asked)

    def _related(self) -> Iterator[Cell]:
        """The children of one parent, as the parent's page asks for them."""
        link = self.spec.parent
        if link is None or self.model.rule(self.spec.full_name, link) in ("hidden", "masked"):
            return
        for key in self.samples():
            parent = self.living[key][link]
            siblings = {each for each, row in self.living.items() if row[link] == parent}
            yield from self.many("related", self._pages({"where": {link: parent}}), siblings)

    def _written(self, key: str) -> Iterator[Cell]:
        """What may not be done is refused; what may gets as far as the question of versions."""
        if "edit" in self.spec.operations:
            yield self._one("edit", "update", key, id=key, values={}, version=1)
        if "delete" in self.spec.operations:
            yield self._one("delete", "delete", key, id=key, version=NO_VERSION)
        for operation in ("edit", "delete"):
            if operation in self.spec.operations and not self.model.may(self._name(operation)):
                values = {"values": {}} if operation == "edit" else {}
                asked = {"operation": operation, "ids": [key], **values}
                yield self.cell(operation, "bulk", False, self.passes("bulk", **asked), key)

    def _restored(self) -> Iterator[Cell]:
        """What was deleted comes back for who may delete it, and goes again."""
        if "delete" not in self.spec.operations:
            return
        for key in self.ground.deleted(self.spec):
            granted = self.admits("view", key) and self.admits("delete", key)
            yield self.cell("delete", "restore", granted, self.passes("restore", id=key), key)
            self.ground.delete_again(self.spec, key)

    def exports(self) -> list[Command]:
        """The queries by which records of this kind are taken away as a table."""
        every = self.ground.house.service.commands().values()
        return [each for each in every if each.name == f"{self.spec.name}.export"]

    def _commanded(self, key: str) -> Iterator[Cell]:
        """Commands and questions about the record, by whoever may not."""
        for command in self.ground.house.service.commands().values():
            ours = command.entity == self.spec.name and command.permission and command.record
            if not ours or command.public:
                continue
            home = self.ground.homes[self.spec.name][key]
            if self.model.admits(command.permission, home) and key in self.seen:
                continue
            method = "query" if command.reads else "command"
            args = {"name": command.name, "id": key, "values": _values(command.model)}
            passed = self.passes(method, **args)
            yield self.cell(command.operation, method, False, passed, f"{command.name} {key}")

    def _blind(self) -> Iterator[Cell]:
        """Creating without the permission; and a hidden record looks like one that is not there."""
        if "create" in self.spec.operations and not self.model.may(self._name("create")):
            yield self.cell("create", "create", False, self.passes("create", values={}), "")
        hidden = sorted(set(self.living) - self.seen)
        if hidden:
            told = [self._refusal("get", id=each) for each in (hidden[0], new_id())]
            assert told[0] == told[1], "a refusal tells that a hidden record exists"

    def _one(self, operation: str, door: str, key: str, **args: Any) -> Cell:
        granted = key in self.seen and self.admits(operation, key)
        return self.cell(operation, door, granted, self.passes(door, **args), key)

    def passes(self, method: str, **args: Any) -> bool:
        """Whether the decision lets it pass, whatever is then said of the values."""
        try:
            self.ask(method, **args)
        except (Forbidden, NotFound):
            return False
        except CrmError as error:
            return error.code not in ("unauthenticated", "internal")
        return True

    def _refusal(self, method: str, **args: Any) -> Any:
        try:
            self.ask(method, **args)
        except CrmError as error:
            told = error.to_wire("en")
            return {name: told[name] for name in told if name not in ("call_id", "decision_id")}
        raise AssertionError("it was not refused")

    def _name(self, operation: str) -> str:
        return self.spec.permission(operation)

    def samples(self) -> list[str]:
        """A record that may be seen and one that may not, as far as there are any."""
        hidden = sorted(set(self.living) - self.seen)
        return [self.chance.choice(each) for each in (sorted(self.seen), hidden) if each]


def _values(model: Any) -> dict[str, Any]:
    """Something for every field that the command wants, so that its values are not what refuses."""
    if model is None:
        return {}
    schema = model.model_json_schema()
    wanted = schema.get("required", ())
    return {name: _value(schema["properties"][name]) for name in wanted}


def _value(schema: dict[str, Any]) -> Any:
    kind = schema.get("type")
    if kind == "array":
        # Ids are made up; things with a shape of their own are left out, since none is demanded.
        return [new_id()] if schema["items"].get("type") == "string" else []
    if "{4}" in schema.get("pattern", ""):
        return new_id()
    if schema.get("format") == "date":
        return "2026-12-01"
    labels = dict.fromkeys(("en", "zh-TW", "zh-CN"), "Matrix")
    made = {
        "boolean": False,
        "integer": schema.get("minimum", 1),
        "object": labels,
    }
    return made.get(str(kind), "because_of_the_matrix")
