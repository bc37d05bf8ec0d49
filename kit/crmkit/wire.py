"""How values travel: orjson, moments in UTC with "Z", decimals and ids as strings; never pickle."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, TypeAlias

import orjson
from pydantic import BaseModel

Json: TypeAlias = dict[str, Any]

DecodeError = orjson.JSONDecodeError

_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_NON_STR_KEYS


def dumps(value: Any) -> bytes:
    """The value as JSON bytes; an unknown type raises TypeError rather than becoming its repr."""
    return orjson.dumps(value, default=plain, option=_OPTIONS)


def loads(data: bytes | bytearray | memoryview | str) -> Any:
    """The value that was written; malformed text raises DecodeError."""
    return orjson.loads(data)


def canonical(value: Any) -> bytes:
    """One spelling per value (sorted keys), fit for hashing and signing."""
    return orjson.dumps(value, default=plain, option=_OPTIONS | orjson.OPT_SORT_KEYS)


def digest(value: Any) -> str:
    """SHA-256 of the canonical bytes in hex."""
    return hashlib.sha256(canonical(value)).hexdigest()


def round_trip(value: Any) -> Any:
    """The value as a receiver on another machine would see it."""
    return loads(dumps(value))


def moment(value: datetime) -> str:
    """A moment as it stands on the wire."""
    if value.tzinfo is None:
        raise TypeError(f"{value!r} has no time zone")
    return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def plain(value: Any) -> Any:
    """What orjson does not know by itself."""
    for kind, spell in _SPELLINGS:
        if isinstance(value, kind):
            return spell(value)
    raise TypeError(f"{type(value).__name__} cannot travel")


_SPELLINGS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (datetime, moment),
    (date, date.isoformat),
    (time, time.isoformat),
    (Decimal, lambda value: format(value, "f")),
    (BaseModel, lambda value: value.model_dump()),
    (set, sorted),
    (frozenset, sorted),
    (Mapping, dict),
)
