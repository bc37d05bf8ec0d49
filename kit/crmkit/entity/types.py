"""The kinds of value an entity holds, as annotations that SQLAlchemy and pydantic both read.

A kind says how it is stored, how it is checked, how it travels and what a list may ask of it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal as PythonDecimal
from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, AwareDatetime, BeforeValidator, StringConstraints
from pydantic import Field as Bounds
from sqlalchemy import Boolean, DateTime, Numeric, String, Uuid
from sqlalchemy import Date as SQLDate
from sqlalchemy import Integer as SQLInteger
from sqlalchemy import Text as SQLText
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeEngine

from crmkit.entity import parts

EQUALITY = ("eq", "ne", "in", "is_null")
ORDER = ("eq", "ne", "lt", "lte", "gt", "gte", "in", "between", "is_null")
WORDS = ("eq", "ne", "in", "contains", "is_null")
MEMBERS = ("contains", "is_null")
PRESENCE = ("is_null",)


@dataclass(frozen=True)
class Kind:
    """One kind of value: its name on the wire and what may be asked of it."""

    type: str
    operators: tuple[str, ...] = EQUALITY
    max_length: int | None = None
    sortable: bool = False
    """Whether a list may sort by it as it is stored."""
    phonetic: bool = False
    """Whether people expect it sorted by pinyin or strokes."""
    empty: Callable[[], Any] | None = None
    """What a value is that nobody gave, where nothing is a meaningful answer."""


def _utc(value: datetime) -> datetime:
    return value.astimezone(UTC)


def _exact(value: object) -> object:
    """A float lost its exact amount on the way; its shortest spelling is what was meant."""
    return PythonDecimal(repr(value)) if isinstance(value, float) else value


def _written(value: object) -> object:
    """Days and moments are written out; a bare number could be seconds, days or a typing error."""
    if isinstance(value, date):
        return value
    if isinstance(value, str) and "-" in value:
        return value.strip()
    raise ValueError("not written out")


def _distinct(values: list[str]) -> list[str]:
    return list(dict.fromkeys(value for value in values if value))


_UUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"

Id: TypeAlias = Annotated[
    str, Kind("reference"), StringConstraints(strip_whitespace=True, to_lower=True, pattern=_UUID)
]
Name: TypeAlias = Annotated[
    str,
    Kind("text", WORDS, 200, sortable=True, phonetic=True),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=200),
]
Text: TypeAlias = Annotated[
    str,
    Kind("text", WORDS, 500, sortable=True, phonetic=True),
    StringConstraints(strip_whitespace=True, max_length=500),
]
LongText: TypeAlias = Annotated[
    str, Kind("long_text", ("contains", "is_null"), 20_000), StringConstraints(max_length=20_000)
]
Code: TypeAlias = Annotated[
    str,
    Kind("code", WORDS, 64, sortable=True),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=64),
]
StateCode: TypeAlias = Annotated[
    str, Kind("state", EQUALITY, 64, sortable=True), StringConstraints(max_length=64)
]
ChoiceCode: TypeAlias = Annotated[
    str,
    Kind("choice", EQUALITY, 64, sortable=True),
    StringConstraints(strip_whitespace=True, min_length=1, max_length=64),
]
MultiChoice: TypeAlias = Annotated[
    list[ChoiceCode],
    Kind("multi_choice", MEMBERS, empty=list),
    Bounds(max_length=100),
    AfterValidator(_distinct),
]
Tags: TypeAlias = Annotated[
    list[Annotated[str, StringConstraints(strip_whitespace=True, max_length=64)]],
    Kind("tags", MEMBERS, empty=list),
    Bounds(max_length=100),
    AfterValidator(_distinct),
]
Flag: TypeAlias = Annotated[bool, Kind("flag", EQUALITY, sortable=True, empty=bool)]
Integer: TypeAlias = Annotated[
    int, Kind("integer", ORDER, sortable=True), Bounds(ge=-(2**31), le=2**31 - 1)
]
Decimal: TypeAlias = Annotated[
    PythonDecimal,
    Kind("decimal", ORDER, sortable=True),
    BeforeValidator(_exact),
    Bounds(max_digits=18, decimal_places=6),
]
Amount: TypeAlias = Annotated[
    PythonDecimal,
    Kind("money", ORDER, sortable=True),
    BeforeValidator(_exact),
    Bounds(max_digits=18, decimal_places=2),
]
UnitPrice: TypeAlias = Annotated[
    PythonDecimal,
    Kind("unit_price", ORDER, sortable=True),
    BeforeValidator(_exact),
    Bounds(max_digits=18, decimal_places=6),
]
Percent: TypeAlias = Annotated[
    PythonDecimal,
    Kind("percent", ORDER, sortable=True),
    BeforeValidator(_exact),
    Bounds(max_digits=7, decimal_places=4),
]
Currency: TypeAlias = Annotated[
    str,
    Kind("currency", EQUALITY, 3, sortable=True),
    StringConstraints(strip_whitespace=True, to_upper=True, pattern="^[A-Za-z]{3}$"),
]
Rating: TypeAlias = Annotated[int, Kind("rating", ORDER, sortable=True), Bounds(ge=1, le=5)]
Date: TypeAlias = Annotated[date, Kind("date", ORDER, sortable=True), BeforeValidator(_written)]
Moment: TypeAlias = Annotated[
    AwareDatetime,
    Kind("datetime", ORDER, sortable=True),
    BeforeValidator(_written),
    AfterValidator(_utc),
]
Email: TypeAlias = Annotated[
    str,
    Kind("email", WORDS, 254, sortable=True),
    StringConstraints(strip_whitespace=True, max_length=254, pattern=parts.EMAIL),
]
Url: TypeAlias = Annotated[
    str,
    Kind("url", WORDS, 2000),
    StringConstraints(strip_whitespace=True, max_length=2000, pattern=r"^https?://[^\s]+$"),
]
Phone: TypeAlias = Annotated[
    str,
    Kind("phone", WORDS, 40, sortable=True),
    StringConstraints(strip_whitespace=True, max_length=40, pattern=parts.PHONE),
]
Number: TypeAlias = Annotated[
    str, Kind("number", WORDS, 64, sortable=True), StringConstraints(max_length=64)
]
Phones: TypeAlias = Annotated[
    list[parts.PhoneItem],
    Kind("phones", PRESENCE, empty=list),
    Bounds(max_length=20),
    AfterValidator(parts.one_primary),
]
Emails: TypeAlias = Annotated[
    list[parts.EmailItem],
    Kind("emails", PRESENCE, empty=list),
    Bounds(max_length=20),
    AfterValidator(parts.one_primary),
]
Addresses: TypeAlias = Annotated[
    list[parts.AddressItem],
    Kind("addresses", PRESENCE, empty=list),
    Bounds(max_length=20),
    AfterValidator(parts.one_primary),
]
Labels: TypeAlias = Annotated[
    dict[str, str], Kind("labels", PRESENCE), AfterValidator(parts.checked_labels)
]
Json: TypeAlias = Annotated[Any, Kind("json", PRESENCE)]

COLUMN_TYPES: dict[Any, TypeEngine[Any]] = {
    Id: Uuid(as_uuid=False),
    Name: String(200),
    Text: String(500),
    LongText: SQLText(),
    Code: String(64),
    StateCode: String(64),
    ChoiceCode: String(64),
    MultiChoice: JSONB(none_as_null=True),
    Tags: JSONB(none_as_null=True),
    Flag: Boolean(),
    Integer: SQLInteger(),
    Decimal: Numeric(18, 6),
    Amount: Numeric(18, 2),
    UnitPrice: Numeric(18, 6),
    Percent: Numeric(7, 4),
    Currency: String(3),
    Rating: SQLInteger(),
    Date: SQLDate(),
    Moment: DateTime(timezone=True),
    Email: String(254),
    Url: SQLText(),
    Phone: String(40),
    Number: String(64),
    Phones: JSONB(none_as_null=True),
    Emails: JSONB(none_as_null=True),
    Addresses: JSONB(none_as_null=True),
    Labels: JSONB(none_as_null=True),
    Json: JSONB(none_as_null=True),
}
