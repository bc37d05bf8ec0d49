"""Letting a person go: who takes over, what of theirs passes on at once, who moves along."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from crmkit import Call, Invalid, clock
from crmkit.access.decide import where_allowed
from crmkit.errors import CrmError
from crmkit.store import saving
from crmkit.store.store import Work
from crmkit.wire import Json
from iam import posts
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.trees import refuse_circle
from iam.entities.user import ACTIVE, LEFT, User
from iam.inputs_organisation import Leaving
from iam.rules.trees import below

IAM = "iam"
Place = Department | Territory
STANDS_IN = {Department: User.department_id, Territory: User.territory_id}
"""How a person says in which department or territory they stand."""


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
    record.leave(left_on)
    saving.save(work, record)
    successor = values.successors.get(IAM) or values.successor_id
    told = posts.told(work, record.id)
    posts.pass_on(work, record, successor, left_on)
    return told


def people_below(db: Db, place: Place) -> list[User]:
    """The people of a department or territory and of all below it who have not left."""
    stands_in = STANDS_IN[type(place)]
    within = below(_parents(db, type(place)), place.id)
    query = select(User).where(stands_in.in_(within), User.deleted_at.is_(None))
    return list(db.scalars(query.where(User.status != LEFT).order_by(User.id)))


def headcounts(work: Work, kind: type[Place]) -> list[Json]:
    """How many of the people that the caller may see stand in each place; places without any are
    left out."""
    stands_in = STANDS_IN[kind]
    seen = where_allowed(work.store.spec("user"), work.access, "view")
    query = select(stands_in, func.count()).where(
        seen, User.deleted_at.is_(None), User.status != LEFT, stands_in.is_not(None)
    )
    rows = work.db.execute(query.group_by(stands_in))
    return [{"id": place_id, "people": people} for place_id, people in rows]


def refuse_circle_below(db: Db, place: Place, parent_id: str | None) -> None:
    """Raises Invalid if the place would lie within itself, before anything is asked about."""
    before = place.parent_id
    with db.no_autoflush:
        try:
            place.parent_id = parent_id
            refuse_circle(db, place, "parent_id")
        finally:
            place.parent_id = before


def _parents(db: Db, kind: type[Place]) -> Mapping[str, Any]:
    rows = db.execute(select(kind.id, kind.parent_id).where(kind.deleted_at.is_(None)))
    return {row.id: row.parent_id for row in rows}
