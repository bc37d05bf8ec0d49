"""A row becomes the record that one caller may see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, FromClause

from crmkit import wire
from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid
from crmkit.store.filters import UNKNOWN_FIELD
from crmkit.store.scope import Scope

CUSTOM_COLUMN = "custom"
ALWAYS = ("id", "version")

_PLAIN: dict[type, Callable[[Any], Any]] = {
    datetime: wire.moment,
    date: date.isoformat,
    Decimal: lambda value: format(value, "f"),
}


def plain(value: Any) -> Any:
    """The value as JSON holds it."""
    convert = _PLAIN.get(type(value))
    return value if convert is None else convert(value)


class Shape:
    """What one caller sees of the records of one entity: which columns, and how they are shown."""

    def __init__(self, spec: EntitySpec, call: Call, wanted: Iterable[str] | None = None) -> None:
        self.spec = spec
        self.view = FieldView(spec, call.access)
        self._wanted = None if wanted is None else {*wanted, *ALWAYS}
        self._refuse_unknown()
        self.columns = self._columns()
        self.references = [
            field for field in self._fields(self.view) if field.reference and field.name != "id"
        ]
        self._shown = self._names(self.view)

    @property
    def source(self) -> FromClause:
        """The table, with the figures beside it where there are some."""
        return source_of(self.spec)

    def record(self, row: Mapping[Any, Any], scope: Scope | None = None) -> wire.Json:
        """The record of a row; `scope` says whose it is where personal parts depend on that."""
        view, shown = self.view, self._shown
        if scope is not None:
            view = view.of(scope)
            if view is not self.view:
                shown = self._names(view)
        record = {name: plain(row[name]) for name in shown}
        masked = self._mask(record, view)
        if self._shows_custom:
            record[CUSTOM_COLUMN] = _custom(view, row.get(CUSTOM_COLUMN) or {}, masked)
        if masked:
            record["_masked"] = masked
        return record

    @property
    def needs_scope(self) -> bool:
        """Whether what is shown depends on whose record it is."""
        return any(field.personal for field in self.spec.fields.values()) and (
            self.view.of({}) is not self.view or not self._sees_personal()
        )

    @property
    def _shows_custom(self) -> bool:
        return CUSTOM_COLUMN in self.columns

    def _sees_personal(self) -> bool:
        return any(
            field.personal and field.name in self.view.readable
            for field in stored_fields(self.spec)
        )

    def _mask(self, record: wire.Json, view: FieldView) -> list[str]:
        masked = sorted(view.masked.intersection(record))
        for name in masked:
            record[name] = view.show(name, record[name])
        return masked

    def _fields(self, view: FieldView) -> list[FieldSpec]:
        return [
            field
            for field in stored_fields(self.spec)
            if view.is_readable(field.name) and self._is_wanted(field.name)
        ]

    def _names(self, view: FieldView) -> list[str]:
        return [field.name for field in self._fields(view)]

    def _is_wanted(self, name: str) -> bool:
        return self._wanted is None or name in self._wanted

    def _columns(self) -> dict[str, ColumnElement[Any]]:
        """The columns to select: personal ones too where some rows may show them."""
        own = columns_of(self.spec)
        found = {
            field.name: own[field.name]
            for field in stored_fields(self.spec)
            if self._is_wanted(field.name) and (field.personal or self.view.is_readable(field.name))
        }
        if self.spec.owned and any(field.personal for field in stored_fields(self.spec)):
            found.update({name: own[name] for name in SCOPE_COLUMNS})
        custom = self.spec.cls.table().c.get(CUSTOM_COLUMN)
        if custom is not None and self._is_wanted(CUSTOM_COLUMN):
            found[CUSTOM_COLUMN] = custom
        return found

    def _refuse_unknown(self) -> None:
        known = {field.name for field in stored_fields(self.spec) if self._may_ask(field)}
        unknown = (self._wanted or set()) - known - {CUSTOM_COLUMN, *ALWAYS}
        if unknown:
            raise Invalid(dict.fromkeys(sorted(unknown), UNKNOWN_FIELD))

    def _may_ask(self, field: FieldSpec) -> bool:
        return field.personal or self.view.is_readable(field.name)


def columns_of(spec: EntitySpec) -> dict[str, ColumnElement[Any]]:
    """The columns of the entity and of its figures by the names of their fields."""
    return {field.name: field.column for field in stored_fields(spec)}


def stored_fields(spec: EntitySpec) -> list[FieldSpec]:
    """The fields that have a column; custom ones share a single one."""
    return [field for field in spec.fields.values() if field.origin != "custom"]


def source_of(spec: EntitySpec) -> FromClause:
    """The entity's table, with its figures beside it where it has some."""
    table = spec.cls.table()
    if spec.about.figures is None:
        return table
    figures = spec.about.figures.table()
    return table.outerjoin(figures, figures.c.id == table.c.id)


def _custom(view: FieldView, values: Mapping[str, Any], masked: list[str]) -> wire.Json:
    shown = {}
    for code, value in values.items():
        name = CUSTOM + code
        if view.is_readable(name):
            shown[code] = view.show(name, value)
        if view.is_masked(name):
            masked.append(name)
    return shown
