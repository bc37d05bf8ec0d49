"""Paging by key: the order of a list, where a page ended, and the rows after that place."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, UnaryExpression, and_, false, or_

from crmkit import wire
from crmkit.errors import BadRequest

SIGNATURE_BYTES = 16


@dataclass(frozen=True, slots=True)
class SortKey:
    """One column of an order; rows without a value come last in both directions."""

    column: ColumnElement[Any]
    descending: bool = False
    nullable: bool = True
    read: Callable[[Any], Any] = lambda value: value
    """From the cursor's JSON back to what the column compares with."""

    def order(self) -> UnaryExpression[Any]:
        direction = self.column.desc() if self.descending else self.column.asc()
        # A column that always has a value keeps the plain order, which its index can serve.
        return direction.nulls_last() if self.nullable else direction

    def equals(self, value: Any) -> ColumnElement[bool]:
        return self.column.is_(None) if value is None else self.column == value

    def after(self, value: Any) -> ColumnElement[bool]:
        """The rows that come strictly after the value in this one column."""
        if value is None:
            return false()
        beyond = self.column < value if self.descending else self.column > value
        return or_(beyond, self.column.is_(None)) if self.nullable else beyond

    def not_before(self, value: Any) -> ColumnElement[bool] | None:
        """A wider bound that an index on the leading column understands."""
        if value is None:
            return self.column.is_(None)
        if self.nullable:
            return None
        bound: ColumnElement[bool] = (
            self.column <= value if self.descending else self.column >= value
        )
        return bound


def seek(keys: Sequence[SortKey], values: Sequence[Any]) -> ColumnElement[bool]:
    """The rows after the place that the values describe, in the order of the keys."""
    places = []
    for at, key in enumerate(keys):
        same = [before.equals(values[i]) for i, before in enumerate(keys[:at])]
        places.append(and_(*same, key.after(values[at])))
    bound = keys[0].not_before(values[0])
    return or_(*places) if bound is None else and_(bound, or_(*places))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended, and the total that its first page counted."""

    values: tuple[Any, ...]
    total: int
    exact: bool


class Cursors:
    """Writes places as signed text that only the same caller can use for the same question."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def write(self, place: Place, question: str) -> str:
        """The cursor of a place; `question` is the hash of sort, filter and caller."""
        values = [plain(value) for value in place.values]
        body = wire.dumps([values, place.total, place.exact])
        return base64.urlsafe_b64encode(self._sign(body, question) + body).decode().rstrip("=")

    def read(self, cursor: str, question: str) -> Place:
        """The place of a cursor; raises BadRequest when it is forged or of another question."""
        try:
            raw = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        except (ValueError, binascii.Error):
            raise BadRequest("error.bad_cursor") from None
        signature, body = raw[:SIGNATURE_BYTES], raw[SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._sign(body, question)):
            raise BadRequest("error.bad_cursor")
        values, total, exact = wire.loads(body)
        return Place(tuple(values), total, exact)

    def _sign(self, body: bytes, question: str) -> bytes:
        message = question.encode() + b"\0" + body
        return hmac.new(self._secret, message, hashlib.sha256).digest()[:SIGNATURE_BYTES]


def plain(value: Any) -> Any:
    """A key's value as the cursor's JSON holds it."""
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    return value
