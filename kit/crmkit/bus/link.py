"""Connections that publish: each message is confirmed, returned or refused, or the link is lost."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import amqp
from kombu.connection import Connection

CONNECT_SECONDS = 3.0
HEARTBEAT_SECONDS = 20
TICK_SECONDS = 0.1
"""How long who listens does so before it looks whether it should stop."""
JSON = "application/json"
READ_BYTES = 65_536


class LinkLost(Exception):  # noqa: N818 - read as what happened
    """The broker is not there, or did not confirm in time; what became of a message is unknown."""

    stale = False
    """The link had lain idle before, so another one may work at once."""


class ChannelRefused(Exception):  # noqa: N818 - read as what happened
    """The broker closed the channel because of something that was published on it."""


class Outcome(Enum):
    """What the broker says of a message."""

    CONFIRMED = "confirmed"
    RETURNED = "returned"
    """No queue wanted it, and it was mandatory that one did."""
    REFUSED = "refused"
    """A queue is full, or the broker cannot keep it."""


@dataclass(frozen=True)
class Message:
    """One message to publish."""

    exchange: str
    routing_key: str
    body: bytes
    id: str
    persistent: bool = True
    mandatory: bool = False
    expires_ms: int | None = None
    reply_to: str | None = None
    correlation_id: str | None = None
    headers: Mapping[str, Any] = field(default_factory=dict)

    def encoded(self) -> amqp.Message:
        """The message as the client library wants it."""
        properties: dict[str, Any] = {
            "content_type": JSON,
            "content_encoding": "utf-8",
            "delivery_mode": 2 if self.persistent else 1,
            "message_id": self.id,
            "application_headers": dict(self.headers),
        }
        if self.expires_ms is not None:
            properties["expiration"] = str(max(self.expires_ms, 0))
        if self.reply_to:
            properties["reply_to"] = self.reply_to
        if self.correlation_id:
            properties["correlation_id"] = self.correlation_id
        return amqp.Message(self.body, **properties)


def connect(url: str) -> Any:
    """A live connection of the client library; raises LinkLost.

    kombu's own way to connect starts a retry only after two seconds, so it is not used.
    """
    target: Any = Connection(url, connect_timeout=CONNECT_SECONDS, heartbeat=HEARTBEAT_SECONDS)
    try:
        return reading_ahead(target.transport.establish_connection())
    except Exception as error:
        raise LinkLost(f"{type(error).__name__}: {error}") from error


def reading_ahead(connection: Any) -> Any:
    """The connection, which from now on takes from its socket all that is there.

    The client library asks the socket for the head, the body and the end of each frame: a message
    costs nine system calls where one will do, and its own buffer holds what is left over.
    """
    transport = connection.transport
    receive = transport._quick_recv
    transport._quick_recv = lambda wanted: receive(max(wanted, READ_BYTES))
    return connection


def beat(connection: Any) -> None:
    """Send and expect heartbeats; raises when the other side was silent for too long."""
    connection.heartbeat_tick()


class Link:
    """One publishing connection, used by one thread at a time."""

    def __init__(self, url: str) -> None:
        self.connection = connect(url)
        self._tag = 0
        self._open: dict[int, Outcome | None] = {}
        self._returned: set[str] = set()
        self.channel = self._confirming_channel()

    def send(self, messages: Sequence[Message], timeout: float) -> list[Outcome]:
        """Publish all, then wait for what the broker says of each.

        Raises LinkLost, after which the link is of no more use, or ChannelRefused, after which
        none of the messages can be assumed to be safe.
        """
        until = time.monotonic() + timeout
        tags = []
        with self._told_apart():
            for message in messages:
                tags.append(self._publish(message, until))
            while any(self._open[tag] is None for tag in tags):
                left = until - time.monotonic()
                if left <= 0:
                    raise LinkLost("no confirmation in time")
                self.connection.drain_events(timeout=left)
        outcomes = [self._open.pop(tag) for tag in tags]
        return list(self._with_returns(messages, outcomes))

    def count(self, queue: str) -> tuple[int, int] | None:
        """How many messages and consumers a queue has; None when there is no such queue."""
        channel = self.connection.channel()
        try:
            _, messages, consumers = channel.queue_declare(queue, passive=True)
        except amqp.NotFound:
            return None
        except Exception as error:
            raise LinkLost(str(error)) from error
        with suppress(Exception):
            channel.close()
        return messages, consumers

    def keep_alive(self) -> None:
        """Read what came and send a heartbeat, so that an idle link stays open; raises LinkLost."""
        try:
            with suppress(TimeoutError):
                self.connection.drain_events(timeout=0.001)
            beat(self.connection)
        except Exception as error:
            raise LinkLost(str(error)) from error

    def close(self) -> None:
        """Hang up; a link that is lost already is only forgotten."""
        with suppress(Exception):
            self.connection.close()
        with suppress(Exception):
            self.connection.collect()

    def _publish(self, message: Message, until: float) -> int:
        self._tag += 1
        self._open[self._tag] = None
        self.channel.basic_publish(
            message.encoded(),
            exchange=message.exchange,
            routing_key=message.routing_key,
            mandatory=message.mandatory,
            timeout=max(until - time.monotonic(), 0.001),
        )
        return self._tag

    def _confirming_channel(self) -> Any:
        try:
            channel = self.connection.channel()
            channel.confirm_select()
        except Exception as error:
            raise LinkLost(str(error)) from error
        channel.events["basic_ack"].add(self._on_ack)
        channel.events["basic_nack"].add(self._on_nack)
        channel.events["basic_return"].add(self._on_return)
        return channel

    def _on_ack(self, tag: int, multiple: bool) -> None:
        self._settle(tag, multiple, Outcome.CONFIRMED)

    def _on_nack(self, tag: int, multiple: bool) -> None:
        self._settle(tag, multiple, Outcome.REFUSED)

    def _on_return(self, _error: Any, _exchange: str, _key: str, message: Any) -> None:
        self._returned.add(message.properties.get("message_id", ""))

    def _settle(self, tag: int, multiple: bool, outcome: Outcome) -> None:
        tags = [one for one in self._open if one <= tag] if multiple else [tag]
        for one in tags:
            if one in self._open and self._open[one] is None:
                self._open[one] = outcome

    def _with_returns(
        self, messages: Sequence[Message], outcomes: Sequence[Outcome | None]
    ) -> Iterator[Outcome]:
        for message, outcome in zip(messages, outcomes, strict=True):
            if message.id in self._returned:
                yield Outcome.RETURNED
            else:
                assert outcome is not None
                yield outcome
        self._returned.clear()

    def _told_apart(self) -> "_ToldApart":
        return _ToldApart()


class _ToldApart:
    """Sorts what may go wrong into the two ways that matter to us."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, _kind: Any, error: BaseException | None, _trace: Any) -> None:
        if error is None or isinstance(error, LinkLost) or not isinstance(error, Exception):
            return
        if isinstance(error, amqp.ChannelError) and not isinstance(error, amqp.ConnectionError):
            raise ChannelRefused(str(error)) from error
        raise LinkLost(f"{type(error).__name__}: {error}") from error
