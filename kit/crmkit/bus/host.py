"""All services in one process: what the embedded mode is made of, and most tests."""

import threading
from collections.abc import Callable, Sequence
from typing import Any

from crmkit.bus.base import Service
from crmkit.bus.local import LocalBus
from crmkit.bus.local_events import LocalEvents
from crmkit.events.contract import tell_contract
from crmkit.events.relay import Relay
from crmkit.events.retry import RetryPolicy
from crmkit.replica import fill_when_empty
from crmkit.settings import Settings

MakeService = Callable[..., Any]


class Host:
    """Services on a local bus, with their relays and consumers.

    `with Host([CustomersService, IamService], settings) as host: host.bus.call(…)`
    """

    def __init__(
        self, services: Sequence[MakeService], settings: Settings, policy: RetryPolicy | None = None
    ) -> None:
        self.settings = settings
        self.bus = LocalBus(settings.rpc_timeout)
        self.services: dict[str, Service] = {}
        for make in services:
            service = make(settings, self.bus)
            self.services[service.name] = service
            self.bus.add(service)
        given = policy or RetryPolicy.parse(settings.environment.get("CRM_RETRY_DELAYS"))
        self.events = LocalEvents(self.bus, given, settings.events_kept)
        self.relays: list[Relay] = []
        self._stopped = threading.Event()

    def start(self) -> None:
        """Begin to consume, then to relay what the last run left behind."""
        self.events.start()
        for service in self.services.values():
            relay = self.events.relay(service)
            self.relays.append(relay)
            relay.start()
            tell_contract(service)
            replicas = getattr(service, "replicas", ())
            fill_when_empty(service, replicas, self.settings, self._stopped)

    def stop(self) -> None:
        """Finish what was begun; whatever is left is in the outboxes."""
        self._stopped.set()
        for relay in self.relays:
            relay.stop()
        self.events.stop()
        for service in self.services.values():
            service.close()
        self.bus.close()

    def __enter__(self) -> "Host":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
