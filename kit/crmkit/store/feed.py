"""The events of one service for one reader: what happened to records that they may view now.

A reader goes from number to number and never misses one that they may see: a page says up to which
number everything was looked at. What an event carries is shown as the record itself would be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Row, select

from crmkit import wire
from crmkit.access.decide import may, where_allowed
from crmkit.access.fieldview import FieldView
from crmkit.bus.pattern import matches
from crmkit.entity.contract import event_names
from crmkit.entity.spec import EntitySpec
from crmkit.errors import BadRequest, Gone
from crmkit.events import kept
from crmkit.store.record import CUSTOM_COLUMN, shown_custom
from crmkit.store.store import Work

VIEW = "view"
PAGE, LARGEST_PAGE = 100, 200
SCANNED = 1000
"""Events that one page looks at, most of which its reader may not see."""

# Whose a record is and with whom it is shared stays inside; so does what serves our own processes.
TOLD = (
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "dataversion",
    "actor",
    "call_id",
    "causation_id",
)

Line = Row[tuple[int, str, str]]


def page(work: Work, args: wire.Json) -> wire.Json:
    """{"items", "position", "more"}: events after the position `after`, oldest first.

    Without `after` it begins with the oldest that is kept; `types` are patterns as the bus reads
    them. Raises Gone when events after that position may have been deleted already.
    """
    limit = min(int(args.get("limit") or PAGE), LARGEST_PAGE)
    upto = kept.newest(work.db)
    start = _start(work, args.get("after"), upto)
    specs = _wanted(work, args.get("types"))
    lines = kept.between(work.db, start, upto, specs, SCANNED) if specs else []
    seen = _seen(work, specs, lines)[:limit]
    bodies = kept.bodies(work.db, [line.sequence for line in seen])
    if kept.forgotten(work.db) > start:
        raise Gone("error.events_forgotten")
    position = _position(lines, seen, limit, upto)
    items = [_item(work, specs[line.name], bodies[line.sequence], line) for line in seen]
    return {"items": items, "position": position, "more": position < upto}


def _start(work: Work, after: Any, upto: int) -> int:
    """Where to go on. A number that was never given out is of another database than this one."""
    if after is None:
        return kept.forgotten(work.db)
    if not isinstance(after, int) or after < 0:
        raise BadRequest("error.bad_cursor")
    if after > upto:
        raise Gone("error.events_forgotten")
    return after


def _wanted(work: Work, types: Any) -> dict[str, EntitySpec]:
    """The names of the events that are asked for and not hidden altogether, with their entities."""
    patterns = [str(each) for each in types or ("#",)]
    return {
        name: spec
        for spec in work.store.specs.values()
        if not spec.is_log and may(work.access, spec.permission(VIEW))
        for name in (f"{spec.full_name}.{each}" for each in event_names(spec))
        if any(matches(pattern, name) for pattern in patterns)
    }


def _seen(work: Work, specs: Mapping[str, EntitySpec], lines: Iterable[Line]) -> list[Line]:
    """Those about records that the caller may view now. A deleted one is as it was at its end."""
    lines = list(lines)
    ids: dict[str, set[str]] = {}
    for line in lines:
        ids.setdefault(specs[line.name].name, set()).add(line.subject)
    viewable = {name: _viewable(work, work.store.specs[name], each) for name, each in ids.items()}
    return [line for line in lines if line.subject in viewable[specs[line.name].name]]


def _viewable(work: Work, spec: EntitySpec, ids: set[str]) -> set[str]:
    table = spec.cls.table()
    allowed = where_allowed(spec, work.access, VIEW)
    return set(work.db.scalars(select(table.c.id).where(table.c.id.in_(sorted(ids)), allowed)))


def _position(lines: list[Line], seen: list[Line], limit: int, upto: int) -> int:
    """Up to which number everything that the caller may see is on this page or before it."""
    if len(seen) == limit:
        return int(seen[-1].sequence)
    return int(lines[-1].sequence) if len(lines) == SCANNED else upto


def _item(work: Work, spec: EntitySpec, body: wire.Json, line: Line) -> wire.Json:
    view = FieldView(spec, work.access)
    return {
        **{name: body.get(name) for name in TOLD},
        "sequence": line.sequence,
        "data": _data(view, body["data"]),
        "before": _shown(view, body.get("before") or {}),
    }


def _data(view: FieldView, data: Mapping[str, Any]) -> wire.Json:
    told = {name: value for name, value in data.items() if name != CUSTOM_COLUMN}
    shown = _shown(view, told)
    masked = sorted(name for name in shown if view.is_masked(name))
    if CUSTOM_COLUMN in data:
        shown[CUSTOM_COLUMN] = shown_custom(view, data[CUSTOM_COLUMN], masked)
    return {**shown, "_masked": masked} if masked else shown


def _shown(view: FieldView, values: Mapping[str, Any]) -> wire.Json:
    return {
        name: view.show(name, value) for name, value in values.items() if view.is_readable(name)
    }
