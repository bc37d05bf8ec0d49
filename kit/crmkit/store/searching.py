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
    func,
    literal,
    select,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec
from crmkit.search import query
from crmkit.store.keyset import SortKey
from crmkit.store.labels import title_fields
from crmkit.store.store import Work
from crmkit.store.words import Kept, keep_readable, match_clause, searchable

CANDIDATES = 200
DIGITS = 6
BY_LENGTH = 1
"""The normalisation of ts_rank by which a match in a short text weighs more."""


@dataclass(frozen=True)
class Found:
    """A list's source and conditions narrowed to the matches, and how good each one is."""

    source: FromClause
    clauses: list[ColumnElement[bool]]
    keys: list[SortKey] | None = None
    """The order from the best match on; None where the list has an order of its own."""
    most: int | None = None
    """How many there can be at most, because only the newest candidates were looked at."""
    kept: Kept | None = None
    """The matches, where they had to be picked one by one."""


def searched(
    work: Work,
    spec: EntitySpec,
    q: str,
    clauses: Sequence[ColumnElement[bool]],
    source: FromClause,
    *,
    ranked: bool,
) -> Found:
    """The matches: the best among the newest where `ranked`, else all of them.

    For a caller who may not read every searched field they are always among the newest.
    """
    view = FieldView(spec, work.access)
    found = searchable(spec, view)
    question = query(q)
    keys = _best_first(spec, view, found.whole, q, question) if ranked and question else None
    if found.partly and question:
        among = select(spec.cls.table().c.id).select_from(source).where(*clauses)
        kept = keep_readable(work, spec, found, question, among, limit=CANDIDATES)
        narrowed = [*clauses, spec.cls.table().c.id.in_(kept.ids)]
        return Found(source, narrowed, keys, kept=kept)
    matching = [*clauses, match_clause(spec, found.whole, question)]
    if keys is None or not found.whole:
        return Found(source, matching)
    return Found(_newest(spec, matching, source), [], keys, most=CANDIDATES)


def _newest(
    spec: EntitySpec, clauses: Sequence[ColumnElement[bool]], source: FromClause
) -> FromClause:
    """The source narrowed to the newest candidates, found before any of them is ranked."""
    table = spec.cls.table()
    newest = (
        select(table.c.id)
        .select_from(source)
        .where(*clauses)
        .order_by(table.c.id.desc())
        .limit(CANDIDATES)
        .cte("newest")
        .prefix_with("MATERIALIZED", dialect="postgresql")
    )
    return source.join(newest, newest.c.id == table.c.id)


def _best_first(
    spec: EntitySpec, view: FieldView, columns: Sequence[str], q: str, question: str
) -> list[SortKey]:
    rank = _rank(spec, view, columns, q, question)
    newest_first = SortKey(spec.cls.table().c.id, descending=True, nullable=False)
    return [SortKey(rank, descending=True, nullable=False, read=Decimal), newest_first]


def _rank(
    spec: EntitySpec, view: FieldView, columns: Sequence[str], q: str, question: str
) -> ColumnElement[Any]:
    """A record that is called so stands before one that merely mentions it."""
    table = spec.cls.table()
    asked = cast(question, TSQUERY)
    scores = [func.ts_rank(table.c[name], asked, BY_LENGTH) for name in columns]
    total: ColumnElement[Any] = literal(Decimal(0), Numeric)
    if scores:
        total = cast(scores[0] if len(scores) == 1 else func.greatest(*scores), Numeric)
    return func.round(total + _called(spec, view, q), DIGITS)


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
