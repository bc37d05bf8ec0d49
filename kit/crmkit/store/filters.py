"""What a list may be narrowed by: JSON conditions read by the field's type and turned into SQL."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Date,
    DateTime,
    Numeric,
    Text,
    and_,
    cast,
    not_,
    or_,
)
from sqlalchemy.dialects.postgresql import JSONB

from crmkit.call import Call
from crmkit.errors import Invalid
from crmkit.ids import is_id

UNKNOWN_FIELD, UNKNOWN_OPERATOR, BAD_VALUE = "unknown_field", "unknown_operator", "bad_value"
ME = "me"
MOST_VALUES = 500
Clause = ColumnElement[bool]
NUMBERS = frozenset({"decimal", "money", "unit_price", "percent"})
WHOLE_NUMBERS = frozenset({"integer", "rating"})
DAY = "date"
LISTS = frozenset({"tags", "multi_choice"})
FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True, slots=True)
class Asked:
    """A column that a list may be narrowed by, with the operators its type knows."""

    name: str
    column: ColumnElement[Any]
    type: str
    operators: tuple[str, ...]


Operation = Callable[[Asked, Any, Call], Clause]


def conditions(asked: Asked, given: Any, call: Call) -> list[Clause]:
    """The SQL of `{"op": value, …}`, or of a plain value, which means equal."""
    operations = given if isinstance(given, Mapping) else {"eq": given}
    return [_condition(asked, str(op), value, call) for op, value in operations.items()]


def _condition(asked: Asked, op: str, value: Any, call: Call) -> Clause:
    if op not in asked.operators:
        raise Invalid({asked.name: (UNKNOWN_OPERATOR, {"operator": op})})
    if value is None and op in ("eq", "ne"):
        return asked.column.is_(None) if op == "eq" else asked.column.is_not(None)
    try:
        return OPERATIONS[op](asked, value, call)
    except (ValueError, TypeError, InvalidOperation, OverflowError):
        raise Invalid({asked.name: BAD_VALUE}) from None


def _eq(asked: Asked, value: Any, call: Call) -> Clause:
    if isinstance(value, list):
        return _in(asked, value, call)
    if asked.type == "datetime" and _is_day(value):
        return _between(asked, [value, value], call)
    same: Clause = asked.column == read(asked.type, value, call)
    return same


def _ne(asked: Asked, value: Any, call: Call) -> Clause:
    """Another value, or none at all: people mean "everything but"."""
    other: Clause = asked.column.is_distinct_from(read(asked.type, value, call))
    return other


def _in(asked: Asked, value: Any, call: Call) -> Clause:
    return asked.column.in_([read(asked.type, each, call) for each in _several(value)])


def _between(asked: Asked, value: Any, call: Call) -> Clause:
    low, high = _several(value)
    return and_(_from(asked, low, call), _up_to(asked, high, call))


def _is_null(asked: Asked, value: Any, call: Call) -> Clause:
    absent: Clause = asked.column.is_(None)
    if asked.type in LISTS:
        absent = or_(absent, asked.column == cast([], JSONB))
    return absent if read_flag(value) else not_(absent)


def _contains(asked: Asked, value: Any, call: Call) -> Clause:
    if asked.type in LISTS:
        members = [str(each) for each in (value if isinstance(value, list) else [value])]
        holds: Clause = asked.column.contains(members)
        return holds
    text = str(value).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return asked.column.ilike(f"%{text}%", escape="\\")


def _ordered(compare: Callable[[Any, Any], Any], *, whole_day: bool = False) -> Operation:
    """An operator of order; `whole_day` says that a bare day stands for its end."""

    def condition(asked: Asked, value: Any, call: Call) -> Clause:
        if whole_day and asked.type == "datetime" and _is_day(value):
            bound: Any = read_moment(value, call, end_of_day=True)
        else:
            bound = read(asked.type, value, call)
        clause: Clause = compare(asked.column, bound)
        return clause

    return condition


_from = _ordered(operator.ge)
_up_to = _ordered(operator.le, whole_day=True)

OPERATIONS: dict[str, Operation] = {
    "eq": _eq,
    "ne": _ne,
    "lt": _ordered(operator.lt),
    "lte": _up_to,
    "gt": _ordered(operator.gt, whole_day=True),
    "gte": _from,
    "in": _in,
    "between": _between,
    "is_null": _is_null,
    "contains": _contains,
}


def read(kind: str, value: Any, call: Call) -> Any:
    """The value as the column compares with it; raises ValueError for what the type cannot be."""
    if kind == "datetime":
        return read_moment(value, call)
    if kind == "reference":
        return read_id(value, call)
    return read_stored(kind, value)


def read_stored(kind: str, value: Any) -> Any:
    """The same for a value that depends on nobody: as cursors and imports write it."""
    if value is None:
        return None
    reader = READERS.get(kind)
    if reader is not None:
        return reader(value)
    if isinstance(value, dict | list):
        raise TypeError("one value is expected")
    return str(value)


def read_flag(value: Any) -> bool:
    """Yes or no, also as an address line spells it."""
    return value if isinstance(value, bool) else _flag_word(str(value).lower())


def read_moment(value: Any, call: Call, *, end_of_day: bool = False) -> datetime:
    """A moment; a bare day begins and ends where the caller lives."""
    if _is_day(value):
        edge = time.max if end_of_day else time.min
        day = date.fromisoformat(str(value))
        return datetime.combine(day, edge, ZoneInfo(call.time_zone)).astimezone(UTC)
    moment = datetime.fromisoformat(str(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(call.time_zone))


def read_id(value: Any, call: Call) -> str:
    """An id; `me` is the caller's own."""
    if value == ME and call.caller.user_id:
        return call.caller.user_id
    if not is_id(value):
        raise ValueError("not an id")
    return str(value).lower()


def typed(custom: ColumnElement[Any], kind: str) -> ColumnElement[Any]:
    """A value inside the custom column, as the type that comparing and ordering need."""
    if kind in LISTS:
        return custom
    text: ColumnElement[Any] = custom.op("#>>", return_type=Text())("{}")
    if kind in NUMBERS | WHOLE_NUMBERS:
        return cast(text, Numeric)
    if kind == "date":
        return cast(text, Date)
    if kind == "datetime":
        return cast(text, DateTime(timezone=True))
    return text


def ordered(custom: ColumnElement[Any], kind: str) -> ColumnElement[Any]:
    """The same as a list is ordered by it, which an index has to be able to keep.

    A text is read as a day by the session's settings, so days are ordered as they are written.
    """
    return typed(custom, "text" if kind == DAY else kind)


def _several(value: Any) -> list[Any]:
    several = value if isinstance(value, list) else str(value).split(",")
    if len(several) > MOST_VALUES:
        raise ValueError("too many values")
    return several


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and len(value) == len("2026-01-31")


def _finite(number: Decimal) -> Decimal:
    if not number.is_finite():
        raise ValueError("not a number")
    return number


def _flag_word(word: str) -> bool:
    if word not in FLAGS:
        raise ValueError("neither yes nor no")
    return FLAGS[word]


READERS: dict[str, Callable[[Any], Any]] = {
    **{kind: lambda value: _finite(Decimal(str(value))) for kind in NUMBERS},
    **{kind: lambda value: int(str(value)) for kind in WHOLE_NUMBERS},
    "flag": read_flag,
    "date": lambda value: date.fromisoformat(str(value)),
    "datetime": lambda value: datetime.fromisoformat(str(value)),
}
