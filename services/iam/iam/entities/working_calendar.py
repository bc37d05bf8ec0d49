"""Working calendar: when people work, in local time."""

from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field
from crmkit.entity.types import Code, Json, LongText, Name
from iam import grants
from iam.entities.user import is_time_zone
from iam.rules.calendar import Calendar, hours_of

OFFICE_HOURS = {
    day: [["09:00", "12:00"], ["13:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")
}


class WorkingCalendar(Entity):
    """The hours that are worked, by weekday in the time of a place; due times follow them."""

    name: Mapped[Name] = field(search=True, sort=True, unique=True)
    country: Mapped[Code | None] = field(sort=True)
    time_zone: Mapped[Code] = field()
    hours: Mapped[Json] = field(default=lambda: OFFICE_HOURS)
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "country", "time_zone", "hours", "description")},
        columns=("name", "country", "time_zone"),
        default_sort="name",
        can={
            "view": Can("See working calendars", **grants.EVERYBODY),
            "create": Can("Add working calendars"),
            "edit": Can("Change working hours and holidays"),
            "delete": Can("Delete and restore working calendars"),
        },
    )

    def check(self, db: Session) -> None:
        """The time zone exists, and the hours of a day follow each other."""
        if not is_time_zone(self.time_zone):
            raise Invalid(time_zone="unknown_time_zone")
        try:
            hours = hours_of(self.hours)
        except ValueError:
            raise Invalid(hours="bad_hours") from None
        if not hours:
            raise Invalid(hours="no_hours")

    def rules(self, db: Session) -> Calendar:
        """The calendar with its holidays, as the rules of working time read it."""
        from iam.entities.calendar_holiday import CalendarHoliday

        query = select(CalendarHoliday.day, CalendarHoliday.works_instead).where(
            CalendarHoliday.calendar_id == self.id, CalendarHoliday.deleted_at.is_(None)
        )
        days = db.execute(query).all()
        return Calendar(
            hours=hours_of(self.hours),
            zone=ZoneInfo(self.time_zone),
            off=frozenset(each.day for each in days if not each.works_instead),
            instead=frozenset(each.day for each in days if each.works_instead),
        )
