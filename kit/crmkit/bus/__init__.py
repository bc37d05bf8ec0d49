"""How services call each other: one protocol, in one process or over a broker."""

from typing import TYPE_CHECKING

from crmkit.bus.base import Bus
from crmkit.settings import Settings

if TYPE_CHECKING:
    from crmkit.bus.topology import Topology


def connect(settings: Settings) -> Bus:
    """The bus that the settings name: over the broker, else one for this process alone."""
    if settings.amqp_url is None:
        from crmkit.bus.local import LocalBus

        return LocalBus(settings.rpc_timeout)
    from crmkit.bus.amqp import AmqpBus

    return AmqpBus(settings.amqp_url, settings.rpc_timeout, topology_of(settings))


def topology_of(settings: Settings) -> "Topology":
    """How queues are made in this installation: CRM_QUEUE_TYPE is classic or quorum."""
    from crmkit.bus.topology import CLASSIC, Topology

    return Topology(settings.environment.get("CRM_QUEUE_TYPE") or CLASSIC)
