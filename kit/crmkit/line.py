"""A line before work that would starve the rest: so many at once, so many behind, no more."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from crmkit.errors import Unavailable

AGAIN = 5
"""Seconds after which somebody who found no place may try again."""


class Line:
    """At most `at_once` at work and `waiting` behind them, in this process."""

    def __init__(self, at_once: int, waiting: int) -> None:
        self._turns = threading.BoundedSemaphore(at_once)
        self._room = at_once + waiting
        self._inside = 0
        self._lock = threading.Lock()

    @contextmanager
    def turn(self, service: str, seconds: float) -> Iterator[None]:
        """Waits for a turn; raises Unavailable, with when to try again, where the line is full or
        no turn came in so many seconds. The service is whose work it is."""
        self._enter(service)
        try:
            if not self._turns.acquire(timeout=max(seconds, 0)):
                raise _busy(service)
            try:
                yield
            finally:
                self._turns.release()
        finally:
            with self._lock:
                self._inside -= 1

    def _enter(self, service: str) -> None:
        with self._lock:
            if self._inside >= self._room:
                raise _busy(service)
            self._inside += 1


def _busy(service: str) -> Unavailable:
    return Unavailable(service, AGAIN, "error.busy")
