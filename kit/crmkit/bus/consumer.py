"""One consumer's share of an event: react, or say when to try again, or give it up."""

import time
from datetime import datetime

from crmkit import metrics, tracing
from crmkit.events import dead
from crmkit.events.reactions import Reaction, Unreadable, react
from crmkit.events.retry import RetryPolicy
from crmkit.logs import about, logger
from crmkit.store.database import Database
from crmkit.wire import Json

log = logger(__name__)


def consume(
    database: Database, reaction: Reaction, policy: RetryPolicy, envelope: Json, attempt: int
) -> float | None:
    """None when the event is settled; else in how many seconds it should come again.

    Settled means handled, a repeat, or parked among the dead letters. Raises only when even
    parking failed, which is when the database is gone.
    """
    known = {
        "consumer": reaction.consumer,
        "event": envelope["id"],
        "call_id": envelope.get("call_id"),
    }
    with tracing.span(reaction.consumer, "consumer", envelope, **known), about(**known):
        try:
            first = react(database, reaction, envelope)
        except Unreadable as error:
            _give_up(database, reaction, envelope, error, attempt)
            return None
        except Exception as error:
            delay = policy.delay_after(attempt)
            if delay is None:
                _give_up(database, reaction, envelope, error, attempt)
                return None
            log.warning("reaction failed", attempt=attempt, again_in=delay, exc_info=True)
            _count(reaction, "retry")
            return delay
        _observe(reaction, envelope, first)
        return None


def _give_up(
    database: Database, reaction: Reaction, envelope: Json, error: Exception, attempt: int
) -> None:
    text = f"{type(error).__name__}: {error}"
    letter = dead.park(database, reaction.consumer, envelope, text, attempt)
    _count(reaction, "dead")
    log.error("event given up", dead_letter=letter, attempts=attempt, exc_info=error)


def _observe(reaction: Reaction, envelope: Json, first: bool) -> None:
    _count(reaction, "handled" if first else "repeat")
    if not first:
        log.info("repeat ignored")
        return
    happened = datetime.fromisoformat(envelope["time"]).timestamp()
    metrics.event_lag.labels(reaction.consumer).observe(max(time.time() - happened, 0))


def _count(reaction: Reaction, outcome: str) -> None:
    metrics.events_handled.labels(reaction.consumer, outcome).inc()
    tracing.describe(outcome=outcome, code="failed" if outcome in ("retry", "dead") else "ok")
