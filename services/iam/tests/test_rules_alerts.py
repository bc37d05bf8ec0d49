"""When what people do is worth a look."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from iam.rules.alerts import Burst, bursts, is_off_hours
from iam.rules.calendar import Calendar, hours_of

START = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
TEN = timedelta(minutes=10)
OFFICE = {day: [["09:00", "12:00"], ["13:00", "18:00"]] for day in ("mon", "tue", "wed")}
TAIPEI = Calendar(hours_of(OFFICE), ZoneInfo("Asia/Taipei"))


def at(*minutes):
    return [START + timedelta(minutes=each) for each in minutes]


def found(moments, threshold=3):
    return [(each.since, each.count) for each in bursts(moments, threshold, TEN)]


def test_the_threshold_itself_is_a_burst():
    assert list(bursts(at(0, 1, 2), 3, TEN)) == [Burst(START, START + TEN, 3)]


def test_one_less_than_the_threshold_is_none():
    assert found(at(0, 1)) == []


def test_the_end_of_a_window_does_not_belong_to_it():
    assert found(at(0, 1, 10)) == []
    assert found([*at(0, 1), START + TEN - timedelta(microseconds=1)]) == [(START, 3)]


def test_a_window_opens_where_the_limit_is_reached_and_not_before():
    assert found(at(0, 8, 12, 14)) == [(at(8)[0], 3)]


def test_all_that_lies_in_a_window_is_counted_once():
    assert found(at(0, 1, 2, 3, 9)) == [(START, 5)]


def test_windows_do_not_overlap():
    assert found(at(0, 1, 2, 9, 10, 11, 12)) == [(START, 4), (at(10)[0], 3)]


def test_the_order_of_the_moments_does_not_matter():
    assert found(list(reversed(at(0, 1, 2)))) == [(START, 3)]


@pytest.mark.parametrize(
    ("local", "off"),
    [
        ("2026-11-23T10:00", False),
        ("2026-11-23T12:30", False),
        ("2026-11-23T19:59", False),
        ("2026-11-23T20:00", True),
        ("2026-11-24T07:00", True),
        ("2026-11-24T07:01", False),
        ("2026-11-24T03:00", True),
        ("2026-11-28T11:00", True),
    ],
)
def test_two_hours_around_working_hours_are_no_night(local, off):
    moment = datetime.fromisoformat(local).replace(tzinfo=TAIPEI.zone)
    assert is_off_hours(TAIPEI, moment) is off
