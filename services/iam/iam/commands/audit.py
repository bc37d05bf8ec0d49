"""What people do with the audit beyond reading it: verify that it is whole, erase what must go."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import StringConstraints
from sqlalchemy.orm import Session as Db

from crmkit import Invalid, command, on, query
from crmkit.call import Call
from crmkit.i18n.message import translate
from crmkit.store.saving import DOING
from crmkit.store.store import Work
from iam import audit_erase, audit_reading, audit_store, wording
from iam.audit_heads import HeadWriter
from iam.audit_verify import Days, Fault
from iam.audit_walk import Walk
from iam.commands.audit_alerts import AuditAlertCommands
from iam.entities.audit_record import AuditRecord
from iam.inputs import AuditBatch, Input

UUID = r"^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"


class Verification(Input):
    """Which days to verify, and the place after which to go on."""

    first: date | None = None
    last: date | None = None
    after: Annotated[str, StringConstraints(max_length=100)] | None = None


class Day(Input):
    """Whose day, and which one, in the caller's time zone."""

    person_id: Annotated[str, StringConstraints(pattern=UUID)]
    day: date


class Export(Input):
    """Which records leave, as a list is asked for them, and the page after which to go on."""

    where: dict[str, Any] | None = None
    sort: Annotated[str, StringConstraints(max_length=500)] | None = None
    after: Annotated[str, StringConstraints(max_length=4000)] | None = None


class Erasure(Input):
    """Which value goes (`changes.phone`, `address`), and why."""

    path: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    reason: Annotated[str, StringConstraints(min_length=3, max_length=500)]


class AuditCommands(AuditAlertCommands):
    """The audit's part of IamService."""

    @on("audit.*")
    def keep_audit(self, db: Db, event: AuditBatch) -> None:
        """Stores what the services recorded; whatever is stored is watched."""
        if not self.heads.started:
            self.arm_watch(db)
        audit_store.keep(db, event.records)
        self.heads.start()

    @cached_property
    def heads_file(self) -> Path:
        """Where the ends of the chains are noted outside of the database."""
        return self.settings.audit_heads or self.settings.state / "audit-heads.jsonl"

    @cached_property
    def heads(self) -> HeadWriter:
        """Notes the ends of the chains from the first record that this process stores."""
        return HeadWriter(self.database, self.keyring, self.heads_file)

    def close(self) -> None:
        """As everywhere; the last ends of the chains are noted before."""
        self.heads.stop()
        super().close()

    @query("audit_record.verify", permission="iam.audit_record.verify")
    def verify_audit(self, db: Db, call: Call, values: Verification) -> dict[str, Any]:
        """Verifies a page of the audit's chains; asked again with `after` until that is empty."""
        walk = Walk(Days(values.first, values.last), self.heads_file, self.keyring)
        try:
            step = walk.step(db, values.after)
        except (ValueError, LookupError):
            raise Invalid(after="unknown_place") from None
        fault = step.fault
        return {
            "checked": step.checked,
            "after": step.after,
            "fault": _told(fault, call.language) if fault else None,
        }

    @query("audit_record.words", permission="iam.audit_record.view")
    def read_words(self, db: Db, call: Call) -> dict[str, Any]:
        """What the audit speaks of, in words: every entity and operation of every service, those
        too that the reader has no part in."""
        return {"entities": wording.entities(db, call.language)}

    @query("audit_record.day", permission="iam.audit_record.view")
    def read_day(self, db: Db, call: Call, values: Day) -> dict[str, Any]:
        """What a person did on a day: the first and the last, by hour and kind, and the gaps."""
        return audit_reading.day_of(db, call, values.person_id, values.day)

    @query("audit_record.export", permission="iam.audit_record.export")
    def export_audit(self, db: Db, call: Call, values: Export) -> dict[str, Any]:
        """A page of audit records as rows of a table; the whole export is recorded once."""
        asked = {"where": values.where, "sort": values.sort}
        page = audit_reading.page_of_export(Work(self.store, db, call), asked, values.after)
        # Only an export that was recorded is given the place where it goes on.
        db.info[DOING].recorded = True
        if values.after is None:
            detail = {name: value for name, value in asked.items() if value}
            self.note_view(
                call,
                operation="export",
                entity="iam.audit_record",
                permission="iam.audit_record.export",
                detail={**detail, "total": page["total"]},
            )
        return page

    @command("audit_record.erase", permission="iam.audit_record.erase", record=True)
    def erase_from_audit(
        self, db: Db, call: Call, record: AuditRecord, values: Erasure
    ) -> dict[str, str]:
        """Erases a personal value from an audit record; the chain still proves the rest."""
        audit_erase.erase(db, call, record.id, values.path, values.reason)
        return {"id": record.id, "erased": values.path}


def in_words(fault: Fault, language: str) -> str:
    """The fault as a sentence that names the link."""
    return translate(
        f"audit_fault.{fault.code}",
        language,
        service=fault.place.service,
        day=fault.place.day.isoformat(),
        number=fault.place.number,
        record=fault.record_id,
        noted_at=fault.noted_at,
    )


def _told(fault: Fault, language: str) -> dict[str, Any]:
    return {
        "code": fault.code,
        "service": fault.place.service,
        "day": fault.place.day.isoformat(),
        "number": fault.place.number,
        "record_id": fault.record_id,
        "message": in_words(fault, language),
    }
