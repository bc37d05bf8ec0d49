"""A service on RabbitMQ: Nameko's container and workers behind an entrypoint of our own.

What Nameko 2.14.1 does in silence is undone here: a call carries its deadline and is dropped once
that has passed, a reply is published with confirms and a limit before the call is acknowledged,
a body that cannot be read is answered, and the queue is declared with a type and a length.
"""

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from kombu.connection import Connection
from kombu.entity import Queue
from nameko.containers import ServiceContainer
from nameko.exceptions import ContainerBeingKilled
from nameko.messaging import QueueConsumer
from nameko.rpc import Rpc, RpcConsumer

from crmkit import metrics
from crmkit.bus import serializer
from crmkit.bus.base import Service, served
from crmkit.bus.link import (
    CONNECT_SECONDS,
    HEARTBEAT_SECONDS,
    TICK_SECONDS,
    ChannelRefused,
    LinkLost,
    Message,
    reading_ahead,
)
from crmkit.bus.pool import LinkPool
from crmkit.bus.topology import Topology
from crmkit.errors import BadRequest, Internal
from crmkit.faults import reached
from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.wire import Json, dumps

log = logger(__name__)

MAX_WORKERS = 10
REPLY_SECONDS = 5.0


class CallQueue(QueueConsumer):  # type: ignore[misc]
    """The consuming connection of a service: heartbeats, and as many calls as it has workers."""

    @property
    def prefetch_count(self) -> int:
        return int(self.container.max_workers)

    @property
    def connection(self) -> Any:
        return Connection(
            self.amqp_uri, connect_timeout=CONNECT_SECONDS, heartbeat=HEARTBEAT_SECONDS
        )

    @contextmanager
    def establish_connection(self) -> Iterator[Any]:
        """Back within two seconds of the broker: kombu's own pauses grow to thirty."""
        with self.create_connection() as connection:
            connection.ensure_connection(
                self.on_connection_error, interval_start=0.2, interval_step=0.4, interval_max=2
            )
            reading_ahead(connection.connection)
            yield connection

    def consume(self, *_: Any, **__: Any) -> Iterator[None]:
        """As kombu does, but it ends soon, and not before what was begun is acknowledged.

        kombu looks once a second whether it should stop, and then listens for another second.
        """
        with self.consumer_context() as (connection, _channel, _consumers):
            while not self.should_stop or self.container._worker_pool.running():
                self.on_iteration()
                try:
                    connection.drain_events(timeout=TICK_SECONDS)
                except TimeoutError:
                    connection.heartbeat_check()
                else:
                    yield

    def get_consumers(self, consumer_cls: Any, channel: Any) -> Any:
        consumers = super().get_consumers(consumer_cls, channel)
        metrics.broker_connected.labels("rpc").set(1)
        return consumers

    def ack_message(self, message: Any) -> None:
        """Nameko lets a broken pipe through here, and its container dies of what a worker raises.

        A call whose acknowledgement is lost is delivered again, where its key finds the answer.
        """
        try:
            super().ack_message(message)
        except Exception as error:
            log.warning("a call was not acknowledged", role="rpc", error=str(error))

    def requeue_message(self, message: Any) -> None:
        """What cannot be given back is given back by the loss of the connection itself."""
        try:
            super().requeue_message(message)
        except Exception as error:
            log.warning("a call was not given back", role="rpc", error=str(error))

    def on_connection_error(self, exc: Exception, interval: float) -> None:
        metrics.broker_connected.labels("rpc").set(0)
        log.warning("broker not reached", role="rpc", error=str(exc), again_in=interval)

    def on_decode_error(self, message: Any, exc: Exception) -> None:
        """kombu would acknowledge and forget; the caller is told instead."""
        log.warning("a call cannot be read", error=str(exc))
        for provider in self._providers:
            provider.answer(message, {"error": BadRequest().to_wire()})


class CallConsumer(RpcConsumer):  # type: ignore[misc]
    """Takes calls from the queue of the service and brings the answers back."""

    queue_consumer = CallQueue()
    queue: Queue | None

    def setup(self) -> None:
        if self.queue is not None:
            return
        config = self.container.config
        topology: Topology = config["topology"]
        self.links: LinkPool = config["links"]
        self.queue = Queue(
            topology.calls(self.container.service_name),
            durable=True,
            queue_arguments=topology.calls_arguments(),
        )
        self.queue_consumer.register_provider(self)

    def handle_message(self, body: Any, message: Any) -> None:
        (entrypoint,) = self._providers
        entrypoint.handle_message(body, message)

    def answer(self, message: Any, answer: Json) -> None:
        """Publish the answer, then acknowledge the call; a repeat is harmless, a loss is not.

        When the broker does not take the answer until the caller has given up, it is dropped:
        the work is committed, and a repeat of the call would find the first result.
        """
        reply_to = message.properties.get("reply_to")
        if reply_to:
            self._reply(reply_to, message.properties.get("correlation_id"), answer)
        reached("after_reply_before_ack")
        self.queue_consumer.ack_message(message)

    def drop(self, message: Any) -> None:
        """Nobody waits for this call any more."""
        metrics.rpc_expired.labels(self.container.service_name).inc()
        self.queue_consumer.ack_message(message)

    def _reply(self, reply_to: str, correlation_id: str | None, answer: Json) -> None:
        reply = Message(
            exchange="",
            routing_key=reply_to,
            body=dumps(answer),
            id=new_id(),
            persistent=False,
            correlation_id=correlation_id,
        )
        try:
            self.links.send([reply], REPLY_SECONDS)
        except (LinkLost, ChannelRefused) as error:
            metrics.replies_lost.labels(self.container.service_name).inc()
            log.warning("a reply was not taken", error=str(error))


class CallEntrypoint(Rpc):  # type: ignore[misc]
    """One message is one call of `handle(method, args, headers)` on a worker."""

    rpc_consumer = CallConsumer()

    def handle_message(self, body: Any, message: Any) -> None:
        if not well_formed(body):
            self.rpc_consumer.answer(message, {"error": BadRequest().to_wire()})
            return
        if expired(body["headers"]):
            self.rpc_consumer.drop(message)
            return
        arguments = (body["method"], body["args"], body["headers"])

        def finished(_context: Any, result: Any, exc_info: Any) -> tuple[Any, Any]:
            self._finish(message, result, exc_info)
            return result, exc_info

        try:
            self.container.spawn_worker(self, arguments, {}, handle_result=finished)
        except ContainerBeingKilled:
            self.rpc_consumer.requeue_message(message)

    def _finish(self, message: Any, result: Any, exc_info: Any) -> None:
        if exc_info is not None:
            self.rpc_consumer.answer(message, {"error": Internal().to_wire()})
        elif result is None:
            self.rpc_consumer.drop(message)
        else:
            self.rpc_consumer.answer(message, result)


def well_formed(body: Any) -> bool:
    """Whether the body is a call at all."""
    return (
        isinstance(body, dict)
        and isinstance(body.get("method"), str)
        and isinstance(body.get("args"), dict)
        and isinstance(body.get("headers"), dict)
    )


def expired(headers: Mapping[str, Any]) -> bool:
    """Whether the caller has given up already, so that the work must not begin."""
    try:
        return float(headers.get("deadline", "inf")) <= time.time()
    except (TypeError, ValueError):
        return True


def container_of(
    service: Service, url: str, links: LinkPool, max_workers: int = MAX_WORKERS
) -> ServiceContainer:
    """Nameko's container for the service, ready to start."""
    serializer.set_up()
    config = {
        "AMQP_URI": url,
        "max_workers": max_workers,
        "serializer": serializer.NAME,
        "topology": links.topology,
        "links": links,
    }
    return ServiceContainer(nameko_service(service), config)


def nameko_service(service: Service) -> type:
    """The class that Nameko wants: a name, and one entrypoint that leads to the one door."""

    def handle(_self: Any, method: str, args: Json, headers: Mapping[str, str]) -> Json | None:
        if expired(headers):
            return None
        answer = served(service, method, args, headers)
        reached("after_commit_before_ack")
        return answer

    body = {"name": service.name, "handle": CallEntrypoint.decorator(handle)}
    return type(f"{service.name.title().replace('-', '')}Calls", (), body)
