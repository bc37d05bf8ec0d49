"""Birthdays, important dates and reviews: each has a timer, set anew when its record changes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import Entity, clock
from crmkit.entity.spec import spec_of
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.store.saving import snapshot
from crmkit.store.tables import timer as timers
from crmkit.work.timer import DueTimer, schedule, withdraw
from customers.entities.contact import Contact
from customers.entities.important_date import ImportantDate
from customers.entities.relationship_assessment import RelationshipAssessment
from customers.rules.dates import reminder_on

BIRTHDAY_LEAD_DAYS = 7
# Nine in the morning in Taipei and Shanghai: before the day's calls, after people wake.
HOUR = time(1, tzinfo=UTC)
SUBJECTS: Mapping[str, tuple[type[Entity], str]] = {
    "contact": (Contact, "birthday_reminded"),
    "important_date": (ImportantDate, "reminded"),
    "relationship_assessment": (RelationshipAssessment, "review_due"),
}


@dataclass(frozen=True)
class Wanted:
    """A day to be reminded of."""

    day: date
    lead_days: int
    yearly: bool


def kind_of(entity: str) -> str:
    """The kind of timer that reminds of an entity's day."""
    return f"{entity}_reminder"


def plan(db: Session, entity: str, record_id: str, today: date) -> None:
    """Sets, moves or takes away the record's timer, as its day now stands."""
    record: Any = db.get(SUBJECTS[entity][0], record_id, populate_existing=True)
    wanted = None if record is None or record.deleted_at is not None else _wanted(record)
    found = wanted and reminder_on(
        wanted.day, today, lead_days=wanted.lead_days, yearly=wanted.yearly
    )
    if not found:
        withdraw(db, kind_of(entity), record_id)
        return
    remind_on, occurs_on = found
    if _already_told(db, entity, record_id, occurs_on):
        return
    schedule(
        db,
        kind_of(entity),
        record_id,
        datetime.combine(remind_on, HOUR),
        body={"occurs_on": occurs_on.isoformat()},
        entity=entity,
        record_id=record_id,
    )


def tell(db: Session, due: DueTimer, scope: Mapping[str, Any], record: Any) -> None:
    """Says in an event that the day approaches, and sets the timer for the next year."""
    entity, occurs_on = str(due.entity), date.fromisoformat(due.body["occurs_on"])
    spec = spec_of(type(record))
    days = (occurs_on - clock.today()).days
    envelope = new_envelope(
        service=spec.service,
        name=f"{spec.full_name}.{SUBJECTS[entity][1]}",
        subject=record.id,
        data={**snapshot(spec, record), "occurs_on": occurs_on.isoformat(), "days_ahead": days},
        scope=scope,
    )
    emit(db, envelope)
    plan(db, entity, record.id, occurs_on + timedelta(days=1))


def subject_of(db: Session, due: DueTimer) -> Any:
    """The record that a timer is about, unless it is gone or wants no reminder any more."""
    record: Any = db.get(SUBJECTS[str(due.entity)][0], due.record_id)
    if record is None or record.deleted_at is not None or _wanted(record) is None:
        return None
    return record


def _wanted(record: Any) -> Wanted | None:
    if isinstance(record, ImportantDate):
        return Wanted(record.day, record.lead_days, record.is_yearly)
    if isinstance(record, Contact):
        if record.birthday is None or record.has_left:
            return None
        return Wanted(record.birthday, BIRTHDAY_LEAD_DAYS, yearly=True)
    return Wanted(record.next_review, 0, yearly=False) if record.next_review else None


def _already_told(db: Session, entity: str, record_id: str, occurs_on: date) -> bool:
    """A change within the days before must not remind of the same day again."""
    query = select(timers.c.body).where(
        timers.c.kind == kind_of(entity), timers.c.key == record_id, timers.c.done_at.is_not(None)
    )
    body = db.scalar(query)
    return body is not None and body.get("occurs_on") == occurs_on.isoformat()
