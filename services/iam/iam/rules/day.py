"""A day of somebody's work, read off the moments at which they did something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import pairwise

PAUSE = timedelta(minutes=30)
"""So long has to be nothing before it counts as a gap."""


@dataclass(frozen=True)
class Gap:
    """A time between two things done in which nothing was."""

    since: datetime
    until: datetime

    @property
    def minutes(self) -> int:
        """How long it was, in whole minutes."""
        return int((self.until - self.since).total_seconds() // 60)


def bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """When the day begins and when the next one does, in UTC; days of 23 and 25 hours included."""
    first, last = (datetime.combine(each, time(), zone) for each in (day, day + timedelta(days=1)))
    return first.astimezone(UTC), last.astimezone(UTC)


def gaps(moments: Sequence[datetime], pause: timedelta = PAUSE) -> list[Gap]:
    """The pauses between moments in order, each at least so long."""
    pairs = pairwise(moments)
    return [Gap(before, after) for before, after in pairs if after - before >= pause]
