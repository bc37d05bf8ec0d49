"""Working time, over weekends, holidays and changes of the clock."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from iam.rules.calendar import (
    Calendar,
    add_time,
    hours_of,
    is_working,
    minutes_on,
    next_working,
    same_day,
    time_between,
)

OFFICE = hours_of(
    {day: [["09:00", "12:00"], ["13:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
)
TAIPEI, BERLIN = ZoneInfo("Asia/Taipei"), ZoneInfo("Europe/Berlin")
OFFICE_IN_TAIPEI = Calendar(OFFICE, TAIPEI)
NIGHTS_IN_BERLIN = Calendar(hours_of({"sun": [["00:00", "24:00"]]}), BERLIN)
BOTH = (OFFICE_IN_TAIPEI, NIGHTS_IN_BERLIN)

moments = some.datetimes(
    datetime(2025, 1, 1),
    datetime(2027, 12, 31),
    timezones=some.just(UTC),
)
calendars = some.sampled_from(BOTH)
amounts = some.integers(1, 20_000).map(lambda minutes: timedelta(minutes=minutes))


def taipei(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=TAIPEI)


@given(calendars, moments, amounts)
def test_what_is_added_is_what_lies_between(calendar, start, much):
    assert time_between(calendar, start, add_time(calendar, start, much)) == much


@given(calendars, moments, amounts, amounts)
def test_adding_in_two_steps_is_adding_at_once(calendar, start, one, two):
    at_once = add_time(calendar, start, one + two)
    assert add_time(calendar, add_time(calendar, start, one), two) == at_once


@given(calendars, moments, moments, moments)
def test_the_time_between_is_the_sum_of_its_parts(calendar, one, two, three):
    first, second, third = sorted((one, two, three))
    parts = time_between(calendar, first, second) + time_between(calendar, second, third)
    assert time_between(calendar, first, third) == parts


@given(calendars, moments)
def test_time_passes_exactly_while_it_is_worked(calendar, moment):
    passed = time_between(calendar, moment, moment + timedelta(microseconds=1))
    assert (passed > timedelta()) == is_working(calendar, moment)


def test_the_end_of_the_hours_is_not_worked():
    assert is_working(OFFICE_IN_TAIPEI, taipei(24, 9))
    assert is_working(OFFICE_IN_TAIPEI, taipei(24, 17, 59))
    assert not is_working(OFFICE_IN_TAIPEI, taipei(24, 18))
    assert not is_working(OFFICE_IN_TAIPEI, taipei(24, 12, 30))


def test_a_weekend_does_not_count():
    due = add_time(OFFICE_IN_TAIPEI, taipei(27, 17), timedelta(hours=2))
    assert due == taipei(30, 10)


def test_a_holiday_does_not_count():
    calendar = Calendar(OFFICE, TAIPEI, off=frozenset({date(2026, 11, 25)}))
    assert add_time(calendar, taipei(24, 17), timedelta(hours=2)) == taipei(26, 10)


def test_a_day_worked_instead_has_the_hours_of_a_weekday():
    calendar = Calendar(OFFICE, TAIPEI, instead=frozenset({date(2026, 11, 28)}))
    assert minutes_on(calendar, date(2026, 11, 28)) == 8 * 60


@pytest.mark.parametrize(("day", "hours"), [((2026, 3, 29), 23), ((2026, 10, 25), 25)])
def test_a_day_on_which_the_clock_changes_is_as_long_as_it_is(day, hours):
    assert minutes_on(NIGHTS_IN_BERLIN, date(*day)) == hours * 60


def test_nothing_lies_between_a_moment_and_an_earlier_one():
    assert time_between(OFFICE_IN_TAIPEI, taipei(25, 10), taipei(24, 10)) == timedelta()


def test_a_calendar_without_hours_never_finishes():
    with pytest.raises(ValueError, match="no working hours"):
        add_time(Calendar({}, UTC), taipei(24, 9), timedelta(minutes=1))


@pytest.mark.parametrize(
    "hours",
    [
        None,
        [],
        {"monday": []},
        {"mon": "09:00"},
        {"mon": [["09:00"]]},
        {"mon": [["09:00", "25:00"]]},
        {"mon": [["18:00", "09:00"]]},
        {"mon": [["09:00", "13:00"], ["12:00", "18:00"]]},
        {"mon": [["9:00", "12:00"]]},
    ],
)
def test_hours_that_make_no_day_are_refused(hours):
    with pytest.raises(ValueError, match=r"."):
        hours_of(hours)


@given(calendars, moments)
def test_work_goes_on_at_a_working_moment_and_at_none_before_it(calendar, start):
    found = next_working(calendar, start)
    assert is_working(calendar, found)
    assert time_between(calendar, start, found) == timedelta()


def test_a_calendar_without_hours_never_goes_on():
    assert next_working(Calendar({}, TAIPEI), taipei(2, 9)) is None


def test_a_leap_day_is_repeated_only_in_leap_years():
    leap_day = date(2024, 2, 29)
    assert same_day(leap_day, 2026) is None
    assert same_day(leap_day, 2028) == date(2028, 2, 29)
