"""The names of everything we keep on the broker, and how it is declared.

Every queue is ours, has an explicit type and carries a version in its name, because a queue's type
and arguments cannot change in place: a change of any argument below needs a new VERSION.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

VERSION = "v1"

EVENTS = f"crm.events.{VERSION}"
"""Topic exchange of all events; other systems bind queues of their own to it."""
SIGNALS = f"crm.signals.{VERSION}"
"""Topic exchange of fleeting signals; nothing durable listens here."""
UNROUTED = f"crm.unrouted.{VERSION}"
"""Alternate exchange of events that nobody listens to."""
DEAD = f"crm.dead.{VERSION}"
"""Where the broker itself puts what it gives up on; drained into the tables of dead letters."""

MOST_CALLS_WAITING = 5000
SUBSCRIBER = "subscriber."
MOST_FOR_A_SUBSCRIBER = 100_000
SUBSCRIBER_MS = 7 * 24 * 3600 * 1000
MOST_LOST = 1000
MOST_UNROUTED = 50_000
UNROUTED_MS = 7 * 24 * 3600 * 1000
ATTEMPT = "x-crm-attempt"

CLASSIC, QUORUM = "classic", "quorum"


def subscriber_of(name: str) -> str:
    """The queue of another system, and its user at the broker, which are called the same."""
    return f"{SUBSCRIBER}{name}"


def lost_of(name: str) -> str:
    """Where those of its events go that were too many or too old."""
    return f"{SUBSCRIBER}{name}.lost"


@dataclass(frozen=True)
class Topology:
    """How the durable queues are made: as quorum queues where the broker is a cluster."""

    queue_type: str = CLASSIC

    def calls(self, service: str) -> str:
        """The queue of the calls to a service."""
        return f"crm.calls.{service}.{self._suffix}"

    def consumer(self, consumer: str) -> str:
        """The queue of the events for one consumer."""
        return f"crm.events.{consumer}.{self._suffix}"

    def dead(self, service: str) -> str:
        """The queue of what the broker gave up on for a service."""
        return f"crm.dead.{service}.{self._suffix}"

    def delay(self, seconds: float) -> str:
        """The exchange and queue in which a message waits so long before it comes again."""
        return f"crm.delay.{round(seconds * 1000)}ms.{self._suffix}"

    def subscriber_arguments(self, name: str) -> dict[str, Any]:
        """How the queue of another system is made: it may lag, but not without end.

        What is too much or too old goes to a small queue beside it, so that it is seen that
        something was lost. Refusing new events instead would hold up everybody else.
        """
        return {
            "x-queue-type": self.queue_type,
            "x-max-length": MOST_FOR_A_SUBSCRIBER,
            "x-message-ttl": SUBSCRIBER_MS,
            "x-dead-letter-exchange": "",
            "x-dead-letter-routing-key": lost_of(name),
        }

    def lost_arguments(self) -> dict[str, Any]:
        """How the queue beside it is made, which only counts."""
        return {"x-queue-type": self.queue_type, "x-max-length": MOST_LOST}

    @property
    def unrouted(self) -> str:
        """The queue in which events gather that nobody listens to."""
        return f"crm.unrouted.{self._suffix}"

    @property
    def _suffix(self) -> str:
        return VERSION if self.queue_type == CLASSIC else f"{VERSION}.{self.queue_type}"

    def _safe_dead_letters(self) -> dict[str, str]:
        """Without these a quorum queue may lose what it dead-letters.

        See https://www.rabbitmq.com/docs/quorum-queues#dead-lettering. A classic queue knows no
        such thing.
        """
        if self.queue_type != QUORUM:
            return {}
        return {"x-dead-letter-strategy": "at-least-once", "x-overflow": "reject-publish"}

    def declare_exchanges(self, channel: Any) -> None:
        """What publishers need: the exchanges, and a place for events that nobody wants."""
        channel.exchange_declare(UNROUTED, "fanout", durable=True, auto_delete=False)
        arguments = {
            "x-queue-type": self.queue_type,
            "x-max-length": MOST_UNROUTED,
            "x-message-ttl": UNROUTED_MS,
        }
        channel.queue_declare(self.unrouted, durable=True, auto_delete=False, arguments=arguments)
        channel.queue_bind(self.unrouted, UNROUTED)
        alternate = {"alternate-exchange": UNROUTED}
        channel.exchange_declare(
            EVENTS, "topic", durable=True, auto_delete=False, arguments=alternate
        )
        channel.exchange_declare(SIGNALS, "topic", durable=True, auto_delete=False)

    def calls_arguments(self) -> dict[str, Any]:
        """Full means refused at once, and expired means gone: nobody waits for either.

        There is no dead-letter exchange on purpose: a call whose caller has given up is not news.
        """
        return {
            "x-queue-type": self.queue_type,
            "x-max-length": MOST_CALLS_WAITING,
            "x-overflow": "reject-publish",
        }

    def declare_consumer(
        self, channel: Any, service: str, consumer: str, patterns: Iterable[str]
    ) -> str:
        """The queue of one consumer, bound to the events that it wants; its name."""
        name = self.consumer(consumer)
        arguments = {
            "x-queue-type": self.queue_type,
            "x-dead-letter-exchange": DEAD,
            "x-dead-letter-routing-key": service,
        }
        arguments |= self._safe_dead_letters()
        channel.queue_declare(name, durable=True, auto_delete=False, arguments=arguments)
        for pattern in patterns:
            channel.queue_bind(name, EVENTS, routing_key=pattern)
        return name

    def declare_dead(self, channel: Any, service: str) -> str:
        """The queue in which the broker's own dead letters of a service gather; its name."""
        channel.exchange_declare(DEAD, "direct", durable=True, auto_delete=False)
        name = self.dead(service)
        arguments = {"x-queue-type": self.queue_type}
        channel.queue_declare(name, durable=True, auto_delete=False, arguments=arguments)
        channel.queue_bind(name, DEAD, routing_key=service)
        return name

    def declare_delay(self, channel: Any, seconds: float) -> None:
        """A waiting room: published under the name of a queue, a message enters that queue later.

        The exchange is a fanout, so the routing key survives; once its time is up, the broker
        dead-letters the message to the default exchange, which delivers by that same key.
        """
        name = self.delay(seconds)
        channel.exchange_declare(name, "fanout", durable=True, auto_delete=False)
        arguments = {
            "x-queue-type": self.queue_type,
            "x-message-ttl": round(seconds * 1000),
            "x-dead-letter-exchange": "",
            **self._safe_dead_letters(),
        }
        channel.queue_declare(name, durable=True, auto_delete=False, arguments=arguments)
        channel.queue_bind(name, name)
