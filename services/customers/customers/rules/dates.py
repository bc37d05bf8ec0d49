"""When a yearly day comes round again, and when to remind of it."""

from datetime import date, timedelta

LEAP_DAY = (2, 29)


def in_year(day: date, year: int) -> date:
    """The same day in another year; who is born on 29 February celebrates on 28 in short years."""
    if (day.month, day.day) == LEAP_DAY:
        return date(year, 3, 1) - timedelta(days=1)
    return day.replace(year=year)


def next_occurrence(day: date, today: date, *, yearly: bool = True) -> date | None:
    """The next time, today included, that a day comes round; nothing if it is over for good."""
    if not yearly:
        return day if day >= today else None
    first_year = max(today.year, day.year)
    this_year = in_year(day, first_year)
    return this_year if this_year >= today else in_year(day, first_year + 1)


def coming_days(today: date, days: int) -> list[str]:
    """The days from today on as `MM-DD`; with 29 February where the 28th stands in for it."""
    coming = [today + timedelta(days=ahead) for ahead in range(days + 1)]
    names = [f"{day:%m-%d}" for day in coming]
    stands_in = any(day == in_year(date(2000, *LEAP_DAY), day.year) for day in coming)
    return [*names, "02-29"] if stands_in and "02-29" not in names else names


def reminder_on(
    day: date, today: date, *, lead_days: int, yearly: bool = True
) -> tuple[date, date] | None:
    """When to remind and of which occurrence: `(remind_on, occurs_on)`.

    A reminder that is due already is for today, so that a day entered late is not passed over. The
    day itself having passed, the next year's counts.
    """
    occurrence = next_occurrence(day, today, yearly=yearly)
    if occurrence is None:
        return None
    return max(occurrence - timedelta(days=lead_days), today), occurrence
