"""The order of a list: declared columns, names as readers expect them, then the id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement

from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid
from crmkit.store.asking import custom_column
from crmkit.store.filters import DAY, UNKNOWN_FIELD, ordered, read_stored
from crmkit.store.keyset import SortKey
from crmkit.store.store import Work

NOT_SORTABLE = "not_sortable"
MOST_KEYS = 5
BY_STROKES = "zh-TW"


def sort_keys_of(work: Work, spec: EntitySpec, sort: str | None) -> list[SortKey]:
    """The keys of `-updated_at,name`; raises Invalid for what cannot be sorted by."""
    names = [each.strip() for each in (sort or spec.about.default_sort).split(",") if each.strip()]
    if len(names) > MOST_KEYS:
        raise Invalid(sort=("too_many", {"max": MOST_KEYS}))
    view = FieldView(spec, work.access)
    keys = [_key(work, spec, view, name, asked=sort is not None) for name in names]
    found = [key for key in keys if key is not None]
    return [*found, _tie_breaker(spec, found)]


def _key(
    work: Work, spec: EntitySpec, view: FieldView, text: str, *, asked: bool
) -> SortKey | None:
    """One key; a default order that the caller may not read is left out, an asked one refused."""
    name, descending = text.lstrip("-+"), text.startswith("-")
    if not view.can_filter(name):
        if asked:
            raise Invalid({name: UNKNOWN_FIELD})
        return None
    if name.startswith(CUSTOM):
        field, _ = custom_column(work.db, spec, name)
        if not field.sort:
            raise Invalid({name: NOT_SORTABLE})
        kind = "text" if field.type == DAY else field.type
        return _typed_key(ordered(field.column, field.type), kind, descending)
    known = spec.fields.get(name)
    if known is None:
        raise Invalid({name: UNKNOWN_FIELD})
    if not known.sort:
        raise Invalid({name: NOT_SORTABLE})
    column = _ordered_column(spec, name, work.call.language)
    nullable = known.nullable or known.origin == "figures"
    return _typed_key(column, known.type, descending, nullable=nullable)


def _ordered_column(spec: EntitySpec, name: str, language: str) -> ColumnElement[Any]:
    """Names are kept beside keys by pinyin and by strokes, since the database orders neither."""
    known = spec.fields[name]
    order = "stroke" if language == BY_STROKES else "pinyin"
    return known.sort_columns.get(order, known.column)


def _typed_key(
    column: ColumnElement[Any], kind: str, descending: bool, *, nullable: bool = True
) -> SortKey:
    return SortKey(column, descending, nullable, lambda value: read_stored(kind, value))


def _tie_breaker(spec: EntitySpec, keys: list[SortKey]) -> SortKey:
    """The id, in the direction of the last key, so that one index serves both."""
    descending = keys[-1].descending if keys else True
    return SortKey(spec.cls.table().c.id, descending, nullable=False)
