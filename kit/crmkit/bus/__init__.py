"""How services call each other: one protocol, in one process or over a broker."""

from typing import TYPE_CHECKING

from crmkit.bus.base import Bus
from crmkit.settings import SettingInvalidError, Settings

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
    """How queues are made in this installation, as CRM_QUEUE_TYPE says it.

    Raises SettingInvalidError. A client cannot see whether its broker is a cluster.
    """
    from crmkit.bus.topology import CLASSIC, QUORUM, Topology

    given = settings.environment.get("CRM_QUEUE_TYPE") or CLASSIC
    if given not in (CLASSIC, QUORUM):
        raise SettingInvalidError("CRM_QUEUE_TYPE", given, f"{CLASSIC} or {QUORUM}")
    return Topology(given)
