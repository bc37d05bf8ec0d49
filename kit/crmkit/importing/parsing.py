"""Texts of a file become values: days, numbers and yes or no, in the style that the file has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

YEAR_FIRST, MONTH_FIRST, DAY_FIRST = "ymd", "mdy", "dmy"
DATE_ORDERS = (YEAR_FIRST, MONTH_FIRST, DAY_FIRST)
_EITHER = "either"
POINT, COMMA = ".", ","
DECIMAL_SIGNS = (POINT, COMMA)

_DATE = re.compile(r"(\d{1,4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,4})\s*日?")
_MIDNIGHT = re.compile(r"[T ]0{1,2}:00(:00(\.0+)?)?Z?$")
_MONEY = re.compile(r"^(?:[A-Z]{0,3}[$€£¥￥]|[A-Z]{3})?\s*(.*?)\s*(?:[€£¥￥$元]|[A-Z]{3})?$")
_SPACES = re.compile(r"[\s'\u00a0\u202f]+")
_GROUPED = {
    POINT: re.compile(r"[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?"),
    COMMA: re.compile(r"[+-]?(\d{1,3}(\.\d{3})+|\d+)?(,\d+)?"),
}
_CENTS = {POINT: re.compile(r"\d\.(\d{1,2}|\d{4,})$"), COMMA: re.compile(r"\d,(\d{1,2}|\d{4,})$")}
_YEAR_DIGITS = 4
_YES = frozenset(["1", "y", "yes", "true", "t", "x", "✓", "✔", "是", "有", "對", "对"])
_NO = frozenset(["0", "n", "no", "false", "f", "-", "否", "無", "无", "沒有", "没有", "不是"])


@dataclass(frozen=True, slots=True)
class Style:
    """How a file writes days and numbers."""

    date: str = YEAR_FIRST
    decimal: str = POINT


def parse_date(text: str, style: Style) -> date:
    """The day; one that begins with its year is read in any style. Raises ValueError."""
    match = _DATE.fullmatch(_MIDNIGHT.sub("", text.strip()))
    if match is None:
        raise ValueError(text)
    parts = match.groups()
    order = YEAR_FIRST if len(parts[0]) == _YEAR_DIGITS else style.date
    by_letter = dict(zip(order, parts, strict=True))
    if len(by_letter["y"]) != _YEAR_DIGITS:
        raise ValueError(text)
    return date(int(by_letter["y"]), int(by_letter["m"]), int(by_letter["d"]))


def parse_decimal(text: str, style: Style) -> Decimal:
    """The number without currency and grouping; (1,234) is negative. Raises ValueError."""
    plain = text.strip()
    negative = plain.startswith("(") and plain.endswith(")")
    match = _MONEY.match(plain[1:-1] if negative else plain)
    digits = _SPACES.sub("", match.group(1) if match else plain)
    if not digits.strip("+-") or not _GROUPED[style.decimal].fullmatch(digits):
        raise ValueError(text)
    grouping = COMMA if style.decimal == POINT else POINT
    value = Decimal(digits.replace(grouping, "").replace(style.decimal, POINT))
    return -value if negative else value


def parse_integer(text: str, style: Style) -> int:
    """The whole number, which a spreadsheet may have written as 21000.0. Raises ValueError."""
    value = parse_decimal(text, style)
    if value != value.to_integral_value():
        raise ValueError(text)
    return int(value)


def parse_flag(text: str) -> bool:
    """Yes or no in any of the words that spreadsheets use for them. Raises ValueError."""
    word = text.strip().casefold()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError(text)


def find_style(texts: Iterable[str]) -> Style:
    """The style that the cells speak for; where they say nothing, the international one."""
    orders: Counter[str] = Counter()
    signs = dict.fromkeys(DECIMAL_SIGNS, 0)
    for text in texts:
        order = _order_of(text)
        if order is not None:
            orders[order] += 1
            continue
        for sign, cents in _CENTS.items():
            signs[sign] += bool(cents.search(text) and _GROUPED[sign].fullmatch(text.strip()))
    decimal = max(signs, key=lambda sign: signs[sign])
    if orders[DAY_FIRST] > orders[MONTH_FIRST]:
        return Style(DAY_FIRST, decimal)
    american = orders[MONTH_FIRST] + orders[_EITHER] > 0
    return Style(MONTH_FIRST if american else YEAR_FIRST, decimal)


def _order_of(text: str) -> str | None:
    """The order that a day is written in, as far as this one day tells."""
    fitting = [order for order in DATE_ORDERS if _is_day(text, Style(order))]
    if len(fitting) == len(DATE_ORDERS):
        return YEAR_FIRST
    return _EITHER if len(fitting) > 1 else next(iter(fitting), None)


def _is_day(text: str, style: Style) -> bool:
    try:
        parse_date(text, style)
    except ValueError:
        return False
    return True
