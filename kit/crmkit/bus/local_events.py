"""Events inside one process: each consumer works through a queue of its own in memory.

The memory is only a hint. A row of an outbox counts as published when the inbox of every consumer
has its event, so what a crash takes from memory is read from the outbox again.
"""

import queue
import threading
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import partial

from crmkit.bus.base import Service
from crmkit.bus.consumer import consume
from crmkit.bus.local import LocalBus
from crmkit.events.reactions import Reaction, reactions_of
from crmkit.events.relay import Fate, Outgoing, Refusal, Relay
from crmkit.events.retry import RetryPolicy
from crmkit.logs import logger
from crmkit.settings import EVENTS_KEPT
from crmkit.store.database import Database
from crmkit.wire import Json, round_trip

log = logger(__name__)

DATABASE_GONE_SECONDS = 2.0
MARK_TOGETHER = 100


class LocalConsumer:
    """A thread that hands one reaction its events, one after the other."""

    def __init__(self, database: Database, reaction: Reaction, policy: RetryPolicy) -> None:
        self.database, self.reaction, self.policy = database, reaction, policy
        self._queue: queue.Queue[tuple[Json, int, Callable[[], None]] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, daemon=True, name=reaction.consumer)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Finish the event in hand; the rest is in the outbox still."""
        self._queue.put(None)
        self._thread.join(10)

    def put(self, envelope: Json, settled: Callable[[], None], attempt: int = 1) -> None:
        """Deal with the event in its turn and then call `settled`."""
        self._queue.put((envelope, attempt, settled))

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            envelope, attempt, settled = item
            try:
                delay = consume(self.database, self.reaction, self.policy, envelope, attempt)
            except Exception:
                log.exception("event could not be parked", consumer=self.reaction.consumer)
                self._again(DATABASE_GONE_SECONDS, envelope, settled, attempt)
                continue
            if delay is None:
                settled()
            else:
                self._again(delay, envelope, settled, attempt + 1)

    def _again(
        self, delay: float, envelope: Json, settled: Callable[[], None], attempt: int
    ) -> None:
        timer = threading.Timer(delay, self.put, (envelope, settled, attempt))
        timer.daemon = True
        timer.start()


class LocalEvents:
    """All consumers of the process, and the outlet that the relays of its services share."""

    def __init__(
        self, bus: LocalBus, policy: RetryPolicy, events_kept: timedelta = EVENTS_KEPT
    ) -> None:
        self.bus = bus
        self.consumers: dict[str, LocalConsumer] = {}
        self._policy = policy
        self._events_kept = events_kept

    def start(self) -> None:
        """Begin to consume for every service on the bus."""
        for service in self.bus.services.values():
            for reaction in reactions_of(service):
                consumer = LocalConsumer(service.database, reaction, self._policy)
                self.consumers[reaction.consumer] = consumer
                consumer.start()

    def stop(self) -> None:
        for consumer in self.consumers.values():
            consumer.stop()

    def wanting(self, message: Outgoing) -> list[LocalConsumer]:
        """Who has to get this message."""
        if message.consumer is not None:
            return [self.consumers[message.consumer]]
        return [one for one in self.consumers.values() if one.reaction.wants(message.name)]

    def relay(self, service: Service) -> Relay:
        """The relay of a service; it is nudged when something of its has arrived everywhere."""
        outlet = LocalOutlet(self)
        relay = Relay(service.database, service.name, outlet, self._events_kept)
        outlet.nudge = relay.nudge
        return relay


class LocalOutlet:
    """Knows which messages of one relay are still on their way, and to whom."""

    def __init__(self, events: LocalEvents) -> None:
        self.events = events
        self.nudge: Callable[[], None] = lambda: None
        self._missing: dict[tuple[int, ...], set[str]] = {}
        self._under_way = self._settled = 0

    def send(self, messages: Sequence[Outgoing]) -> list[Fate | Refusal]:
        return [self._send(message) for message in messages]

    def _send(self, message: Outgoing) -> Fate | Refusal:
        if message.consumer is not None and message.consumer not in self.events.consumers:
            return f"there is no consumer {message.consumer}"
        missing = self._missing.get(message.rows)
        if missing is None:
            missing = self._deliver(message)
        if missing:
            return Fate.UNDER_WAY
        self._missing.pop(message.rows, None)
        return Fate.SAFE

    def _deliver(self, message: Outgoing) -> set[str]:
        envelope = round_trip(message.body)
        consumers = self.events.wanting(message)
        missing = {one.reaction.consumer for one in consumers}
        self._missing[message.rows] = missing

        def settled(name: str) -> None:
            missing.discard(name)
            if not missing:
                self._arrived()

        self._under_way += bool(missing)
        for one in consumers:
            one.put(envelope, partial(settled, one.reaction.consumer))
        if message.consumer is None:
            self.events.bus.publish([envelope])
        return missing

    def _arrived(self) -> None:
        """Have the relay mark rows by the hundred; a transaction for each would slow them all."""
        self._under_way -= 1
        self._settled += 1
        if self._under_way == 0 or self._settled >= MARK_TOGETHER:
            self._settled = 0
            self.nudge()
