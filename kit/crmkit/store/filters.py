"""What a list may be narrowed by: JSON conditions read by the field's type and turned into SQL."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Date, DateTime, Numeric, and_, cast, not_, or_
from sqlalchemy.dialects.postgresql import JSONB

from crmkit.call import Call
from crmkit.errors import Invalid
from crmkit.ids import is_id

UNKNOWN_FIELD, UNKNOWN_OPERATOR, BAD_VALUE = "unknown_field", "unknown_operator", "bad_value"
ME = "me"
MOST_VALUES = 500
NUMBERS = frozenset({"decimal", "money", "unit_price", "percent"})
WHOLE_NUMBERS = frozenset({"integer", "rating"})
LISTS = frozenset({"tags", "multi_choice"})
FLAGS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


@dataclass(frozen=True, slots=True)
class Asked:
    """A column that a list may be narrowed by, with the operators its type knows."""

    name: str
    column: ColumnElement[Any]
    type: str
    operators: tuple[str, ...]


def conditions(asked: Asked, given: Any, call: Call) -> list[ColumnElement[bool]]:
    """The SQL of `{"op": value, …}`, or of a plain value, which means equal."""
    operations = given if isinstance(given, Mapping) else {"eq": given}
    return [_condition(asked, str(op), value, call) for op, value in operations.items()]


def _condition(asked: Asked, op: str, value: Any, call: Call) -> ColumnElement[bool]:
    if op not in asked.operators:
        raise Invalid({asked.name: (UNKNOWN_OPERATOR, {"operator": op})})
    if value is None and op in ("eq", "ne"):
        return asked.column.is_(None) if op == "eq" else asked.column.is_not(None)
    try:
        return OPERATIONS[op](asked, value, call)
    except (ValueError, TypeError, InvalidOperation, OverflowError):
        raise Invalid({asked.name: BAD_VALUE}) from None


def _eq(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    if isinstance(value, list):
        return _in(asked, value, call)
    return asked.column == read(asked.type, value, call)


def _ne(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    return asked.column.is_distinct_from(read(asked.type, value, call))


def _in(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    return asked.column.in_([read(asked.type, each, call) for each in _several(value)])


def _between(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    low, high = _several(value)
    return and_(_gte(asked, low, call), _lte(asked, high, call))


def _is_null(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    absent = asked.column.is_(None)
    if asked.type in LISTS:
        absent = or_(absent, asked.column == cast([], JSONB))
    return absent if read_flag(value) else not_(absent)


def _contains(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    if asked.type in LISTS:
        members = [str(each) for each in (value if isinstance(value, list) else [value])]
        return asked.column.contains(members)
    text = str(value).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return asked.column.ilike(f"%{text}%", escape="\\")


def _lt(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    return asked.column < read(asked.type, value, call)


def _lte(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    if asked.type == "datetime" and _is_day(value):
        return asked.column <= read_moment(value, call, end_of_day=True)
    return asked.column <= read(asked.type, value, call)


def _gt(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    if asked.type == "datetime" and _is_day(value):
        return asked.column > read_moment(value, call, end_of_day=True)
    return asked.column > read(asked.type, value, call)


def _gte(asked: Asked, value: Any, call: Call) -> ColumnElement[bool]:
    return asked.column >= read(asked.type, value, call)


OPERATIONS: dict[str, Callable[[Asked, Any, Call], ColumnElement[bool]]] = {
    "eq": _eq,
    "ne": _ne,
    "lt": _lt,
    "lte": _lte,
    "gt": _gt,
    "gte": _gte,
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
    if kind in NUMBERS:
        return _finite(Decimal(str(value)))
    if kind in WHOLE_NUMBERS:
        return int(str(value))
    if kind == "flag":
        return read_flag(value)
    if kind == "date":
        return date.fromisoformat(str(value))
    if kind == "datetime":
        return datetime.fromisoformat(str(value))
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
    text: ColumnElement[Any] = custom.astext  # type: ignore[attr-defined]
    if kind in NUMBERS | WHOLE_NUMBERS:
        return cast(text, Numeric)
    if kind == "date":
        return cast(text, Date)
    if kind == "datetime":
        return cast(text, DateTime(timezone=True))
    return text


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
