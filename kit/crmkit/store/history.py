"""The versions of a record: written with each change, read by people, asked when two edits meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.access.sharing import SHARES
from crmkit.clock import now
from crmkit.entity.spec import EntitySpec
from crmkit.ids import new_id
from crmkit.store.keyset import Place, SortKey, seek
from crmkit.store.record import plain
from crmkit.store.scope import Scope
from crmkit.store.store import Work
from crmkit.store.tables import history

Changes = Mapping[str, Mapping[str, Any]]
PAGE, LARGEST_PAGE = 25, 200


def write(work: Work, spec: EntitySpec, versions: Sequence[tuple[Any, str, Changes]]) -> None:
    """Keep what these versions changed: of each the record, the operation and the changes."""
    caller = work.call.caller
    actor_id, actor, on_behalf_of = caller.recorded
    shared = {
        "entity": spec.name,
        "at": now(),
        "actor_id": actor_id or caller.service,
        "actor": actor,
        "on_behalf_of": on_behalf_of,
        "call_id": work.call.call_id,
    }
    rows = [
        {
            **shared,
            "id": new_id(),
            "record_id": record.id,
            "version": record.version,
            "operation": operation,
            "changes": changes,
        }
        for record, operation, changes in versions
    ]
    work.db.execute(insert(history), rows)


def since(db: Session, spec: EntitySpec, record_id: str, version: int) -> list[Any]:
    """The versions after that one, oldest first."""
    query = (
        select(history.c.version, history.c.changes)
        .where(
            history.c.entity == spec.name,
            history.c.record_id == record_id,
            history.c.version > version,
        )
        .order_by(history.c.version)
    )
    return list(db.execute(query))


def page(
    work: Work,
    spec: EntitySpec,
    record_id: str,
    scope: Scope,
    args: wire.Json,
) -> wire.Json:
    """The newest versions first, each with the changes that the caller may see."""
    limit = min(int(args.get("limit") or PAGE), LARGEST_PAGE)
    belongs_to = wire.digest(["history", spec.full_name, record_id, work.call.caller.key])
    key = SortKey(history.c.version, descending=True, nullable=False)
    query = select(history).where(history.c.entity == spec.name, history.c.record_id == record_id)
    if args.get("cursor"):
        query = query.where(seek([key], work.store.cursors.read(args["cursor"], belongs_to).values))
    rows = list(work.db.execute(query.order_by(key.order()).limit(limit + 1)).mappings())
    more, rows = len(rows) > limit, rows[:limit]
    place = Place((rows[-1]["version"],), 0, False) if more else None
    view = FieldView(spec, work.access).of(scope)
    return {
        "items": [_item(view, row) for row in rows],
        "next_cursor": work.store.cursors.write(place, belongs_to) if place else None,
    }


def changed_between(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """{field: {"from", "to"}} of what differs, custom fields each by itself."""
    changes: dict[str, Any] = {}
    for name in after:
        old, new = plain(before.get(name)), plain(after[name])
        if name == "custom":
            changes |= _custom_changes(old or {}, new or {})
        elif old != new:
            changes[name] = {"from": old, "to": new}
    return changes


def undone(record: wire.Json, versions: Sequence[Any], view: FieldView) -> wire.Json:
    """The record as it was before those versions, as far as it shows the fields they changed.

    `view` is what the caller sees of it: an old value is masked as the present one is.
    """
    base = {**record, "custom": dict(record.get("custom") or {})}
    for version in reversed(versions):
        for name, change in version.changes.items():
            if name.startswith(CUSTOM):
                if view.is_readable(name):
                    base["custom"][name.removeprefix(CUSTOM)] = view.show(name, change["from"])
            elif name in base:
                base[name] = view.show(name, change["from"])
    return base


def _item(view: FieldView, row: Mapping[Any, Any]) -> wire.Json:
    changes = {
        name: {side: view.show(name, value) for side, value in change.items()}
        for name, change in row["changes"].items()
        if name == SHARES or view.is_readable(name)
    }
    return {
        "id": row["id"],
        "at": wire.moment(row["at"]),
        "actor_id": row["actor_id"],
        "actor": row["actor"],
        "on_behalf_of": row["on_behalf_of"],
        "operation": row["operation"],
        "version": row["version"],
        "changes": changes,
        "call_id": row["call_id"],
    }


def _custom_changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    return {
        f"custom.{code}": {"from": old.get(code), "to": new.get(code)}
        for code in {**old, **new}
        if old.get(code) != new.get(code)
    }
