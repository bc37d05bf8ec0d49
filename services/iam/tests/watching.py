"""What tests of the audit's alerts do: store records at a stopped clock, and let a timer look."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import func, select, update

from crmkit.ids import new_id
from crmkit.store.tables import timer as timers
from crmkit.work.timer import fire_next, timers_of
from iam.commands.audit_alerts import RECORDS
from iam.entities.audit_alert import AuditAlert
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.inputs import AuditBatch
from iam.tables import audit_watch

# A Monday, nine in the morning in Taipei.
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LIMIT = {"threshold": 3, "minutes": 10}


def rule(iam, kind, **limit):
    labels = {"en": kind, "zh-TW": kind, "zh-CN": kind}
    return iam.add(AuditAlertRule(labels=labels, kind=kind, **{**LIMIT, **limit}))


def record(person, minutes=0, **values):
    known = {
        "id": new_id(),
        "at": (NOW + timedelta(minutes=minutes)).isoformat(),
        "actor_id": person and person.id,
        "actor": "陳偉",
        "operation": "view",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.view",
        "result": "allowed",
        "changes": {},
        "detail": {},
        "address": "192.0.2.1",
        "service": "library",
    }
    return {**known, **values}


def keep(iam, *records):
    """Stores records as the reaction does."""
    with iam.session() as db:
        iam.service.keep_audit(db, AuditBatch(records=list(records)))


def look(iam, kind=RECORDS):
    """Lets the timer fire until a look finds nothing new."""
    handler = {kind: timers_of(iam.service)[kind]}
    before = None
    while before != (before := places(iam)):
        with iam.session() as db:
            db.execute(update(timers).where(timers.c.kind == kind).values(due_at=func.now()))
        fire_next(iam.service.database, handler)


def places(iam):
    with iam.session() as db:
        return db.execute(select(audit_watch).order_by(audit_watch.c.service)).all()


def alerts(iam):
    with iam.session() as db:
        return db.scalars(select(AuditAlert).order_by(AuditAlert.since)).all()


def told(iam):
    return [(each.kind, each.person_id, each.count) for each in alerts(iam)]
