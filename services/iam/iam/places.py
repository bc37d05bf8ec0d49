"""Where records and people stand: which people a scope lets reach a record, and by what place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.rules.trees import below


@dataclass(frozen=True)
class Tree:
    """Departments or territories: the parent of each, its name, and who manages it."""

    parents: Mapping[str, str | None]
    names: Mapping[str, str]
    managers: Mapping[str, str | None]

    def managed_by(self) -> dict[str, set[str]]:
        """What each manager manages."""
        found: dict[str, set[str]] = defaultdict(set)
        for place, manager in self.managers.items():
            if manager is not None:
                found[manager].add(place)
        return found

    def under(self, places: Iterable[str]) -> frozenset[str]:
        """The places and all that lies below them."""
        return frozenset().union(*(below(self.parents, each) for each in places))

    def above(self, place: str | None) -> list[str]:
        """The place and all that it lies in, from the inside out."""
        found: list[str] = []
        while place in self.parents and place not in found:
            found.append(str(place))
            place = self.parents[str(place)]
        return found


def tree_of(db: Db, kind: type[Department] | type[Territory]) -> Tree:
    """The living ones."""
    columns = kind.id, kind.parent_id, kind.name, kind.manager_id
    rows = db.execute(select(*columns).where(kind.deleted_at.is_(None))).all()
    return Tree(
        {row.id: row.parent_id for row in rows},
        {row.id: row.name for row in rows},
        {row.id: row.manager_id for row in rows},
    )


def reached_by(db: Db, facts: Mapping[str, Any]) -> dict[str, set[str]]:
    """By scope: the people whom it lets reach a record of that owner, department, territory.

    It says the other way round what access documents say: whoever changes one reads the other, and
    a test compares them.
    """
    department, territory = facts.get("department_id"), facts.get("territory_id")
    departments, territories = tree_of(db, Department), tree_of(db, Territory)
    own = {facts["owner_id"]} if facts.get("owner_id") else set()
    here = {department} if department else set()
    above = departments.above(department)
    return {
        "own": own,
        "department": _at(db, departments, User.department_id, here),
        "department_and_below": _at(db, departments, User.department_id, above),
        "territory": _at(db, territories, User.territory_id, territories.above(territory)),
    }


def _at(db: Db, tree: Tree, column: Any, places: Iterable[str]) -> set[str]:
    """Who stands at one of the places or manages it."""
    listed = list(places)
    people = set(db.scalars(select(User.id).where(column.in_(listed))))
    return people | {manager for place in listed if (manager := tree.managers.get(place))}
