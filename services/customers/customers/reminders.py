"""Birthdays, important dates and reviews: each has a timer, set anew when its day changes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from crmkit import clock
from crmkit.entity.spec import spec_of
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.store.baseline import as_read
from crmkit.store.saving import snapshot
from crmkit.work.timer import DueTimer, schedule, withdraw
from customers.rules.dates import reminder_on

BIRTHDAY_LEAD_DAYS = 7
# Nine in the morning in Taipei and Shanghai: before the day's calls, after people wake.
HOUR = time(1, tzinfo=UTC)

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Wanted:
    """A day to be reminded of."""

    day: date
    lead_days: int
    yearly: bool


def _birthday(contact: Values) -> Wanted | None:
    if contact["birthday"] is None or contact["has_left"]:
        return None
    return Wanted(contact["birthday"], BIRTHDAY_LEAD_DAYS, yearly=True)


def _important_date(noted: Values) -> Wanted | None:
    return Wanted(noted["day"], noted["lead_days"], noted["is_yearly"])


def _review(assessment: Values) -> Wanted | None:
    day = assessment["next_review"]
    return Wanted(day, 0, yearly=False) if day else None


class Subject(NamedTuple):
    """What of an entity is reminded of, and how it is told."""

    event: str
    fields: tuple[str, ...]
    wanted: Callable[[Values], Wanted | None]


SUBJECTS: Mapping[str, Subject] = {
    "contact": Subject("birthday_reminded", ("birthday", "has_left"), _birthday),
    "important_date": Subject("reminded", ("day", "lead_days", "is_yearly"), _important_date),
    "relationship_assessment": Subject("review_reminded", ("next_review",), _review),
}


def kind_of(entity: str) -> str:
    """The kind of timer that reminds of an entity's day."""
    return f"{entity}_reminder"


def keep(db: Session, record: Any) -> None:
    """Sets, moves or takes away the timer of a record that is about to be saved.

    Only a day that changed moves its timer: whoever corrects a telephone number in the week before
    a birthday does not bring the reminder back.
    """
    wanted = _wanted_by(record)
    if wanted == _wanted(record.__tablename__, as_read(record)):
        return
    with db.no_autoflush:
        _plan(db, record, wanted, clock.today())


def tell(db: Session, due: DueTimer, scope: Values, record: Any) -> None:
    """Says in an event that the day approaches, and sets the timer for the next year."""
    occurs_on = date.fromisoformat(due.body["occurs_on"])
    spec = spec_of(type(record))
    days = (occurs_on - clock.today()).days
    envelope = new_envelope(
        service=spec.service,
        name=f"{spec.full_name}.{SUBJECTS[spec.name].event}",
        subject=record.id,
        data={**snapshot(spec, record), "occurs_on": occurs_on.isoformat(), "days_ahead": days},
        scope=scope,
    )
    emit(db, envelope)
    _plan(db, record, _wanted_by(record), occurs_on + timedelta(days=1))


def _plan(db: Session, record: Any, wanted: Wanted | None, today: date) -> None:
    entity: str = record.__tablename__
    found = wanted and reminder_on(
        wanted.day, today, lead_days=wanted.lead_days, yearly=wanted.yearly
    )
    if not found:
        withdraw(db, kind_of(entity), record.id)
        return
    remind_on, occurs_on = found
    schedule(
        db,
        kind_of(entity),
        record.id,
        datetime.combine(remind_on, HOUR),
        body={"occurs_on": occurs_on.isoformat()},
        entity=entity,
        record_id=record.id,
    )


def _wanted_by(record: Any) -> Wanted | None:
    names = (*SUBJECTS[record.__tablename__].fields, "deleted_at")
    return _wanted(record.__tablename__, {name: getattr(record, name) for name in names})


def _wanted(entity: str, values: Values) -> Wanted | None:
    """The day that a record of these values asks for; none for one that is new or deleted."""
    if not values or values["deleted_at"] is not None:
        return None
    return SUBJECTS[entity].wanted(values)
