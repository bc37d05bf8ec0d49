"""Fifty people sign in at once: `python -m tests.bench.sign_ins [--suite]`.

Measures the list of customers while nobody signs in and while fifty do, again and again, and how
long signing in took. The exit status is 1 where the list became more than half as slow again.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import requests

from tests.bench.load import Measured, Request, measure
from tests.running import API, Client, Up, with_demo

PEOPLE = 50
SECONDS = 10.0
WORST = 1.5
"""How many times slower the list may be meanwhile."""


class Crowd:
    """People who sign in again as soon as they are in, or as soon as they are asked to."""

    def __init__(self, address: str, sign_ins: list[dict[str, str]]) -> None:
        self.address, self.sign_ins = address, sign_ins
        self.took: list[float] = []
        self.answers: Counter[int] = Counter()
        self._stop = threading.Event()
        self._threads = [threading.Thread(target=self._work, args=(each,)) for each in sign_ins]

    def __enter__(self) -> Crowd:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def _work(self, body: dict[str, str]) -> None:
        while not self._stop.is_set():
            began = time.perf_counter()
            answer = requests.post(f"{self.address}{API}/session", json=body, timeout=60)
            self.answers[answer.status_code] += 1
            if answer.status_code == 201:
                self.took.append(time.perf_counter() - began)
            self._stop.wait(float(answer.headers.get("Retry-After", 0)))


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.sign_ins", description=__doc__)
    parser.add_argument("--suite", action="store_true", help="a process per service")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="length of each slice")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="guanxi-bench-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        up = Up(with_demo(folder / "state"), *(["--suite"] if options.suite else []), "--demo")
        try:
            up.start()
            return compared(up, options.seconds)
        finally:
            up.close()


def compared(up: Up, seconds: float) -> int:
    office = up.client()
    people = [person(office, number) for number in range(PEOPLE)]
    cookies = "; ".join(f"{each.name}={each.value}" for each in office.http.cookies)
    request = Request("GET", f"{API}/customers?limit=25", {"Cookie": cookies})
    idle = measure(up.port, request, clients=1, seconds=seconds)
    with Crowd(up.address, people) as crowd:
        crowded = measure(up.port, request, clients=1, seconds=seconds)
    told("idle", idle)
    told(f"with {PEOPLE} signing in", crowded)
    sys.stdout.write(f"answers to signing in: {dict(crowd.answers)}, ")
    sys.stdout.write(f"p50 {statistics.median(crowd.took):.2f} s\n")
    return 0 if crowded.p50 <= WORST * idle.p50 else 1


def person(office: Client, number: int) -> dict[str, str]:
    """Somebody new with a password for one sign-in, which opens a session as any other does."""
    username = f"early-{number}"
    made = office.post("/users", {"name": f"Early {number}", "username": username})
    given = office.post(f"/users/{made['id']}/set-password", {})
    return {"username": username, "password": given["password"]}


def told(what: str, found: Measured) -> None:
    sys.stdout.write(f"list, {what}: p50 {found.p50:.1f} ms, p95 {found.p95:.1f} ms\n")


if __name__ == "__main__":
    sys.exit(main())
