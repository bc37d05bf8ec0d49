"""Numbers that people name documents by, given out once each and never taken back."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Connection
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit import clock
from crmkit.admin.number_series import pattern_of
from crmkit.entity.spec import EntitySpec
from crmkit.store.database import Database
from crmkit.store.tables import number_counter

DAY, MONTH, YEAR = "{day", "{month", "{year"


class Numbers:
    """Gives out numbers in transactions of their own, so that no document waits for another.

    A number whose document was not written after all leaves a gap; a number is never given twice.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_of(self, db: Session, spec: EntitySpec, time_zone: str = "UTC") -> str | None:
        """The next number of an entity; none when nobody names a series for it."""
        pattern = pattern_of(db, spec)
        if pattern is None:
            return None
        day = clock.today(time_zone)
        with self._database.aside() as connection:
            n = take(connection, spec.full_name, period_of(pattern, day))
        return format_number(pattern, n, day)


def period_of(pattern: str, day: date) -> str:
    """The span in which the pattern counts from one: a day, a month, a year, or for ever."""
    if DAY in pattern:
        return f"{day:%Y-%m-%d}"
    if MONTH in pattern:
        return f"{day:%Y-%m}"
    return f"{day:%Y}" if YEAR in pattern else ""


def format_number(pattern: str, n: int, day: date) -> str:
    """`SO-{year}-{n:06d}` with its number and date filled in."""
    return pattern.format(n=n, year=day.year, month=f"{day.month:02d}", day=f"{day.day:02d}")


def take(connection: Connection, series: str, period: str, start: int = 1) -> int:
    """The next number of a series; the row stays locked until the connection commits."""
    given = {"series": series, "period": period, "last": start}
    return int(connection.execute(NEXT, given).scalar_one())


NEXT = (
    insert(number_counter)
    .on_conflict_do_update(
        index_elements=["series", "period"], set_={"last": number_counter.c.last + 1}
    )
    .returning(number_counter.c.last)
)
