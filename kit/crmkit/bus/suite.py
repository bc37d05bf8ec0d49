"""One service as a process of its own on the broker, by its roles."""

import threading
import time
from collections.abc import Callable, Collection
from typing import Any

from crmkit import metrics
from crmkit.bus.amqp import AmqpBus
from crmkit.bus.base import Service
from crmkit.bus.link import LinkLost
from crmkit.bus.outlet import AmqpOutlet
from crmkit.bus.queues import EventQueues
from crmkit.bus.server import container_of
from crmkit.errors import CrmError
from crmkit.events.contract import tell_contract
from crmkit.events.relay import Relay
from crmkit.events.retry import RetryPolicy
from crmkit.logs import logger
from crmkit.replica import fill_when_empty
from crmkit.settings import Settings

log = logger(__name__)

RPC, REACTIONS = "rpc", "reactions"
ROLES = (RPC, REACTIONS)
MEASURE_SECONDS = 15.0
GRACE_SECONDS = 25.0


class SuiteProcess:
    """What one process of a service runs: calls, reactions or both, and always the relay.

    The lease decides which of all relays of the service works; each is nudged by commits of its
    own process, which is why every process has one.
    """

    def __init__(
        self, service: Service, bus: AmqpBus, roles: Collection[str], settings: Settings
    ) -> None:
        self.service, self.bus, self.settings = service, bus, settings
        policy = RetryPolicy.parse(settings.environment.get("CRM_RETRY_DELAYS"))
        self.stopped = threading.Event()
        outlet = AmqpOutlet(bus.links)
        self.relay = Relay(service.database, service.name, outlet, settings.events_kept)
        self.container = container_of(service, bus.url, bus.links) if RPC in roles else None
        self.queues = (
            EventQueues(service, bus.url, bus.links, policy) if REACTIONS in roles else None
        )

    def start(self) -> None:
        """Begin; returns when calls are consumed, or at once while the broker is away."""
        self.relay.start()
        tell_contract(self.service)
        if self.queues is not None:
            self.queues.start()
            replicas = getattr(self.service, "replicas", ())
            fill_when_empty(self.service, replicas, self.settings, self.stopped)
        if self.container is not None:
            _spawn(self.container.start, "container")
            _spawn(self._end_with_container, "watch")
        _spawn(self._measure, "measure")

    def checks(self) -> dict[str, Callable[[], bool]]:
        """What has to be well for this process to be ready."""
        found: dict[str, Callable[[], bool]] = {
            "database": self.service.database.ping,
            "broker": self.bus.connected,
        }
        if self.queues is not None:
            queues = self.queues
            found["reactions"] = lambda: queues.connected
        return found

    def stop(self) -> None:
        """Take nothing new, finish what was begun, publish what is committed."""
        self.stopped.set()
        if self.queues is not None:
            self.queues.stop()
        if self.container is not None:
            _within(self.container.stop, GRACE_SECONDS)
        self.relay.stop()
        self.service.close()
        self.bus.close()

    def _end_with_container(self) -> None:
        assert self.container is not None
        try:
            self.container.wait()
        except Exception:
            log.exception("the container died, so the process ends")
        self.stopped.set()

    def _measure(self) -> None:
        while not self.stopped.wait(MEASURE_SECONDS):
            try:
                unrouted = self.bus.links.count(self.bus.topology.unrouted)
                metrics.events_unrouted.set(unrouted[0] if unrouted else 0)
            except (LinkLost, CrmError) as error:
                log.warning("not measured", error=str(error))


def _spawn(work: Callable[[], Any], name: str) -> threading.Thread:
    thread = threading.Thread(target=work, name=name, daemon=True)
    thread.start()
    return thread


def _within(work: Callable[[], Any], seconds: float) -> None:
    """Do it, but leave it behind when it takes longer than the orchestrator would wait."""
    thread = _spawn(work, "stopping")
    thread.join(seconds)
    if thread.is_alive():
        log.warning("stopping took too long; what was begun is done again elsewhere")
    time.sleep(0)
