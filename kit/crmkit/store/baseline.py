"""What a record was when it was read, so that saving it knows what changed.

SQLAlchemy forgets old values at every flush, and any query may flush. A copy taken when the record
is read does not, so a command may change several records and ask questions in between.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import event, inspect

from crmkit.entity.base import Base

KEY = "_as_read"


def as_read(record: Any) -> dict[str, Any]:
    """The values of the record when it was read or last saved; nothing for a new one."""
    found: dict[str, Any] = record.__dict__.get(KEY, {})
    return found


def remember(record: Any) -> None:
    """From here on changes are counted anew."""
    loaded = inspect(record).dict
    columns = inspect(type(record)).column_attrs
    record.__dict__[KEY] = {each.key: loaded[each.key] for each in columns if each.key in loaded}


def _read(record: Any, *_: Any) -> None:
    remember(record)


event.listen(Base, "load", _read, propagate=True)
event.listen(Base, "refresh", _read, propagate=True)
