"""Whom a record belongs to: its own owner, or the owner of the record it inherits from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import FromClause, Select, select

from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.entity.spec import EntitySpec
from crmkit.store.store import Work

Scope = Mapping[str, Any]
NOBODY: Scope = {}


def scope_of(work: Work, spec: EntitySpec, record: Any) -> Scope:
    """The owner, department and territory of one record; empty when nobody owns its kind."""
    names = SCOPE_COLUMNS if spec.owned else (spec.parent,)
    return scope_with(work, spec, {name: getattr(record, name) for name in names if name})


def scope_with(work: Work, spec: EntitySpec, values: Mapping[str, Any]) -> Scope:
    """The same of a record that has, or had, these values."""
    if spec.owned:
        return {name: values.get(name) for name in SCOPE_COLUMNS}
    if spec.parent is None:
        return NOBODY
    parent_id = values.get(spec.parent)
    if parent_id is None:
        return NOBODY
    return scopes_of(work, parent_of(work, spec), [parent_id]).get(parent_id, NOBODY)


def scopes_of(work: Work, spec: EntitySpec, ids: Iterable[str | None]) -> dict[str, Scope]:
    """The same for many records in one query, by their ids."""
    wanted = sorted({each for each in ids if each is not None})
    query = _query(work, spec)
    if query is None or not wanted:
        return {}
    rows = work.db.execute(query.where(spec.cls.table().c.id.in_(wanted)))
    return {row[0]: dict(zip(SCOPE_COLUMNS, row[1:], strict=True)) for row in rows}


def parent_of(work: Work, spec: EntitySpec) -> EntitySpec:
    """The entity that this one inherits its scope from."""
    assert spec.parent is not None
    target = spec.fields[spec.parent].reference
    found = work.store.local(target or "")
    if found is None:
        raise LookupError(f"{spec.full_name} inherits from {target}, which is not of this service")
    return found


def _query(work: Work, spec: EntitySpec) -> Select[Any] | None:
    """The id of each record beside the columns of the one that is owned, up the chain of parents.

    The first table keeps its name, the ones above get another: an entity may inherit from itself.
    """
    table: FromClause = spec.cls.table()
    source, at = table, spec
    top = table
    while not at.owned:
        if at.parent is None:
            return None
        above = parent_of(work, at)
        upper = above.cls.table().alias()
        source = source.join(upper, upper.c.id == top.c[at.parent])
        at, top = above, upper
    return select(table.c.id, *(top.c[name] for name in SCOPE_COLUMNS)).select_from(source)
