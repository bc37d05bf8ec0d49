"""What was done long ago and nobody asks for again leaves the database, a few rows at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.orm import Session

from crmkit.events import inbox, outbox
from crmkit.importing import keeping
from crmkit.settings import EVENTS_KEPT
from crmkit.store import idempotency
from crmkit.store.database import Database
from crmkit.work import job, timer

BATCH = 500
PAUSE_SECONDS = 600.0

Clean = Callable[[Session, timedelta, int], int]
CHORES: tuple[tuple[Clean, timedelta], ...] = (
    (outbox.clean, timedelta(days=7)),
    (inbox.clean, timedelta(days=45)),
    (idempotency.clean, idempotency.KEPT_FOR),
    (job.clean, timedelta(days=30)),
    (timer.clean, timedelta(days=30)),
    (keeping.clean, timedelta(days=30)),
)


class Housekeeping:
    """Goes through the chores every ten minutes, one small transaction at a time.

    Whoever calls `step` between other work is never kept from that for longer than one batch.
    """

    def __init__(self, database: Database, events_kept: timedelta = EVENTS_KEPT) -> None:
        self.database = database
        self._chores = (*CHORES, (outbox.clean_events, events_kept))
        self._left: list[tuple[Clean, timedelta]] = []
        self._next_round = 0.0

    def step(self) -> int:
        """Delete one batch, if it is time to; how many rows that were."""
        now = time.monotonic()
        if not self._left and now >= self._next_round:
            self._left = list(self._chores)
            self._next_round = now + PAUSE_SECONDS
        if not self._left:
            return 0
        clean, age = self._left[0]
        with self.database.session() as db:
            deleted = clean(db, age, BATCH)
        if deleted < BATCH:
            self._left.pop(0)
        return deleted
