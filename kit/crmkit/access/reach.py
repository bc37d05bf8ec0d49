"""Over which records a permission holds: one statement, said to PostgreSQL and said in Python.

`Reach.clause` and `Reach.admits` stand side by side on purpose: whoever changes one reads
the other, and a test compares them on a real database.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, false, func, literal, or_, true
from sqlalchemy.dialects.postgresql import ARRAY

from crmkit.access.document import Access
from crmkit.access.scope import Scope
from crmkit.access.sharing import Shared, admits_share, shared_clause

# The columns of the owning root that a scope looks at, as events and snapshots name them.
SCOPE_COLUMNS = ("owner_id", "department_id", "territory_id")


@dataclass(frozen=True, slots=True)
class Reach:
    """The records a permission holds for: all, or those of an owner, departments, territories,
    and those that were shared."""

    everything: bool = False
    owner: str | None = None
    departments: frozenset[str] = frozenset()
    territories: frozenset[str] = frozenset()
    shared: Shared | None = None

    @property
    def nothing(self) -> bool:
        """Whether no record at all is in reach."""
        given = self.everything or self.owner or self.departments or self.territories
        return not (given or self.shared)

    def admits(self, scope: Mapping[str, Any] | None) -> bool:
        """Whether a record with this owner, department and territory is in reach."""
        if self.everything:
            return True
        if not scope:
            return False
        owner = scope.get("owner_id")
        return (
            (owner is not None and owner == self.owner)
            or scope.get("department_id") in self.departments
            or scope.get("territory_id") in self.territories
            or admits_share(self.shared, scope)
        )

    def clause(self, columns: Any) -> ColumnElement[bool]:
        """The same as SQL; `columns` are those of the owning root, None where nobody owns."""
        if self.everything:
            return true()
        if columns is None:
            return false()
        parts: list[ColumnElement[bool]] = []
        if self.owner is not None:
            parts.append(columns.owner_id == self.owner)
        if self.departments:
            parts.append(_one_of(columns.department_id, self.departments))
        if self.territories:
            parts.append(_one_of(columns.territory_id, self.territories))
        if self.shared is not None:
            parts.append(shared_clause(self.shared, columns.id))
        return or_(*parts) if parts else false()

    def covers(self, other: Reach) -> bool:
        """Whether every record in the other reach is in this one too."""
        if self.everything or other.nothing:
            return True
        return (
            not other.everything
            and other.owner in (None, self.owner)
            and other.departments <= self.departments
            and other.territories <= self.territories
            and (other.shared is None or other.shared.is_within(self.shared))
        )

    def with_shared(self, shared: Shared | None) -> Reach:
        """This reach and what was shared besides."""
        return self if shared is None or self.everything else replace(self, shared=shared)


def reach_of(access: Access, scopes: Iterable[Scope]) -> Reach:
    """The union of the scopes for this caller: the most generous grant wins."""
    given = frozenset(scopes)
    if Scope.ALL in given:
        return Reach(everything=True)
    departments: frozenset[str] = frozenset()
    if Scope.DEPARTMENT in given:
        departments |= access.departments
    if Scope.DEPARTMENT_BELOW in given:
        departments |= access.departments_below
    return Reach(
        owner=access.user_id if Scope.OWN in given else None,
        departments=departments,
        territories=access.territories if Scope.TERRITORY in given else frozenset(),
    )


def _one_of(column: Any, ids: frozenset[str]) -> ColumnElement[bool]:
    """One parameter for any number of ids, so that the statement stays the same for all callers."""
    listed = literal(sorted(ids), ARRAY(column.type))
    return column == func.any(listed)  # type: ignore[no-any-return]
