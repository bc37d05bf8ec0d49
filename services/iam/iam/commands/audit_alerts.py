"""The alerts of the audit: the timers that look for them, and settling one."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from pydantic import StringConstraints
from sqlalchemy.orm import Session as Db

from crmkit import EntityService, Invalid, clock, command, timer
from crmkit.call import Call
from crmkit.store.store import Work
from crmkit.work.timer import DueTimer, schedule, schedule_unless_set
from iam import audit_watch, unused_grants
from iam.entities.audit_alert import SETTLED, AuditAlert
from iam.inputs import Input

RECORDS, GRANTS = "audit_records", "audit_grants"
EVERY = {RECORDS: timedelta(minutes=5), GRANTS: timedelta(days=1)}


class Settlement(Input):
    """What the alert turned out to be."""

    note: Annotated[str, StringConstraints(min_length=3, max_length=2000)]


class AuditAlertCommands(EntityService):
    """The part of IamService that watches over the audit."""

    def arm_watch(self, db: Db) -> None:
        """Sets the timers that look for alerts, unless they are set."""
        for kind, pause in EVERY.items():
            schedule_unless_set(db, kind, kind, clock.now() + pause)

    @timer(RECORDS)
    def watch_records(self, db: Db, due: DueTimer) -> None:
        """Looks at what the audit stored since the last time, a batch in each transaction."""
        more = audit_watch.look(Work(self.store, db, self.own_call(db)))
        pause = timedelta() if more else EVERY[RECORDS]
        schedule(db, due.kind, due.key, clock.now() + pause)

    @timer(GRANTS)
    def watch_grants(self, db: Db, due: DueTimer) -> None:
        """Looks once a day for grants that nobody uses."""
        unused_grants.look(Work(self.store, db, self.own_call(db)))
        schedule(db, due.kind, due.key, clock.now() + EVERY[GRANTS])

    @command("audit_alert.settle", permission="iam.audit_alert.settle", record=True)
    def settle_audit_alert(
        self, db: Db, call: Call, record: AuditAlert, values: Settlement
    ) -> AuditAlert:
        """Closes an alert with a note on what was found."""
        if record.state == SETTLED:
            raise Invalid.because("alert_settled")
        record.state, record.note, record.settled_at = SETTLED, values.note, clock.now()
        self.save(db, call, record, event="settled")
        return record
