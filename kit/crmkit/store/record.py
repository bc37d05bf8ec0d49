"""A row becomes the record that one caller may see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, Date, DateTime, FromClause, Numeric, Select, select

from crmkit import wire
from crmkit.access.document import Access
from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid
from crmkit.store.filters import UNKNOWN_FIELD
from crmkit.store.scope import NOBODY, Scope, scopes_of, shares_of
from crmkit.store.store import Work

CUSTOM_COLUMN = "custom"
ALWAYS = ("id", "version")
SPELLED = (DateTime, Date, Numeric)
"""The types of columns whose values JSON has no word for."""

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

    def __init__(
        self, spec: EntitySpec, access: Access, wanted: Iterable[str] | None = None
    ) -> None:
        self.spec = spec
        self.view = FieldView(spec, access)
        self._wanted = None if wanted is None else {*wanted, *ALWAYS}
        self._refuse_unknown()
        self.columns = self._columns()
        self.references = [
            field for field in self._fields(self.view) if field.reference and field.name != "id"
        ]
        self._at = {name: at for at, name in enumerate(self.columns)}
        self._spelled = [
            name for name, column in self.columns.items() if isinstance(column.type, SPELLED)
        ]
        self._left_out = self._not_shown(self.view)

    @staticmethod
    def of(spec: EntitySpec, access: Access, wanted: Iterable[str] | None = None) -> Shape:
        """The shape; the whole one is worked out once per document."""
        if wanted is not None:
            return Shape(spec, access, wanted)
        key = (spec.service, spec.cls, "shape")
        known: Shape | None = access.compiled.get(key)
        if known is None:
            known = access.compiled[key] = Shape(spec, access)
        return known

    def record(self, row: Sequence[Any], scope: Scope | None = None) -> wire.Json:
        """The record of a row that begins with `columns`.

        `scope` says whose it is where personal parts depend on that.
        """
        view, left_out = self.view, self._left_out
        if scope is not None:
            view = view.of(scope)
            if view is not self.view:
                left_out = self._not_shown(view)
        record: wire.Json = dict(zip(self.columns, row, strict=False))
        custom = record.pop(CUSTOM_COLUMN, None)
        for name in left_out:
            del record[name]
        for name in self._spelled:
            value = record.get(name)
            if value is not None:
                record[name] = plain(value)
        masked = self._mask(record, view) if view.masked else []
        if CUSTOM_COLUMN in self._at:
            record[CUSTOM_COLUMN] = shown_custom(view, custom, masked) if custom else {}
        if masked:
            record["_masked"] = masked
        return record

    def scopes(self, work: Work, rows: Sequence[Sequence[Any]]) -> list[Scope]:
        """Whose each of the rows is: told by the row itself where the entity is owned.

        With whom it is shared is asked only for a caller who was given something.
        """
        ids = [row[self._at["id"]] for row in rows]
        if not self.spec.owned:
            known = scopes_of(work, self.spec, ids)
            return [known.get(id, NOBODY) for id in ids]
        shared = {} if work.access.received == {} else shares_of(work, ids)
        places = [(name, self._at[name]) for name in SCOPE_COLUMNS]
        return [
            {**{name: row[at] for name, at in places}, **shared.get(id, NOBODY)}
            for id, row in zip(ids, rows, strict=True)
        ]

    @cached_property
    def selected(self) -> Select[Any]:
        """The query of the columns, to be completed: naming each anew would cost more than it."""
        return select(*self.columns.values())

    @cached_property
    def needs_scope(self) -> bool:
        """Whether what is shown depends on whose record it is."""
        return any(field.personal for field in self.spec.fields.values()) and (
            self.view.of({}) is not self.view or not self._sees_personal()
        )

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

    def _not_shown(self, view: FieldView) -> list[str]:
        """What is selected only to know whose the record is, or for other callers' records."""
        shown = {field.name for field in self._fields(view)}
        return [name for name in self.columns if name not in shown and name != CUSTOM_COLUMN]

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
        if self.spec.owned:
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


def stored_fields(spec: EntitySpec) -> tuple[FieldSpec, ...]:
    """The fields that have a column; custom ones share a single one."""
    return spec.stored


def source_of(spec: EntitySpec) -> FromClause:
    """The entity's table, with its figures beside it where it has some."""
    table = spec.cls.table()
    if spec.about.figures is None:
        return table
    figures = spec.about.figures.table()
    return table.outerjoin(figures, figures.c.id == table.c.id)


def shown_custom(view: FieldView, values: Mapping[str, Any], masked: list[str]) -> wire.Json:
    """The custom fields that are shown; the names of masked ones are added to `masked`."""
    shown = {}
    for code, value in values.items():
        name = CUSTOM + code
        if view.is_readable(name):
            shown[code] = view.show(name, value)
        if view.is_masked(name):
            masked.append(name)
    return shown
