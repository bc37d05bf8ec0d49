"""What a caller sends is checked before it touches a record: keys, rights, types and references."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from crmkit.access.decide import where_allowed
from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.admin.choices import (
    ChoiceLists,
    check_choices,
    choice_lists,
    list_name,
    lists_needed,
)
from crmkit.admin.custom import checked_custom, custom_fields
from crmkit.entity import schema
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid, Problem
from crmkit.store.filters import UNKNOWN_FIELD
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.saving import UNKNOWN_REFERENCE
from crmkit.store.store import Work

READ_ONLY = "readonly"
NOTHING: Mapping[str, Any] = MappingProxyType({})
VERSION = "version"


def refuse_unknown(spec: EntitySpec, values: Mapping[str, Any]) -> None:
    """Raises Invalid naming each key that is no field, or that only the system fills."""
    errors: dict[str, Problem] = {}
    for name in values:
        if name == CUSTOM_COLUMN and not spec.is_log:
            continue
        if name not in spec.fields:
            errors[name] = UNKNOWN_FIELD
        elif spec.fields[name].readonly:
            errors[name] = READ_ONLY
    if errors:
        raise Invalid(errors)


def refuse_unwritable(spec: EntitySpec, view: FieldView, values: Mapping[str, Any]) -> None:
    """Raises Invalid naming each key that the caller may not see, or may not set."""
    errors: dict[str, Problem] = {}
    for name in values:
        if name == CUSTOM_COLUMN and not spec.is_log:
            errors |= _unwritable_custom(view, values[name])
        elif name not in spec.fields or not view.is_readable(name):
            errors[name] = UNKNOWN_FIELD
        elif not view.is_writable(name):
            errors[name] = READ_ONLY
    if errors:
        raise Invalid(errors)


def _unwritable_custom(view: FieldView, values: Any) -> dict[str, Problem]:
    if not isinstance(values, Mapping):
        return {CUSTOM_COLUMN: "bad_value"}
    names = [f"{CUSTOM}{code}" for code in values]
    hidden: dict[str, Problem] = {
        name: UNKNOWN_FIELD for name in names if not view.is_readable(name)
    }
    closed: dict[str, Problem] = {name: READ_ONLY for name in names if not view.is_writable(name)}
    return {**closed, **hidden}


def without_own_masks(view: FieldView, record: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given without the masks that a program read and sends back: they change nothing.

    Written down, `****5678` would take the place of the account that it stands for.
    """
    kept = {
        name: value
        for name, value in given.items()
        if not view.is_own_mask(name, value, getattr(record, name, None))
    }
    custom = given.get(CUSTOM_COLUMN)
    if isinstance(custom, Mapping):
        before = record.custom or {}
        kept[CUSTOM_COLUMN] = {
            code: value
            for code, value in custom.items()
            if not view.is_own_mask(f"{CUSTOM}{code}", value, before.get(code))
        }
    return kept


def check_references(
    work: Work, spec: EntitySpec, values: Mapping[str, Any], kept: Mapping[str, Any] = NOTHING
) -> None:
    """Raises Invalid at each reference to a record that the caller does not see.

    `kept` are the custom values that the record has already, which may stay.
    """
    errors: dict[str, Problem] = {}
    for target, by_field in _references_in(work, spec, values, kept).items():
        found = _existing(work, target, sorted(set(by_field.values())))
        errors |= {name: UNKNOWN_REFERENCE for name, id in by_field.items() if id not in found}
    if errors:
        raise Invalid(errors)


def _existing(work: Work, target: str, ids: list[str]) -> set[str]:
    local = work.store.local(target)
    if local is not None:
        return _visible_here(work, local, ids)
    replica = work.store.replicas.get(target)
    if replica is not None:
        known = work.store.statements
        key = ("living", target)
        if key not in known:
            columns = replica.table.c
            some = bindparam("ids", type_=ARRAY(columns.id.type))
            query = select(columns.id).where(columns.id == func.any(some))
            known[key] = query.where(columns.deleted_at.is_(None))
        return set(work.db.scalars(known[key], {"ids": ids}))
    # Another service's record without a local copy: `ask_owners` has asked before the transaction.
    return set(ids)


def ask_owners(work: Work, spec: EntitySpec, values: Any) -> None:
    """Raises Invalid at each reference to another service's record that its owner does not show.

    Asked before anything is locked: nobody waits for a lock that waits for the bus.
    """
    if not isinstance(values, Mapping):
        return
    errors: dict[str, Problem] = {}
    for target, by_field in _references_in(work, spec, values).items():
        if work.store.local(target) is not None or target in work.store.replicas:
            continue
        service, _, entity = target.partition(".")
        ids = sorted(set(by_field.values()))
        found = work.store.ask(service, "visible", {"entity": entity, "ids": ids}, work.call)
        errors |= {name: UNKNOWN_REFERENCE for name, id in by_field.items() if id not in found}
    if errors:
        raise Invalid(errors)


def _references_in(
    work: Work, spec: EntitySpec, values: Mapping[str, Any], kept: Mapping[str, Any] = NOTHING
) -> dict[str, dict[str, str]]:
    """The ids that the values refer to, by the entity and the field."""
    found: dict[str, dict[str, str]] = {}
    custom = values.get(CUSTOM_COLUMN)
    if isinstance(custom, Mapping) and not spec.is_log:
        changed = {code: value for code, value in custom.items() if value != kept.get(code)}
        fields = custom_fields(work.db, spec, "reference") if changed else {}
        spec = spec.with_custom(fields.values())
        values = {**values, **{f"{CUSTOM}{code}": value for code, value in changed.items()}}
    for name, value in values.items():
        known = spec.fields.get(name)
        if known is not None and known.reference and value is not None:
            found.setdefault(spec.reference_to(name) or "", {})[name] = str(value)
    return found


def _visible_here(work: Work, spec: EntitySpec, ids: list[str]) -> set[str]:
    """People are named by everybody who works here; other records by those who see them."""
    table = spec.cls.table()
    query = select(table.c.id).where(table.c.id.in_(ids), table.c.deleted_at.is_(None))
    if spec.full_name not in NAMED_BY_ALL:
        query = query.where(where_allowed(spec, work.access, "view"))
    return set(work.db.scalars(query))


@dataclass(frozen=True, slots=True)
class Known:
    """What values are checked against, read once for many records."""

    fields: Mapping[str, FieldSpec]
    lists: ChoiceLists

    @staticmethod
    def of(db: Session, spec: EntitySpec) -> Known:
        """The custom fields of the entity and the choice lists of its fields, as they are now."""
        fields = {} if spec.is_log else custom_fields(db, spec)
        return Known(fields, _lists(db, spec, fields, [*spec.fields]))


def checked_for_create(
    work: Work, spec: EntitySpec, given: Mapping[str, Any], known: Known | None = None
) -> dict[str, Any]:
    """The values of a new record, with what administrators say is usual where nothing was given."""
    checked = schema.checked_create(spec, given)
    custom = checked.pop(CUSTOM_COLUMN, {})
    known = known or Known.of(work.db, spec)
    fields, lists = known.fields, known.lists
    for name, value in checked.items():
        field = spec.fields[name]
        if field.choices and value is None and name not in given:
            checked[name] = _usual(lists, list_name(spec, field))
    check_choices(spec, checked, {}, lists)
    if not spec.is_log:
        checked[CUSTOM_COLUMN] = checked_custom(fields, custom, {}, lists, creating=True)
    return checked


def checked_for_update(
    work: Work,
    spec: EntitySpec,
    record: Any,
    given: Mapping[str, Any],
    known: Known | None = None,
) -> dict[str, Any]:
    """The given values; custom ones together with those that the record keeps."""
    checked = schema.checked_update(spec, given)
    custom = checked.pop(CUSTOM_COLUMN, None)
    fields = known.fields if known else custom_fields(work.db, spec) if custom else {}
    lists = known.lists if known else _lists(work.db, spec, fields, [*checked])
    current = {name: getattr(record, name) for name in checked}
    check_choices(spec, checked, current, lists)
    if custom:
        before = record.custom or {}
        checked[CUSTOM_COLUMN] = checked_custom(fields, custom, before, lists)
    return checked


def _lists(
    db: Session, spec: EntitySpec, custom: Mapping[str, FieldSpec], names: list[str]
) -> ChoiceLists:
    needed = lists_needed(spec, names) | {each.choices for each in custom.values() if each.choices}
    return choice_lists(db, needed) if needed else ChoiceLists()


def _usual(lists: ChoiceLists, name: str) -> str | None:
    return next((entry.code for entry in lists.of(name) if entry.is_default), None)


NAMED_BY_ALL = frozenset({"iam.user", "iam.department", "iam.territory"})
