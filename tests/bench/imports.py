"""How quick a file becomes customers, and how much memory that takes.

    .venv/bin/python -m tests.bench.imports 100000

One service and its job in this process, on a PostgreSQL of its own. Rows per second of processor
time say what the wall clock cannot on a busy machine.
"""

from __future__ import annotations

import argparse
import base64
import csv
import io
import random
import time
from pathlib import Path

from crmkit.admin.choices import seed_choices
from crmkit.i18n import add_locale
from crmkit.importing.limits import PIECE
from crmkit.logs import set_up
from crmkit.testing.house import House, house_of
from crmkit.work.runner import Runner
from customers.service import CustomersService
from tests.bench.report import AT_LEAST, Goal, Report

ROWS, SLICE = 100_000, 2_000
ROWS_PER_SECOND, GROWTH_MB = 1_500.0, 150.0
HEADERS = (
    "External code", "Company name", "Address", "City", "Phone", "Email", "Sector", "Employees",
)  # fmt: skip
SIGNS = "曜嶼精密霽澤電子昀帆食品宥塬物流珩谷機械芮岡生技湛澄旭曦晟霖"
LETTERS = "abcdefghijklmnop"
KB = 1024


def main() -> int:
    """Prints the figures; the exit status is 1 when a goal was missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=int, nargs="?", default=ROWS)
    rows = parser.parse_args().rows
    set_up("WARNING")
    add_locale("customers")
    report = Report()
    report.heading(f"Import of {rows:,} customers")
    with house_of(CustomersService) as house:
        with house.session() as db:
            seed_choices(db, house.service)
        imported(house, SLICE, report=None)  # what is loaded once is no growth
        imported(house, rows, report)
    return 1 if list(report.missed()) else 0


def imported(house: House[CustomersService], rows: int, report: Report | None) -> None:
    """Has a file of so many rows imported, and reports how that went."""
    person = house.person(everything=True)
    begun = house.ask(person, "import_begin", entity="customer", file_name="bench.csv")
    data = file_of(rows)
    for place, at in enumerate(range(0, len(data), PIECE)):
        told = base64.b64encode(data[at : at + PIECE]).decode()
        house.ask(person, "import_piece", id=begun["id"], place=place, data=told)
    del data
    began = time.perf_counter()
    house.ask(person, "import_options", id=begun["id"], options={"key": "external_code"})
    looked = time.perf_counter() - began
    house.ask(person, "import_start", id=begun["id"], trial=False)
    forget_peak()
    before, began, processor = memory_mb(), time.perf_counter(), time.process_time()
    Runner(house.service).step()
    seconds, used = time.perf_counter() - began, time.process_time() - processor
    counts = house.ask(person, "import_view", id=begun["id"])["counts"]
    if counts["created"] != rows:
        raise RuntimeError(f"of {rows} rows came {counts}")
    if report is not None:
        report.add("first look at the file", "s", looked)
        report.add("rows", "a second", rows / seconds, Goal(ROWS_PER_SECOND, AT_LEAST))
        report.add("rows, by processor time of the job", "a second", rows / used)
        report.add("growth of the process", "MB", memory_mb() - before, Goal(GROWTH_MB))


def file_of(rows: int) -> bytes:
    """Companies of both scripts, each with a code, an address, a phone and a mailbox."""
    out, chosen = io.StringIO(), random.Random(rows)
    writer = csv.writer(out)
    writer.writerow(HEADERS)
    for n in range(rows):
        code = f"K{rows}-{n}"
        chinese = f"{''.join(chosen.choices(SIGNS, k=4))}{n}股份有限公司"
        latin = f"{''.join(chosen.choices(LETTERS, k=7)).title()} {n} Trading Ltd"
        phone, mail = f"0{n % 9 + 1}-{rows + n:08d}", f"info@firm{rows}-{n}.example"
        place = (f"{n} Harbour Street", "Taipei")
        name = chinese if n % 2 else latin
        writer.writerow([code, name, *place, phone, mail, "machinery", n % 5000])
    return out.getvalue().encode()


def forget_peak() -> None:
    """From here on the peak is counted anew, without what making the file took (proc(5))."""
    Path("/proc/self/clear_refs").write_text("5")


def memory_mb() -> float:
    """The most memory that this process has had since then."""
    lines = Path("/proc/self/status").read_text().splitlines()
    peak = next(line for line in lines if line.startswith("VmHWM:"))
    return int(peak.split()[1]) / KB


if __name__ == "__main__":
    raise SystemExit(main())
