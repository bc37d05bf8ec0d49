"""The audit at full size: `python -m tests.bench.audit [RECORDS]`, a million unless told.

Fills an IAM database of its own through the store, as services do, and measures how many records a
second are stored, how long each search key takes, each rule of the alerts, and verifying: page by
page through the gateway, and by the command line. The last half year before today is filled.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from crmkit.access.token import generate_keys
from crmkit.clock import now
from crmkit.ids import new_id
from crmkit.settings import Settings
from crmkit.store import migrations
from crmkit.testing.postgres import server
from iam import audit_store
from iam.audit_verify import Days
from iam.auditing import verify
from iam.service import IamService
from tests.bench import audit_watching
from tests.bench.audit_pages import Auditor

RECORDS, BATCH, REPEATS = 1_000_000, 500, 5
DAYS = 180
# Of the role that everybody holds; a few never use it.
USED = "iam.audit_record.view"
OPERATIONS = ("view", "list", "edit", "create", "export", "sign_in", "delete")
ENTITIES = ("customers.customer", "customers.contact", "iam.user", "customers.customer_group")


def main(argv: list[str]) -> int:
    """Prints the figures; the exit status is 1 when a search took longer than 300 ms."""
    records = int(argv[0]) if argv else RECORDS
    with tempfile.TemporaryDirectory() as folder:
        service = _service(Path(folder))
        people = audit_watching.hired(service)
        seconds, sample = _fill(service, people, records)
        _say("stored, records/s", records / seconds)
        service.database.transaction(lambda db: db.execute(text("ANALYZE")))
        auditor = Auditor(service)
        slowest = max(_search(auditor, name, where) for name, where in _searches(sample))
        _alerts(service)
        fault = _verify(auditor)
        took, (checked, found) = _timed(lambda: verify(service, Days()))
        _say("verified by the command line, records/s", checked / took)
        fault = fault or found
        _say("peak memory, MB", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
        sys.stdout.write(f"fault: {fault}\n")
        service.close()
    return 0 if slowest <= 0.3 and fault is None else 1


def _service(folder: Path) -> IamService:
    generate_keys(folder, ["iam"])
    url = server().database()
    migrations.migrate(IamService, url)
    environment = {"IAM_DATABASE_URL": url}
    return IamService(Settings(keys=folder, state=folder, environment=environment))


def _fill(service: IamService, people: list[str], count: int) -> tuple[float, dict[str, Any]]:
    chance = random.Random(7)
    batch: list[dict[str, Any]] = []
    started = time.perf_counter()
    for number in range(count):
        batch.append(_record(chance, people, number, count))
        if len(batch) == BATCH or number == count - 1:
            full, batch = batch, []
            service.database.transaction(lambda db, full=full: audit_store.keep(db, full))
    return time.perf_counter() - started, full[-1]


def _record(chance: random.Random, people: list[str], number: int, count: int) -> dict[str, Any]:
    at = now() - timedelta(days=DAYS) * (1 - number / count)
    person = chance.randrange(len(people))
    return {
        "id": new_id(),
        "at": at.isoformat(),
        "actor_id": people[person],
        "actor": f"person {person}",
        "on_behalf_of": people[0] if chance.random() < 0.01 else None,
        "operation": chance.choice(OPERATIONS),
        "entity": chance.choice(ENTITIES),
        "record_id": f"record-{chance.randrange(count // 10)}",
        "permission": USED if person % 20 else "customers.customer.view",
        "result": "denied" if chance.random() < 0.01 else "allowed",
        "changes": {"name": {"from": "A", "to": f"B{number}"}},
        "detail": {},
        "address": f"192.0.{person % 4}.{person % 250}",
        "session_id": new_id() if number == count - 1 else people[person],
        "call_id": f"call-{number // 3}",
        "service": chance.choice(("customers", "iam")),
    }


def _searches(sample: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    keys = ("actor_id", "entity", "record_id", "operation", "address", "session_id", "call_id")
    for key in keys:
        yield key, {key: {"eq": sample[key]}}
    yield "on_behalf_of", {"on_behalf_of": {"is_null": False}}
    yield "on whose behalf, absent", {"on_behalf_of": {"eq": new_id()}}
    yield "address, absent", {"address": {"eq": "203.0.113.1"}}
    yield "operation, absent", {"operation": {"eq": "refund"}}
    yield "entity, absent", {"entity": {"eq": "sales.order"}}
    yield "result, rare", {"result": {"eq": "denied"}}
    yield "result, usual", {"result": {"eq": "allowed"}}
    noon = datetime.fromisoformat(sample["at"]) - timedelta(days=DAYS // 2)
    day = {"gte": noon.isoformat(), "lt": (noon + timedelta(days=1)).isoformat()}
    yield "when", {"at": day}
    yield "who and when", {"actor_id": {"eq": sample["actor_id"]}, "at": day}
    yield "nothing", {}


def _search(auditor: Auditor, name: str, where: dict[str, Any]) -> float:
    found = [auditor.search(where) for _ in range(REPEATS)]
    slowest = max(took for took, _ in found)
    _say(f"{name} ({found[0][1]} shown), ms at worst of {REPEATS}", slowest * 1000)
    return slowest


def _alerts(service: IamService) -> None:
    for name, took, raised in audit_watching.figures(service):
        about = f"{audit_watching.FRESH} new records ({raised} raised)"
        _say(f"alerts, {name} in {about}, ms", took * 1000)


def _verify(auditor: Auditor) -> Any:
    """The fault, if there is one."""
    pages = list(auditor.verify())
    times = sorted(took for took, _, _ in pages)
    _say(f"a page of verifying, ms at worst of {len(pages)}", times[-1] * 1000)
    _say("a page of verifying, ms usually", times[len(times) // 2] * 1000)
    _say("the last page, which counts all, ms", pages[-1][0] * 1000)
    _say("verified page by page, records/s", sum(checked for _, checked, _ in pages) / sum(times))
    return next((fault for _, _, fault in pages if fault), None)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    done = work()
    return time.perf_counter() - started, done


def _say(what: str, figure: float) -> None:
    sys.stdout.write(f"{what}: {figure:,.1f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
