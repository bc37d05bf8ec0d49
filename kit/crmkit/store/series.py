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
        return next(iter(self.next_many(db, spec, 1, time_zone)), None)

    def next_many(
        self, db: Session, spec: EntitySpec, count: int, time_zone: str = "UTC"
    ) -> list[str]:
        """So many numbers in a row; none when nobody names a series for the entity."""
        pattern = pattern_of(db, spec)
        if pattern is None or not count:
            return []
        day = clock.today(time_zone)
        with self._database.aside() as connection:
            last = take(connection, spec.full_name, period_of(pattern, day), count)
        return [format_number(pattern, n, day) for n in range(last - count + 1, last + 1)]


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


def take(connection: Connection, series: str, period: str, count: int = 1) -> int:
    """The last of the next `count` numbers; the row stays locked until the connection commits."""
    given = {"series": series, "period": period, "last": count}
    return int(connection.execute(NEXT, given).scalar_one())


_COUNTED = insert(number_counter)
NEXT = _COUNTED.on_conflict_do_update(
    index_elements=["series", "period"],
    set_={"last": number_counter.c.last + _COUNTED.excluded.last},
).returning(number_counter.c.last)
