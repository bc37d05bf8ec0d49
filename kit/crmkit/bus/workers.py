"""Threads that do what they are given, at most so many at a time; green where the process is."""

import threading
from collections.abc import Callable
from typing import Any


class Busy(Exception):  # noqa: N818 - read as what happened
    """Nobody was free before the deadline."""


class Late(Exception):  # noqa: N818 - read as what happened
    """The work was begun but is not done by the deadline; it goes on."""


class Workers:
    """A bound on how much of one thing happens at once."""

    def __init__(self, size: int) -> None:
        self._free = threading.BoundedSemaphore(size)

    def run(self, work: Callable[[], Any], seconds: float) -> Any:
        """The result of the work; raises Busy or Late once so many seconds have passed.

        Work that is late is left alone: stopping it half-way would leave a database connection
        in an unknown state. The database's own statement timeout ends it.
        """
        done = threading.Event()
        outcome: list[Any] = []
        if not self._free.acquire(timeout=max(seconds, 0)):
            raise Busy

        def body() -> None:
            try:
                outcome.append((work(), None))
            except BaseException as error:
                outcome.append((None, error))
            finally:
                self._free.release()
                done.set()

        threading.Thread(target=body, daemon=True).start()
        if not done.wait(max(seconds, 0)):
            raise Late
        result, error = outcome[0]
        if error is not None:
            raise error
        return result
