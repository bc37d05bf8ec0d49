"""Binds audit records into a chain per service and day, in the transaction that stores them."""

from __future__ import annotations

import secrets
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.postgresql import insert as insert_unless
from sqlalchemy.orm import Session as Db

from crmkit import clock
from iam.entities.audit_record import AuditRecord
from iam.rules.chain import SALT_BYTES, Place, Seal, link_hash, opening, record_digest
from iam.tables import audit_chain, audit_link

BATCH = 1000

Record = Mapping[str, Any]


@dataclass(frozen=True)
class End:
    """Where a chain ends: its day, how many links that has, and the hash of the last."""

    day: date
    number: int
    hash: bytes


def append(db: Db, records: Sequence[Record]) -> None:
    """Gives stored records their links; the chains stay held until this transaction ends.

    The records have to be as the database gives them back, since that is what is verified later.
    """
    by_service: dict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_service[record["service"]].append(record)
    for service in sorted(by_service):
        _append(db, service, by_service[service])


def ends(db: Db) -> dict[str, End]:
    """The end of every service's chain."""
    rows = db.execute(select(audit_chain).order_by(audit_chain.c.service))
    return {row.service: End(row.day, row.number, row.hash) for row in rows}


def _append(db: Db, service: str, records: Iterable[Record]) -> None:
    end, begun = _held(db, service)
    if begun:
        # Records from before there were chains: the first writer takes them in with its own.
        records = _unlinked(db, service)
    today = max(clock.now().date(), end.day)
    if today > end.day:
        end = End(today, 0, opening(service, today, (end.day, end.hash)))
    waiting = iter(records)
    while batch := list(islice(waiting, BATCH)):
        links, end = _links(service, end, batch)
        db.execute(insert(audit_link), links)
    there = audit_chain.c.service == service
    values = {"day": end.day, "number": end.number, "hash": end.hash}
    db.execute(update(audit_chain).where(there).values(values))


def _held(db: Db, service: str) -> tuple[End, bool]:
    """The end of the chain, locked, and whether it was begun just now."""
    query = select(audit_chain).where(audit_chain.c.service == service).with_for_update()
    row = db.execute(query).first()
    begun = row is None and _begin(db, service)
    found = row or db.execute(query).one()
    return End(found.day, found.number, found.hash), begun


def _begin(db: Db, service: str) -> bool:
    today = clock.now().date()
    values = {"day": today, "number": 0, "hash": opening(service, today, None)}
    statement = insert_unless(audit_chain).values(service=service, **values)
    statement = statement.on_conflict_do_nothing()
    return db.execute(statement.returning(audit_chain.c.service)).first() is not None


def _links(service: str, end: End, records: Sequence[Record]) -> tuple[list[dict[str, Any]], End]:
    links, last = [], end.hash
    for number, record in enumerate(records, end.number + 1):
        place = Place(service, end.day, number)
        salt = secrets.token_bytes(SALT_BYTES)
        last = link_hash(last, place, record_digest(record, Seal(salt)))
        links.append(
            {
                "service": service,
                "day": end.day,
                "number": number,
                "record_id": record["id"],
                "record_at": record["at"],
                "salt": salt,
                "own": {},
                "hash": last,
            }
        )
    return links, End(end.day, end.number + len(records), last)


def _unlinked(db: Db, service: str) -> Iterator[Record]:
    table = AuditRecord.table()
    linked = select(audit_link.c.record_id).where(audit_link.c.record_id == table.c.id).exists()
    query = select(table).where(table.c.service == service, ~linked)
    query = query.order_by(table.c.at, table.c.id).execution_options(yield_per=BATCH)
    return (dict(row) for row in db.execute(query).mappings())
