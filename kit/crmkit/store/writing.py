"""The generic verbs that write: create and update, each in one transaction with all it entails."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import require, require_on
from crmkit.access.fieldview import FieldView
from crmkit.access.sharing import SHARES
from crmkit.entity.spec import EntitySpec
from crmkit.errors import BadRequest, Conflict, Invalid, NotFound, Stale
from crmkit.store import history
from crmkit.store.reading import checked_id, living, show
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.saving import add, save
from crmkit.store.scope import Scope, scope_of
from crmkit.store.stamping import stamp_owner
from crmkit.store.store import Work
from crmkit.store.values import (
    ask_owners,
    check_references,
    checked_for_create,
    checked_for_update,
    refuse_unknown,
    refuse_unwritable,
    without_own_masks,
)

OWNER = "owner_id"
ASSIGN = "assign"


def create(work: Work, spec: EntitySpec, values: Any) -> wire.Json:
    """The new record. Raises Forbidden, or Invalid with an error at each field."""
    return show(work, spec, build(work, spec, values).id)


def build(work: Work, spec: EntitySpec, values: Any) -> Any:
    """The same, as the object itself."""
    require(work.access, spec.permission("create"), spec)
    ask_owners(work, spec, values)
    given = _mapping(values)
    if spec.owned and OWNER not in given and work.call.caller.user_id:
        given[OWNER] = work.call.caller.user_id
    view = FieldView(spec, work.access)
    refuse_unknown(spec, given)
    checked = checked_for_create(work, spec, given)
    check_references(work, spec, checked)
    record = spec.cls(**checked)
    scope = _scope_to_be(work, spec, record)
    require(work.access, spec.permission("create"), spec, scope)
    refuse_unwritable(spec, view.of(scope), given)
    return add(work, record)


def update(
    work: Work,
    spec: EntitySpec,
    record_id: Any,
    values: Any,
    *,
    version: int | None,
    strict: bool = False,
) -> wire.Json:
    """The changed record.

    Raises NotFound, Forbidden, Invalid; Conflict when others changed the same fields since that
    version; Stale when `strict` and anything changed.
    """
    ask_owners(work, spec, values)
    record = locked(work, spec, record_id, "edit")
    change(work, spec, record, values, version=version, strict=strict)
    return show(work, spec, record.id)


def change(
    work: Work,
    spec: EntitySpec,
    record: Any,
    values: Any,
    *,
    version: int | None,
    strict: bool = False,
) -> bool:
    """Change a locked record; False when it already was as asked."""
    given = _mapping(values)
    view = FieldView(spec, work.access).of(scope_of(work, spec, record))
    refuse_unwritable(spec, view, given)
    checked = checked_for_update(work, spec, record, without_own_masks(view, record, given))
    wanted = {name: value for name, value in checked.items() if getattr(record, name) != value}
    _refuse_lost_update(work, spec, record, wanted, version=version, strict=strict)
    check_references(work, spec, wanted, record.custom or {})
    for name, value in wanted.items():
        setattr(record, name, value)
    require_on_result(work, spec, record, wanted)
    return save(work, record)


def locked(work: Work, spec: EntitySpec, record_id: Any, operation: str) -> Any:
    """The living record, locked until the transaction ends; raises NotFound, Forbidden."""
    record = lock(work.db, spec, record_id)
    require_on(work.access, spec, operation, scope_of(work, spec, record))
    return record


def lock(db: Session, spec: EntitySpec, record_id: Any, *, deleted: bool = False) -> Any:
    """The record of that id under a lock, whoever asks."""
    table = spec.cls.table()
    query = select(spec.cls).where(table.c.id == checked_id(record_id))
    query = query.where(table.c.deleted_at.is_not(None)) if deleted else query.where(*living(spec))
    query = query.with_for_update(of=table).execution_options(populate_existing=True)
    record = db.scalars(query).first()
    if record is None:
        raise NotFound()
    return record


def require_version(record: Any, version: Any) -> None:
    """Commands need the exact version where one is given; raises Conflict."""
    if version is not None and checked_version(version) != record.version:
        raise Conflict({"id": record.id, "version": record.version})


def checked_version(value: Any) -> int:
    """The version in a request; raises Invalid where there is none."""
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise Invalid(version="required" if value is None else "bad_value")
    try:
        return int(value)
    except ValueError:
        raise Invalid(version="bad_value") from None


def _refuse_lost_update(
    work: Work,
    spec: EntitySpec,
    record: Any,
    wanted: Mapping[str, Any],
    *,
    version: int | None,
    strict: bool,
) -> None:
    """An older version is fine as long as nobody touched the same fields since."""
    if version is None or version == record.version:
        return
    if strict:
        raise Stale(show(work, spec, record.id))
    versions = history.since(work.db, spec, record.id, version)
    known = len(versions) == record.version - version
    if known and not _touched(versions) & _names(record, wanted):
        return
    current = show(work, spec, record.id)
    view = FieldView(spec, work.access).of(scope_of(work, spec, record))
    raise Conflict(current, history.undone(current, versions, view) if known else None)


def _touched(versions: list[Any]) -> set[str]:
    return {name for version in versions for name in version.changes}


def _names(record: Any, wanted: Mapping[str, Any]) -> set[str]:
    """The fields that would change, custom ones each by itself."""
    names = {name for name in wanted if name != CUSTOM_COLUMN}
    if CUSTOM_COLUMN in wanted:
        changes = history.changed_between(
            {CUSTOM_COLUMN: record.custom}, {CUSTOM_COLUMN: wanted[CUSTOM_COLUMN]}
        )
        names |= changes.keys()
    return names


def require_on_result(
    work: Work,
    spec: EntitySpec,
    record: Any,
    wanted: Mapping[str, Any],
) -> None:
    """Nobody moves a record to where they could not have written it."""
    moved = OWNER in wanted and spec.owned
    if not moved and spec.parent not in wanted:
        return
    operation = ASSIGN if moved and ASSIGN in spec.operations else "edit"
    scope = _scope_to_be(work, spec, record)
    require(work.access, spec.permission(operation), spec, scope)


def _scope_to_be(work: Work, spec: EntitySpec, record: Any) -> Scope:
    """Where it will be; shares are no right to put a record anywhere."""
    if spec.owned:
        stamp_owner(work, record)
    return {name: value for name, value in scope_of(work, spec, record).items() if name != SHARES}


def _mapping(values: Any) -> dict[str, Any]:
    if not isinstance(values, Mapping):
        raise BadRequest()
    return dict(values)
