"""The audit at full size: `python -m tests.bench.audit [RECORDS]`, a million unless told.

Fills an IAM database of its own through the store, as services do, and measures how many records a
second are stored, how long each search key takes, and how long verifying everything takes.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import func, insert, select, text
from sqlalchemy.orm import Session as Db

from crmkit.access.document import Access, access_document
from crmkit.access.token import generate_keys
from crmkit.call import Call, Caller
from crmkit.ids import new_id
from crmkit.settings import Settings
from crmkit.store import migrations
from crmkit.store.listing import list_records
from crmkit.store.store import Work
from crmkit.testing.postgres import server
from iam import audit_alerts, audit_store
from iam import audit_watch as watcher
from iam.audit_verify import Days
from iam.auditing import verify
from iam.service import IamService
from iam.tables import audit_chain, audit_watch

RECORDS, BATCH, REPEATS = 1_000_000, 500, 5
FRESH = 1000
DAYS = 180
OPERATIONS = ("view", "list", "edit", "create", "export", "sign_in", "delete")
ENTITIES = ("customers.customer", "customers.contact", "iam.user", "customers.customer_group")


def main(argv: list[str]) -> int:
    """Prints the figures; the exit status is 1 when a search took longer than 300 ms."""
    records = int(argv[0]) if argv else RECORDS
    with tempfile.TemporaryDirectory() as folder:
        service = _service(Path(folder))
        seconds, sample = _fill(service, records)
        _say("stored, records/s", records / seconds)
        service.database.transaction(lambda db: db.execute(text("ANALYZE")))
        slowest = max(_search(service, name, where) for name, where in _searches(sample))
        _say(f"looked for alerts in {FRESH} new records, ms", _watch(service) * 1000)
        took, (checked, fault) = _timed(lambda: verify(service, Days()))
        _say("verified, records/s", checked / took)
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


def _fill(service: IamService, count: int) -> tuple[float, dict[str, Any]]:
    chance = random.Random(7)
    people = [new_id() for _ in range(500)]
    batch: list[dict[str, Any]] = []
    started = time.perf_counter()
    for number in range(count):
        batch.append(_record(chance, people, number, count))
        if len(batch) == BATCH or number == count - 1:
            full, batch = batch, []
            service.database.transaction(lambda db, full=full: audit_store.keep(db, full))
    return time.perf_counter() - started, full[-1]


def _record(chance: random.Random, people: list[str], number: int, count: int) -> dict[str, Any]:
    at = datetime(2026, 6, 1, tzinfo=UTC) + timedelta(days=DAYS) * (number / count)
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
        "permission": "customers.customer.view",
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
    day = {"gte": "2026-09-01T00:00:00Z", "lt": "2026-09-02T00:00:00Z"}
    yield "when", {"at": day}
    yield "who and when", {"actor_id": {"eq": sample["actor_id"]}, "at": day}
    yield "nothing", {}


def _search(service: IamService, name: str, where: dict[str, Any]) -> float:
    person = Access(
        access_document(user=new_id(), name="bench", grants={"iam.audit_record.view": ["all"]})
    )
    call = Call(caller=Caller(person.user_id, new_id(), person), call_id=new_id())
    spec = service.specs()["audit_record"]

    def once() -> int:
        with service.database.session() as db:
            page = list_records(Work(service.store, db, call), spec, {"where": where, "limit": 25})
            return len(page["items"])

    times, found = [], 0
    for _ in range(REPEATS):
        took, found = _timed(once)
        times.append(took)
    _say(f"{name} ({found} shown), ms at worst of {REPEATS}", max(times) * 1000)
    return max(times)


def _watch(service: IamService) -> float:
    """How long a look takes that finds so many new records at the end of all the others."""

    def catch_up(db: Db) -> None:
        place = select(
            audit_chain.c.service,
            audit_chain.c.day,
            func.greatest(audit_chain.c.number - FRESH // 2, 0),
        )
        db.execute(insert(audit_watch).from_select(["service", "day", "number"], place))

    service.database.transaction(catch_up)
    service.database.transaction(lambda db: audit_alerts.seed(_work(service, db)))
    took, _ = _timed(
        lambda: service.database.transaction(lambda db: watcher.look(_work(service, db)))
    )
    return took


def _work(service: IamService, db: Db) -> Work:
    return Work(service.store, db, service.own_call(db))


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    done = work()
    return time.perf_counter() - started, done


def _say(what: str, figure: float) -> None:
    sys.stdout.write(f"{what}: {figure:,.1f}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
