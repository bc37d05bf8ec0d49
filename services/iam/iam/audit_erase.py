"""Takes a personal value out of an audit record, together with the salt that would betray it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session as Db

from crmkit import Invalid, audit
from crmkit.call import Call
from crmkit.store.saving import DOING
from iam.entities.audit_record import AuditRecord
from iam.rules import chain
from iam.rules.chain import Seal
from iam.tables import audit_link


def erase(db: Db, call: Call, record_id: str, path: str, reason: str) -> None:
    """Erases one value; that it was done, by whom and why is a record of the audit itself.

    Raises Invalid where the record has no such value, or the value is part of who did what.
    """
    if not chain.may_be_erased(path):
        raise Invalid(path="not_erasable")
    table, linked = AuditRecord.table(), audit_link.c.record_id == record_id
    link = db.execute(select(audit_link).where(linked).with_for_update()).one()
    here = (table.c.id == record_id, table.c.at == link.record_at)
    row = dict(db.execute(select(table).where(*here)).mappings().one())
    try:
        seal = chain.erased(row, Seal(link.salt, link.own), path)
    except KeyError:
        raise Invalid(path="nothing_to_erase") from None
    db.execute(update(table).where(*here).values(_without(row, path)))
    db.execute(update(audit_link).where(linked).values(salt=seal.salt, own=seal.own))
    if DOING in db.info:
        db.info[DOING].recorded = True
    audit.record(
        db,
        call,
        service="iam",
        operation="erase",
        entity="iam.audit_record",
        record_id=record_id,
        permission="iam.audit_record.erase",
        detail={"path": path, "reason": reason},
    )


def _without(row: dict[str, Any], path: str) -> dict[str, Any]:
    column, _, key = path.partition(".")
    if not key:
        return {column: "" if column == "actor" else None}
    return {column: {name: value for name, value in row[column].items() if name != key}}
