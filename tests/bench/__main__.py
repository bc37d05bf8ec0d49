"""`python -m tests.bench`: how quick suite mode is, beside the least that Python needs.

Takes about two minutes, listens on loopback only, and prints a table and then JSON.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

from crmkit.settings import Settings
from deploy.state import State
from tests.bench.load import Measured, Request, measure
from tests.bench.suites import bare_server, memory_by_process, start_times
from tests.running import API, Client, Up, with_demo

SECONDS = 4.0
CLIENTS = 8


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=SECONDS, help="length of each slice")
    parser.add_argument("--without-starts", action="store_true", help="do not measure starts")
    options = parser.parse_args()
    report: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="guanxi-bench-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        if not options.without_starts:
            report["start"] = measure_starts(folder)
        report |= measure_suite(folder, options.seconds)
    print_report(report)
    return 0


def measure_starts(folder: Path) -> dict[str, dict[str, float]]:
    found = {}
    for mode, flags in (("embedded", ()), ("suite", ("--suite",))):
        first, later = start_times(folder, *flags)
        found[mode] = {"empty folder": first, "later": later}
    return found


def measure_suite(folder: Path, seconds: float) -> dict[str, Any]:
    up = Up(with_demo(folder / "suite"), "--suite", "--demo")
    try:
        up.start()
        ours = measure_requests(up, seconds)
        memory = memory_by_process(up)
        running = State(up.state).running()
        assert running is not None
        settings = Settings.from_env({"DATABASE_URL": running.database_url})
        url = settings.database_of("customers")
        address = url if isinstance(url, str) else url.render_as_string(hide_password=False)
        with bare_server(address) as port:
            bare = both_loads(port, Request("GET", "/customers", {}), seconds)
    finally:
        up.close()
    return {"memory": memory, "ours": ours, "bare": bare}


def measure_requests(up: Up, seconds: float) -> dict[str, dict[str, Measured]]:
    client = up.client("sales_rep")
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.http.cookies)
    headers = {
        "Cookie": cookies,
        "X-CSRF-Token": str(client.http.headers["X-CSRF-Token"]),
        "Content-Type": "application/json",
    }
    return {
        name: both_loads(up.port, request, seconds)
        for name, request in requests_of(client, headers).items()
    }


def requests_of(client: Client, headers: dict[str, str]) -> dict[str, Request]:
    first = client.get("/customers", params={"limit": 1})["items"][0]["id"]
    numbers = itertools.count(1)

    def new_customer() -> dict[str, str]:
        return {"name": f"Measured Works {next(numbers)}", "kind": "company"}

    return {
        "list": Request("GET", f"{API}/customers?limit=25", headers),
        "detail": Request("GET", f"{API}/customers/{first}", headers),
        "search": Request("GET", f"{API}/customers?q=jm&limit=25", headers),
        "create": Request("POST", f"{API}/customers", headers, new_customer),
    }


def both_loads(port: int, request: Request, seconds: float) -> dict[str, Measured]:
    return {
        "one": measure(port, request, clients=1, seconds=seconds),
        "eight": measure(port, request, clients=CLIENTS, seconds=seconds),
    }


def print_report(report: dict[str, Any]) -> None:
    for mode, times in report.get("start", {}).items():
        told = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in times.items())
        print(f"start {mode}: {told}")
    print("memory: " + ", ".join(f"{name} {mb:.0f} MB" for name, mb in report["memory"].items()))
    print(f"{'':12}{'p50 of one':>12}{'p95 of one':>12}{'per second of eight':>22}")
    for name, loads in {**report["ours"], "bare list": report["bare"]}.items():
        one, eight = loads["one"], loads["eight"]
        print(f"{name:12}{one.p50:>9.1f} ms{one.p95:>9.1f} ms{eight.per_second:>22.0f}")
    ours, bare = report["ours"]["list"], report["bare"]
    print(f"list p50: {ours['one'].p50 / bare['one'].p50:.1f} times the bare one (goal: 3)")
    share = ours["eight"].per_second / bare["eight"].per_second
    print(f"list throughput: {share:.2f} of the bare one (goal: 0.33)")
    print(json.dumps(report, default=asdict))


if __name__ == "__main__":
    sys.exit(main())
