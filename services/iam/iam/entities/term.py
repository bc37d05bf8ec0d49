"""The term of an appointment: from a day to a day."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from crmkit import Invalid


class Appointment(Protocol):
    """What somebody is for a time."""

    starts_on: date | None
    ends_on: date | None


def refuse_backward_term(record: Appointment) -> None:
    """Raises Invalid where it ends before it starts."""
    if record.starts_on and record.ends_on and record.ends_on < record.starts_on:
        raise Invalid(ends_on="ends_before_start")
