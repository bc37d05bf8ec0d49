"""Verifies the audit's chains page by page, in memory that does not grow with them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import func, select, text, tuple_
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.orm import Session as Db

from iam.audit_heads import Head
from iam.entities.audit_record import AuditRecord
from iam.rules.chain import Place, Seal, link_hash, opening, record_digest
from iam.tables import audit_chain, audit_link

PAGE = 2000
# Whether a record lacks its link is asked of all records at once.
UNLINKED_SECONDS = 600

CHANGED, MISSING, GAP, UNLINKED = "changed", "missing", "gap", "unlinked"
CUT, BEYOND, REBUILT, FORGED = "cut", "beyond", "rebuilt", "forged"

_PLACE = (audit_link.c.service, audit_link.c.day, audit_link.c.number)


@dataclass(frozen=True)
class Fault:
    """The first thing that does not hold, and where."""

    code: str
    place: Place
    record_id: str | None = None
    noted_at: str | None = None


@dataclass(frozen=True)
class Days:
    """From which day of storing to which, both included; None is open."""

    first: date | None = None
    last: date | None = None

    def conditions(self) -> list[Any]:
        """What a link has to meet."""
        day, conditions = audit_link.c.day, []
        if self.first:
            conditions.append(day >= self.first)
        if self.last:
            conditions.append(day <= self.last)
        return conditions

    def holds(self, day: date) -> bool:
        """Whether the day is one of these."""
        return (not self.first or self.first <= day) and (not self.last or day <= self.last)


@dataclass(frozen=True)
class Page:
    """So many links hold; then a fault, or the place to go on after, or neither at the end."""

    checked: int
    fault: Fault | None = None
    after: Place | None = None


def verify_links(db: Db, days: Days, after: Place | None = None, most: int | None = None) -> Page:
    """The links after a place that was verified already; raises LookupError for no such place."""
    most = most or PAGE
    query = select(audit_link).where(*days.conditions()).order_by(*_PLACE).limit(most)
    last = None
    if after is not None:
        query = query.where(tuple_(*_PLACE) > _key(after))
        last = _link_at(db, after)
        if last is None:
            raise LookupError(str(after))
    links = db.execute(query).all()
    records = _records(db, links)
    for checked, link in enumerate(links):
        fault = _fault_of(db, last, link, records.get((link.record_id, link.record_at)))
        if fault is not None:
            return Page(checked, fault)
        last = link
    return Page(len(links), after=_place(last) if len(links) == most else None)


def verify_heads(db: Db, days: Days, heads: Iterable[Head]) -> Fault | None:
    """Whether the ends that were noted outside are still there: no chain was cut or made anew."""
    return _head_fault(db, [head for head in heads if days.holds(head.day)])


def verify_ends(db: Db, days: Days) -> Fault | None:
    """What a walk along the links cannot see: an end cut off, stray records."""
    fault = _end_fault(db) if days.last is None else None
    if fault is not None:
        return fault
    return None if days == Days() and _all_linked(db) else _unlinked_fault(db, days)


def _all_linked(db: Db) -> bool:
    """Whether there are as many records as links, of which each was seen to have its record.

    Counting is a hundred times as quick as looking for the stray one, which is seldom there.
    """
    records = select(func.count()).select_from(AuditRecord.table()).scalar_subquery()
    links = select(func.count()).select_from(audit_link).scalar_subquery()
    return bool(db.scalar(select(records == links)))


def _fault_of(db: Db, last: Any, link: Any, record: Mapping[str, Any] | None) -> Fault | None:
    place = _place(link)
    same_day = last is not None and (last.service, last.day) == (link.service, link.day)
    number = last.number + 1 if same_day else 1
    if link.number != number:
        return Fault(GAP, Place(link.service, link.day, number))
    if record is None:
        return Fault(MISSING, place, link.record_id)
    before = last.hash if same_day else opening(link.service, link.day, _day_before(db, link))
    digest = record_digest(record, Seal(link.salt, link.own))
    if link_hash(before, place, digest) != link.hash:
        return Fault(CHANGED, place, link.record_id)
    return None


def _day_before(db: Db, link: Any) -> tuple[date, bytes] | None:
    row = _last_link(db, link.service, audit_link.c.day < link.day)
    return (row.day, row.hash) if row else None


def _last_link(db: Db, service: str, *conditions: Any) -> Any:
    query = select(audit_link).where(audit_link.c.service == service, *conditions)
    query = query.order_by(audit_link.c.day.desc(), audit_link.c.number.desc()).limit(1)
    return db.execute(query).first()


def _link_at(db: Db, place: Place) -> Any:
    return db.execute(select(audit_link).where(tuple_(*_PLACE) == _key(place))).first()


def _records(db: Db, links: Sequence[Any]) -> dict[tuple[str, datetime], Mapping[str, Any]]:
    if not links:
        return {}
    table = AuditRecord.table()
    moments = [link.record_at for link in links]
    # The moments are what keeps partitions out; the ids alone would ask every one of them.
    query = select(table).where(
        table.c.id.in_([link.record_id for link in links]),
        table.c.at.between(min(moments), max(moments)),
    )
    return {(row["id"], row["at"]): dict(row) for row in db.execute(query).mappings()}


def _end_fault(db: Db) -> Fault | None:
    """A chain's own note of its end against its last link, both as of one moment."""
    last = (
        select(audit_link)
        .ext(distinct_on(audit_link.c.service))
        .order_by(audit_link.c.service, audit_link.c.day.desc(), audit_link.c.number.desc())
        .subquery()
    )
    query = select(audit_chain, last.c.day, last.c.number, last.c.hash, last.c.service)
    query = query.join_from(audit_chain, last, audit_chain.c.service == last.c.service, full=True)
    for service, day, number, hashed, *found, of in db.execute(query):
        told, there = (day, number), (found[0], found[1])
        if service is None or (of is not None and there > told):
            return Fault(BEYOND, Place(of, found[0], found[1]))
        if number and (of is None or there < told or found[2] != hashed):
            return Fault(CUT, Place(service, day, number))
    return None


def _head_fault(db: Db, heads: Sequence[Head]) -> Fault | None:
    keys = [(head.service, head.day, head.number) for head in heads if head.number]
    rows = db.execute(select(audit_link).where(tuple_(*_PLACE).in_(keys))) if keys else ()
    hashes = {(row.service, row.day, row.number): row.hash for row in rows}
    for head in heads:
        place = Place(head.service, head.day, head.number)
        if not head.genuine:
            return Fault(FORGED, place, noted_at=head.at)
        if not head.number:
            continue
        found = hashes.get((head.service, head.day, head.number))
        if found != head.hash:
            return Fault(CUT if found is None else REBUILT, place, noted_at=head.at)
    return None


def _unlinked_fault(db: Db, days: Days) -> Fault | None:
    db.execute(text(f"SET LOCAL statement_timeout = '{UNLINKED_SECONDS}s'"))
    table = AuditRecord.table()
    linked = select(audit_link.c.record_id).where(
        audit_link.c.record_id == table.c.id, audit_link.c.record_at == table.c.at
    )
    query = select(table.c.service, table.c.at, table.c.id).where(~linked.exists())
    if days.first:
        query = query.where(table.c.at >= _midnight(days.first))
    if days.last:
        query = query.where(table.c.at < _midnight(days.last + timedelta(days=1)))
    row = db.execute(query.limit(1)).first()
    return Fault(UNLINKED, Place(row.service, row.at.date(), 0), row.id) if row else None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _place(link: Any) -> Place:
    return Place(link.service, link.day, link.number)


def _key(place: Place) -> Any:
    return (place.service, place.day, place.number)
