"""The audit store: monthly partitions made ahead, records kept once, read under field rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.access.document import HIDDEN, MASKED, Access
from crmkit.access.mask import masked_value
from crmkit.ids import is_id
from iam import audit_chain, tables
from iam.entities.audit_record import AuditRecord

SCHEMA = "audit_partition"
MONTHS_AHEAD = 3

_COLUMNS = tuple(column.name for column in AuditRecord.table().c)
_IDS = ("actor_id", "on_behalf_of", "session_id")


def keep(db: Db, records: Sequence[Mapping[str, Any]]) -> None:
    """Stores the records and binds them into the chains; one that is there stays as it was."""
    rows = [_row(each) for each in records]
    if not rows:
        return
    ensure_ahead(db, {each["at"] for each in rows})
    table = AuditRecord.table()
    statement = insert(table).on_conflict_do_nothing().returning(*table.c)
    stored = {row["id"]: dict(row) for row in db.execute(statement, rows).mappings()}
    given = dict.fromkeys(each["id"] for each in rows)
    audit_chain.append(db, [stored[each] for each in given if each in stored])


def ensure_ahead(db: Db, moments: Iterable[datetime] = ()) -> None:
    """Makes the partitions of these moments, of this month and of the next ones."""
    wanted, month = [*moments], _first(clock.now())
    for _ in range(MONTHS_AHEAD + 1):
        wanted.append(month)
        month = _next_month(month)
    ensure_partitions(db, wanted)


def ensure_partitions(db: Db, moments: Iterable[datetime]) -> None:
    """Makes the partitions of these moments that do not exist yet."""
    wanted = {_name(first): first for first in map(_first, moments)}
    existing = set(
        db.scalars(
            text("SELECT tablename FROM pg_tables WHERE schemaname = :schema"), {"schema": SCHEMA}
        )
    )
    missing = sorted(set(wanted) - existing)
    if not missing:
        return
    db.execute(text("SELECT pg_advisory_xact_lock(hashtextextended('audit_partition', 0))"))
    db.execute(text(f"CREATE SCHEMA IF NOT EXISTS {SCHEMA}"))
    for name in missing:
        _make(db, name, wanted[name])


def shown_changes(
    db: Db, access: Access, entity: str | None, changes: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """The changes as this reader may see them, and the names of the fields that are masked.

    A field hidden from the reader is left out, a masked one shows masks. Personal parts need an
    explicit grant to view them: being the administrator is not enough to read them here.
    """
    if not entity or not changes:
        return dict(changes), []
    rules = access.field_rules.get(entity, {})
    fields = fields_of(db, entity)
    sees_personal = bool(access.grants.get(f"{entity}.view_personal"))
    shown: dict[str, Any] = {}
    masked: list[str] = []
    for name, change in changes.items():
        known = fields.get(name, {})
        rule = rules.get(name)
        if rule == HIDDEN or (known.get("personal") and not sees_personal):
            continue
        if rule == MASKED:
            masked.append(name)
            change = _masked(change, known.get("mask") or "tail")  # noqa: PLW2901 - its mask
        shown[name] = change
    return shown, masked


def show(db: Db, access: Access, record: dict[str, Any]) -> None:
    """Makes of a record what this reader may see of it."""
    if not record.get("changes"):
        return
    shown, masked = shown_changes(db, access, record.get("entity"), record["changes"])
    record["changes"] = shown
    if masked:
        record["_masked"] = [*record.get("_masked", ()), *(f"changes.{each}" for each in masked)]


def fields_of(db: Db, entity: str) -> Mapping[str, Mapping[str, Any]]:
    """What the contract of its service says about the fields of an entity."""
    table = tables.service_contract
    service = entity.partition(".")[0]
    body = db.scalar(select(table.c.body["fields"][entity]).where(table.c.service == service))
    return body or {}


def _masked(change: Any, kind: str) -> Any:
    if not isinstance(change, Mapping):
        return None
    return {side: masked_value(value, kind) for side, value in change.items()}


def _row(record: Mapping[str, Any]) -> dict[str, Any]:
    row = {name: record.get(name) for name in _COLUMNS}
    row["at"] = datetime.fromisoformat(str(record["at"]))
    row["changes"], row["detail"] = record.get("changes") or {}, record.get("detail") or {}
    for name in _IDS:
        if row[name] is not None and not is_id(row[name]):
            row["detail"] = {**(row["detail"] or {}), name: row[name]}
            row[name] = None
    return row


def _make(db: Db, name: str, first: datetime) -> None:
    until = _next_month(first)
    db.execute(
        text(
            f"CREATE TABLE IF NOT EXISTS {SCHEMA}.{name} PARTITION OF audit_record "
            f"FOR VALUES FROM ('{first.isoformat()}') TO ('{until.isoformat()}')"
        )
    )


def _first(moment: datetime) -> datetime:
    return datetime(*moment.astimezone(UTC).timetuple()[:2], 1, tzinfo=UTC)


def _next_month(first: datetime) -> datetime:
    years, month = divmod(first.month, 12)
    return first.replace(year=first.year + years, month=month + 1)


def _name(first: datetime) -> str:
    return f"audit_record_{first:%Y_%m}"
