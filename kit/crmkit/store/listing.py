"""Lists: one page of the records that a caller may see, filtered, searched, sorted, with labels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, func, select

from crmkit import wire
from crmkit.access.decide import require, where_allowed
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec
from crmkit.errors import Invalid
from crmkit.store.asking import Question, asked_clauses
from crmkit.store.keyset import Place, SortKey, seek
from crmkit.store.labels import add_labels
from crmkit.store.record import Shape, source_of
from crmkit.store.scope import scopes_of
from crmkit.store.searching import Found, searched
from crmkit.store.sorting import sort_keys_of
from crmkit.store.store import Work

PAGE, LARGEST_PAGE, COUNTED = 25, 200, 1000
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
    shape = Shape(spec, work.call, request.fields)
    page = _Page(work, spec, request, shape)
    return page.answer()


class _Page:
    """One page in the making."""

    def __init__(
        self,
        work: Work,
        spec: EntitySpec,
        request: ListRequest,
        shape: Shape,
    ) -> None:
        self.work, self.spec = work, spec
        self.request, self.shape = request, shape
        self.clauses: list[ColumnElement[bool]] = [
            where_allowed(spec, work.access, "view"),
            *asked_clauses(work, spec, request.question),
        ]
        self.source: FromClause = source_of(spec)
        self.keys: list[SortKey] = sort_keys_of(work, spec, request.sort)
        self.found: Found | None = None
        if request.question.q:
            self._search(request.question.q)
        self.belongs_to = request.hash(work.call, spec)

    def answer(self) -> wire.Json:
        place = self._place()
        rows = self._rows(place)
        total, exact = (place.total, place.exact) if place else self._count(rows)
        more = len(rows) > self.request.limit
        rows = rows[: self.request.limit]
        return {
            "items": self._records(rows),
            "next_cursor": self._cursor(rows[-1], total, exact) if more else None,
            "total": total,
            "total_is_exact": exact,
        }

    def _search(self, q: str) -> None:
        """The best matches first, unless an order was asked for."""
        ranked = self.request.sort is None
        found = searched(self.work, self.spec, q, self.clauses, self.source, ranked=ranked)
        self.source, self.clauses, self.found = found.source, found.clauses, found
        self.keys = found.keys or self.keys

    def _place(self) -> Place | None:
        if self.request.cursor is None:
            return None
        return self.work.store.cursors.read(self.request.cursor, self.belongs_to)

    def _rows(self, place: Place | None) -> list[Mapping[Any, Any]]:
        keys = [key.column.label(f"_key_{at}") for at, key in enumerate(self.keys)]
        columns = [column.label(name) for name, column in self.shape.columns.items()]
        query = select(*columns, *keys).select_from(self.source).where(*self.clauses)
        if place is not None:
            values = [
                None if value is None else key.read(value)
                for key, value in zip(self.keys, place.values, strict=True)
            ]
            query = query.where(seek(self.keys, values))
        query = query.order_by(*(key.order() for key in self.keys)).limit(self.request.limit + 1)
        return list(self.work.db.execute(query).mappings())

    def _count(self, rows: Sequence[Mapping[Any, Any]]) -> tuple[int, bool]:
        """Exact up to a thousand, then a floor: counting a large table would cost more than it."""
        if self.found is not None and self.found.kept is not None:
            return len(self.found.kept.ids), not self.found.kept.cut
        most = COUNTED if self.found is None or self.found.most is None else self.found.most - 1
        if len(rows) <= self.request.limit:
            return len(rows), len(rows) <= most
        some = (
            select(self.spec.cls.table().c.id)
            .select_from(self.source)
            .where(*self.clauses)
            .limit(COUNTED + 1)
            .subquery()
        )
        counted = int(self.work.db.execute(select(func.count()).select_from(some)).scalar_one())
        return min(counted, COUNTED), counted <= most

    def _records(self, rows: Sequence[Mapping[Any, Any]]) -> list[wire.Json]:
        scopes: Mapping[str, Any] = {}
        if self.shape.needs_scope:
            scopes = scopes_of(self.work, self.spec, [row["id"] for row in rows])
            records = [self.shape.record(row, scopes.get(row["id"], {})) for row in rows]
        else:
            records = [self.shape.record(row) for row in rows]
        add_labels(self.work, self.spec, self.shape.references, records)
        return records

    def _cursor(self, last: Mapping[Any, Any], total: int, exact: bool) -> str:
        values = tuple(last[f"_key_{at}"] for at in range(len(self.keys)))
        return self.work.store.cursors.write(Place(values, total, exact), self.belongs_to)


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
