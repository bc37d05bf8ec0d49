"""What the bus costs: a call beside a bare request and reply, and events on their way."""

from __future__ import annotations

import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any
from uuid import uuid4

from kombu.connection import Connection
from kombu.entity import Exchange, Queue
from kombu.messaging import Consumer

from crmkit.bus.amqp import AmqpBus
from crmkit.bus.topology import EVENTS
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.ids import new_id
from crmkit.store.database import Database
from tests.bench.bare_bus import asking, queue_named
from tests.running import ROOT, wait_for

TYPE = "customers.customer.measured"
"""An event that no contract knows, so that nobody but the benchmark hears it."""
CALLS = 400
BURST, IN_ONE = 4_000, 100
PACE, PACED_SECONDS = 100, 10
BODY = {"method": "health", "args": {}, "headers": {"call_id": "0" * 36}}


def call_p50(url: str) -> tuple[float, float]:
    """Milliseconds of a call to a service that does next to nothing, and of the bare exchange."""
    bus = AmqpBus(url)
    try:
        ours = _p50(lambda: bus.call("customers", "health", {}))
    finally:
        bus.close()
    with _echo(url) as name, asking(url, name) as asker:
        return ours, _p50(lambda: asker.ask(BODY))


def _p50(work: Callable[[], object]) -> float:
    took = []
    for _ in range(CALLS):
        began = time.perf_counter()
        work()
        took.append(time.perf_counter() - began)
    return statistics.median(took[CALLS // 10 :]) * 1000


@contextmanager
def _echo(url: str) -> Iterator[str]:
    name = f"bench.{uuid4()}"
    with Connection(url) as connection:
        queue = queue_named(name)(connection.channel())
        queue.declare()
        command = [sys.executable, "-m", "tests.bench.bare_bus", url, name]
        process = subprocess.Popen(command, cwd=ROOT)
        try:
            wait_for(lambda: queue.queue_declare(passive=True).consumer_count == 1)
            yield name
        finally:
            process.terminate()
            process.wait(10)


class Listener:
    """A consumer of the benchmark's events, with a queue of its own on the exchange of all."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.delays: list[float] = []
        self.ready = threading.Event()
        self._stop = False
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Listener:
        self._thread.start()
        assert self.ready.wait(10), "the listener found no broker"
        return self

    def __exit__(self, *_: object) -> None:
        self._stop = True
        self._thread.join(5)

    def _run(self) -> None:
        exchange = Exchange(EVENTS, "topic", passive=True)
        queue = Queue(f"bench.{uuid4()}", exchange, routing_key=TYPE, exclusive=True)
        with (
            Connection(self.url) as connection,
            Consumer(connection.channel(), queue, callbacks=[self._heard], prefetch_count=500),
        ):
            self.ready.set()
            while not self._stop:
                with suppress(TimeoutError):
                    connection.drain_events(timeout=0.2)

    def _heard(self, body: Any, message: Any) -> None:
        self.delays.append(time.time() - body["data"]["written"])
        message.ack()


def events_per_second(url: str, database: Database) -> float:
    """How many events a second come from the outbox to a consumer, out of a burst."""
    with Listener(url) as listener:
        began = time.perf_counter()
        for _ in range(BURST // IN_ONE):
            _emit(database, IN_ONE)
        wait_for(lambda: len(listener.delays) >= BURST, seconds=120, every=0.005)
        return BURST / (time.perf_counter() - began)


def delay_p95(url: str, database: Database) -> float:
    """Milliseconds from commit to consumer of 95 of 100 events, at a hundred a second.

    They are written by a process other than the relay's, which therefore finds them by looking
    (every 200 ms) and not by a nudge, as it does those of its own service.
    """
    total = PACE * PACED_SECONDS
    with Listener(url) as listener:
        began = time.perf_counter()
        for number in range(total):
            time.sleep(max(0.0, began + number / PACE - time.perf_counter()))
            _emit(database, 1)
        wait_for(lambda: len(listener.delays) >= total, seconds=30)
        return sorted(listener.delays)[int(total * 0.95)] * 1000


def _emit(database: Database, count: int) -> None:
    def write(db: Any) -> None:
        for _ in range(count):
            subject = new_id()
            data = {"id": subject, "version": 1, "written": time.time()}
            emit(db, new_envelope(service="customers", name=TYPE, subject=subject, data=data))

    database.transaction(write)
