"""`./crm bench`: how quick suite mode is, with its goals beside it.

Loads customers with contacts, asks what people ask, and compares with the least that Python needs:
a bare Flask and SQLAlchemy endpoint, a bare request and reply over RabbitMQ, a COPY. Listens on
loopback only. The machine should be idle; processor times say what wall times cannot on a busy one.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from crmkit.settings import Settings
from crmkit.store.database import Database
from deploy.state import State
from tests.bench import asking, bus, decision
from tests.bench.asking import Sizes
from tests.bench.copying import copied_per_second
from tests.bench.fill import Filler
from tests.bench.load import Measured, Request, measure
from tests.bench.processor import memory_by_part
from tests.bench.report import AT_LEAST, Goal, Report
from tests.bench.rights import matrix_request
from tests.bench.suites import bare_server, start_times
from tests.running import API, Up, with_demo

SECONDS = 4.0
USUAL, FULL = (10_000, 100_000), (10_000, 100_000, 1_000_000)
LIST, DETAIL, WRITES = "list", "detail", ("create", "edit")
# What has to stay nearly as quick among a million customers as among ten thousand.
STEADY = (LIST, "deep list by name", "deep list by revenue", DETAIL)
GROWTH = 1.5
SERVICE_MB = 90.0
MODES: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("embedded", (), 10.0),
    ("suite", ("--suite",), 20.0),
)
"""How each is started, and in how many seconds it should be ready the second time."""


def main() -> int:
    """Prints every figure; the exit status is 1 when a goal was missed."""
    options = _options()
    report = Report()
    sizes = FULL if options.full else USUAL
    with tempfile.TemporaryDirectory(prefix="guanxi-bench-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        if not options.without_starts:
            measure_starts(report, folder)
        measure_decision(report)
        measure_suite(report, folder, [Sizes(count, options.seconds) for count in sizes])
    if options.json:
        report.write(Path(options.json))
    missed = list(report.missed())
    print(f"\n{len(missed)} of {sum(row.met is not None for row in report.rows)} goals missed")
    for row in missed:
        print(f"  {row.name}: {row.value:,.2f} {row.unit} (goal {row.goal:,.4g})")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="./crm bench", description=__doc__)
    parser.add_argument("--full", action="store_true", help="up to a million customers")
    parser.add_argument("--json", metavar="FILE", help="write the figures there too")
    parser.add_argument("--seconds", type=float, default=SECONDS, help="length of each slice")
    parser.add_argument("--without-starts", action="store_true", help="do not measure starts")
    return parser.parse_args()


def measure_starts(report: Report, folder: Path) -> None:
    report.heading("Start")
    for mode, flags, most in MODES:
        first, later = start_times(folder, *flags)
        report.add(f"{mode} mode, empty folder", "s", first)
        report.add(f"{mode} mode, later", "s", later, Goal(most))


def measure_decision(report: Report) -> None:
    report.heading("A decision about one record")
    for name, took in decision.figures().items():
        report.add(f"decision, {name}", "µs", took, Goal(decision.GOAL))


def measure_suite(report: Report, folder: Path, sizes: list[Sizes]) -> None:
    up = Up(with_demo(folder / "suite"), "--suite", "--demo")
    try:
        up.start()
        running = State(up.state).running()
        assert running is not None and running.amqp_url is not None
        url = Settings.from_env({"DATABASE_URL": running.database_url}).database_of("customers")
        filler = Filler(url)
        first: dict[str, Measured] = {}
        for size in sizes:
            found = measure_size(report, up, filler, size, first)
            first = first or found
        measure_trees(report, up, filler, sizes[0])
        measure_copy(report, filler)
        filler.close()
        measure_bus(report, running.amqp_url, url)
        measure_memory(report, up)
    finally:
        up.close()


def measure_size(
    report: Report, up: Up, filler: Filler, size: Sizes, first: dict[str, Measured]
) -> dict[str, Measured]:
    """Every question among so many customers; what each took one client."""
    filler.up_to(size.customers)
    report.heading(f"{size.customers:,} customers")
    bare = measure_bare(report, filler, size)
    found: dict[str, Measured] = {}
    for title, request in asking.requests_of(up.client("administrator"), size).items():
        one = found[title] = asking.one_client(up.port, request, size)
        eight = asking.eight_clients(up, request, size)
        asking.say(report, title, one, eight)
        compare(report, title, found, eight[0], bare)
        if first and (title in STEADY or title.startswith("search")):
            growth = one.p50 / first[title].p50
            report.add(f"{title}, beside that among the fewest", "times", growth, Goal(GROWTH))
    return found


def measure_bare(report: Report, filler: Filler, size: Sizes) -> tuple[float, float]:
    """Milliseconds of the bare list and how many a second eight clients get."""
    request = Request("GET", "/customers", {})
    url = filler.engine.url.render_as_string(hide_password=False)
    with bare_server(url) as port:
        one = asking.one_client(port, request, size).p50
        eight = measure(port, request, clients=asking.CLIENTS, seconds=size.seconds)
    report.add("bare list, p50", "ms", one)
    report.add("bare list, eight clients", "/s", eight.per_second)
    return one, eight.per_second


def compare(
    report: Report,
    title: str,
    found: dict[str, Measured],
    per_second: float,
    bare: tuple[float, float],
) -> None:
    """The ratios that have goals."""
    p50, listed = found[title].p50, found[LIST].p50
    if title == LIST:
        report.add("list, p50 beside the bare one", "times", p50 / bare[0], Goal(3.0))
        share = per_second / bare[1]
        report.add("list, throughput beside the bare one", "times", share, Goal(1 / 3, AT_LEAST))
    if title == DETAIL:
        report.add("detail, p50 beside the list", "times", p50 / listed, Goal(1.5))
    if title in WRITES:
        report.add(f"{title}, p50 beside the list", "times", p50 / listed, Goal(2.5))


def measure_trees(report: Report, up: Up, filler: Filler, size: Sizes) -> None:
    report.heading("Large pages")
    client = up.client("administrator")
    headers = asking.headers_of(client)
    tree = Request("GET", f"{API}/customers/{filler.tree()}/contact-tree", headers)
    for title, request in (
        ("tree of 1,000 contacts", tree),
        ("permission matrix among 200 roles", matrix_request(client, headers)),
    ):
        one = asking.one_client(up.port, request, size)
        asking.say(report, title, one, asking.eight_clients(up, request, size))


def measure_copy(report: Report, filler: Filler) -> None:
    report.heading("Rows")
    report.add("COPY of customers into a bare table", "rows/s", copied_per_second(filler.engine))


def measure_bus(report: Report, amqp_url: str, database_url: str) -> None:
    report.heading("The bus")
    ours, bare = bus.call_p50(amqp_url)
    report.add("call, p50", "ms", ours)
    report.add("bare request and reply, p50", "ms", bare)
    report.add("call beside the bare one", "times", ours / bare, Goal(2.5))
    database = Database(database_url)
    try:
        rate = bus.events_per_second(amqp_url, database)
        report.add("events, outbox to consumer", "/s", rate, Goal(800, AT_LEAST))
        late = bus.delay_p95(amqp_url, database)
        report.add("event delay at 100 a second, p95", "ms", late, Goal(250))
    finally:
        database.close()


def measure_memory(report: Report, up: Up) -> None:
    report.heading("Memory after the run")
    for name, megabytes in sorted(memory_by_part(up).items()):
        goal = Goal(SERVICE_MB) if name in ("customers", "iam", "gateway") else None
        report.add(f"memory of {name}", "MB", megabytes, goal)


if __name__ == "__main__":
    sys.exit(main())
