"""A day of somebody's work."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from iam.rules.day import bounds, gaps

NINE = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-08", 23), ("2026-11-01", 25), ("2026-11-02", 24)]
)
def test_a_day_is_as_long_as_the_clocks_make_it(day, hours):
    since, until = bounds(date.fromisoformat(day), ZoneInfo("America/New_York"))
    assert until - since == timedelta(hours=hours)


def test_a_day_begins_at_midnight_of_its_place():
    since, _ = bounds(date(2026, 11, 23), ZoneInfo("Asia/Taipei"))
    assert since == datetime(2026, 11, 22, 16, 0, tzinfo=UTC)


@pytest.mark.parametrize(("minutes", "found"), [(29, []), (30, [30]), (95, [95])])
def test_half_an_hour_of_nothing_is_a_gap(minutes, found):
    moments = [NINE, NINE + timedelta(minutes=minutes)]
    assert [each.minutes for each in gaps(moments)] == found


def test_a_day_of_one_moment_has_no_gaps():
    assert gaps([NINE]) == []
