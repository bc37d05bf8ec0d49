"""What people ask of a suite with so many customers, each timed for one client and for eight."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.bench.load import Measured, Request, measure
from tests.bench.processor import seconds_used
from tests.bench.report import Goal, Report
from tests.running import API, Client, Up

CLIENTS, SLICES = 8, 3
PAGE, MOST = 25, 200
CUSTOMERS = f"{API}/customers"
DEEP = {"name": "deep list by name", "revenue": "deep list by revenue"}
PARTS = ("gateway", "customers", "iam", "postgres")


@dataclass(frozen=True)
class Sizes:
    """How long each slice is, and how many customers there are."""

    customers: int
    seconds: float


def requests_of(client: Client, sizes: Sizes) -> dict[str, Request]:
    """Every question, by what the report calls it."""
    headers = headers_of(client)

    def get(path: str) -> Request:
        return Request("GET", API + path, headers)

    mine = client.get("/customers", params={"limit": 1})["items"][0]["id"]
    deep = {
        title: get(f"/customers?limit={PAGE}&sort={field}&cursor={middle(client, field, sizes)}")
        for field, title in DEEP.items()
    }
    return {
        "list": get(f"/customers?limit={PAGE}"),
        "filtered list": get(f"/customers?limit={PAGE}&filter[lifecycle]=lost&filter[level]=key"),
        **deep,
        "detail": get(f"/customers/{mine}"),
        "related list": get(f"/contacts?limit={PAGE}&filter[customer_id]={mine}"),
        "search, Latin": get(f"/customers?limit={PAGE}&q=works"),
        "search, Chinese": get(f"/customers?limit={PAGE}&q=%E5%85%89%E7%AC%AC"),
        "search, initials": get(f"/customers?limit={PAGE}&q=gd"),
        "create": Request("POST", CUSTOMERS, headers, _new_customers()),
        "edit": Request("PATCH", CUSTOMERS, headers, _edits(client)),
    }


def headers_of(client: Client) -> Mapping[str, str]:
    """A session as a program keeps it: its cookies and the proof that goes with them."""
    cookies = "; ".join(f"{cookie.name}={cookie.value}" for cookie in client.http.cookies)
    return {
        "Cookie": cookies,
        "X-CSRF-Token": str(client.http.headers["X-CSRF-Token"]),
        "Content-Type": "application/json",
    }


def middle(client: Client, field: str, sizes: Sizes) -> str:
    """The cursor half-way through the list in that order."""
    cursor: dict[str, str] = {}
    for _ in range(max(1, sizes.customers // 2 // MOST)):
        asked = {"limit": MOST, "sort": field, "fields": "name", **cursor}
        cursor = {"cursor": client.get("/customers", params=asked)["next_cursor"]}
    return cursor["cursor"]


def _new_customers() -> Any:
    numbers = itertools.count(1)
    return lambda: (CUSTOMERS, {"name": f"Measured Works {next(numbers)}", "kind": "company"})


def _edits(client: Client) -> Any:
    """Each time another customer, with the version that it has by then."""
    page = client.get("/customers", params={"limit": MOST, "fields": "name"})
    versions = {row["id"]: row["version"] for row in page["items"]}
    turns = itertools.cycle(list(versions))

    def fresh() -> tuple[str, Any]:
        record = next(turns)
        version = versions[record]
        versions[record] += 1
        return f"{CUSTOMERS}/{record}", {"remarks": f"measured at {version}", "version": version}

    return fresh


def one_client(port: int, request: Request, sizes: Sizes) -> Measured:
    return measure(port, request, clients=1, seconds=sizes.seconds)


def eight_clients(up: Up, request: Request, sizes: Sizes) -> tuple[float, dict[str, float]]:
    """Requests a second, and milliseconds of processor per request by part of the suite.

    Of several short slices with new connections the middle one is told.
    """
    before, slices = seconds_used(up), []
    for _ in range(SLICES):
        each = sizes.seconds / 2
        slices.append(measure(up.port, request, clients=CLIENTS, seconds=each))
    used = seconds_used(up)
    count = sum(each.asked for each in slices)
    costs = {name: (used[name] - before.get(name, 0.0)) / count * 1000 for name in PARTS}
    return sorted(each.per_second for each in slices)[SLICES // 2], costs


def say(
    report: Report,
    title: str,
    one: Measured,
    eight: tuple[float, dict[str, float]],
    goal: Goal | None = None,
) -> None:
    """The lines of one question."""
    per_second, costs = eight
    report.add(f"{title}, p50", "ms", one.p50, goal)
    report.add(f"{title}, p95", "ms", one.p95)
    report.add(f"{title}, eight clients", "/s", per_second)
    for name, cost in costs.items():
        report.add(f"{title}, processor of {name}", "ms", cost)
