"""The relay: takes what waits in the outbox to the bus, and marks it once it is safe there."""

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from typing import Protocol
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy.orm import Session

from crmkit import clock, metrics
from crmkit.errors import CrmError
from crmkit.events import dead, outbox
from crmkit.events.outbox import AUDIT, REDELIVERY, Waiting
from crmkit.faults import reached
from crmkit.logs import logger
from crmkit.settings import EVENTS_KEPT
from crmkit.store.database import Database
from crmkit.wire import Json
from crmkit.work.housekeeping import Housekeeping
from crmkit.work.lease import Lease

log = logger(__name__)

BATCH = 200
POLL_SECONDS = 0.2
BACKOFF_SECONDS = 5.0
PARK_AFTER = 5
MOST_UNDER_WAY = 1000
MEASURE_SECONDS = 15.0


class BusLost(Exception):  # noqa: N818 - read as what happened
    """The bus cannot be reached at all; no row is to blame."""


class Fate(Enum):
    """What became of a message, unless the bus refused it."""

    SAFE = "safe"
    UNDER_WAY = "under way"
    """Accepted, but not everywhere yet: ask again with the same message."""
    HELD = "held"
    """Not sent, because an earlier one of its subject was refused."""


@dataclass(frozen=True)
class Outgoing:
    """One message for the bus, made of one row, or of many audit rows."""

    rows: tuple[int, ...]
    name: str
    subject: str | None
    body: Json
    consumer: str | None = None
    """Set on a redelivery, which is for that one consumer only."""


Refusal = str
"""Why the bus does not take this very message."""


class Outlet(Protocol):
    """The bus as the relay sees it."""

    def send(self, messages: Sequence[Outgoing]) -> list[Fate | Refusal]:
        """The fate of each message; raises BusLost when the bus is not there."""


class Relay:
    """Runs in a thread of its own beside the service; many may run, the lease picks one."""

    def __init__(
        self,
        database: Database,
        service: str,
        outlet: Outlet,
        events_kept: timedelta = EVENTS_KEPT,
    ) -> None:
        self.database = database
        self.service = service
        self.outlet = outlet
        self.lease = Lease(database, "relay")
        self._wake = threading.Event()
        self._stop = False
        self._unfinished: list[Outgoing] = []
        self._measured = 0.0
        self._housekeeping = Housekeeping(database, events_kept)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin relaying, and be nudged by every commit that wrote to the outbox."""
        self.database.committed.append(self.nudge)
        self._thread = threading.Thread(target=self.run, name=f"relay-{self.service}", daemon=True)
        self._thread.start()

    def nudge(self) -> None:
        """There is something to publish: look now rather than at the next poll."""
        self._wake.set()

    def stop(self) -> None:
        """Publish what is committed, then hand the lease over."""
        self._stop = True
        self.nudge()
        if self._thread is not None:
            self._thread.join(10)

    def run(self) -> None:
        """Until stopped: publish, then wait for a nudge or the next poll."""
        pause = POLL_SECONDS
        while not self._stop:
            self._wake.wait(pause)
            self._wake.clear()
            pause = self._turn(pause)
        self._turn(pause)
        self._give_back()

    def _turn(self, pause: float) -> float:
        """One round; how long to wait for the next."""
        try:
            if not self.lease.hold():
                self._unfinished = []
                return POLL_SECONDS
            while self.publish_waiting():
                pass
            self._look_after()
        except (BusLost, CrmError) as error:
            log.warning("relay waits", service=self.service, error=str(error))
            return min(pause * 2, BACKOFF_SECONDS)
        except Exception:
            log.exception("relay failed", service=self.service)
            return min(pause * 2, BACKOFF_SECONDS)
        return POLL_SECONDS

    def publish_waiting(self) -> bool:
        """Publish one batch; whether there is more to do at once."""
        earlier, self._unfinished = self._unfinished, []
        rows = self._take(earlier)
        messages = earlier + compose(self.service, rows)
        if not messages:
            return False
        try:
            fates = self.outlet.send(messages)
        except BusLost:
            self._unfinished = earlier
            raise
        reached("after_publish_before_mark")
        moved = self._settle(messages, fates)
        return moved and len(rows) == BATCH

    def _take(self, earlier: Sequence[Outgoing]) -> list[Waiting]:
        without = [row for message in earlier for row in message.rows]
        if len(without) >= MOST_UNDER_WAY:
            return []
        with self.database.translated():
            if not outbox.anything(self.database.engine):
                return []
        with self.database.session() as db:
            return outbox.take(db, BATCH, without)

    def _settle(self, messages: Sequence[Outgoing], fates: Sequence[Fate | Refusal]) -> bool:
        """Write down what became of the messages; whether any got somewhere."""
        outcome = list(zip(messages, fates, strict=True))
        safe = [message for message, fate in outcome if fate is Fate.SAFE]
        self._unfinished = [message for message, fate in outcome if fate is Fate.UNDER_WAY]
        refused = [(message, fate) for message, fate in outcome if isinstance(fate, Refusal)]
        if safe or refused:
            with self.database.session() as db:
                outbox.mark_published(db, [row for message in safe for row in message.rows])
                for message, reason in refused:
                    self._refused(db, message, reason)
        for message in safe:
            kind = AUDIT if message.name.startswith("audit.") else "event"
            metrics.events_published.labels(self.service, kind).inc(len(message.rows))
        return any(fate is not Fate.HELD for fate in fates)

    def _refused(self, db: Session, message: Outgoing, reason: Refusal) -> None:
        if outbox.mark_failed(db, message.rows, reason, PARK_AFTER):
            log.error("outbox row parked", service=self.service, row=message.rows, error=reason)

    def _look_after(self) -> None:
        now = time.monotonic()
        if now - self._measured > MEASURE_SECONDS:
            self._measured = now
            self._measure()
        self._housekeeping.step()

    def _measure(self) -> None:
        with self.database.session() as db:
            waiting, parked, age = outbox.depth(db)
        metrics.outbox_waiting.labels(self.service).set(waiting)
        metrics.outbox_parked.labels(self.service).set(parked)
        metrics.outbox_age.labels(self.service).set(age)
        metrics.dead_letters.labels(self.service).set(dead.count(self.database))

    def _give_back(self) -> None:
        try:
            self.lease.release()
        except CrmError as error:
            log.warning("lease not released", service=self.service, error=str(error))


def compose(service: str, rows: Sequence[Waiting]) -> list[Outgoing]:
    """The messages that carry these rows: audit records together, every event by itself."""
    messages = [_single(row) for row in rows if row.kind != AUDIT]
    audit = [row for row in rows if row.kind == AUDIT]
    if audit:
        messages.append(_audit_batch(service, audit))
    return messages


def _single(row: Waiting) -> Outgoing:
    if row.kind == REDELIVERY:
        body, consumer = row.body["envelope"], row.body["consumer"]
        return Outgoing((row.id,), row.name, row.subject, body, consumer)
    return Outgoing((row.id,), row.name, row.subject, {**row.body, "sequence": row.sequence})


def _audit_batch(service: str, rows: Sequence[Waiting]) -> Outgoing:
    """One message of many records; its id is made of theirs, so a repeat is the same message."""
    records = [{**row.body, "sequence": row.sequence} for row in rows]
    body: Json = {
        "specversion": "1.0",
        "id": str(uuid5(NAMESPACE_URL, " ".join(row.event_id for row in rows))),
        "source": f"/{service}",
        "type": f"audit.{service}",
        "subject": None,
        "time": clock.now(),
        "dataversion": 1,
        "sequence": rows[-1].sequence,
        "data": {"records": records},
    }
    return Outgoing(tuple(row.id for row in rows), f"audit.{service}", None, body)
