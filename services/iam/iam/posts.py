"""What names a person in IAM itself: whom they lead, and where they stand in or are a member."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import not_, or_, select

from crmkit import clock
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.store import deleting, saving
from crmkit.store.deleting import referring_to
from crmkit.store.labels import labels_of, title_fields, title_of
from crmkit.store.store import Work
from crmkit.wire import Json
from iam.entities.user import User

UNTOUCHED = frozenset(
    {"session", "role_assignment", "group_membership", "direct_grant", "audit_alert"}
)
"""What ends by itself with a person's access, or tells of what they did: it stays theirs."""
ENDS = "ends_on"
MOST_NAMED = 20


def told(work: Work, user_id: str) -> list[Json]:
    """What names the person, by entity and field, each with the first records."""
    return [
        {
            "entity": spec.full_name,
            "field": field.name,
            "count": len(records),
            "records": _named(work, spec, records[:MOST_NAMED]),
        }
        for spec, field, records in _naming(work, user_id)
    ]


def pass_on(work: Work, person: User, successor: str | None, left_on: date) -> None:
    """Appointments end with the day; posts pass to the successor, or to nobody.

    An appointment that has not begun by then is taken back. Of the people below, whoever is the
    successor or stands above them gets the superior that the person had: nobody becomes their own
    superior.
    """
    above = _superiors(work, successor)
    for _spec, field, records in list(_naming(work, person.id)):
        for record in records:
            if hasattr(record, ENDS) and record.starts_on and record.starts_on > left_on:
                deleting.remove(work, record)
                continue
            if hasattr(record, ENDS):
                record.ends_on = left_on
            elif isinstance(record, User) and record.id in above:
                record.manager_id = person.manager_id
            else:
                setattr(record, field.name, successor)
            saving.save(work, record)


def _naming(work: Work, user_id: str) -> Iterator[tuple[EntitySpec, FieldSpec, list[Any]]]:
    for spec, field in referring_to(work, work.store.spec("user")):
        if spec.name in UNTOUCHED or field.readonly:
            continue  # what is read-only tells of the past, as who decided a request
        table = spec.cls.table()
        query = select(spec.cls).where(table.c[field.name] == user_id, table.c.deleted_at.is_(None))
        if ENDS in table.c:
            ended = table.c[ENDS] <= clock.today()
            query = query.where(or_(table.c[ENDS].is_(None), not_(ended)))
        records = list(work.db.scalars(query.order_by(table.c.id).with_for_update(of=table)))
        if records:
            yield spec, field, records


def _named(work: Work, spec: EntitySpec, records: list[Any]) -> list[Json]:
    """What each record is called; one that is called by another, by what that is called."""
    values = [{name: getattr(each, name) for name in title_fields(spec)} for each in records]
    for name in title_fields(spec):
        target = spec.reference_to(name)
        if target is not None:
            known = labels_of(work, target, [each[name] for each in values])
            values = [each | {name: known.get(each[name], "")} for each in values]
    return [
        {"id": record.id, "label": title_of(spec, work.call, each)}
        for record, each in zip(records, values, strict=True)
    ]


def _superiors(work: Work, user_id: str | None) -> set[str]:
    """The person and everybody above them."""
    rows = work.db.execute(select(User.id, User.manager_id))
    manager = {row.id: row.manager_id for row in rows}
    found: set[str] = set()
    while user_id is not None and user_id not in found:
        found.add(user_id)
        user_id = manager.get(user_id)
    return found
