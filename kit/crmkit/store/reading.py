"""One record by its id, as its reader may see it; and the lean answers that other services need."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, bindparam, select

from crmkit import wire
from crmkit.access.decide import allowed_scope, require, where_allowed
from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.access.sharing import SHARES
from crmkit.entity.spec import IMPORT, EntitySpec
from crmkit.errors import Forbidden, Invalid, NotFound
from crmkit.ids import is_id
from crmkit.store.keyset import Place, SortKey, seek
from crmkit.store.labels import add_labels, title_fields, title_of
from crmkit.store.record import CUSTOM_COLUMN, Shape, plain, source_of, stored_fields
from crmkit.store.scope import Scope, scopes_of
from crmkit.store.store import Work

MOST_IDS = 500
SNAPSHOT_PAGE = 500
VIEW = "view"


def get_record(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """The record with labels and with what the caller can do to it; raises NotFound, Forbidden."""
    require(work.access, spec.permission(VIEW), spec)
    return _read(work, spec, checked_id(record_id), where_allowed(spec, work.access, VIEW))


def show(work: Work, spec: EntitySpec, record_id: str) -> wire.Json:
    """The same for who just wrote it; who may write but not see is told the id and version."""
    try:
        return get_record(work, spec, record_id)
    except (NotFound, Forbidden):
        table = spec.cls.table()
        row = work.db.execute(
            select(table.c.id, table.c.version).where(table.c.id == record_id)
        ).one()
        return {"id": row.id, "version": row.version}


def scope_seen(work: Work, spec: EntitySpec, record_id: str) -> Scope:
    """Whose the record is, living or deleted; raises NotFound for who may not see it."""
    table = spec.cls.table()
    query = select(table.c.id).where(
        table.c.id == record_id, where_allowed(spec, work.access, VIEW)
    )
    if work.db.execute(query).first() is None:
        raise NotFound()
    return scopes_of(work, spec, [record_id]).get(record_id, {})


def whereabouts(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """Whom a record belongs to, without any of its values: what its explanation starts from.

    Raises NotFound for who may not see it. Where nobody owns such records, only grants for all of
    them reach it. With whom it is shared is told too, as a scope tells it.
    """
    require(work.access, spec.permission(VIEW), spec)
    checked = checked_id(record_id)
    scope = scope_seen(work, spec, checked)
    told = {name: scope.get(name) for name in (*SCOPE_COLUMNS, SHARES)}
    return {"entity": spec.full_name, "id": checked, **told}


def visible(work: Work, spec: EntitySpec, ids: Sequence[Any]) -> list[str]:
    """Those of the ids that the caller may see."""
    require(work.access, spec.permission(VIEW), spec)
    table = spec.cls.table()
    query = select(table.c.id).where(
        table.c.id.in_(checked_ids(ids)), where_allowed(spec, work.access, VIEW), *living(spec)
    )
    return list(work.db.scalars(query))


def labels(work: Work, spec: EntitySpec, ids: Sequence[Any]) -> dict[str, str]:
    """What those of the records are called that the caller may see."""
    require(work.access, spec.permission(VIEW), spec)
    table = spec.cls.table()
    columns = [table.c[name] for name in title_fields(spec)]
    query = select(table.c.id, *columns).where(
        table.c.id.in_(checked_ids(ids)), where_allowed(spec, work.access, VIEW)
    )
    return {row.id: title_of(spec, work.call, row._mapping) for row in work.db.execute(query)}


def snapshot_page(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """A page of all records, deleted ones too, as events carry them: for who rebuilds a replica."""
    if work.call.caller.service is None:
        raise Forbidden(spec.permission(VIEW))
    require(work.access, spec.permission(VIEW), spec)
    limit = min(int(args.get("limit") or SNAPSHOT_PAGE), SNAPSHOT_PAGE)
    belongs_to = wire.digest(["snapshot", spec.full_name, work.call.caller.key])
    table = spec.cls.table()
    key = SortKey(table.c.id, nullable=False)
    names = [f.name for f in stored_fields(spec) if _travels(f)]
    columns = [table.c[name] for name in names]
    if CUSTOM_COLUMN in table.c:
        columns.append(table.c[CUSTOM_COLUMN])
    query = select(*columns).where(where_allowed(spec, work.access, VIEW))
    if args.get("cursor"):
        query = query.where(seek([key], work.store.cursors.read(args["cursor"], belongs_to).values))
    rows = list(work.db.execute(query.order_by(key.order()).limit(limit + 1)).mappings())
    more, rows = len(rows) > limit, rows[:limit]
    place = Place((rows[-1]["id"],), 0, False) if more else None
    return {
        "items": [{name: plain(value) for name, value in row.items()} for row in rows],
        "next_cursor": work.store.cursors.write(place, belongs_to) if place else None,
    }


def living(spec: EntitySpec) -> list[Any]:
    """The condition that leaves deleted records out; none for a log, which deletes nothing."""
    table = spec.cls.table()
    return [table.c.deleted_at.is_(None)] if "deleted_at" in table.c else []


def checked_id(value: Any) -> str:
    """The id; what is none cannot be the id of anything."""
    if not is_id(value):
        raise NotFound()
    return str(value).lower()


def checked_ids(values: Any) -> list[str]:
    """The ids of a batch; raises Invalid for something else or too many."""
    if not isinstance(values, list) or len(values) > MOST_IDS:
        raise Invalid(ids=("too_many", {"max": MOST_IDS}))
    return [str(each).lower() for each in values if is_id(each)]


def what_can_be_done(work: Work, spec: EntitySpec, scope: Scope) -> dict[str, bool]:
    """Which operations and commands the caller has for the record of that scope."""
    on_none = (VIEW, "create", IMPORT)
    permissions = {op: spec.permission(op) for op in spec.operations if op not in on_none}
    permissions |= work.store.commands.get(spec.name, {})
    return {op: allowed_scope(scope, work.access, name) for op, name in permissions.items()}


def _read(work: Work, spec: EntitySpec, record_id: str, allowed: Any) -> wire.Json:
    shape = Shape.of(spec, work.access)
    row = work.db.execute(_statement(work, spec, shape, allowed), {"record": record_id}).first()
    if row is None:
        raise NotFound()
    (scope,) = shape.scopes(work, [row])
    record = shape.record(row, scope)
    add_labels(work, spec, shape.references, [record])
    record["_can"] = what_can_be_done(work, spec, scope)
    return record


def _statement(work: Work, spec: EntitySpec, shape: Shape, allowed: Any) -> Select[Any]:
    """The query of any record, made once per document: making it costs more than asking it."""
    key = (spec.service, spec.cls, "get")
    known: Select[Any] | None = work.access.compiled.get(key)
    if known is None:
        wanted = spec.cls.table().c.id == bindparam("record")
        query = shape.selected.select_from(source_of(spec))
        known = work.access.compiled[key] = query.where(wanted, allowed, *living(spec))
    return known


def _travels(field: Any) -> bool:
    return field.origin != "figures" and not (field.personal or field.sensitive)
