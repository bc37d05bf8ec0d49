"""Audit: every operation leaves a record of who did what, on what, from where, with what result.

A record of a change is written in the transaction of the change: either both are there or neither.
Views are gathered for 200 ms and written together without waiting for the disk; a crash may lose
those 200 ms of views and nothing else. The relay carries the records to IAM.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.call import Call
from crmkit.clock import now
from crmkit.errors import CrmError, Unavailable
from crmkit.ids import new_id
from crmkit.store.database import Database, wrote_outbox
from crmkit.store.tables import outbox

ALLOWED, DENIED, FAILED = "allowed", "denied", "failed"

GATHER_SECONDS = 0.2
# So many views wait for a database that is away; then reading stops rather than going unrecorded.
MOST_WAITING = 20_000

log = logging.getLogger(__name__)


def entry(
    call: Call,
    *,
    service: str,
    operation: str,
    entity: str | None = None,
    record_id: str | None = None,
    permission: str | None = None,
    result: str = ALLOWED,
    changes: Mapping[str, Any] | None = None,
    detail: Mapping[str, Any] | None = None,
    count: int | None = None,
) -> dict[str, Any]:
    """One record of the audit as it travels. `changes` is {field: {"from", "to"}}."""
    caller = call.caller
    actor_id, actor, on_behalf_of = caller.recorded
    record = {
        "id": new_id(),
        "at": now(),
        "actor_id": actor_id,
        "actor": actor,
        "on_behalf_of": on_behalf_of,
        "operation": operation,
        "entity": entity,
        "record_id": record_id,
        "permission": permission,
        "result": result,
        "changes": dict(changes or {}),
        "detail": dict(detail or {}),
        "address": call.address,
        "session_id": caller.session_id,
        "call_id": call.call_id,
        "service": service,
        "count": count,
    }
    plain: dict[str, Any] = wire.round_trip(record)
    return plain


def record(db: Session, call: Call, *, service: str, operation: str, **about: Any) -> None:
    """Writes a record in the transaction of what it tells; the names are those of `entry`."""
    write(db, [entry(call, service=service, operation=operation, **about)])


def write(db: Session, records: Sequence[Mapping[str, Any]]) -> None:
    """Puts finished records into the outbox of this transaction."""
    if not records:
        return
    rows = [
        {"event_id": each["id"], "kind": "audit", "name": f"audit.{each['service']}", "body": each}
        for each in records
    ]
    db.execute(insert(outbox), rows)
    wrote_outbox(db)


def record_apart(database: Database, call: Call, *, service: str, **about: Any) -> None:
    """Writes a record in a transaction of its own: a denial, whose own transaction is undone."""
    finished = entry(call, service=service, **about)
    database.transaction(lambda db: write(db, [finished]))


class ViewBatch:
    """The views of one process, written together a moment later."""

    def __init__(
        self, database: Database, service: str, *, seconds: float = GATHER_SECONDS
    ) -> None:
        self._database = database
        self._service = service
        self._seconds = seconds
        self._waiting: list[dict[str, Any]] = []
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._some = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def add(self, call: Call, **about: Any) -> None:
        """Notes a view; the names are those of `entry`."""
        finished = entry(call, service=self._service, **about)
        with self._lock:
            if len(self._waiting) >= MOST_WAITING:
                raise Unavailable(self._service)
            self._waiting.append(finished)
        self._some.set()

    def start(self) -> None:
        """Begins to write what is noted, until `stop`."""
        self._stopping.clear()
        self._thread = threading.Thread(
            target=self._run, name=f"audit-views-{self._service}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Writes what is left and ends."""
        self._stopping.set()
        self._some.set()
        if self._thread is not None:
            self._thread.join(timeout=5)
            self._thread = None
        self.flush()

    def flush(self) -> int:
        """Writes all that waits; on failure it waits on. Gives the number written."""
        with self._writing:
            return self._flush()

    def _flush(self) -> int:
        with self._lock:
            batch, self._waiting = self._waiting, []
        if not batch:
            return 0
        try:
            self._database.transaction(lambda db: _write_views(db, batch))
        except BaseException:
            with self._lock:
                self._waiting[:0] = batch
            raise
        return len(batch)

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._some.wait()
            self._some.clear()
            self._stopping.wait(self._seconds)
            try:
                self.flush()
            except CrmError as error:
                log.warning("views wait to be recorded: %s", error)
                self._some.set()


def _write_views(db: Session, batch: Sequence[Mapping[str, Any]]) -> None:
    db.execute(text("SET LOCAL synchronous_commit = off"))
    write(db, batch)
