"""Lists: one page of the records that a caller may see, filtered, searched, sorted, with labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat
from typing import Any

from sqlalchemy import ColumnElement, Integer, Row, Select, bindparam, func, select

from crmkit import wire
from crmkit.access.decide import require, where_allowed
from crmkit.access.fieldview import CUSTOM
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid
from crmkit.store.asking import Question, asked_clauses
from crmkit.store.keyset import Place, SortKey, seek
from crmkit.store.labels import add_labels
from crmkit.store.record import Shape, source_of
from crmkit.store.scope import Scope
from crmkit.store.searching import Found, searched
from crmkit.store.sorting import sort_keys_of
from crmkit.store.store import Work
from crmkit.store.words import Kept

PAGE, LARGEST_PAGE, COUNTED = 25, 200, 1000
MOST_COMPILED = 1000
"""So many things are kept beside an access document before further orders of lists are not."""
ROWS = "rows"
ARGUMENTS = frozenset({"entity", "where", "q", "sort", "limit", "cursor", "fields"})


@dataclass(frozen=True)
class ListRequest:
    """What a list was asked for."""

    question: Question
    sort: str | None
    limit: int
    cursor: str | None
    fields: Sequence[str] | None

    @staticmethod
    def read(args: wire.Json) -> ListRequest:
        """The request in a call's arguments; raises Invalid for what cannot be meant."""
        unknown = sorted(set(args) - ARGUMENTS)
        if unknown:
            raise Invalid(dict.fromkeys(unknown, "unknown_argument"))
        return ListRequest(
            question=Question.read(args),
            sort=args.get("sort") or None,
            limit=_limit(args.get("limit")),
            cursor=args.get("cursor") or None,
            fields=_fields(args.get("fields")),
        )

    def hash(self, call: Call, spec: EntitySpec) -> str:
        """What a cursor belongs to: this question, in this order, of this caller."""
        asked = [spec.full_name, self.question.where, self.question.q, self.sort, call.caller.key]
        return wire.digest(asked)


def list_records(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """{"items", "next_cursor", "total", "total_is_exact"} of what the caller may see."""
    require(work.access, spec.permission("view"), spec)
    request = ListRequest.read(args)
    shape = Shape.of(spec, work.access, request.fields)
    page = _Page(work, spec, request, shape)
    return page.answer()


@dataclass(frozen=True)
class _Query:
    """The statement of a page and what has to be known of it."""

    statement: Select[Any]
    """Its rows: the columns of the shape, those of the keys, and the total where it is counted."""
    keys: Sequence[SortKey]
    most: int = COUNTED
    """How many rows can be told exactly."""
    kept: Kept | None = None
    """What a search has picked one by one, which is also their number."""


class _Page:
    """One page in the making."""

    def __init__(self, work: Work, spec: EntitySpec, request: ListRequest, shape: Shape) -> None:
        self.work, self.spec = work, spec
        self.request, self.shape = request, shape
        self.belongs_to = request.hash(work.call, spec)
        self.place = self._place()
        self.query = self._known_query() if self._is_plain() else self._query()

    def answer(self) -> wire.Json:
        limit = self.request.limit
        rows = self.work.db.execute(self.query.statement, {ROWS: limit + 1}).all()
        total, exact = self._total(rows)
        shown = rows[:limit]
        more = len(rows) > limit
        return {
            "items": self._records(shown),
            "next_cursor": self._cursor(shown[-1], total, exact) if more else None,
            "total": total,
            "total_is_exact": exact,
        }

    def _is_plain(self) -> bool:
        """Whether it is the first page of all records, which is what most lists are."""
        asked = self.request
        narrowed = asked.question.where or asked.question.q or asked.cursor or asked.fields
        return not narrowed and CUSTOM not in (asked.sort or "")

    def _known_query(self) -> _Query:
        """The same query for the same access, since making it costs more than asking it."""
        sort, language = self.request.sort, self.work.call.language
        key = (self.spec.service, self.spec.cls, "list", sort, language)
        kept = self.work.access.compiled
        known: _Query | None = kept.get(key)
        if known is None:
            known = self._query()
            if len(kept) < MOST_COMPILED:
                kept[key] = known
        return known

    def _query(self) -> _Query:
        work, spec, q = self.work, self.spec, self.request.question.q
        allowed = where_allowed(spec, work.access, "view")
        clauses = [allowed, *asked_clauses(work, spec, self.request.question)]
        keys = sort_keys_of(work, spec, self.request.sort)
        found = Found(source_of(spec), clauses)
        if q:  # the best matches first, unless an order was asked for
            ranked = self.request.sort is None
            found = searched(work, spec, q, clauses, found.source, ranked=ranked)
        return self._of(found, found.keys or keys)

    def _of(self, found: Found, keys: Sequence[SortKey]) -> _Query:
        more: list[ColumnElement[Any]] = [
            key.column.label(f"_key_{at}") for at, key in enumerate(keys)
        ]
        if self.place is None and found.kept is None:
            more.append(_counted(self.spec, found))
        query = self.shape.selected.add_columns(*more).select_from(found.source)
        query = query.where(*found.clauses)
        if self.place is not None:
            query = query.where(seek(keys, _values(self.place, keys)))
        query = query.order_by(*(key.order() for key in keys)).limit(bindparam(ROWS, type_=Integer))
        return _Query(query, keys, COUNTED if found.most is None else found.most - 1, found.kept)

    def _place(self) -> Place | None:
        if self.request.cursor is None:
            return None
        return self.work.store.cursors.read(self.request.cursor, self.belongs_to)

    def _total(self, rows: Sequence[Row[Any]]) -> tuple[int, bool]:
        """Exact up to a thousand, then a floor: counting a large table would cost more than it."""
        if self.place is not None:
            return self.place.total, self.place.exact
        if self.query.kept is not None:
            return len(self.query.kept.ids), not self.query.kept.cut
        counted = int(rows[0][-1]) if len(rows) > self.request.limit else len(rows)
        return min(counted, COUNTED), counted <= self.query.most

    def _records(self, rows: Sequence[Row[Any]]) -> list[wire.Json]:
        shape = self.shape
        scopes: Iterable[Scope | None] = repeat(None)
        if shape.needs_scope:
            scopes = shape.scopes(self.work, rows)
        records = [shape.record(row, scope) for row, scope in zip(rows, scopes, strict=False)]
        add_labels(self.work, self.spec, shape.references, records)
        return records

    def _cursor(self, last: Row[Any], total: int, exact: bool) -> str:
        first = len(self.shape.columns)
        values = tuple(last[first : first + len(self.query.keys)])
        return self.work.store.cursors.write(Place(values, total, exact), self.belongs_to)


def _counted(spec: EntitySpec, found: Found) -> ColumnElement[int]:
    """How many there are, in the same statement: the database works it out once, not per row."""
    some = (
        select(spec.cls.table().c.id)
        .select_from(found.source)
        .where(*found.clauses)
        .limit(COUNTED + 1)
        .subquery()
    )
    return select(func.count()).select_from(some).scalar_subquery().label("_total")


def _values(place: Place, keys: Sequence[SortKey]) -> list[Any]:
    return [
        None if value is None else key.read(value)
        for key, value in zip(keys, place.values, strict=True)
    ]


def _limit(given: Any) -> int:
    if given is None:
        return PAGE
    try:
        limit = int(given)
    except (TypeError, ValueError):
        raise Invalid(limit="bad_value") from None
    if not 1 <= limit <= LARGEST_PAGE:
        raise Invalid(limit=("out_of_range", {"min": 1, "max": LARGEST_PAGE}))
    return limit


def _fields(given: Any) -> Sequence[str] | None:
    if not given:
        return None
    names = given.split(",") if isinstance(given, str) else list(given)
    return [str(name).strip() for name in names]
