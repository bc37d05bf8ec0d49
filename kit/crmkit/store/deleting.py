"""Deleting is soft and takes along what cannot stand alone; restoring brings all of it back."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import require_on
from crmkit.clock import now
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Conflict
from crmkit.store.reading import show
from crmkit.store.saving import DELETED, RESTORED, save
from crmkit.store.scope import scope_of
from crmkit.store.store import Work
from crmkit.store.writing import lock, locked, require_version

DELETE = "delete"
MOST_NAMED = 5


def delete(work: Work, spec: EntitySpec, record_id: Any, version: Any = None) -> wire.Json:
    """Delete a record, what inherits from it and its links.

    Raises Conflict saying what else refers to it.
    """
    record = locked(work, spec, record_id, DELETE)
    if version is not None:
        require_version(record, version)
    remove(work, record)
    return {"id": record.id, "version": record.version, "deleted": True}


def remove(work: Work, record: Any) -> None:
    """The same for a record at hand, for commands."""
    spec = work.store.spec_of(record)
    doomed = [record, *dependents(work, spec, record, deleted_at=None)]
    _refuse_if_referred_to(work, doomed)
    moment = now()
    for each in reversed(doomed):
        each.deleted_at = moment
        save(work, each, event=DELETED, operation=DELETE)


def restore(work: Work, spec: EntitySpec, record_id: Any) -> wire.Json:
    """Bring back a record and what went with it; raises Conflict while its parent is gone."""
    record = lock(work.db, spec, record_id, deleted=True)
    require_on(work.access, spec, DELETE, scope_of(work, spec, record))
    _refuse_without_parent(work, record)
    coming = [record, *dependents(work, spec, record, deleted_at=record.deleted_at)]
    back = {each.id for each in coming}
    for each in coming:
        missing = _gone_since(work, each, back)
        if missing is None:
            each.deleted_at = None
            save(work, each, event=RESTORED, operation="restore")
        else:
            back.discard(each.id)
            _wait_until_restored(work, each, missing)
    return show(work, spec, record.id)


def referring_to(work: Work, spec: EntitySpec) -> Iterator[tuple[EntitySpec, FieldSpec]]:
    """The entities of this service that refer to this one, each with the field that does."""
    for other in work.store.specs.values():
        for field in other.fields.values():
            refers = field.origin == "own" and other.reference_to(field.name) == spec.full_name
            if refers and not other.is_log:
                yield other, field


def dependents(
    work: Work, spec: EntitySpec, record: Any, deleted_at: datetime | None = None
) -> list[Any]:
    """What goes with the record, each once: living, or deleted at that same moment."""
    found: dict[str, Any] = {}

    def gather(spec: EntitySpec, record_id: str) -> None:
        for child, field in referring_to(work, spec):
            if not _goes_along(child, field):
                continue
            for each in _referring_rows(work, child, field, record_id, deleted_at):
                if each.id not in found and each is not record:
                    found[each.id] = each
                    gather(child, each.id)

    gather(spec, record.id)
    return list(found.values())


def _goes_along(other: EntitySpec, field: FieldSpec) -> bool:
    return other.parent == field.name or field.takes_along


def _referring_rows(
    work: Work, child: EntitySpec, field: FieldSpec, record_id: str, deleted_at: datetime | None
) -> Sequence[Any]:
    table = child.cls.table()
    same = table.c.deleted_at.is_not_distinct_from(deleted_at)
    query = select(child.cls).where(table.c[field.name] == record_id, same)
    query = query.order_by(table.c.id).with_for_update(of=table)
    return work.db.scalars(query.execution_options(populate_existing=True)).all()


def _gone_since(work: Work, record: Any, back: Container[str] = ()) -> datetime | None:
    """When one of those was deleted with which the record goes, unless that is on its way back."""
    spec = work.store.spec_of(record)
    for field in spec.own_fields.values():
        target, record_id = spec.reference_to(field.name), getattr(record, field.name)
        if not _goes_along(spec, field) or record_id is None or record_id in back:
            continue
        table = work.store.specs[str(target).partition(".")[2]].cls.table()
        moment = work.db.scalar(select(table.c.deleted_at).where(table.c.id == record_id))
        if moment is not None:
            return cast(datetime, moment)
    return None


def _wait_until_restored(work: Work, record: Any, moment: datetime) -> None:
    """A link with two ends comes back with the last of them: it takes over that one's moment.

    It was deleted and it stays deleted, so that nobody is told of a new version.
    """
    table = type(record).table()
    work.db.execute(update(table).where(table.c.id == record.id).values(deleted_at=moment))
    work.db.refresh(record)


def _refuse_if_referred_to(work: Work, doomed: list[Any]) -> None:
    """Raises Conflict naming what lives on and would refer to nothing."""
    going = [record.id for record in doomed]
    held: dict[str, int] = {}
    for spec in {
        work.store.spec_of(record).name: work.store.spec_of(record) for record in doomed
    }.values():
        ids = [record.id for record in doomed if type(record) is spec.cls]
        for other, field in referring_to(work, spec):
            if _goes_along(other, field):
                continue
            if found := _referring(work.db, other, field, ids, going):
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


def _refuse_without_parent(work: Work, record: Any) -> None:
    if _gone_since(work, record) is not None:
        raise Conflict(key="error.parent_deleted")
