"""What lies in a service's tables, read plainly: every record and whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from crmkit.entity.spec import EntitySpec
from crmkit.testing.callers import Person
from crmkit.testing.house import House
from tests.flow.matrix.building import Ids
from tests.flow.matrix.model import Home

Row = dict[str, Any]


@dataclass
class Ground:
    """The living records of one service by entity, and their homes by id."""

    house: House[Any]
    rows: dict[str, dict[str, Row]]
    homes: dict[str, dict[str, Home | None]]
    boss: Person
    """Somebody outside of the company who may do everything."""

    def specs(self) -> list[EntitySpec]:
        return list(self.house.service.specs().values())

    def living(self, spec: EntitySpec) -> dict[str, Row]:
        every = self.rows[spec.name].items()
        return {key: row for key, row in every if row.get("deleted_at") is None}

    def deleted(self, spec: EntitySpec) -> list[str]:
        every = self.rows[spec.name].items()
        return [key for key, row in every if row.get("deleted_at") is not None]

    def delete_again(self, spec: EntitySpec, key: str) -> None:
        """Deletes a record that may have come back."""
        table = spec.cls.table()
        if self.house.count(table, table.c.id == key, table.c.deleted_at.is_(None)):
            self.house.ask(self.boss, "delete", entity=spec.name, id=key)


def surveyed(house: House[Any], ids: Ids, boss: Person) -> Ground:
    """Reads all tables once."""
    specs = {spec.name: spec for spec in house.service.specs().values()}
    rows = {
        name: {row["id"]: row for row in house.rows(spec.cls.table())}
        for name, spec in specs.items()
    }
    numbers = {
        name: {each: number for number, each in enumerate(known)}
        for name, known in (
            ("owner_id", ids.people),
            ("department_id", ids.departments),
            ("territory_id", ids.territories),
        )
    }

    def home(spec: EntitySpec, row: Row) -> Home | None:
        if spec.owned:
            found = {name: known.get(row[name]) for name, known in numbers.items()}
            return Home(*found.values())
        if spec.parent is None:
            return None
        parent = specs[(spec.parent_entity or "").rpartition(".")[2]]
        above = rows[parent.name].get(row[spec.parent])
        return None if above is None else home(parent, above)

    homes = {
        name: {key: home(spec, row) for key, row in rows[name].items()}
        for name, spec in specs.items()
    }
    return Ground(house, rows, homes, boss)
