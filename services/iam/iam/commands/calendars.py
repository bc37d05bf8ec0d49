"""Calendars: what a year looks like, and when work that begins now will be due."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import Call, EntityService, Invalid, query
from crmkit.wire import Json, moment
from iam.entities.calendar_holiday import CalendarHoliday
from iam.entities.working_calendar import WorkingCalendar
from iam.inputs_organisation import Due, Year
from iam.rules.calendar import add_time, minutes_on


class Calendars(EntityService):
    """The questions that working calendars answer."""

    @query("working_calendar.year", permission="iam.working_calendar.view", record=True)
    def read_year(self, db: Db, call: Call, record: WorkingCalendar, values: Year) -> Json:
        """The minutes worked on each day of a year, and the days that are unlike others."""
        rules, first = record.rules(db), date(values.year, 1, 1)
        days = [
            first + timedelta(days=n) for n in range((date(values.year, 12, 31) - first).days + 1)
        ]
        names = self._named(db, record, values.year)
        return {
            "days": [
                {"day": str(day), "minutes": minutes_on(rules, day), "name": names.get(day)}
                for day in days
            ]
        }

    @query("working_calendar.due", permission="iam.working_calendar.view", record=True)
    def read_due(self, db: Db, call: Call, record: WorkingCalendar, values: Due) -> Json:
        """When so many working minutes will have passed since a moment."""
        try:
            due = add_time(record.rules(db), values.start, timedelta(minutes=values.minutes))
        except ValueError:
            raise Invalid(minutes="never_due") from None
        return {"due_at": moment(due)}

    def _named(self, db: Db, record: WorkingCalendar, year: int) -> dict[date, str]:
        query = select(CalendarHoliday.day, CalendarHoliday.name).where(
            CalendarHoliday.calendar_id == record.id,
            CalendarHoliday.deleted_at.is_(None),
            CalendarHoliday.day.between(date(year, 1, 1), date(year, 12, 31)),
        )
        return {row.day: row.name for row in db.execute(query)}
