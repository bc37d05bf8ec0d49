"""Completes the table of an entity: shadow columns to sort names by, and the indexes lists need."""

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

from sqlalchemy import Column, Index, Table
from sqlalchemy import Text as SQLText
from sqlalchemy.orm import mapped_column
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from crmkit.entity.about import About
from crmkit.entity.annotation import declared_of
from crmkit.entity.field import INFO_KEY, Options
from crmkit.search.sortkey import SORT_ORDERS


def options_of(column: Column[Any]) -> Options:
    """What `field` or `reference` said about a column; the defaults if neither was used."""
    found = column.info.get(INFO_KEY)
    return found if isinstance(found, Options) else Options()


def sort_column(name: str, order: str) -> str:
    """The name of the column that keeps the sort key of a text field."""
    return f"{name}_{order}"


def phonetic_fields(cls: Any) -> tuple[str, ...]:
    """The sortable texts of an entity that people expect in the order of their language."""
    columns = cls.__table__.c
    return tuple(
        name
        for name, declared in declared_of(cls).items()
        if declared.kind.phonetic and options_of(columns[name]).sort
    )


def defaults_of(cls: Any) -> dict[str, Any]:
    """Fresh values of the columns that have one when nobody gives it."""
    constant, made = _defaults(cls)
    return {**constant, **{name: make() for name, make in made.items()}}


@cache
def _defaults(cls: Any) -> tuple[dict[str, Any], dict[str, Callable[[], Any]]]:
    """The defaults that are the same every time, and what makes the others."""
    constant: dict[str, Any] = {}
    made: dict[str, Callable[[], Any]] = {}
    for name, declared in declared_of(cls).items():
        if declared.kind.empty is not None and not declared.nullable:
            made[name] = declared.kind.empty
    for column in cls.__table__.c:
        if isinstance(column.default, ScalarElementColumnDefault):
            constant[column.name] = column.default.arg
            made.pop(column.name, None)
        elif isinstance(column.default, CallableColumnDefault):
            made[column.name] = partial(column.default.arg, None)  # type: ignore[arg-type]
    return constant, made


def add_sort_columns(cls: Any) -> None:
    """PostgreSQL here has no ICU, so keys that Python computed are sorted byte by byte."""
    for name in phonetic_fields(cls):
        for order in SORT_ORDERS:
            column = mapped_column(SQLText(collation="C"), deferred=True, nullable=True)
            setattr(cls, sort_column(name, order), column)


def add_indexes(cls: Any, about: About) -> None:
    """What lists filter, sort and search by, and what no two living records may share."""
    table: Table = cls.__table__
    columns = table.c
    if "search" in columns and any(options_of(column).search for column in columns):
        for name in ("search", "search_personal"):
            Index(None, columns[name], postgresql_using="gin")
    for name in _sorted_by(cls):
        _living(table, (name, "id"))
    for column in columns:
        if options_of(column).reference or column.foreign_keys:
            _living(table, (column.name,))
    for names in (*about.unique, *_unique(cls)):
        _living(table, names, unique=True)


def _sorted_by(cls: Any) -> Iterable[str]:
    phonetic = phonetic_fields(cls)
    for name in phonetic:
        yield from (sort_column(name, order) for order in SORT_ORDERS)
    for column in cls.__table__.c:
        if options_of(column).sort and column.name not in phonetic:
            yield column.name
    if "updated_at" in cls.__table__.c:
        yield "updated_at"


def _unique(cls: Any) -> Iterable[tuple[str, ...]]:
    declared = declared_of(cls)
    for column in cls.__table__.c:
        numbered = column.name in declared and declared[column.name].kind.type == "number"
        if options_of(column).unique or numbered:
            yield (column.name,)


def _living(table: Table, names: tuple[str, ...], *, unique: bool = False) -> None:
    """An index over records that are not deleted: a deleted one never blocks a unique value."""
    where = table.c.deleted_at.is_(None) if "deleted_at" in table.c else None
    prefix = "uq" if unique else "ix"
    name = f"{prefix}_{table.name}_{'_'.join(names)}"
    Index(name, *(table.c[each] for each in names), unique=unique, postgresql_where=where)
