"""Which hours a person works: by the calendar of their department, or of what lies above it."""

from __future__ import annotations

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session as Db

from iam.entities.department import Department
from iam.entities.user import User
from iam.entities.working_calendar import OFFICE_HOURS, WorkingCalendar
from iam.rules.calendar import Calendar, hours_of


class WorkingTimes:
    """The calendars of people, each read once."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._of_user: dict[str, Calendar | None] = {}
        self._by_id: dict[str, Calendar | None] = {}

    def of(self, user_id: str) -> Calendar | None:
        """The hours of the person; office hours where only their time zone is known, else None."""
        if user_id not in self._of_user:
            self._of_user[user_id] = self._found(user_id)
        return self._of_user[user_id]

    def _found(self, user_id: str) -> Calendar | None:
        user = self._db.get(User, user_id)
        if user is None:
            return None
        above = list(self._above(user.department_id))
        for department in above:
            calendar = self._calendar(department.calendar_id)
            if calendar is not None:
                return calendar
        zones = (user.time_zone, *(each.time_zone for each in above))
        zone = next((each for each in zones if each), None)
        return Calendar(hours_of(OFFICE_HOURS), ZoneInfo(zone)) if zone else None

    def _above(self, department_id: str | None) -> Iterator[Department]:
        """The department and those that it lies in; a tree has no circles."""
        while department_id is not None:
            department = self._db.get_one(Department, department_id)
            yield department
            department_id = department.parent_id

    def _calendar(self, calendar_id: str | None) -> Calendar | None:
        if calendar_id is None:
            return None
        if calendar_id not in self._by_id:
            found = self._db.get(WorkingCalendar, calendar_id)
            living = found is not None and found.deleted_at is None
            self._by_id[calendar_id] = found.rules(self._db) if found and living else None
        return self._by_id[calendar_id]
