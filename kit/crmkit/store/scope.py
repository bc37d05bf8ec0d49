"""Whom a record belongs to: its own owner, or the owner of the record it inherits from.

With whom it is shared is a part of that, so that every decision about a scope knows of shares.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import FromClause, Select, select

from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.access.sharing import EDIT, SHARES, is_living
from crmkit.entity.spec import EntitySpec
from crmkit.store.store import Work
from crmkit.store.tables import share

Scope = Mapping[str, Any]
NOBODY: Scope = {}


def scope_of(work: Work, spec: EntitySpec, record: Any) -> Scope:
    """The owner, department and territory of one record; empty when nobody owns its kind."""
    names = ("id", *SCOPE_COLUMNS) if spec.owned else (spec.parent,)
    return scope_with(work, spec, {name: getattr(record, name) for name in names if name})


def scope_with(work: Work, spec: EntitySpec, values: Mapping[str, Any]) -> Scope:
    """The same of a record that has, or had, these values."""
    if spec.owned:
        own = {name: values.get(name) for name in SCOPE_COLUMNS}
        record_id = values.get("id")
        return own if record_id is None else {**own, **_shared(work, record_id)}
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
    rows = list(work.db.execute(query.where(spec.cls.table().c.id.in_(wanted))))
    shared = shares_of(work, {row.root for row in rows})
    return {
        row[0]: {**dict(zip(SCOPE_COLUMNS, row[2:], strict=True)), **shared.get(row.root, NOBODY)}
        for row in rows
    }


def shares_of(work: Work, root_ids: Iterable[str]) -> dict[str, Scope]:
    """With whom these owned records are shared today; nothing for those that are not."""
    columns = share.c.record_id, share.c.entity, share.c.user_id, share.c.group_id, share.c.may
    query = select(*columns).where(share.c.record_id.in_(sorted(root_ids)), *is_living())
    found: dict[str, Any] = {}
    for row in work.db.execute(query.order_by(share.c.id)):
        told = found.setdefault(row.record_id, {"entity": row.entity, "view": [], "edit": []})
        receiver = row.user_id or row.group_id
        told["view"].append(receiver)
        if row.may == EDIT:
            told["edit"].append(receiver)
    return {record_id: {SHARES: told} for record_id, told in found.items()}


def _shared(work: Work, record_id: str) -> Scope:
    return shares_of(work, [record_id]).get(record_id, NOBODY)


def parent_of(work: Work, spec: EntitySpec) -> EntitySpec:
    """The entity that this one inherits its scope from."""
    assert spec.parent is not None
    target = spec.fields[spec.parent].reference
    found = work.store.local(target or "")
    if found is None:
        raise LookupError(f"{spec.full_name} inherits from {target}, which is not of this service")
    return found


def _query(work: Work, spec: EntitySpec) -> Select[Any] | None:
    """The id of each record beside id and columns of the one that is owned, up the chain.

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
    columns = (top.c[name] for name in SCOPE_COLUMNS)
    return select(table.c.id, top.c.id.label("root"), *columns).select_from(source)
