"""Writing one record: everything that must happen with it, in the one transaction.

The order matters. The change is flushed first, which locks the row, so that history, event and
audit of a record are ordered as its versions are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crmkit import audit, wire
from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.access.sharing import SHARES
from crmkit.admin.custom_field import CustomField
from crmkit.call import Call
from crmkit.clock import now
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Conflict, Invalid
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.ids import new_id
from crmkit.store import custom_index, history
from crmkit.store.baseline import as_read, remember
from crmkit.store.record import CUSTOM_COLUMN, plain, stored_fields
from crmkit.store.scope import Scope, scope_of, scope_with
from crmkit.store.stamping import stamp_owner, stamp_words
from crmkit.store.store import Work

CREATED, UPDATED, DELETED, RESTORED = "created", "updated", "deleted", "restored"
# What every version changes; saying so in each of them would say nothing.
UNTOLD = frozenset({"id", "version", "updated_at", "updated_by", "created_at", "created_by"})
UNIQUE_VIOLATION, FOREIGN_KEY_VIOLATION = "23505", "23503"
NOT_UNIQUE, UNKNOWN_REFERENCE = "not_unique", "unknown_reference"


DOING = "doing"
"""Where a session remembers which command it serves, so that the audit names that."""


@dataclass(slots=True)
class Doing:
    """The command that a transaction serves."""

    operation: str
    permission: str | None
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What happened to a record, as history, event and audit tell it."""

    event: str
    changes: history.Changes
    operation: str
    scope: Scope
    scope_before: Scope | None = None


def add(work: Work, record: Any, *, operation: str | None = None, event: str = CREATED) -> Any:
    """Write a new record and tell everybody; raises Invalid where a rule says no."""
    spec = work.store.spec_of(record)
    moment, actor = now(), work.call.caller.actor_id
    record.id = record.id or new_id()
    if not spec.is_log:
        record.version, record.deleted_at = 1, None
        record.created_at = record.updated_at = moment
        record.created_by = record.updated_by = actor
    if spec.owned:
        stamp_owner(work, record)
    _fill_defaults(spec, record)
    _check(record, work.db)
    _take_number(work, spec, record)
    stamp_words(spec, record)
    work.db.add(record)
    with integrity(spec):
        work.db.flush()
        _add_figures(work.db, spec, record)
    changes = history.changed_between({}, _given(values_of(spec, record)))
    remember(record)
    scope = scope_of(work, spec, record)
    _tell(work, spec, record, Told(event, changes, operation or "create", scope))
    return record


def save(
    work: Work,
    record: Any,
    *,
    event: str = UPDATED,
    operation: str | None = None,
    beside: history.Changes | None = None,
    left: Scope | None = None,
) -> bool:
    """Write what changed on a record since it was read, and tell everybody; False if nothing did.

    A command may name its own event; then that is told also when no field changed. What changed
    `beside` the record's fields is told with them; `left` is the scope that it was in before.
    """
    spec = work.store.spec_of(record)
    before = as_read(record)
    if spec.owned and record.owner_id != before.get("owner_id"):
        stamp_owner(work, record)
    changes = _changes(spec, record)
    if not changes and event == UPDATED:
        return False
    _check(record, work.db)
    changes = _changes(spec, record)  # a rule may have derived a value from those that changed
    if changes.keys() & _derived_from(spec):
        stamp_words(spec, record)
    record.version += 1
    record.updated_at, record.updated_by = now(), work.call.caller.actor_id
    with integrity(spec):
        work.db.flush()
    remember(record)
    scope = scope_of(work, spec, record)
    left = left or _scope_left(work, spec, before, changes, scope)
    told = {**changes, **(beside or {})}
    _tell(work, spec, record, Told(event, told, operation or "edit", scope, left))
    return True


def values_of(spec: EntitySpec, record: Any) -> dict[str, Any]:
    """The values of a record that its versions are made of; figures are no part of them."""
    values = {
        field.name: getattr(record, field.name)
        for field in stored_fields(spec)
        if field.origin != "figures" and field.name not in UNTOLD
    }
    if not spec.is_log:
        values[CUSTOM_COLUMN] = record.custom or {}
    return values


def snapshot(spec: EntitySpec, record: Any) -> wire.Json:
    """The record as events carry it: without what is personal or sensitive."""
    data = {
        field.name: plain(getattr(record, field.name))
        for field in stored_fields(spec)
        if field.origin != "figures" and not (field.personal or field.sensitive)
    }
    if not spec.is_log:
        data[CUSTOM_COLUMN] = record.custom or {}
    return data


@contextmanager
def integrity(spec: EntitySpec) -> Iterator[None]:
    """What the database refuses leaves the block as Invalid, at the field that it is about."""
    try:
        yield
    except IntegrityError as error:
        raise _refusal(spec, error) from error


def _refusal(spec: EntitySpec, error: IntegrityError) -> Exception:
    code = getattr(error.orig, "pgcode", None)
    constraint = getattr(getattr(error.orig, "diag", None), "constraint_name", None)
    table = spec.cls.table()
    if code == UNIQUE_VIOLATION:
        columns = next((i.columns.keys() for i in table.indexes if i.name == constraint), [])
        return Invalid(dict.fromkeys(columns, NOT_UNIQUE)) if columns else Conflict()
    if code == FOREIGN_KEY_VIOLATION:
        prefix = f"fk_{table.name}_"
        field = (constraint or "").removeprefix(prefix)
        return Invalid({field: UNKNOWN_REFERENCE})
    return Invalid.because("error.invalid")


def _changes(spec: EntitySpec, record: Any) -> dict[str, Any]:
    before = as_read(record)
    old = {name: before.get(name) for name in values_of(spec, record)}
    return history.changed_between(old, values_of(spec, record))


def _given(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, [], {})}


def _fill_defaults(spec: EntitySpec, record: Any) -> None:
    """Defaults are written now, since rules and words must see them before the database does."""
    for field in spec.own_fields.values():
        if getattr(record, field.name) is None and field.has_default and not field.nullable:
            setattr(record, field.name, field.default_value())
    if not spec.is_log and record.custom is None:
        record.custom = {}


def _take_number(work: Work, spec: EntitySpec, record: Any) -> None:
    field = spec.number_field
    if field is not None and getattr(record, field.name) is None:
        number = work.store.numbers.next_of(work.db, spec, work.call.time_zone)
        setattr(record, field.name, number)


def _check(record: Any, db: Session) -> None:
    check = getattr(record, "check", None)
    if check is not None:
        check(db)


def _add_figures(db: Session, spec: EntitySpec, record: Any) -> None:
    if spec.about.figures is not None:
        db.execute(insert(spec.about.figures.table()), {"id": record.id})


def _derived_from(spec: EntitySpec) -> frozenset[str]:
    """The fields whose words or sort keys are kept beside them."""
    return frozenset(
        field.name for field in spec.fields.values() if field.search or field.sort_columns
    )


def _scope_left(
    work: Work,
    spec: EntitySpec,
    before: Mapping[str, Any],
    changes: history.Changes,
    scope: Scope,
) -> Scope | None:
    """The scope that the record was in when it was read, if the change took it out of that."""
    deciding = SCOPE_COLUMNS if spec.owned else (spec.parent,)
    if not changes.keys() & set(deciding):
        return None
    left = scope_with(work, spec, before)
    return left if left != scope else None


def _tell(work: Work, spec: EntitySpec, record: Any, told: Told) -> None:
    if not spec.is_log:
        history.write(work, spec, record, told.event, told.changes)
    emit(work.db, _envelope(work.call, spec, record, told))
    if isinstance(record, CustomField):
        custom_index.keep_up(work, record, told.changes)
    doing: Doing | None = work.db.info.get(DOING)
    operation, permission = told.operation, _permission(spec, told.operation)
    if doing is not None:
        operation, permission, doing.recorded = doing.operation, doing.permission, True
    audit.record(
        work.db,
        work.call,
        service=work.store.service,
        operation=operation,
        entity=spec.full_name,
        record_id=record.id,
        permission=permission,
        changes=told.changes,
    )


def _permission(spec: EntitySpec, operation: str) -> str | None:
    """The permission of a generic operation; who may delete or share may take it back."""
    named = {"restore": "delete", "unshare": "share"}.get(operation, operation)
    return spec.permission(named) if named in spec.operations else None


def _envelope(call: Call, spec: EntitySpec, record: Any, told: Told) -> wire.Json:
    guarded = {field.name for field in spec.fields.values() if field.personal or field.sensitive}
    guarded.add(SHARES)
    before = {name: each["from"] for name, each in told.changes.items() if name not in guarded}
    return new_envelope(
        service=spec.service,
        name=f"{spec.full_name}.{told.event}",
        subject=record.id,
        data=snapshot(spec, record),
        before={} if record.version == 1 else before,
        scope=told.scope,
        scope_before=told.scope_before,
        actor=call.caller.actor_id or call.caller.service,
        call_id=call.call_id,
        causation_id=call.causation_id,
        echo=call.echo,
        dataversion=spec.about.dataversion,
    )
