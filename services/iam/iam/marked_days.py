"""The days of a calendar that are unlike others of their weekday: holidays, days worked instead."""

from __future__ import annotations

from collections import Counter
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.store import deleting, saving
from crmkit.store.store import Work
from crmkit.wire import Json
from iam.entities.calendar_holiday import CalendarHoliday
from iam.inputs_organisation import DayChanges, MarkedDay
from iam.rules.calendar import same_day


def of_year(db: Db, calendar_id: str, year: int) -> list[CalendarHoliday]:
    """The marked days of a year, in order."""
    query = select(CalendarHoliday).where(
        CalendarHoliday.calendar_id == calendar_id,
        CalendarHoliday.deleted_at.is_(None),
        CalendarHoliday.day.between(date(year, 1, 1), date(year, 12, 31)),
    )
    return list(db.scalars(query.order_by(CalendarHoliday.day)))


def named_twice(values: DayChanges) -> set[date]:
    """The days that are asked about more than once."""
    counts = Counter([*(each.day for each in values.days), *values.cleared])
    return {day for day, times in counts.items() if times > 1}


def copied(db: Db, calendar_id: str, source: int, year: int) -> DayChanges:
    """The days of one year for another one, without those that are marked there already."""
    taken = {each.day for each in of_year(db, calendar_id, year)}
    days = [
        MarkedDay(day=day, name=each.name, works_instead=each.works_instead)
        for each in of_year(db, calendar_id, source)
        if (day := same_day(each.day, year)) is not None and day not in taken
    ]
    return DayChanges(days=days)


def change(work: Work, calendar_id: str, values: DayChanges) -> Json:
    """Makes the days what is asked; how many were added, changed and cleared."""
    known = _known(work.db, calendar_id, [*(each.day for each in values.days), *values.cleared])
    told = {"added": 0, "changed": 0, "cleared": 0}
    for each in values.days:
        record = known.get(each.day)
        if record is None:
            saving.add(work, CalendarHoliday(calendar_id=calendar_id, **each.model_dump()))
            told["added"] += 1
            continue
        record.name, record.works_instead = each.name, each.works_instead
        told["changed"] += saving.save(work, record)
    for record in (known[day] for day in values.cleared if day in known):
        deleting.remove(work, record)
        told["cleared"] += 1
    return told


def _known(db: Db, calendar_id: str, days: list[date]) -> dict[date, CalendarHoliday]:
    query = select(CalendarHoliday).where(
        CalendarHoliday.calendar_id == calendar_id,
        CalendarHoliday.deleted_at.is_(None),
        CalendarHoliday.day.in_(days),
    )
    return {each.day: each for each in db.scalars(query.with_for_update())}
