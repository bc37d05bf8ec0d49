"""Letting a person go: who takes over, what of theirs passes on at once, who moves along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit import Call, Invalid, clock
from crmkit.errors import CrmError
from crmkit.store import saving
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import posts
from iam.entities.department import Department
from iam.entities.trees import refuse_circle
from iam.entities.user import ACTIVE, LEFT, User
from iam.inputs_organisation import Leaving
from iam.rules.trees import below

IAM = "iam"


def refuse_impossible(db: Db, call: Call, record: User, values: Leaving) -> None:
    """Raises Invalid for oneself, a day that has not come, and successors who cannot be one."""
    if record.id == call.caller.user_id:
        raise Invalid.because("leave_not_yourself")
    if values.left_on is not None and values.left_on > clock.today():
        raise Invalid(left_on="left_on_not_yet")
    named = {"successor_id": values.successor_id} | {
        f"successors.{service}": each for service, each in values.successors.items()
    }
    for field, user_id in named.items():
        if user_id is not None and not _can_succeed(db, record, user_id):
            raise Invalid({field: "successor_not_active"})


def _can_succeed(db: Db, record: User, user_id: str) -> bool:
    found = db.get(User, user_id)
    living = found is not None and found.deleted_at is None and found.status == ACTIVE
    return living and user_id != record.id


def successors(found: list[Json], values: Leaving) -> dict[str, str]:
    """Who takes over at each service; raises Invalid where somebody is needed and nobody named.

    A service that does not answer may keep records: without a successor its silence is raised.
    """
    to: dict[str, str] = {}
    for told in found:
        name, count = told["service"], sum(each["count"] for each in told["items"])
        chosen = values.successors.get(name) or values.successor_id
        if chosen is not None:
            to[name] = chosen
        elif told["error"] is not None:
            raise CrmError.from_wire(told["error"])
        elif count:
            raise Invalid(successor_id=("successor_needed", {"count": count}))
    return to


def let_go(work: Work, record: User, values: Leaving) -> list[Json]:
    """Ends access and passes on what names the person in IAM; what was passed on."""
    left_on = values.left_on or record.left_on or clock.today()
    record.left_on = left_on
    record.status = LEFT
    saving.save(work, record)
    successor = values.successors.get(IAM) or values.successor_id
    told = posts.told(work, record.id)
    posts.pass_on(work, record, successor, left_on)
    return told


def people_below(db: Db, department: Department) -> list[User]:
    """The people of a department and of all below it who have not left."""
    within = below(_parents(db), department.id)
    query = select(User).where(
        User.department_id.in_(within), User.deleted_at.is_(None), User.status != LEFT
    )
    return list(db.scalars(query.order_by(User.id)))


def refuse_circle_below(db: Db, department: Department, parent_id: str | None) -> None:
    """Raises Invalid if the department would lie within itself, before anything is asked about."""
    before = department.parent_id
    with db.no_autoflush:
        try:
            department.parent_id = parent_id
            refuse_circle(db, department, "parent_id")
        finally:
            department.parent_id = before


def _parents(db: Db) -> Mapping[str, Any]:
    living = Department.deleted_at.is_(None)
    rows = db.execute(select(Department.id, Department.parent_id).where(living))
    return {row.id: row.parent_id for row in rows}
