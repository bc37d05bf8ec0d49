"""What is fixed for good once it has been saved, because stored values lean on it."""

from typing import Any

from sqlalchemy import inspect

from crmkit.errors import Invalid


def never_changes(record: Any, name: str, value: Any) -> Any:
    """The value, if the record may still take it; raises Invalid once another one was saved."""
    state = inspect(record)
    if not state.persistent or value == getattr(record, name):
        return value
    raise Invalid({name: "never_changes"})
