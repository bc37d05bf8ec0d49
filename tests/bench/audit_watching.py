"""How long the alerts of the audit take, each rule by itself, with everything else at full size."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.events.contract import declaration
from crmkit.store.store import Work
from iam import audit_alerts, audit_watch, unused_grants
from iam.entities.audit_alert import AuditAlert
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.user import User
from iam.rules.alerts import KINDS, UNUSED
from iam.service import IamService
from iam.tables import audit_chain
from iam.tables import audit_watch as places

FRESH = 1000
PEOPLE = 500
HELD_FOR = timedelta(days=365)


def hired(service: IamService) -> list[str]:
    """The ids of people who have held a role for a year, and the rules that watch over them."""

    def hire(db: Db) -> list[str]:
        service.learn(db, declaration(IamService))
        work = Work(service.store, db, service.own_call(db))
        audit_alerts.seed(work)
        role = db.scalars(select(Role).where(Role.code == "auditor")).one()
        ids = []
        for number in range(PEOPLE):
            person = User(name=f"Person {number}", time_zone="Asia/Taipei", phones=[], skills=[])
            user = service.add(db, work.call, person)
            service.add(db, work.call, RoleAssignment(user_id=user.id, role_id=role.id))
            ids.append(user.id)
        before = {"created_at": clock.now() - HELD_FOR}
        db.execute(update(RoleAssignment.table()).values(before))
        return ids

    return service.database.transaction(hire)


def figures(service: IamService) -> Iterator[tuple[str, float, int]]:
    """Of each rule alone, and of all at once: its name, seconds, and the alerts that it raised."""
    for kind in (*KINDS, None):
        service.database.transaction(lambda db, kind=kind: _watch_only(db, kind))
        started = time.perf_counter()
        service.database.transaction(lambda db, kind=kind: _look(service, db, kind))
        took = time.perf_counter() - started
        count = select(func.count()).select_from(AuditAlert.table())
        raised = service.database.transaction(lambda db, count=count: db.scalar(count))
        yield kind or "all rules", took, int(raised or 0)


def _watch_only(db: Db, kind: str | None) -> None:
    """Only that rule is in force; nothing was raised, and the last records were not looked at."""
    rule = AuditAlertRule.table()
    active = True if kind is None else rule.c.kind == kind
    db.execute(update(rule).values(active=active))
    db.execute(delete(AuditAlert.table()))
    db.execute(delete(places))
    number = func.greatest(audit_chain.c.number - FRESH // 2, 0)
    place = select(audit_chain.c.service, audit_chain.c.day, number)
    db.execute(insert(places).from_select(["service", "day", "number"], place))


def _look(service: IamService, db: Db, kind: str | None) -> None:
    work = Work(service.store, db, service.own_call(db))
    if kind != UNUSED:
        audit_watch.look(work)
    if kind in (UNUSED, None):
        unused_grants.look(work)
