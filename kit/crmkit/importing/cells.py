"""The text of one cell becomes the value of its field."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from crmkit.errors import Problem
from crmkit.importing import parsing
from crmkit.importing.columns import folded
from crmkit.importing.parsing import Style
from crmkit.importing.targets import Target

PHONE_KIND, EMAIL_KIND, ADDRESS_KIND = "work", "work", "office"
CHOOSING = frozenset({"choice", "multi_choice", "state"})
_LISTS = frozenset({"tags", "multi_choice"})
_BETWEEN = re.compile(r"[;,；，、]")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the file, or a default: where it leads and what its texts mean."""

    header: str
    place: int
    target: Target
    meanings: Mapping[str, str] = field(default_factory=dict)
    """What was said that a text means."""
    words: Mapping[str, str] = field(default_factory=dict)
    """The codes of a choice by everything that people call them, folded."""
    default: str = ""
    by: str | None = None


@dataclass(slots=True)
class Parsed:
    """A row as it was understood."""

    number: int
    level: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    references: dict[str, str] = field(default_factory=dict)
    """What names another record, by the column's header."""
    key: str = ""
    problems: dict[str, Problem] = field(default_factory=dict)
    """By the header of the column."""


class Misread(Exception):  # noqa: N818 - read as what happened
    """A text that means nothing here, with what to tell about it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def value_of(column: Column, text: str, style: Style) -> Any:
    """What a text means in this column; raises Misread."""
    field = column.target.field
    if field.type in _LISTS:
        pieces = [each.strip() for each in _BETWEEN.split(text)]
        return [_single(column, each, style) for each in pieces if each]
    return _single(column, text, style)


def _single(column: Column, text: str, style: Style) -> Any:
    kind = column.target.field.type
    if kind in CHOOSING:
        code = column.words.get(folded(text))
        if code is None:
            raise Misread(("unknown_choice", {"value": text.strip()}))
        return code
    try:
        return _READ.get(kind, _as_text)(text, style)
    except (ValueError, ArithmeticError):
        raise Misread((_WRONG[kind], {"value": text.strip()[:100]})) from None


def _as_text(text: str, _: Style) -> str:
    return text.strip()


def _decimal(text: str, style: Style) -> str:
    return format(parsing.parse_decimal(text.strip().removesuffix("%"), style), "f")


def _date(text: str, style: Style) -> str:
    return parsing.parse_date(text, style).isoformat()


_READ = {
    "date": _date,
    "integer": parsing.parse_integer,
    "rating": parsing.parse_integer,
    "flag": lambda text, _: parsing.parse_flag(text),
    **dict.fromkeys(("decimal", "money", "unit_price", "percent"), _decimal),
}
_WRONG = {
    "date": "cell_not_a_date",
    "flag": "cell_not_yes_or_no",
    **dict.fromkeys(
        ("integer", "rating", "decimal", "money", "unit_price", "percent"), "cell_not_a_number"
    ),
}


def put(values: dict[str, Any], target: Target, value: Any) -> None:
    """Puts a value where its target is; several columns may fill one list of parts."""
    name, kind = target.field.name, target.field.type
    if target.field.custom:
        values.setdefault("custom", {})[name.removeprefix("custom.")] = value
    elif kind == "phones":
        values.setdefault(name, []).append({"kind": target.part or PHONE_KIND, "number": value})
    elif kind == "emails":
        values.setdefault(name, []).append({"kind": EMAIL_KIND, "address": value})
    elif kind == "addresses":
        address = values.setdefault(name, [{"kind": ADDRESS_KIND}])
        address[0][target.part] = value
    else:
        values[name] = value


def merged(
    kind: str, present: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]
) -> Any:
    """The parts that a record is to have: what the file says over what it has of the same kind."""
    if kind not in ("phones", "emails", "addresses"):
        return new
    found = [dict(each) for each in present]
    for each in new:
        place = next((at for at, one in enumerate(found) if one["kind"] == each["kind"]), None)
        if place is None:
            found.append(dict(each))
        else:
            found[place] |= each
    return found
