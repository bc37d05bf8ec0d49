"""Consuming events from RabbitMQ: a queue, a channel and a thread for each consumer."""

import queue
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from crmkit import metrics
from crmkit.bus.base import Service
from crmkit.bus.consumer import consume
from crmkit.bus.link import (
    TICK_SECONDS,
    ChannelRefused,
    LinkLost,
    Message,
    Outcome,
    beat,
    connect,
)
from crmkit.bus.pool import LinkPool
from crmkit.bus.topology import ATTEMPT
from crmkit.events import dead
from crmkit.events.envelope import Undecodable, checked
from crmkit.events.reactions import Reaction, reactions_of
from crmkit.events.retry import RetryPolicy
from crmkit.logs import logger
from crmkit.wire import DecodeError, loads

log = logger(__name__)

PREFETCH = 20
TROUBLE_SECONDS = 1.0
DELAY_CONFIRM_SECONDS = 10.0
FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0


class QueueWorker:
    """Deals with the deliveries of one consumer, one after the other."""

    def __init__(
        self, service: Service, reaction: Reaction, links: LinkPool, policy: RetryPolicy
    ) -> None:
        self.service, self.reaction, self.links, self.policy = service, reaction, links, policy
        self._deliveries: queue.Queue[Any] = queue.Queue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name=reaction.consumer)
        self._thread.start()

    def put(self, message: Any) -> None:
        """Called by the connection's thread with what was delivered."""
        self._deliveries.put(message)

    def lost(self) -> None:
        """The connection is gone: what it delivered comes again over the next."""
        with suppress(queue.Empty):
            while True:
                self._deliveries.get_nowait()

    def stop(self) -> None:
        """Finish the delivery in hand; the broker gives the others to somebody else."""
        self._stop.set()
        self._deliveries.put(None)
        self._thread.join(10)

    def _run(self) -> None:
        while (message := self._deliveries.get()) is not None and not self._stop.is_set():
            while not self._settled(message) and not self._stop.wait(TROUBLE_SECONDS):
                if _gone(message):
                    break

    def _settled(self, message: Any) -> bool:
        """Deal with it and acknowledge; False when the database or broker is in trouble."""
        try:
            self._deal(message)
        except Exception:
            log.exception("an event is kept waiting", consumer=self.reaction.consumer)
            return False
        with suppress(Exception):
            if not _gone(message):
                message.channel.basic_ack(message.delivery_tag)
        return True

    def _deal(self, message: Any) -> None:
        if message.delivery_info.get("redelivered"):
            log.info("delivered again", consumer=self.reaction.consumer)
        raw = body_of(message)
        try:
            envelope = checked(loads(raw))
        except (DecodeError, Undecodable) as error:
            name = message.delivery_info.get("routing_key")
            dead.park_raw(self.service.database, self.reaction.consumer, raw, str(error), name)
            metrics.events_handled.labels(self.reaction.consumer, "dead").inc()
            log.error("an event cannot be read", consumer=self.reaction.consumer, error=str(error))
            return
        attempt = attempt_of(message)
        delay = consume(self.service.database, self.reaction, self.policy, envelope, attempt)
        if delay is not None:
            self._delay(raw, envelope["id"], attempt + 1, delay)

    def _delay(self, raw: bytes, event_id: str, attempt: int, delay: float) -> None:
        topology = self.links.topology
        key = topology.consumer(self.reaction.consumer)
        headers = {ATTEMPT: attempt}
        again = Message(topology.delay(delay), key, raw, event_id, headers=headers)
        try:
            (outcome,) = self.links.send([again], DELAY_CONFIRM_SECONDS)
        except ChannelRefused as error:
            raise LinkLost(str(error)) from error
        if outcome is not Outcome.CONFIRMED:
            raise LinkLost(f"the delayed event was {outcome.value}")


class EventQueues:
    """The consuming connection of the reactions of one service; reconnects for ever."""

    def __init__(self, service: Service, url: str, links: LinkPool, policy: RetryPolicy) -> None:
        self.service, self.url, self.links, self.policy = service, url, links, policy
        self.connected = False
        self.workers = [
            QueueWorker(service, reaction, links, policy) for reaction in reactions_of(service)
        ]
        self._stop = False
        self._thread = threading.Thread(target=self._run, daemon=True, name="events")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Take no more, finish what is in hand, then hang up."""
        for worker in self.workers:
            worker.stop()
        self._stop = True
        self._thread.join(5)

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stop:
            begun = time.monotonic()
            try:
                self._listen()
            except LinkLost as error:
                log.warning("broker not reached", role="reactions", error=str(error))
            except Exception as error:
                log.warning("broker lost", role="reactions", error=str(error))
            self._lost()
            if time.monotonic() - begun > LONGEST_PAUSE * 2:
                pause = FIRST_PAUSE
            if not self._stop:
                time.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _lost(self) -> None:
        self.connected = False
        metrics.broker_connected.labels("reactions").set(0)
        for worker in self.workers:
            worker.lost()

    def _listen(self) -> None:
        connection = connect(self.url)
        try:
            self._declare(connection)
            for worker in self.workers:
                self._consume(connection, worker)
            self._drain_dead(connection)
            self.connected = True
            metrics.broker_connected.labels("reactions").set(1)
            while not self._stop:
                with suppress(TimeoutError):
                    connection.drain_events(timeout=TICK_SECONDS)
                beat(connection)
        finally:
            with suppress(Exception):
                connection.close()
            with suppress(Exception):
                connection.collect()

    def _declare(self, connection: Any) -> None:
        topology = self.links.topology
        channel = connection.channel()
        topology.declare_exchanges(channel)
        topology.declare_dead(channel, self.service.name)
        for seconds in self.policy.delays:
            topology.declare_delay(channel, seconds)
        for worker in self.workers:
            reaction = worker.reaction
            topology.declare_consumer(
                channel, self.service.name, reaction.consumer, reaction.patterns
            )

    def _consume(self, connection: Any, worker: QueueWorker) -> None:
        """A channel of its own, so that one consumer's trouble is not another's."""
        channel = connection.channel()
        channel.basic_qos(0, PREFETCH, False)
        name = self.links.topology.consumer(worker.reaction.consumer)
        channel.basic_consume(name, callback=worker.put, on_cancel=_cancelled)

    def _drain_dead(self, connection: Any) -> None:
        """What the broker itself gave up on is kept where all dead letters are kept."""
        channel = connection.channel()
        channel.basic_qos(0, 1, False)
        name = self.links.topology.dead(self.service.name)
        channel.basic_consume(name, callback=self._on_dead, on_cancel=_cancelled)

    def _on_dead(self, message: Any) -> None:
        death = (headers_of(message).get("x-death") or [{}])[0]
        consumer = self._consumer_of(str(death.get("queue", "")))
        raw, reason = body_of(message), f"the broker gave up: {death.get('reason', 'unknown')}"
        try:
            envelope = checked(loads(raw))
        except (DecodeError, Undecodable):
            name = message.delivery_info.get("routing_key")
            dead.park_raw(self.service.database, consumer, raw, reason, name)
        else:
            count = int(death.get("count", 1))
            dead.park(self.service.database, consumer, envelope, reason, count)
        message.channel.basic_ack(message.delivery_tag)

    def _consumer_of(self, name: str) -> str:
        for worker in self.workers:
            if self.links.topology.consumer(worker.reaction.consumer) == name:
                return worker.reaction.consumer
        return name


def headers_of(message: Any) -> Mapping[str, Any]:
    """The application's own headers."""
    headers: Mapping[str, Any] = message.properties.get("application_headers") or {}
    return headers


def attempt_of(message: Any) -> int:
    """Which try this is, counted by ourselves: broker generations count differently."""
    try:
        return max(int(headers_of(message).get(ATTEMPT, 1)), 1)
    except (TypeError, ValueError):
        return 1


def body_of(message: Any) -> bytes:
    """The body as it was sent; the client library may have decoded it to text."""
    return message.body.encode() if isinstance(message.body, str) else bytes(message.body)


def _gone(message: Any) -> bool:
    return message.channel is None or message.channel.connection is None


def _cancelled(_tag: str) -> None:
    raise LinkLost("the broker cancelled a consumer")
