"""Ask many at once and go on without those that do not answer in time."""

import queue
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from crmkit.errors import CrmError, Timeout, Unavailable

Answer = TypeVar("Answer")


@dataclass
class Gathered(Generic[Answer]):
    """What came back in time, and what went wrong with the rest."""

    answers: dict[str, Answer] = field(default_factory=dict)
    failures: dict[str, CrmError | None] = field(default_factory=dict)
    """By name; None where nothing came before the deadline."""

    def raise_refusals(self, *tolerated: type[CrmError]) -> None:
        """Raises what somebody refused; that some did not answer is left to the caller."""
        harmless = (Unavailable, Timeout, *tolerated)
        for error in self.failures.values():
            if error is not None and not isinstance(error, harmless):
                raise error


def gather(asks: Mapping[str, Callable[[], Answer]], timeout: float) -> Gathered[Answer]:
    """Every ask in a thread of its own (green under eventlet); an unexpected error is raised."""
    results: queue.Queue[tuple[str, Answer | BaseException]] = queue.Queue()
    for name, ask in asks.items():
        threading.Thread(target=_run, args=(name, ask, results), daemon=True).start()
    gathered: Gathered[Answer] = Gathered(failures=dict.fromkeys(asks))
    ends = time.monotonic() + timeout
    for _ in asks:
        try:
            name, result = results.get(timeout=max(0.001, ends - time.monotonic()))
        except queue.Empty:
            break
        _note(gathered, name, result)
    return gathered


def _run(
    name: str,
    ask: Callable[[], Answer],
    results: "queue.Queue[tuple[str, Answer | BaseException]]",
) -> None:
    try:
        results.put((name, ask()))
    except Exception as error:  # it is raised again, or told, by the one who waits
        results.put((name, error))


def _note(gathered: Gathered[Answer], name: str, result: Answer | BaseException) -> None:
    if isinstance(result, CrmError):
        gathered.failures[name] = result
        return
    if isinstance(result, BaseException):
        raise result
    gathered.answers[name] = result
    del gathered.failures[name]
