"""Calendar holiday: a day that is unlike the others of its weekday."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Flag, Id, Name
from iam import grants


class CalendarHoliday(Entity):
    """A day off, or a day that is worked instead of one (補班)."""

    calendar_id: Mapped[Id] = reference("working_calendar")
    day: Mapped[Date] = field(sort=True)
    name: Mapped[Name] = field(search=True, sort=True)
    works_instead: Mapped[Flag] = field(default=False)

    about = About(
        title="{name}",
        inherits="calendar_id",
        sections={"basic": ("calendar_id", "day", "name", "works_instead")},
        columns=("day", "name", "works_instead", "calendar_id"),
        default_sort="day",
        unique=(("calendar_id", "day"),),
        can={
            "view": Can("See holidays", **grants.EVERYBODY),
            "create": Can("Add holidays"),
            "edit": Can("Change holidays"),
            "delete": Can("Delete and restore holidays"),
        },
    )
