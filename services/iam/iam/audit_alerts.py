"""The alerts of the audit: shipped rules, raising, and what was told already."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from crmkit.entity.spec import spec_of
from crmkit.events.envelope import new_envelope
from crmkit.events.outbox import emit
from crmkit.i18n import locale_of
from crmkit.store.saving import add, snapshot
from crmkit.store.store import Work
from crmkit.wire import round_trip
from iam.catalogue import CATALOGUE_LOCK
from iam.entities.audit_alert import AuditAlert
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.rules.alerts import SHIPPED, Burst


@dataclass(frozen=True)
class Subject:
    """Whom an alert is about: a person; where nobody was signed in, an address."""

    person_id: str | None
    address: str | None = None


def seed(work: Work) -> None:
    """Makes the shipped rules; a kind of which there was ever one is the administrator's."""
    if not _missing(work.db):
        return
    work.db.execute(select(func.pg_advisory_xact_lock(CATALOGUE_LOCK)))
    for kind in _missing(work.db):
        limit = SHIPPED[kind]
        labels = locale_of("iam").labels("message", f"alert_rule.{kind}")
        about = {"threshold": limit.threshold, "minutes": limit.minutes}
        add(work, AuditAlertRule(labels=labels, kind=kind, **about))


def active_rules(db: Db) -> Sequence[AuditAlertRule]:
    """The rules that are in force."""
    query = select(AuditAlertRule).where(AuditAlertRule.active, AuditAlertRule.deleted_at.is_(None))
    return db.scalars(query.order_by(AuditAlertRule.id)).all()


def told_until(
    db: Db, rule: AuditAlertRule, subjects: Iterable[Subject]
) -> Mapping[Subject, datetime]:
    """Up to which moment alerts of the rule were raised about each of them."""
    about = set(subjects)
    people = sorted({each.person_id for each in about if each.person_id})
    places = sorted({each.address for each in about if each.address})
    columns = (AuditAlert.person_id, AuditAlert.address)
    query = select(*columns, func.max(AuditAlert.until).label("until")).where(
        AuditAlert.rule_id == rule.id,
        AuditAlert.person_id.in_(people) | AuditAlert.address.in_(places),
    )
    rows = db.execute(query.group_by(*columns))
    return {Subject(row.person_id, row.address): row.until for row in rows}


def raise_alert(
    work: Work,
    rule: AuditAlertRule,
    subject: Subject,
    burst: Burst,
    *,
    evidence: Mapping[str, Any],
    unused: Sequence[str] = (),
) -> AuditAlert:
    """Writes the alert and tells of it in `iam.audit_alert.raised`."""
    alert = AuditAlert(
        rule_id=rule.id, labels=rule.labels, kind=rule.kind, since=burst.since, until=burst.until,
        count=burst.count, evidence=round_trip(dict(evidence)), unused=list(unused),
        person_id=subject.person_id, address=subject.address,
    )  # fmt: skip
    add(work, alert, operation="raise")
    spec = spec_of(AuditAlert)
    envelope = new_envelope(
        service=spec.service,
        name=f"{spec.full_name}.raised",
        subject=alert.id,
        data=snapshot(spec, alert),
    )
    emit(work.db, envelope)
    return alert


def _missing(db: Db) -> list[str]:
    there = set(db.scalars(select(AuditAlertRule.kind)))
    return [kind for kind in SHIPPED if kind not in there]
