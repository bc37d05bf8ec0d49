"""The bookshop, and somebody who imports files there."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from bookshop.service import Bookshop

from crmkit.ids import new_id
from crmkit.testing.callers import Person
from crmkit.testing.house import House, house_of
from crmkit.work.runner import Runner


@dataclass
class Importer:
    """A person with a file in hand."""

    house: House[Any]
    person: Person

    def ask(self, method: str, **args: Any) -> Any:
        return self.house.ask(self.person, method, **args)

    def send(self, entity: str, data: bytes, name: str = "file.csv", piece: int = 0) -> str:
        """The id of an import to which the file was sent, in pieces of so many bytes."""
        begun = self.ask("import_begin", entity=entity, file_name=name, size=len(data))
        step = piece or begun["piece"]
        for place, at in enumerate(range(0, len(data), step)):
            told = base64.b64encode(data[at : at + step]).decode()
            self.ask("import_piece", id=begun["id"], place=place, data=told)
        return str(begun["id"])

    def options(self, import_id: str, **options: Any) -> dict[str, Any]:
        found: dict[str, Any] = self.ask("import_options", id=import_id, options=options)
        return found

    def start(self, import_id: str, *, trial: bool = False) -> dict[str, Any]:
        """Have the import done, or tried; how it is then."""
        self.ask("import_start", id=import_id, trial=trial)
        return self.work(import_id)

    def work(self, import_id: str) -> dict[str, Any]:
        """Let the jobs be done; how the import is then."""
        Runner(self.house.service).step()
        found: dict[str, Any] = self.ask("import_view", id=import_id)
        return found

    def bring(self, entity: str, text: str | bytes, **options: Any) -> dict[str, Any]:
        """Send a file and have it imported at once."""
        data = text.encode() if isinstance(text, str) else text
        import_id = self.send(entity, data)
        self.options(import_id, **options)
        return self.start(import_id)

    def outcomes(self, import_id: str, outcome: str | None = None) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("import_outcomes", id=import_id, outcome=outcome)[
            "items"
        ]
        return found

    def errors(self, import_id: str) -> dict[int, dict[str, str]]:
        """What was refused: the codes by row and column."""
        return {
            each["row"]: {column: error["code"] for column, error in each["errors"].items()}
            for each in self.outcomes(import_id, "refused")
        }

    def records(self, entity: str, **where: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("list", entity=entity, where=where, limit=200)[
            "items"
        ]
        return found


@pytest.fixture(scope="module")
def house() -> Iterator[House[Bookshop]]:
    with house_of(Bookshop) as made:
        made.bus.answers["iam", "named"] = lambda args, headers: {}
        yield made


@pytest.fixture
def boss(house: House[Bookshop]) -> Importer:
    """Somebody who may do everything."""
    return Importer(house, house.person(everything=True, name="Boss"))


def csv(*rows: Sequence[Any]) -> str:
    """Rows as a simple file."""
    return "\n".join(",".join(map(str, row)) for row in rows) + "\n"


def unique(word: str) -> str:
    """A word that no other test uses."""
    return f"{word} {new_id()[-8:]}"
