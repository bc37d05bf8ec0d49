"""Clients that ask one thing again and again, and what that took."""

from __future__ import annotations

import http.client
import json
import statistics
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Request:
    """One thing to ask; what is written is made anew each time."""

    method: str
    path: str
    headers: Mapping[str, str]
    fresh: Callable[[], tuple[str, Any]] | None = None
    """The path and the body of the next request, where they are not always the same."""

    def next(self) -> tuple[str, str | None]:
        """The path, and the body as it is sent."""
        if self.fresh is None:
            return self.path, None
        path, body = self.fresh()
        return path, json.dumps(body)


@dataclass(frozen=True)
class Measured:
    """What a slice of load came to."""

    p50: float
    """Milliseconds."""
    p95: float
    per_second: float
    count: int
    asked: int
    """With those of the warming up, which cost the processor as much."""


def measure(port: int, request: Request, *, clients: int, seconds: float) -> Measured:
    """Has so many clients ask for so long; an answer that is no success ends the measurement."""
    warm = ask_for(port, request, seconds=min(0.5, seconds))
    took: list[list[float]] = [[] for _ in range(clients)]
    failures: list[BaseException] = []

    def work(mine: list[float]) -> None:
        try:
            mine.extend(ask_for(port, request, seconds=seconds))
        except BaseException as error:
            failures.append(error)

    began = time.perf_counter()
    threads = [threading.Thread(target=work, args=(mine,)) for mine in took]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    elapsed = time.perf_counter() - began
    if failures:
        raise failures[0]
    every = sorted(one for mine in took for one in mine)
    return Measured(
        p50=statistics.median(every) * 1000,
        p95=every[int(len(every) * 0.95)] * 1000,
        per_second=len(every) / elapsed,
        count=len(every),
        asked=len(every) + len(warm),
    )


def ask_for(port: int, request: Request, *, seconds: float) -> list[float]:
    """The seconds of each request of one client on one connection."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    took = []
    deadline = time.perf_counter() + seconds
    while time.perf_counter() < deadline:
        path, body = request.next()
        began = time.perf_counter()
        connection.request(request.method, path, body, dict(request.headers))
        answer = connection.getresponse()
        content = answer.read()
        took.append(time.perf_counter() - began)
        if answer.status >= 300:
            raise RuntimeError(f"{request.path} answered {answer.status}: {content[:500]!r}")
    connection.close()
    return took
