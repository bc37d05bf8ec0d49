"""Which yearly days come round within some days, as SQL for lists."""

from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_

from crmkit import clock
from customers.rules.dates import coming_days

MOST_DAYS = 366


def within_days(
    day: ColumnElement[Any], days: Any, is_yearly: ColumnElement[bool] | None = None
) -> ColumnElement[bool]:
    """Whether a day comes round from today to so many days ahead; every year, unless said.

    Raises ValueError where `days` is no number from 0 to 366.
    """
    ahead = int(days)
    if not 0 <= ahead <= MOST_DAYS:
        raise ValueError("days")
    today = clock.today()
    last = today + timedelta(days=ahead)
    yearly = and_(day <= last, func.to_char(day, "MM-DD").in_(coming_days(today, ahead)))
    if is_yearly is None:
        return yearly
    return or_(and_(is_yearly, yearly), and_(~is_yearly, day.between(today, last)))
