"""Searching where a caller may read only some of the fields that a search column is made of.

The column finds candidates, whose readable fields are then asked again by themselves: what a
caller may not read neither finds a record for them, nor counts, nor ranks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, false, or_

from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid
from crmkit.search import holder, matches
from crmkit.store.scope import Scope, scopes_of
from crmkit.store.stamping import is_guarded, words
from crmkit.store.store import Work

PLAIN, PERSONAL = "search", "search_personal"


@dataclass(frozen=True)
class Searchable:
    """What of an entity's words one caller may ask."""

    whole: tuple[str, ...]
    """The search columns all of whose fields the caller may read."""
    partly: Mapping[str, Sequence[FieldSpec]]
    """The other ones, with the fields that the caller may read on some record at least."""


@dataclass(frozen=True)
class Kept:
    """The records that are left of the candidates."""

    ids: list[str]
    cut: bool
    """Whether there may be more beyond the newest candidates."""


def searchable(spec: EntitySpec, view: FieldView) -> Searchable:
    """What the caller may search; raises Invalid for an entity that has no words."""
    fields = [field for field in spec.fields.values() if field.search]
    if not fields or PLAIN not in spec.cls.table().c:
        raise Invalid(q="not_searchable")
    whole, partly = [], {}
    for column, guarded in ((PLAIN, False), (PERSONAL, True)):
        of_column = [field for field in fields if is_guarded(field) is guarded]
        readable = [field for field in of_column if view.can_filter_somewhere(field.name)]
        if of_column and all(view.can_filter(field.name) for field in of_column):
            whole.append(column)
        elif readable:
            partly[column] = readable
    return Searchable(tuple(whole), partly)


def match_clause(spec: EntitySpec, columns: Sequence[str], question: str) -> ColumnElement[bool]:
    """Rows of which one of the search columns holds what is asked for."""
    if not question or not columns:
        return false()
    table = spec.cls.table()
    return or_(*(matches(table.c[name], question) for name in columns))


def keep_readable(
    work: Work,
    spec: EntitySpec,
    found: Searchable,
    question: str,
    among: Select[Any],
    *,
    limit: int,
) -> Kept:
    """Of the newest candidates those that hold the question in what the caller may read.

    `among` selects the rows that are asked about at all, those in the caller's scope.
    """
    table = spec.cls.table()
    names = {field.name for fields in found.partly.values() for field in fields}
    candidates = (
        among.with_only_columns(
            table.c.id,
            match_clause(spec, found.whole, question).label("_holds"),
            *(table.c[name] for name in sorted(names)),
        )
        .where(match_clause(spec, (*found.whole, *found.partly), question))
        .order_by(table.c.id.desc())
        .limit(limit)
    )
    rows = list(work.db.execute(candidates).mappings())
    reader = _Reader(work, spec, found, question)
    scopes = reader.scopes([row["id"] for row in rows if not row["_holds"]])
    kept = [
        row["id"] for row in rows if row["_holds"] or reader.holds(row, scopes.get(row["id"], {}))
    ]
    return Kept(kept, cut=len(rows) == limit)


class _Reader:
    """Puts the question to the readable fields of one row after another."""

    def __init__(self, work: Work, spec: EntitySpec, found: Searchable, question: str) -> None:
        self._work, self._spec, self._partly = work, spec, found.partly
        self._view = FieldView(spec, work.access)
        self._holds = holder(question)

    def scopes(self, ids: Sequence[str]) -> Mapping[str, Scope]:
        """Whose the records are, where the personal fields that may be read depend on that."""
        depends = any(
            not self._view.can_filter(field.name)
            for fields in self._partly.values()
            for field in fields
        )
        return scopes_of(self._work, self._spec, ids) if depends else {}

    def holds(self, row: Mapping[Any, Any], scope: Scope) -> bool:
        """Whether one search column would hold the question, were it made of readable fields."""
        view = self._view.of(scope)
        for fields in self._partly.values():
            readable = [field.name for field in fields if view.can_filter(field.name)]
            if self._holds(sorted(words(row[name] for name in readable))):
                return True
        return False
