"""What changes of access would do, tried in a savepoint that is rolled back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.access.decide import require
from crmkit.entity.spec import EntitySpec
from crmkit.errors import CrmError, Invalid
from crmkit.service.running import checked_values
from crmkit.store import deleting, writing
from crmkit.store.saving import DOING
from crmkit.store.store import Work
from iam import changes
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.inputs_access import Change, Changes
from iam.inputs_matrix import WantedGrants, WantedMatrix
from iam.matrix import Matrix
from iam.rules.difference import Difference, Standing, difference
from iam.standings import standings

MOST_PEOPLE = 50
MOST_GRANTS = 100
# Which operation of an entity each kind of change needs.
NEEDED = {"create": "create", "update": "edit", "delete": "delete", "restore": "delete"}
MATRICES: dict[str, tuple[type[WantedGrants], str, str]] = {
    "role": (WantedMatrix, "role_id", "iam.role_grant.edit"),
    "permission_bundle": (WantedGrants, "bundle_id", "iam.bundle_grant.edit"),
}


def preview(work: Work, wanted: Changes) -> dict[str, Any]:
    """Who would gain and lose what; raises what the changes themselves would be refused with.

    They are made by the verbs that would make them, in the caller's name: whoever may not make a
    change learns nothing from its preview. Nothing of them is left, neither event nor audit.
    """
    db = work.db
    doing = db.info.pop(DOING, None)
    attempt = db.begin_nested()
    try:
        for place, change in enumerate(wanted.changes):
            (_try_apart if wanted.apart else _try)(work, place, change)
        people = changes.affected(db, db.info.get(changes.KEY) or changes.Touched())
        after = standings(db, people)
        places = _names(db)
    finally:
        attempt.rollback()
        db.info.pop(changes.KEY, None)
        db.info[DOING] = doing
    before = standings(db, people)
    return _told(db, before, after, _names(db) | places)


def _try(work: Work, place: int, change: Change) -> None:
    """Makes the change; what is wrong with it is told at its place in the list."""
    spec = _spec(work, place, change)
    try:
        _make(work, spec, change)
    except Invalid as error:
        problems = {f"changes.{place}.{name}": each for name, each in error.problems.items()}
        if not problems:
            raise
        raise Invalid(problems) from error


def _try_apart(work: Work, place: int, change: Change) -> None:
    """The same in a savepoint of its own: what is refused would be told in the job's result."""
    db = work.db
    touched = db.info.pop(changes.KEY, None) or changes.Touched()
    try:
        with db.begin_nested():
            _try(work, place, change)
            db.flush()
            # Taken from the end of the savepoint, which would tell everybody of it.
            touched.add(db.info.pop(changes.KEY, None))
    except CrmError:
        db.expire_all()
    db.info[changes.KEY] = touched


def _make(work: Work, spec: EntitySpec, change: Change) -> None:
    if change.action == "set_grants":
        _set_grants(work, spec, change)
    elif change.action == "create":
        writing.build(work, spec, change.values)
    elif change.action == "delete":
        deleting.delete(work, spec, change.id)
    elif change.action == "restore":
        deleting.restore(work, spec, change.id)
    else:
        record = writing.locked(work, spec, change.id, "edit")
        writing.change(work, spec, record, change.values, version=None)


def _spec(work: Work, place: int, change: Change) -> EntitySpec:
    spec = work.store.specs.get(change.entity.removeprefix("iam."))
    if spec is None or spec.cls not in changes.KINDS:
        raise Invalid({f"changes.{place}.entity": "no_access_by_it"})
    if change.action != "create" and change.id is None:
        raise Invalid({f"changes.{place}.id": "required"})
    if change.action == "set_grants":
        made = spec.name in MATRICES
    else:
        made = NEEDED[change.action] in spec.operations
    if not made:
        raise Invalid({f"changes.{place}.action": "not_changed_so"})
    return spec


def _set_grants(work: Work, spec: EntitySpec, change: Change) -> None:
    """The whole matrix of a role or a bundle, with what its own command asks for."""
    model, link, permission = MATRICES[spec.name]
    record = writing.locked(work, spec, change.id, "view")
    require(work.access, permission)
    wanted = checked_values(model, change.values)
    ruled = wanted.ruled if isinstance(wanted, WantedMatrix) else None
    Matrix.of(work, **{link: record.id}).set(wanted.pairs, ruled)


def _told(
    db: Db, before: dict[str, Standing], after: dict[str, Standing], places: dict[str, str]
) -> dict[str, Any]:
    nothing = Standing()
    found: dict[str, Difference] = {}
    for user_id in {*before, *after}:
        made = difference(before.get(user_id, nothing), after.get(user_id, nothing))
        if not made.nothing:
            found[user_id] = made
    query = select(User.id, User.name).where(User.id.in_(sorted(found)))
    named = db.execute(query.order_by(User.name, User.id).limit(MOST_PEOPLE)).all()
    return {
        "people": [_person(row.id, row.name, found[row.id], places) for row in named],
        "total": len(found),
        "gaining": sum(bool(each.gained or each.places_gained) for each in found.values()),
        "losing": sum(bool(each.lost or each.places_lost) for each in found.values()),
    }


def _person(user_id: str, name: str, made: Difference, places: dict[str, str]) -> dict[str, Any]:
    return {
        "user": {"id": user_id, "label": name},
        "gained": _grants(made.gained),
        "gained_total": len(made.gained),
        "lost": _grants(made.lost),
        "lost_total": len(made.lost),
        "fields": [
            {"entity": entity, "field": field, "before": old, "after": new}
            for entity, field, old, new in made.fields
        ],
        "places_gained": sorted(places.get(each, each) for each in made.places_gained),
        "places_lost": sorted(places.get(each, each) for each in made.places_lost),
    }


def _grants(pairs: tuple[tuple[str, str], ...]) -> list[dict[str, str]]:
    return [{"permission": name, "scope": scope} for name, scope in pairs[:MOST_GRANTS]]


def _names(db: Db) -> dict[str, str]:
    """What departments and territories are called, those too that were never there."""
    return {
        row.id: row.name
        for kind in (Department, Territory)
        for row in db.execute(select(kind.id, kind.name))
    }
