"""Live events for people who are looking: heard while we listen, kept for nobody."""

import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from crmkit import metrics
from crmkit.bus.base import Callback
from crmkit.bus.link import TICK_SECONDS, LinkLost, beat, connect
from crmkit.bus.pattern import matches
from crmkit.bus.topology import EVENTS, SIGNALS, Topology
from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.wire import DecodeError, loads

log = logger(__name__)

SUBSCRIBE_PATIENCE = 3.0
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0


class LiveSubscription:
    """One live listener; `bound` is set once the broker sends it events."""

    def __init__(
        self,
        live: "LiveEvents",
        pattern: str,
        callback: Callback,
        on_gap: Callable[[], None] | None,
    ) -> None:
        self.live, self.pattern, self.callback, self.on_gap = live, pattern, callback, on_gap
        self.bound = threading.Event()

    def cancel(self) -> None:
        self.live.forget(self)


class LiveEvents:
    """One exclusive queue per process for all its live listeners."""

    def __init__(self, url: str, topology: Topology) -> None:
        self.url, self.topology = url, topology
        self.pid = os.getpid()
        self._subscriptions: list[LiveSubscription] = []
        self._bound: set[str] = set()
        self._stop = False
        self._thread = threading.Thread(target=self._run, name="live-events", daemon=True)
        self._thread.start()

    def subscribe(
        self, pattern: str, callback: Callback, on_gap: Callable[[], None] | None
    ) -> LiveSubscription:
        """Returns when the broker knows, or after a moment when it is away: it is told later."""
        subscription = LiveSubscription(self, pattern, callback, on_gap)
        self._subscriptions = [*self._subscriptions, subscription]
        subscription.bound.wait(SUBSCRIBE_PATIENCE)
        return subscription

    def forget(self, subscription: LiveSubscription) -> None:
        self._subscriptions = [kept for kept in self._subscriptions if kept is not subscription]

    def close(self) -> None:
        self._stop = True
        self._thread.join(2)

    def _run(self) -> None:
        pause = FIRST_PAUSE
        first = True
        while not self._stop:
            begun = time.monotonic()
            try:
                self._listen(first)
            except LinkLost as error:
                log.warning("broker not reached", role="live", error=str(error))
            except Exception as error:
                log.warning("broker lost", role="live", error=str(error))
                first = False
            metrics.broker_connected.labels("live").set(0)
            if time.monotonic() - begun > LONGEST_PAUSE * 2:
                pause = FIRST_PAUSE
            if not self._stop:
                time.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _listen(self, first: bool) -> None:
        connection = connect(self.url)
        try:
            channel = connection.channel()
            self.topology.declare_exchanges(channel)
            queue = f"crm.live.{new_id()}"
            channel.queue_declare(queue, exclusive=True, arguments={"x-queue-type": "classic"})
            channel.basic_consume(queue, no_ack=True, callback=self._on_message)
            self._bound = set()
            self._bind(channel, queue)
            metrics.broker_connected.labels("live").set(1)
            if not first:
                self._tell_gap()
            while not self._stop:
                self._bind(channel, queue)
                with suppress(TimeoutError):
                    connection.drain_events(timeout=TICK_SECONDS)
                beat(connection)
        finally:
            with suppress(Exception):
                connection.close()
            with suppress(Exception):
                connection.collect()

    def _bind(self, channel: Any, queue: str) -> None:
        """The broker is told of patterns from the thread that owns the connection."""
        for subscription in self._subscriptions:
            if subscription.pattern not in self._bound:
                for exchange in (EVENTS, SIGNALS):
                    channel.queue_bind(queue, exchange, routing_key=subscription.pattern)
                self._bound.add(subscription.pattern)
            subscription.bound.set()

    def _tell_gap(self) -> None:
        for subscription in self._subscriptions:
            if subscription.on_gap is not None:
                with suppress(Exception):
                    subscription.on_gap()

    def _on_message(self, message: Any) -> None:
        try:
            event = loads(message.body)
        except DecodeError:
            log.warning("a live event cannot be read")
            return
        for subscription in self._subscriptions:
            if not matches(subscription.pattern, str(event.get("type", ""))):
                continue
            try:
                subscription.callback(event)
            except Exception:
                log.exception("a subscriber failed", pattern=subscription.pattern)
