"""Looks at what the audit stored since the last time, and raises the alerts that rules ask for.

The place up to which each service's chain was looked at moves in the transaction of the alerts, so
that a look that was cut off is taken again as a whole, and nothing is told of twice.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, tuple_
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.audit import ALLOWED
from crmkit.store.store import Work
from iam import audit_alerts
from iam.audit_alerts import Subject
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.entities.audit_record import AuditRecord
from iam.rules.alerts import EXPORTS, FAILURES, OFF_HOURS, UNFAMILIAR, UNUSED, bursts, is_off_hours
from iam.tables import audit_chain, audit_link, audit_watch, permission_use
from iam.working_time import WorkingTimes

BATCH = 5000

_SEEN = AuditRecord.table()
_COLUMNS = ("at", "actor_id", "address", "operation", "result", "permission")


Moments = Mapping[Subject, Sequence[datetime]]


def look(work: Work) -> bool:
    """Takes a look at a batch of new records; True when there may be more."""
    fresh, more = _fresh(work.db)
    if not fresh:
        return False
    _note_uses(work.db, fresh)
    for rule in audit_alerts.active_rules(work.db):
        if rule.kind != UNUSED:
            _judge(work, rule, [row for row in fresh if _concerns(rule, row)])
    return more


def _judge(work: Work, rule: AuditAlertRule, rows: Sequence[Any]) -> None:
    if not rows:
        return
    window = timedelta(minutes=rule.minutes)
    reach = min(row.at for row in rows) - window, max(row.at for row in rows) + window
    subjects = {_subject(row) for row in rows}
    told = audit_alerts.told_until(work.db, rule, subjects)
    for subject, moments in _moments(work.db, rule, subjects, reach).items():
        since = told.get(subject)
        left = [each for each in moments if since is None or each >= since]
        for burst in bursts(left, rule.threshold, window):
            evidence = _evidence(rule, subject, burst.since, burst.until)
            audit_alerts.raise_alert(work, rule, subject, burst, evidence=evidence)


def _fresh(db: Db) -> tuple[list[Any], bool]:
    """What is new of every chain, and whether one of them had more than a batch."""
    fresh, more = [], False
    for service in db.scalars(select(audit_chain.c.service)).all():
        rows = _since(db, service, _place(db, service))
        if rows:
            _move(db, service, rows[-1].day, rows[-1].number)
        fresh += rows
        more |= len(rows) == BATCH
    return fresh, more


def _place(db: Db, service: str) -> tuple[date, int]:
    """Up to where a chain was looked at; one that is new here, from the day before on."""
    here = audit_watch.c.service == service
    row = db.execute(select(audit_watch).where(here)).first()
    return (row.day, row.number) if row else (clock.today() - timedelta(days=1), 0)


def _since(db: Db, service: str, place: tuple[date, int]) -> list[Any]:
    stored = (_SEEN.c.id == audit_link.c.record_id, _SEEN.c.at == audit_link.c.record_at)
    columns = (_SEEN.c[name] for name in _COLUMNS)
    query = select(audit_link.c.day, audit_link.c.number, *columns).join(
        _SEEN, stored[0] & stored[1]
    )
    after = tuple_(audit_link.c.day, audit_link.c.number) > place
    query = query.where(audit_link.c.service == service, after)
    return list(db.execute(query.order_by(audit_link.c.day, audit_link.c.number).limit(BATCH)))


def _move(db: Db, service: str, day: date, number: int) -> None:
    values = {"day": day, "number": number}
    statement = insert(audit_watch).values(service=service, **values)
    db.execute(statement.on_conflict_do_update(index_elements=["service"], set_=values))


def _note_uses(db: Db, rows: Iterable[Any]) -> None:
    """When each person last used each permission."""
    last: dict[tuple[str, str], datetime] = {}
    for row in rows:
        if row.actor_id and row.permission and row.result == ALLOWED:
            key = (row.actor_id, row.permission)
            last[key] = max(row.at, last.get(key, row.at))
    if not last:
        return
    names = ("user_id", "permission", "at")
    values = [dict(zip(names, (*key, at), strict=True)) for key, at in sorted(last.items())]
    statement = insert(permission_use).values(values)
    later = func.greatest(permission_use.c.at, statement.excluded.at)
    keys = ["user_id", "permission"]
    db.execute(statement.on_conflict_do_update(index_elements=keys, set_={"at": later}))


def _concerns(rule: AuditAlertRule, row: Any) -> bool:
    if rule.kind == FAILURES:
        return bool(row.result != ALLOWED and (row.actor_id or row.address))
    wanted = "export" if rule.kind == EXPORTS else "view"
    return bool(row.actor_id and row.operation == wanted and row.result == ALLOWED)


def _condition(rule: AuditAlertRule) -> ColumnElement[bool]:
    """The same as `_concerns` for the database."""
    if rule.kind == FAILURES:
        return _SEEN.c.result != ALLOWED
    wanted = "export" if rule.kind == EXPORTS else "view"
    return (_SEEN.c.operation == wanted) & (_SEEN.c.result == ALLOWED)


def _subject(row: Any) -> Subject:
    return Subject(row.actor_id, None if row.actor_id else row.address)


def _moments(
    db: Db, rule: AuditAlertRule, subjects: set[Subject], reach: tuple[datetime, datetime]
) -> Moments:
    """When each did what the rule is about."""
    people = sorted(each.person_id for each in subjects if each.person_id)
    places = sorted(each.address for each in subjects if each.address)
    unsigned = _SEEN.c.actor_id.is_(None) & _SEEN.c.address.in_(places)
    who = or_(_SEEN.c.actor_id.in_(people), unsigned) if places else _SEEN.c.actor_id.in_(people)
    here = (who, _SEEN.c.at.between(*reach), _condition(rule))
    if rule.kind == UNFAMILIAR:
        return _first_reads(db, rule, here, reach[0])
    rows = db.execute(select(_SEEN.c.actor_id, _SEEN.c.address, _SEEN.c.at).where(*here))
    found: dict[Subject, list[datetime]] = defaultdict(list)
    for row in rows:
        found[_subject(row)].append(row.at)
    return _off_hours(db, found) if rule.kind == OFF_HOURS else found


def _first_reads(
    db: Db, rule: AuditAlertRule, here: Sequence[ColumnElement[bool]], start: datetime
) -> Moments:
    """When each opened a record for the first time of all, where they opened enough of them."""
    opened = select(
        _SEEN.c.actor_id, _SEEN.c.entity, _SEEN.c.record_id, func.min(_SEEN.c.at).label("at")
    ).where(*here, _SEEN.c.record_id.is_not(None))
    opened = opened.group_by(_SEEN.c.actor_id, _SEEN.c.entity, _SEEN.c.record_id)
    each = opened.cte("opened").prefix_with("MATERIALIZED")
    many = select(each.c.actor_id).group_by(each.c.actor_id).having(func.count() >= rule.threshold)
    before = _SEEN.alias("before")
    known = select(before.c.id).where(
        before.c.record_id == each.c.record_id, before.c.at < start,
        before.c.actor_id == each.c.actor_id, before.c.entity == each.c.entity,
        before.c.operation == "view",
    )  # fmt: skip
    query = select(each.c.actor_id, each.c.at).where(each.c.actor_id.in_(many), ~known.exists())
    found: dict[Subject, list[datetime]] = defaultdict(list)
    for row in db.execute(query):
        found[Subject(row.actor_id)].append(row.at)
    return found


def _off_hours(db: Db, found: Moments) -> Moments:
    """Of these moments those that lie outside of what the person works."""
    times, left = WorkingTimes(db), {}
    for subject, moments in found.items():
        calendar = times.of(str(subject.person_id))
        if calendar is not None:
            left[subject] = [each for each in moments if is_off_hours(calendar, each)]
    return left


def _evidence(
    rule: AuditAlertRule, subject: Subject, since: datetime, until: datetime
) -> dict[str, Any]:
    """The filter by which the list shows what is meant."""
    where: dict[str, Any] = {"at": {"gte": since, "lt": until}}
    if subject.person_id:
        where["actor_id"] = {"eq": subject.person_id}
    else:
        where |= {"actor_id": {"is_null": True}, "address": {"eq": subject.address}}
    if rule.kind == FAILURES:
        return where | {"result": {"ne": ALLOWED}}
    return where | {"operation": {"eq": "export" if rule.kind == EXPORTS else "view"}}
