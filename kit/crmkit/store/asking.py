"""Which records are asked for: the conditions of a list, a bulk edit or a search, as SQL."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.fieldview import CUSTOM, FieldView
from crmkit.admin.custom import custom_fields
from crmkit.entity.about import NamedFilter
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import BadRequest, Invalid
from crmkit.store.filters import BAD_VALUE, UNKNOWN_FIELD, Asked, Clause, conditions, typed
from crmkit.store.record import CUSTOM_COLUMN, columns_of
from crmkit.store.store import Work

LONGEST_QUESTION = 200


@dataclass(frozen=True)
class Question:
    """Conditions by field, and words to search for."""

    where: Mapping[str, Any] = field(default_factory=dict)
    q: str | None = None

    @staticmethod
    def read(args: wire.Json) -> Question:
        """The question in a call's arguments; raises BadRequest when it has another shape."""
        where, q = args.get("where") or {}, args.get("q") or None
        if not isinstance(where, Mapping) or not (q is None or isinstance(q, str)):
            raise BadRequest()
        if q is not None and len(q) > LONGEST_QUESTION:
            raise Invalid(q=("too_long", {"max_length": LONGEST_QUESTION}))
        return Question(where, q.strip() if q else None)


def asked_clauses(work: Work, spec: EntitySpec, question: Question) -> list[Clause]:
    """The SQL of the conditions; what is deleted is left out unless it is asked for by name.

    A field that the caller may not see whole is answered like one that does not exist.
    """
    clauses: list[Clause] = []
    table = spec.cls.table()
    if "deleted_at" in table.c and "deleted_at" not in question.where:
        clauses.append(table.c.deleted_at.is_(None))
    view = FieldView(spec, work.access)
    for name, given in question.where.items():
        named = spec.about.filters.get(name)
        if named is not None:
            clauses.append(_named_clause(name, named, view, given))
            continue
        clauses += conditions(asked_of(work.db, spec, view, name), given, work.call)
    return clauses


def asked_of(db: Session, spec: EntitySpec, view: FieldView, name: str) -> Asked:
    """The column behind a name that the caller may filter by; raises Invalid naming it."""
    if not view.can_filter(name):
        raise Invalid({name: UNKNOWN_FIELD})
    if name.startswith(CUSTOM):
        found = custom_column(db, spec, name)
        return Asked(name, found[1], found[0].type, found[0].operators)
    known = spec.fields.get(name)
    column = columns_of(spec).get(name)
    if known is None or column is None or not known.filter:
        raise Invalid({name: UNKNOWN_FIELD})
    return Asked(name, column, known.type, known.operators)


def custom_column(db: Session, spec: EntitySpec, name: str) -> tuple[FieldSpec, ColumnElement[Any]]:
    """A custom field and the expression that reads it; raises Invalid when there is none."""
    code = name.removeprefix(CUSTOM)
    known = custom_fields(db, spec).get(code)
    if known is None:
        raise Invalid({name: UNKNOWN_FIELD})
    return known, typed(spec.cls.table().c[CUSTOM_COLUMN][code], known.type)


def _named_clause(name: str, named: NamedFilter, view: FieldView, given: Any) -> Clause:
    """Raises Invalid where the caller may not see what it looks at, or the value makes no sense."""
    if not all(view.can_filter(each) for each in named.needs):
        raise Invalid({name: UNKNOWN_FIELD})
    try:
        return named.clause(_plain_value(given))
    except (ValueError, TypeError):
        raise Invalid({name: BAD_VALUE}) from None


def _plain_value(given: Any) -> Any:
    return given["eq"] if isinstance(given, Mapping) and set(given) == {"eq"} else given
