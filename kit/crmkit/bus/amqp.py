"""The bus over RabbitMQ, as callers and subscribers see it; safe for hundreds of threads."""

import os
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from crmkit import metrics
from crmkit.bus.base import Callback, calling, deadline_of, signal, unwrap
from crmkit.bus.link import ChannelRefused, LinkLost, Message, Outcome
from crmkit.bus.live import LiveEvents, LiveSubscription
from crmkit.bus.pool import LinkPool
from crmkit.bus.replies import Expected, Replies
from crmkit.bus.topology import EVENTS, SIGNALS, Topology
from crmkit.errors import CrmError, Timeout, Unavailable
from crmkit.ids import new_id
from crmkit.wire import Json, dumps

CONNECT_PATIENCE = 2.0
PUBLISH_SECONDS = 5.0
DOUBT_AFTER = 0.3
"""How long a call waits before it asks whether anybody serves it at all."""


class AmqpBus:
    """One publishing pool and one consumer of replies per process, made at the first call."""

    def __init__(self, url: str, timeout: float = 10.0, topology: Topology | None = None) -> None:
        self.url, self.timeout = url, timeout
        self.topology = topology or Topology()
        self.links = LinkPool(url, self.topology)
        self._lock = threading.Lock()
        self._replies: Replies | None = None
        self._live: LiveEvents | None = None
        self._served: dict[str, tuple[float, bool]] = {}
        self._pid = os.getpid()

    def call(
        self,
        service: str,
        method: str,
        args: Json,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Any:
        given = dict(headers or {})
        deadline = deadline_of(given, self.timeout if timeout is None else timeout)
        given["deadline"] = f"{deadline:.6f}"
        begun = time.perf_counter()
        code = "ok"
        try:
            with calling(service, method, given):
                request = {"method": method, "args": args, "headers": given}
                return unwrap(self._ask(service, request))
        except CrmError as error:
            code = error.code
            raise
        finally:
            metrics.call_seconds.labels(service, code).observe(time.perf_counter() - begun)

    def _ask(self, service: str, request: Json) -> Json:
        deadline = float(request["headers"]["deadline"])
        replies = self._listening(service, deadline)
        correlation_id = new_id()
        expected = replies.expect(correlation_id, service)
        try:
            self._publish_call(service, request, correlation_id, replies.queue, deadline)
            return self._answer(expected, deadline)
        finally:
            replies.forget(correlation_id)

    def _publish_call(
        self, service: str, request: Json, correlation_id: str, reply_to: str, deadline: float
    ) -> None:
        left = deadline - time.time()
        if left <= 0:
            raise Timeout(service)
        message = Message(
            exchange="",
            routing_key=self.topology.calls(service),
            body=dumps(request),
            id=correlation_id,
            persistent=False,
            mandatory=True,
            expires_ms=int(left * 1000),
            reply_to=reply_to,
            correlation_id=correlation_id,
        )
        try:
            (outcome,) = self.links.send([message], min(left, PUBLISH_SECONDS))
        except (LinkLost, ChannelRefused) as error:
            raise Unavailable(service) from error
        if outcome is Outcome.RETURNED:
            raise Unavailable(service)
        if outcome is Outcome.REFUSED:
            raise Unavailable(service, retry_after=1)

    def _answer(self, expected: Expected, deadline: float) -> Json:
        doubt = DOUBT_AFTER
        while not expected.arrived.wait(max(min(doubt, deadline - time.time()), 0)):
            if time.time() >= deadline:
                raise Timeout(expected.service)
            if not self._is_served(expected.service):
                raise Unavailable(expected.service)
            doubt = 1.0
        if expected.lost or expected.answer is None:
            raise Unavailable(expected.service)
        return expected.answer

    def _is_served(self, service: str) -> bool:
        """Whether somebody consumes the service's calls; asked at most twice a second."""
        now = time.monotonic()
        asked, served = self._served.get(service, (0.0, True))
        if now - asked < 0.5:
            return served
        self._served[service] = (now, served)
        try:
            counts = self.links.count(self.topology.calls(service))
        except (LinkLost, ChannelRefused):
            return False
        served = counts is not None and counts[1] > 0
        self._served[service] = (now, served)
        return served

    def _listening(self, service: str, deadline: float) -> Replies:
        """The consumer of replies, connected; raises Unavailable when it cannot be soon."""
        with self._lock:
            if self._replies is None or self._pid != os.getpid():
                self._pid = os.getpid()
                self._live = None
                self._replies = Replies(self.url)
            replies = self._replies
        if not replies.ready.wait(max(min(CONNECT_PATIENCE, deadline - time.time()), 0)):
            raise Unavailable(service)
        return replies

    def publish(self, envelopes: Sequence[Json]) -> None:
        messages = [
            Message(EVENTS, envelope["type"], dumps(envelope), envelope["id"])
            for envelope in envelopes
        ]
        outcomes = self._sent(messages)
        if any(outcome is not Outcome.CONFIRMED for outcome in outcomes):
            raise Unavailable("events")

    def notify(self, name: str, data: Json) -> None:
        message = Message(SIGNALS, name, dumps(signal(name, data)), new_id(), persistent=False)
        self._sent([message])

    def _sent(self, messages: Sequence[Message]) -> list[Outcome]:
        try:
            return self.links.send(messages, PUBLISH_SECONDS)
        except (LinkLost, ChannelRefused) as error:
            raise Unavailable("broker") from error

    def subscribe(
        self, pattern: str, callback: Callback, on_gap: Callable[[], None] | None = None
    ) -> LiveSubscription:
        with self._lock:
            if self._live is None or self._live.pid != os.getpid():
                self._live = LiveEvents(self.url, self.topology)
            live = self._live
        return live.subscribe(pattern, callback, on_gap)

    def connected(self) -> bool:
        """Whether answers could reach us now; connects when nothing was asked before."""
        try:
            self._listening("broker", time.time() + CONNECT_PATIENCE)
        except Unavailable:
            return False
        return True

    def close(self) -> None:
        for part in (self._live, self._replies):
            if part is not None:
                part.close()
        self._live = self._replies = None
        self.links.close()
