"""Writing one record: everything that must happen with it, in the one transaction.

The order matters. The change is flushed first, which locks the row, so that history, event and
audit of a record are ordered as its versions are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.clock import now
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Conflict, Invalid
from crmkit.ids import new_id
from crmkit.store import history
from crmkit.store.baseline import as_read, remember
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.scope import Scope, scope_of, scope_with
from crmkit.store.stamping import stamp_owner, stamp_words
from crmkit.store.store import Work
from crmkit.store.telling import DOING, Doing, Told, snapshot, tell

__all__ = [
    "CREATED", "DELETED", "DOING", "NOT_UNIQUE", "RESTORED", "UNKNOWN_REFERENCE", "UPDATED",
    "Doing", "add", "add_figures", "first_changes", "integrity", "new_version", "prepare", "save",
    "scope_left", "snapshot", "values_of",
]  # fmt: skip

CREATED, UPDATED, DELETED, RESTORED = "created", "updated", "deleted", "restored"
UNIQUE_VIOLATION, FOREIGN_KEY_VIOLATION = "23505", "23503"
NOT_UNIQUE, UNKNOWN_REFERENCE = "not_unique", "unknown_reference"


def add(work: Work, record: Any, *, operation: str | None = None, event: str = CREATED) -> Any:
    """Write a new record and tell everybody; raises Invalid where a rule says no."""
    spec = work.store.spec_of(record)
    if spec.owned:
        stamp_owner(work, record)
    prepare(work, spec, record)
    _take_number(work, spec, record)
    work.db.add(record)
    with integrity(spec):
        work.db.flush()
        add_figures(work.db, spec, [record])
    changes = first_changes(spec, record)
    scope = scope_of(work, spec, record)
    tell(work, spec, [(record, Told(event, changes, operation or "create", scope))])
    return record


def prepare(work: Work, spec: EntitySpec, record: Any) -> None:
    """Make a new record whole, but for its number; raises Invalid where a rule says no."""
    moment, actor = now(), work.call.caller.actor_id
    record.id = record.id or new_id()
    if not spec.is_log:
        record.version, record.deleted_at = 1, None
        record.created_at = record.updated_at = moment
        record.created_by = record.updated_by = actor
    _fill_defaults(spec, record)
    _check(record, work.db)
    stamp_words(spec, record)


def first_changes(spec: EntitySpec, record: Any) -> history.Changes:
    """What a record that was just written began with; from here on changes are counted anew."""
    changes = history.changed_between({}, _given(values_of(spec, record)))
    remember(record)
    return changes


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
    changes = new_version(work, spec, record, always=event != UPDATED)
    if changes is None:
        return False
    with integrity(spec):
        work.db.flush()
    remember(record)
    scope = scope_of(work, spec, record)
    left = left or scope_left(work, spec, before, changes, scope)
    told = {**changes, **(beside or {})}
    tell(work, spec, [(record, Told(event, told, operation or "edit", scope, left))])
    return True


def new_version(
    work: Work, spec: EntitySpec, record: Any, *, always: bool = False
) -> history.Changes | None:
    """What the next version of a record changes, which is then ready to be flushed; none if nothing
    changed, unless `always`. Raises Invalid where a rule says no."""
    changes = _changes(spec, record)
    if not changes and not always:
        return None
    _check(record, work.db)
    changes = _changes(spec, record)  # a rule may have derived a value from those that changed
    if changes.keys() & _derived_from(spec):
        stamp_words(spec, record)
    record.version += 1
    record.updated_at, record.updated_by = now(), work.call.caller.actor_id
    return changes


def values_of(spec: EntitySpec, record: Any) -> dict[str, Any]:
    """The values of a record that its versions are made of; figures are no part of them."""
    values = {name: getattr(record, name) for name in spec.versioned}
    if not spec.is_log:
        values[CUSTOM_COLUMN] = record.custom or {}
    return values


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


def add_figures(db: Session, spec: EntitySpec, records: Sequence[Any]) -> None:
    """The rows beside new records that others will feed."""
    if spec.about.figures is not None:
        db.execute(insert(spec.about.figures.table()), [{"id": each.id} for each in records])


def _derived_from(spec: EntitySpec) -> frozenset[str]:
    """The fields whose words or sort keys are kept beside them."""
    return frozenset(
        field.name for field in spec.fields.values() if field.search or field.sort_columns
    )


def scope_left(
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
