"""One person's everyday work at the bookshop, in few words."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from bookshop.service import Bookshop
from crmkit.testing.callers import Person
from crmkit.testing.house import House

_numbers = itertools.count(1)


@dataclass
class Desk:
    """A person at work."""

    house: House[Bookshop]
    person: Person

    def ask(self, method: str, **args: Any) -> Any:
        return self.house.ask(self.person, method, **args)

    def shelf(self, **values: Any) -> dict[str, Any]:
        return self.create("shelf", **{"name": f"Shelf {next(_numbers)}", **values})

    def book(self, shelf: dict[str, Any], **values: Any) -> dict[str, Any]:
        n = next(_numbers)
        return self.create(
            "book", **{"shelf_id": shelf["id"], "title": f"Book {n}", "isbn": f"isbn-{n}", **values}
        )

    def create(self, entity: str, **values: Any) -> dict[str, Any]:
        return self.ask("create", entity=entity, values=values)

    def get(self, entity: str, id: str) -> dict[str, Any]:
        return self.ask("get", entity=entity, id=id)

    def list(self, entity: str, **args: Any) -> dict[str, Any]:
        return self.ask("list", entity=entity, **args)

    def names(self, entity: str, field: str, **args: Any) -> list[Any]:
        return [item[field] for item in self.list(entity, **args)["items"]]

    def update(self, entity: str, record: dict[str, Any], **values: Any) -> dict[str, Any]:
        args = {"entity": entity, "id": record["id"], "version": record["version"]}
        return self.ask("update", **args, values=values)

    def delete(self, entity: str, record: dict[str, Any]) -> dict[str, Any]:
        return self.ask("delete", entity=entity, id=record["id"])

    def restore(self, entity: str, record: dict[str, Any]) -> dict[str, Any]:
        return self.ask("restore", entity=entity, id=record["id"])

    def history(self, entity: str, record: dict[str, Any], **args: Any) -> list[dict[str, Any]]:
        return self.ask("history", entity=entity, id=record["id"], **args)["items"]

    def command(self, name: str, record: dict[str, Any] | None = None, /, **values: Any) -> Any:
        about = {} if record is None else {"id": record["id"]}
        return self.ask("command", name=name, values=values, **about)
