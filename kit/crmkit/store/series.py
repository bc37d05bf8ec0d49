"""Numbers that people name documents by, given out once each and never taken back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert

from crmkit.store.tables import number_counter

YEAR, MONTH = "{year", "{month"


def period_of(pattern: str, day: date) -> str:
    """The span in which the pattern counts from one: a month, a year, or for ever."""
    if MONTH in pattern:
        return f"{day:%Y-%m}"
    return f"{day:%Y}" if YEAR in pattern else ""


def format_number(pattern: str, n: int, day: date) -> str:
    """`SO-{year}-{n:06d}` with its number and date filled in."""
    return pattern.format(n=n, year=day.year, month=f"{day.month:02d}", day=f"{day.day:02d}")


def take(connection: Connection, series: str, period: str, start: int = 1) -> int:
    """The next number of a series; the row stays locked until the connection commits."""
    statement = (
        insert(number_counter)
        .values(series=series, period=period, last=start)
        .on_conflict_do_update(
            index_elements=["series", "period"], set_={"last": number_counter.c.last + 1}
        )
        .returning(number_counter.c.last)
    )
    return int(connection.execute(statement).scalar_one())
