"""When what people do is worth a look: bursts within a window, and reads outside working hours."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from iam.rules.calendar import Calendar, time_between

VIEWS, EXPORTS, FAILURES = "views", "exports", "failures"
OFF_HOURS, UNFAMILIAR, UNUSED = "off_hours", "unfamiliar", "unused"

GRACE = timedelta(hours=2)
"""So long before and after working hours people still read as a matter of course."""


@dataclass(frozen=True)
class Limit:
    """How much within how many minutes is too much."""

    threshold: int
    minutes: int


SHIPPED: Mapping[str, Limit] = {
    VIEWS: Limit(300, 10),
    EXPORTS: Limit(5, 60),
    FAILURES: Limit(10, 10),
    OFF_HOURS: Limit(20, 60),
    UNFAMILIAR: Limit(100, 60),
    UNUSED: Limit(1, 90 * 24 * 60),
}
"""The rules that a new system starts with, one of each kind."""
KINDS = tuple(SHIPPED)


@dataclass(frozen=True)
class Burst:
    """A window, without its end, in which a limit was reached, and how often it happened there."""

    since: datetime
    until: datetime
    count: int


def bursts(moments: Sequence[datetime], threshold: int, window: timedelta) -> Iterator[Burst]:
    """The windows that hold at least so many of the moments.

    A window opens at the first of the moments that reach the limit together. None overlaps the one
    before, so that nothing is told of twice.
    """
    left, start = sorted(moments), 0
    while start + threshold <= len(left):
        until = left[start] + window
        if left[start + threshold - 1] >= until:
            start += 1
            continue
        end = bisect_left(left, until, start)
        yield Burst(left[start], until, end - start)
        start = end


def is_off_hours(calendar: Calendar, moment: datetime) -> bool:
    """Whether nothing is worked within two hours before and after the moment."""
    return not time_between(calendar, moment - GRACE, moment + GRACE)
