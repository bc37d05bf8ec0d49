"""The search text of a record as PostgreSQL keeps it, and a question put to it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, cast
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator


class SearchVector(TypeDecorator[list[str]]):
    """A tsvector that is written as a list of tokens, exactly those and no others."""

    impl = TSVECTOR
    cache_ok = True

    def process_bind_param(self, value: Iterable[str] | None, dialect: Dialect) -> str | None:
        """The literal of a tsvector, which needs no parser and no language."""
        return None if value is None else " ".join(map(quoted, value))

    def process_result_value(self, value: Any, dialect: Dialect) -> list[str] | None:
        """The tokens again."""
        return None if value is None else [token.strip("'") for token in str(value).split()]


def quoted(token: str) -> str:
    """A token as it stands in the literal of a tsvector or tsquery."""
    escaped = token.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def matches(vector: Any, question: str) -> ColumnElement[bool]:
    """Whether a search column holds what `crmkit.search.query` asks for."""
    found: ColumnElement[bool] = vector.op("@@", is_comparison=True)(cast(question, TSQUERY))
    return found
