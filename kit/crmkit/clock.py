"""The one place that asks what time it is, so that tests can stop the clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

_frozen: datetime | None = None


def now() -> datetime:
    """This moment, aware, in UTC."""
    return _frozen or datetime.now(UTC)


def today(time_zone: str = "UTC") -> date:
    """The calendar day of people in that time zone."""
    return now().astimezone(ZoneInfo(time_zone)).date()


def advance(by: timedelta) -> datetime:
    """Moves a stopped clock on; refuses to lie about a running one."""
    global _frozen  # noqa: PLW0603 - the clock is one per process
    if _frozen is None:
        raise RuntimeError("only a stopped clock can be moved")
    _frozen += by
    return _frozen


@contextmanager
def stopped(at: datetime) -> Iterator[None]:
    """Within this block the time is `at` until `advance` moves it."""
    global _frozen  # noqa: PLW0603 - the clock is one per process
    if at.tzinfo is None:
        raise ValueError("a moment without a time zone is not a moment")
    before, _frozen = _frozen, at.astimezone(UTC)
    try:
        yield
    finally:
        _frozen = before
