"""The bus of one process: calls are dispatched directly, events come from the outbox tables.

Nothing of a call or an event is kept in memory that the databases do not know, so a crash loses
nothing; see docs/decisions/0004-local-bus.md for why this is not kombu's memory transport.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from crmkit import metrics
from crmkit.bus.base import Callback, Service, calling, deadline_of, served, signal, unwrap
from crmkit.bus.pattern import matches
from crmkit.bus.workers import Busy, Late, Workers
from crmkit.errors import CrmError, Timeout, Unavailable
from crmkit.logs import logger
from crmkit.wire import Json, round_trip

log = logger(__name__)

WORKERS_PER_SERVICE = 10


class LocalSubscription:
    """One live listener inside the process."""

    def __init__(self, bus: "LocalBus", pattern: str, callback: Callback) -> None:
        self.bus, self.pattern, self.callback = bus, pattern, callback

    def cancel(self) -> None:
        self.bus.forget(self)


class LocalBus:
    """Services that were added answer calls; subscribers hear what `publish` is given."""

    def __init__(self, timeout: float = 10.0) -> None:
        self.timeout = timeout
        self.services: dict[str, Service] = {}
        self._workers: dict[str, Workers] = {}
        self._subscriptions: list[LocalSubscription] = []
        self._lock = threading.Lock()

    def add(self, service: Service) -> None:
        """From now on the service can be called, and calls others through this bus."""
        service.bus = self
        self._workers[service.name] = Workers(WORKERS_PER_SERVICE)
        self.services[service.name] = service

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
                return unwrap(self._dispatch(service, method, args, given, deadline))
        except CrmError as error:
            code = error.code
            raise
        finally:
            metrics.call_seconds.labels(service, code).observe(time.perf_counter() - begun)

    def _dispatch(
        self, name: str, method: str, args: Json, headers: Mapping[str, str], deadline: float
    ) -> Mapping[str, Any]:
        service = self.services.get(name)
        if service is None:
            raise Unavailable(name)
        given = round_trip(args)

        def work() -> Any:
            return round_trip(served(service, method, given, headers))

        try:
            answer: Mapping[str, Any] = self._workers[name].run(work, deadline - time.time())
        except (Busy, Late) as error:
            raise Timeout(name) from error
        return answer

    def publish(self, envelopes: Sequence[Json]) -> None:
        for envelope in envelopes:
            self._tell(round_trip(envelope))

    def notify(self, name: str, data: Json) -> None:
        self._tell(round_trip(signal(name, data)))

    def subscribe(
        self, pattern: str, callback: Callback, on_gap: Callable[[], None] | None = None
    ) -> LocalSubscription:
        subscription = LocalSubscription(self, pattern, callback)
        with self._lock:
            self._subscriptions = [*self._subscriptions, subscription]
        return subscription

    def forget(self, subscription: LocalSubscription) -> None:
        """The subscriber hears nothing more."""
        with self._lock:
            self._subscriptions = [kept for kept in self._subscriptions if kept is not subscription]

    def close(self) -> None:
        self.services.clear()

    def _tell(self, message: Json) -> None:
        for subscription in self._subscriptions:
            if not matches(subscription.pattern, message["type"]):
                continue
            try:
                subscription.callback(message)
            except Exception:
                log.exception("a subscriber failed", pattern=subscription.pattern)
