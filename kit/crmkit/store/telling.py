"""What happened to records is told in the transaction of the change: history, events, audit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from crmkit import audit, wire
from crmkit.access.sharing import SHARES
from crmkit.admin.custom_field import CustomField
from crmkit.call import Call
from crmkit.entity.spec import EntitySpec
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit_all
from crmkit.store import custom_index, history
from crmkit.store.record import CUSTOM_COLUMN, plain
from crmkit.store.scope import Scope
from crmkit.store.store import Work

DOING = "doing"
"""Where a session remembers which command it serves, so that the audit names that."""


@dataclass(slots=True)
class Doing:
    """The command that a transaction serves."""

    operation: str
    permission: str | None
    recorded: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What happened to a record, as history, event and audit tell it."""

    event: str
    changes: history.Changes
    operation: str
    scope: Scope
    scope_before: Scope | None = None


def tell(work: Work, spec: EntitySpec, stories: Sequence[tuple[Any, Told]]) -> None:
    """Write history, events and audit of what happened to these records."""
    if not spec.is_log:
        history.write(work, spec, [(record, told.event, told.changes) for record, told in stories])
    emit_all(work.db, [_envelope(work.call, spec, record, told) for record, told in stories])
    for record, told in stories:
        if isinstance(record, CustomField):
            custom_index.keep_up(work, record, told.changes)
    audit.write(work.db, [_audited(work, spec, record, told) for record, told in stories])


def _audited(work: Work, spec: EntitySpec, record: Any, told: Told) -> wire.Json:
    doing: Doing | None = work.db.info.get(DOING)
    operation, permission = told.operation, _permission(spec, told.operation)
    if doing is not None:
        operation, permission, doing.recorded = doing.operation, doing.permission, True
    return audit.entry(
        work.call,
        service=work.store.service,
        operation=operation,
        entity=spec.full_name,
        record_id=record.id,
        permission=permission,
        changes=told.changes,
    )


def _permission(spec: EntitySpec, operation: str) -> str | None:
    """The permission of a generic operation; who may delete or share may take it back."""
    named = {"restore": "delete", "unshare": "share"}.get(operation, operation)
    return spec.permission(named) if named in spec.operations else None


def _envelope(call: Call, spec: EntitySpec, record: Any, told: Told) -> wire.Json:
    hidden = {*spec.guarded, SHARES}
    before = {name: each["from"] for name, each in told.changes.items() if name not in hidden}
    return new_envelope(
        service=spec.service,
        name=f"{spec.full_name}.{told.event}",
        subject=record.id,
        data=snapshot(spec, record),
        before={} if record.version == 1 else before,
        scope=told.scope,
        scope_before=told.scope_before,
        actor=call.caller.actor_id or call.caller.service,
        call_id=call.call_id,
        causation_id=call.causation_id,
        echo=call.echo,
        dataversion=spec.about.dataversion,
    )


def snapshot(spec: EntitySpec, record: Any) -> wire.Json:
    """The record as events carry it: without what is personal or sensitive."""
    data = {name: plain(getattr(record, name)) for name in spec.published}
    if not spec.is_log:
        data[CUSTOM_COLUMN] = record.custom or {}
    return data
