"""Roles and single grants of people that nobody has used for a long time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session as Db

from crmkit import clock
from crmkit.store.store import Work
from iam import audit_alerts
from iam.audit_alerts import Subject
from iam.entities.direct_grant import DirectGrant
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.user import ACTIVE, User
from iam.holdings import grants_of
from iam.rules.alerts import UNUSED, Burst
from iam.tables import permission_use


def look(work: Work) -> None:
    """Raises an alert about every person who has too much that they do not use."""
    now = clock.now()
    for rule in audit_alerts.active_rules(work.db):
        if rule.kind != UNUSED:
            continue
        since = now - timedelta(minutes=rule.minutes)
        found = unused(work.db, since)
        told = audit_alerts.told_until(work.db, rule, map(Subject, found))
        for user_id, names in found.items():
            subject = Subject(user_id)
            if len(names) < rule.threshold or told.get(subject, since) > since:
                continue
            evidence = {"actor_id": {"eq": user_id}, "at": {"gte": since, "lt": now}}
            burst = Burst(since, now, len(names))
            audit_alerts.raise_alert(work, rule, subject, burst, evidence=evidence, unused=names)


def unused(db: Db, since: datetime) -> dict[str, list[str]]:
    """By person the codes of roles, and the single permissions, of which nothing was used since.

    What was given later is not judged, nor is a role that grants nothing by name, as the
    administrator's, nor what comes by a group: the person may have been left no choice.
    """
    used: dict[str, set[str]] = defaultdict(set)
    query = select(permission_use.c.user_id, permission_use.c.permission)
    for row in db.execute(query.where(permission_use.c.at >= since)):
        used[row.user_id].add(row.permission)
    found: dict[str, list[str]] = defaultdict(list)
    for user_id, name, permissions in [*_roles(db, since), *_single(db, since)]:
        if permissions and not used[user_id] & permissions:
            found[user_id].append(name)
    return {user_id: sorted(set(names)) for user_id, names in sorted(found.items())}


def _roles(db: Db, since: datetime) -> Iterable[tuple[str, str, set[str]]]:
    query = select(RoleAssignment.user_id, Role.id, Role.code)
    query = query.join(Role, Role.id == RoleAssignment.role_id).where(Role.deleted_at.is_(None))
    rows = _held(db, query, RoleAssignment, since)
    ids = sorted({row.id for row in rows})
    granted = {each: set(given.grants) for each, given in zip(ids, grants_of(db, ids), strict=True)}
    return [(row.user_id, row.code, granted[row.id]) for row in rows]


def _single(db: Db, since: datetime) -> Iterable[tuple[str, str, set[str]]]:
    query = select(DirectGrant.user_id, DirectGrant.permission)
    rows = _held(db, query, DirectGrant, since)
    return [(row.user_id, row.permission, {row.permission}) for row in rows]


def _held(db: Db, query: Any, kind: Any, since: datetime) -> list[Any]:
    """What living people were given before that moment and have today."""
    query = query.join(User, User.id == kind.user_id).where(
        User.status == ACTIVE,
        User.deleted_at.is_(None),
        kind.deleted_at.is_(None),
        kind.created_at < since,
        or_(kind.ends_on.is_(None), kind.ends_on >= clock.today()),
    )
    return list(db.execute(query))
