"""Deleting is soft and takes along what cannot stand alone; restoring brings all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import require_on
from crmkit.clock import now
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Conflict
from crmkit.store.reading import show
from crmkit.store.saving import DELETED, RESTORED, save
from crmkit.store.scope import parent_of, scope_of
from crmkit.store.store import Work
from crmkit.store.writing import lock, locked, require_version

DELETE = "delete"
MOST_NAMED = 5


def delete(work: Work, spec: EntitySpec, record_id: Any, version: Any = None) -> wire.Json:
    """Delete a record and what inherits from it; raises Conflict saying what else refers to it."""
    record = locked(work, spec, record_id, DELETE)
    if version is not None:
        require_version(record, version)
    remove(work, record)
    return {"id": record.id, "version": record.version, "deleted": True}


def remove(work: Work, record: Any) -> None:
    """The same for a record at hand, for commands."""
    spec = work.store.spec_of(record)
    doomed = list(_with_dependents(work, spec, record))
    _refuse_if_referred_to(work, doomed)
    moment = now()
    for each in reversed(doomed):
        each.deleted_at = moment
        save(work, each, event=DELETED, operation=DELETE)


def restore(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """Bring back a record and what went with it; raises Conflict while its parent is gone."""
    record = lock(work.db, spec, record_id, deleted=True)
    require_on(work.access, spec, DELETE, scope_of(work, spec, record))
    _refuse_without_parent(work, spec, record)
    moment = record.deleted_at
    for each in [record, *_dependents(work, spec, record, deleted_at=moment)]:
        each.deleted_at = None
        save(work, each, event=RESTORED, operation="restore")
    return show(work, spec, record.id)


def referring_to(work: Work, spec: EntitySpec) -> Iterator[tuple[EntitySpec, FieldSpec]]:
    """The entities of this service that refer to this one, each with the field that does."""
    for other in work.store.specs.values():
        for field in other.fields.values():
            refers = field.origin == "own" and other.reference_to(field.name) == spec.full_name
            if refers and not other.is_log:
                yield other, field


def _with_dependents(work: Work, spec: EntitySpec, record: Any) -> Iterator[Any]:
    yield record
    yield from _dependents(work, spec, record, deleted_at=None)


def _dependents(
    work: Work, spec: EntitySpec, record: Any, deleted_at: datetime | None
) -> Iterator[Any]:
    """What inherits from the record, down to the last: living, or deleted at that same moment."""
    for child, field in referring_to(work, spec):
        if child.parent != field.name:
            continue
        table = child.cls.table()
        same = table.c.deleted_at.is_not_distinct_from(deleted_at)
        query = select(child.cls).where(table.c[field.name] == record.id, same)
        query = query.order_by(table.c.id).with_for_update(of=table)
        for each in work.db.scalars(query.execution_options(populate_existing=True)).all():
            yield each
            yield from _dependents(work, child, each, deleted_at)


def _refuse_if_referred_to(work: Work, doomed: list[Any]) -> None:
    """Raises Conflict naming what lives on and would refer to nothing."""
    going = [record.id for record in doomed]
    held: dict[str, int] = {}
    for spec in {
        work.store.spec_of(record).name: work.store.spec_of(record) for record in doomed
    }.values():
        ids = [record.id for record in doomed if type(record) is spec.cls]
        for other, field in referring_to(work, spec):
            found = (
                0 if other.parent == field.name else _referring(work.db, other, field, ids, going)
            )
            if found:
                held[other.full_name] = held.get(other.full_name, 0) + found
    if held:
        raise Conflict({"held_by": held}, key="error.still_referred_to", what=_named(held))


def _referring(
    db: Session, other: EntitySpec, field: FieldSpec, ids: list[str], going: list[str]
) -> int:
    table = other.cls.table()
    living = table.c.deleted_at.is_(None)
    query = select(func.count()).where(
        table.c[field.name].in_(ids), living, table.c.id.not_in(going)
    )
    return int(db.execute(query).scalar_one())


def _named(held: dict[str, int]) -> str:
    return ", ".join(f"{name} ({count})" for name, count in sorted(held.items())[:MOST_NAMED])


def _refuse_without_parent(work: Work, spec: EntitySpec, record: Any) -> None:
    if spec.parent is None:
        return
    above = parent_of(work, spec).cls.table()
    query = select(above.c.deleted_at).where(above.c.id == getattr(record, spec.parent))
    if work.db.execute(query).scalar() is not None:
        raise Conflict(key="error.parent_deleted")
