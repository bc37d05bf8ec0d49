"""Working time: which moments are worked, how much lies between two, and when so much is done.

Hours are local minutes of a day, from 0 to 1440, by weekday (0 is Monday); moments are aware and
compared in UTC, so that a day of 23 or 25 hours is as long as it really is. A local time that a
change of the clock leaves out counts as the one that comes instead (PEP 495, fold 0).
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo

Span = tuple[int, int]
Hours = Mapping[int, Sequence[Span]]

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY = 24 * 60
LEAP_DAY = (2, 29)
HORIZON = 366 * 10
"""How many days ahead work is looked for; a calendar without hours would be searched for ever."""


@dataclass(frozen=True)
class Calendar:
    """The hours of a week in one time zone, and the days that are unlike others."""

    hours: Hours
    zone: tzinfo
    off: frozenset[date] = frozenset()
    """Days on which nobody works."""
    instead: frozenset[date] = field(default_factory=frozenset)
    """Days that are worked instead (補班), with the hours of the first weekday that has any."""

    def spans(self, day: date) -> Sequence[Span]:
        """The hours of one day."""
        if day in self.instead:
            return next((self.hours[each] for each in range(7) if self.hours.get(each)), ())
        return () if day in self.off else self.hours.get(day.weekday(), ())


def hours_of(given: object) -> dict[int, tuple[Span, ...]]:
    """`{"mon": [["09:00", "12:00"], ["13:00", "18:00"]]}` as hours; raises ValueError.

    Spans of a day follow each other without overlapping; the last may end at 24:00.
    """
    if not isinstance(given, Mapping) or not set(given) <= set(WEEKDAYS):
        raise ValueError("weekdays")
    return {
        number: _spans_of(given[name]) for number, name in enumerate(WEEKDAYS) if given.get(name)
    }


def is_working(calendar: Calendar, moment: datetime) -> bool:
    """Whether the moment lies within working hours; their end does not."""
    day = moment.astimezone(calendar.zone).date()
    return any(start <= moment < end for start, end in _worked(calendar, day))


def next_working(calendar: Calendar, moment: datetime) -> datetime | None:
    """The moment itself if it is worked, else the beginning of the next hours; None for never."""
    for begins, _ends in _from(calendar, moment):
        return max(begins, moment).astimezone(UTC)
    return None


def same_day(day: date, year: int) -> date | None:
    """The day in another year; None for 29 February where that year has none."""
    if (day.month, day.day) == LEAP_DAY and not isleap(year):
        return None
    return day.replace(year=year)


def minutes_on(calendar: Calendar, day: date) -> int:
    """How many minutes are worked on that day."""
    return round(sum((e - s).total_seconds() for s, e in _worked(calendar, day)) / 60)


def time_between(calendar: Calendar, start: datetime, end: datetime) -> timedelta:
    """The working time from one moment to a later one; none when it is not later."""
    total = timedelta()
    for begins, ends in _from(calendar, start):
        if begins >= end:
            break
        total += max(min(ends, end) - max(begins, start), timedelta())
    return total


def add_time(calendar: Calendar, start: datetime, much: timedelta) -> datetime:
    """The first moment by which so much working time has passed; raises ValueError for never."""
    if much <= timedelta():
        return start.astimezone(UTC)
    left = much
    for begins, ends in _from(calendar, start):
        since = max(begins, start)
        if ends - since >= left:
            return (since + left).astimezone(UTC)
        left -= ends - since
    raise ValueError("no working hours")


def _from(calendar: Calendar, start: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The worked spans that end after a moment, in order."""
    first = start.astimezone(calendar.zone).date()
    for ahead in range(HORIZON):
        for begins, ends in _worked(calendar, first + timedelta(days=ahead)):
            if ends > start:
                yield begins, ends


def _worked(calendar: Calendar, day: date) -> list[tuple[datetime, datetime]]:
    spans = (
        (_moment(calendar.zone, day, start), _moment(calendar.zone, day, end))
        for start, end in calendar.spans(day)
    )
    return [(start, end) for start, end in spans if start < end]


def _moment(zone: tzinfo, day: date, minute: int) -> datetime:
    later, minute = divmod(minute, DAY)
    local = datetime.combine(day + timedelta(days=later), time(*divmod(minute, 60)), zone)
    return local.astimezone(UTC)


def _spans_of(given: object) -> tuple[Span, ...]:
    if not isinstance(given, list):
        raise ValueError("spans")
    spans = tuple(_span_of(each) for each in given)
    ends = 0
    for start, end in spans:
        if not ends <= start < end:
            raise ValueError("order")
        ends = end
    return spans


def _span_of(given: object) -> Span:
    if not isinstance(given, list) or len(given) != 2:
        raise ValueError("span")
    start, end = (_minute_of(each) for each in given)
    return start, end


def _minute_of(given: object) -> int:
    if given == "24:00":
        return DAY
    if not isinstance(given, str) or len(given) != 5:
        raise ValueError("time")
    told = time.fromisoformat(given)
    return told.hour * 60 + told.minute
