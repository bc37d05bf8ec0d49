"""Words in a list: matched and scoped in one statement, the best of the newest matches first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Numeric,
    Text,
    case,
    cast,
    false,
    func,
    literal,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid
from crmkit.search import matches, query
from crmkit.store.keyset import SortKey
from crmkit.store.labels import title_fields

CANDIDATES = 200
DIGITS = 6
BY_LENGTH = 1
"""The normalisation of ts_rank by which a match in a short text weighs more."""
PLAIN, PERSONAL = "search", "search_personal"


@dataclass(frozen=True)
class Found:
    """The list's source and conditions narrowed to the matches, and how good each one is."""

    source: FromClause
    clauses: list[ColumnElement[bool]]
    rank: SortKey | None
    """None where nothing can match."""


def searched(
    spec: EntitySpec,
    view: FieldView,
    q: str,
    clauses: Sequence[ColumnElement[bool]],
    source: FromClause,
) -> Found:
    """The matches among the newest candidates, each with its rank."""
    table = spec.cls.table()
    question = query(q)
    if not question or not searchable_vectors(spec, view):
        return Found(source, [false()], None)
    matching = [*clauses, match_clause(spec, view, question)]
    newest = (
        select(table.c.id)
        .select_from(source)
        .where(*matching)
        .order_by(table.c.id.desc())
        .limit(CANDIDATES)
        .cte("newest")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    rank = SortKey(_rank(spec, view, q, question), descending=True, nullable=False, read=Decimal)
    return Found(source.join(newest, newest.c.id == table.c.id), [], rank)


def match_clause(spec: EntitySpec, view: FieldView, question: str) -> ColumnElement[bool]:
    """Rows that hold what is asked for, in what the caller may read only."""
    vectors = searchable_vectors(spec, view)
    if not question or not vectors:
        return false()
    table = spec.cls.table()
    return or_(*(matches(table.c[name], question) for name in vectors))


def searchable_vectors(spec: EntitySpec, view: FieldView) -> list[str]:
    """The search columns all of whose fields the caller may read whole."""
    fields = [field for field in spec.fields.values() if field.search]
    if not fields or PLAIN not in spec.cls.table().c:
        raise Invalid(q="not_searchable")
    guarded = [field for field in fields if field.personal or field.sensitive]
    plain = [field for field in fields if field not in guarded]
    found = []
    if plain and all(view.can_filter(field.name) for field in plain):
        found.append(PLAIN)
    if guarded and all(view.can_filter(field.name) for field in guarded):
        found.append(PERSONAL)
    return found


def _rank(spec: EntitySpec, view: FieldView, q: str, question: str) -> ColumnElement[Any]:
    """A record that is called so stands before one that merely mentions it."""
    table = spec.cls.table()
    asked = cast(question, TSQUERY)
    vectors = [table.c[name] for name in searchable_vectors(spec, view)]
    scores = [func.ts_rank(vector, asked, BY_LENGTH) for vector in vectors]
    total = scores[0] if len(scores) == 1 else func.greatest(*scores)
    return func.round(cast(total, Numeric) + _called(spec, view, q), DIGITS)


def _called(spec: EntitySpec, view: FieldView, q: str) -> ColumnElement[Any]:
    columns = spec.cls.table().c
    names = [name for name in title_fields(spec) if name in columns and view.can_filter(name)]
    if not names:
        return literal(Decimal(0), Numeric)
    title = func.lower(cast(columns[names[0]], Text))
    word = q.lower()
    return case(
        (title == word, Decimal(2)),
        (title.startswith(word, autoescape=True), Decimal(1)),
        else_=Decimal(0),
    )
