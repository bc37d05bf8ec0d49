"""Calendars: what a year looks like, and when work that begins now will be due."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session as Db

from crmkit import Call, EntityService, Invalid, clock, command, query
from crmkit.store.store import Work
from crmkit.wire import Json, moment
from iam import marked_days
from iam.entities.working_calendar import WorkingCalendar
from iam.inputs_organisation import DayChanges, Due, Instant, Year, YearCopy
from iam.rules.calendar import add_time, is_working, minutes_on, next_working


class Calendars(EntityService):
    """The questions that working calendars answer, and their days that are unlike others."""

    @query("working_calendar.year", permission="iam.working_calendar.view", record=True)
    def read_year(self, db: Db, call: Call, record: WorkingCalendar, values: Year) -> Json:
        """The minutes worked on each day of a year, and the days that are unlike others."""
        rules, first = record.rules(db), date(values.year, 1, 1)
        days = [
            first + timedelta(days=n) for n in range((date(values.year, 12, 31) - first).days + 1)
        ]
        names = {each.day: each.name for each in marked_days.of_year(db, record.id, values.year)}
        return {
            "days": [
                {
                    "day": str(day),
                    "minutes": minutes_on(rules, day),
                    "name": names.get(day),
                    "works_instead": day in rules.instead,
                }
                for day in days
            ]
        }

    @query("working_calendar.moment", permission="iam.working_calendar.view", record=True)
    def read_moment(self, db: Db, call: Call, record: WorkingCalendar, values: Instant) -> Json:
        """Whether a moment and its day are worked, and when work goes on."""
        rules, at = record.rules(db), values.at or clock.now()
        going_on = next_working(rules, at)
        return {
            "is_working_day": bool(rules.spans(at.astimezone(rules.zone).date())),
            "is_working": is_working(rules, at),
            "next_working_at": moment(going_on) if going_on else None,
        }

    @command("working_calendar.change_days", permission="iam.working_calendar.edit", record=True)
    def change_days(self, db: Db, call: Call, record: WorkingCalendar, values: DayChanges) -> Json:
        """Marks days as holidays or worked instead, and lets others be like their weekday again."""
        twice = sorted(str(day) for day in marked_days.named_twice(values))
        if twice:
            raise Invalid(days=("day_named_twice", {"days": ", ".join(twice)}))
        return marked_days.change(Work(self.store, db, call), record.id, values)

    @command("working_calendar.copy_year", permission="iam.working_calendar.edit", record=True)
    def copy_year(self, db: Db, call: Call, record: WorkingCalendar, values: YearCopy) -> Json:
        """Repeats the marked days of one year in another; days that are marked there stay."""
        if values.source == values.year:
            raise Invalid(year="same_year")
        work = Work(self.store, db, call)
        copied = marked_days.copied(db, record.id, values.source, values.year)
        if not copied.days:
            raise Invalid(source=("nothing_to_copy", {"year": values.source}))
        return marked_days.change(work, record.id, copied)

    @query("working_calendar.due", permission="iam.working_calendar.view", record=True)
    def read_due(self, db: Db, call: Call, record: WorkingCalendar, values: Due) -> Json:
        """When so many working minutes will have passed since a moment."""
        try:
            due = add_time(record.rules(db), values.start, timedelta(minutes=values.minutes))
        except ValueError:
            raise Invalid(minutes="never_due") from None
        return {"due_at": moment(due)}
