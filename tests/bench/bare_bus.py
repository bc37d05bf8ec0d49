"""A bare request and reply over RabbitMQ with nothing but kombu: what our calls are compared with.

`python -m tests.bench.bare_bus URL QUEUE` answers; `Asker` asks.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

from kombu.connection import Connection
from kombu.entity import Queue
from kombu.messaging import Consumer

PREFETCH = 50


def queue_named(name: str) -> Queue:
    """As both sides declare it; it goes when nobody serves it any more."""
    return Queue(name, durable=False, auto_delete=True)


def serve(url: str, name: str) -> None:
    """Gives every request back to whoever asked, until the process is ended."""
    with Connection(url) as connection:
        channel = connection.channel()
        producer = connection.Producer(channel)

        def answer(body: Any, message: Any) -> None:
            about = message.properties
            producer.publish(
                body,
                routing_key=about["reply_to"],
                correlation_id=about["correlation_id"],
                serializer="json",
            )
            message.ack()

        queue = queue_named(name)
        with Consumer(channel, queue, callbacks=[answer], prefetch_count=PREFETCH):
            while True:
                connection.drain_events()


class Asker:
    """Asks one request after the other on a connection of its own."""

    def __init__(self, connection: Connection, name: str) -> None:
        self.connection, self.name = connection, name
        self.replies = Queue(f"bench.{uuid4()}", exclusive=True, auto_delete=True)
        self.answered: set[str] = set()
        self.producer = connection.Producer()

    def ask(self, body: Any) -> None:
        """Returns when the answer is there."""
        number = str(uuid4())
        self.producer.publish(
            body,
            routing_key=self.name,
            reply_to=self.replies.name,
            correlation_id=number,
            serializer="json",
        )
        while number not in self.answered:
            self.connection.drain_events(timeout=10)
        self.answered.clear()

    def heard(self, _body: Any, message: Any) -> None:
        self.answered.add(message.properties["correlation_id"])
        message.ack()


@contextmanager
def asking(url: str, name: str) -> Iterator[Asker]:
    with Connection(url) as connection:
        asker = Asker(connection, name)
        with Consumer(connection.channel(), asker.replies, callbacks=[asker.heard]):
            yield asker


if __name__ == "__main__":
    try:
        serve(*sys.argv[1:3])
    except (OSError, KeyboardInterrupt):
        sys.exit(0)
