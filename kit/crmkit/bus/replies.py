"""The one place where a process hears the answers to its calls."""

import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from crmkit import metrics
from crmkit.bus.link import TICK_SECONDS, LinkLost, beat, connect
from crmkit.ids import new_id
from crmkit.logs import logger
from crmkit.wire import DecodeError, Json, loads

log = logger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 2.0
HANG_UP_SECONDS = 2.0


@dataclass
class Expected:
    """A call that waits for its answer."""

    service: str
    arrived: threading.Event = field(default_factory=threading.Event)
    answer: Json | None = None
    lost: bool = False
    """The connection went away while it waited, so its answer will never come."""


class Replies:
    """A consumer of an exclusive queue; answers find their callers by correlation id."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.queue = f"crm.replies.{new_id()}"
        self.ready = threading.Event()
        self._expected: dict[str, Expected] = {}
        self._stop = False
        self._thread = threading.Thread(target=self._run, name="replies", daemon=True)
        self._thread.start()

    def expect(self, correlation_id: str, service: str) -> Expected:
        """From now on an answer under this id is for whoever holds the result."""
        expected = self._expected[correlation_id] = Expected(service)
        return expected

    def forget(self, correlation_id: str) -> None:
        """Nobody waits for this answer any more."""
        self._expected.pop(correlation_id, None)

    def close(self) -> None:
        self._stop = True
        self._thread.join(HANG_UP_SECONDS)

    def _run(self) -> None:
        pause = FIRST_PAUSE
        while not self._stop:
            begun = time.monotonic()
            try:
                self._listen()
            except LinkLost as error:
                log.warning("broker not reached", role="replies", error=str(error))
            except Exception as error:
                log.warning("broker lost", role="replies", error=str(error))
            self._lost()
            if time.monotonic() - begun > LONGEST_PAUSE * 2:
                pause = FIRST_PAUSE
            if not self._stop:
                time.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    def _listen(self) -> None:
        connection = connect(self.url)
        try:
            channel = connection.channel()
            channel.queue_declare(self.queue, exclusive=True, arguments={"x-queue-type": "classic"})
            channel.basic_consume(self.queue, no_ack=True, callback=self._on_message)
            metrics.broker_connected.labels("replies").set(1)
            self.ready.set()
            while not self._stop:
                with suppress(TimeoutError):
                    connection.drain_events(timeout=TICK_SECONDS)
                beat(connection)
        finally:
            with suppress(Exception):
                connection.close()
            with suppress(Exception):
                connection.collect()

    def _on_message(self, message: Any) -> None:
        expected = self._expected.pop(message.properties.get("correlation_id", ""), None)
        if expected is None:
            metrics.replies_lost.labels("here").inc()
            return
        try:
            expected.answer = loads(message.body)
        except DecodeError:
            log.exception("an answer cannot be read", service=expected.service)
            expected.lost = True
        expected.arrived.set()

    def _lost(self) -> None:
        """No answer to what was asked so far can arrive any more: say so now, not at a deadline."""
        self.ready.clear()
        metrics.broker_connected.labels("replies").set(0)
        expected, self._expected = self._expected, {}
        for one in expected.values():
            one.lost = True
            one.arrived.set()
