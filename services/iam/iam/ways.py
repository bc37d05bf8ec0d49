"""By which ways people hold what they hold: the facts from which rules and pages explain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.i18n import pick
from iam import groups
from iam.entities.group import Group
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.user import ACTIVE, User
from iam.gifts import gifts_of, gifts_to
from iam.rules.groups import ways_from
from iam.rules.ways import BUNDLE, GROUP, ROLE, USER, Step, Way

Labels = Mapping[tuple[str, str], str]


def ways_of(db: Db, user_id: str) -> list[Way]:
    """Every way by which the person holds grants today; through groups the shortest of each."""
    within = groups_of(db, user_id)
    return [
        Way((*into(within[gift.group_id] if gift.group_id else []), *gift.steps), gift.grants)
        for gift in gifts_to(db, user_id, within)
        if gift.grants
    ]


def groups_of(db: Db, user_id: str) -> dict[str, list[str]]:
    """Every group that the person is in, with the groups on the shortest way to it."""
    return ways_from(groups.holding(db), groups.joined(db, [user_id])[user_id])


def ways_to(db: Db, permission: str) -> dict[str, list[Way]]:
    """The active people who hold the permission today, each with the ways by which."""
    found: dict[str, list[Way]] = defaultdict(list)
    people = people_of_groups(db)
    for gift in gifts_of(db, permission):
        if gift.user_id is not None:
            found[gift.user_id].append(Way(gift.steps, gift.grants))
        for user_id, within in people.get(gift.group_id or "", {}).items():
            found[user_id].append(Way((*into(within), *gift.steps), gift.grants))
    known = active(db)
    return {user_id: theirs for user_id, theirs in found.items() if user_id in known}


def named(db: Db, ways: Iterable[Way], language: str) -> Labels:
    """What the stations of these ways are called, by kind and id."""
    ids: dict[str, set[str]] = defaultdict(set)
    for way in ways:
        for step in way.steps:
            ids[step.kind].add(step.id)
    kinds: dict[str, Any] = {
        USER: User.name, GROUP: Group.name, ROLE: Role.labels, BUNDLE: PermissionBundle.name,
    }  # fmt: skip
    return {
        (kind, each_id): label if isinstance(label, str) else pick(label, language)
        for kind, column in kinds.items()
        for each_id, label in db.execute(
            select(column.class_.id, column).where(column.class_.id.in_(sorted(ids[kind])))
        )
    }


def told(way: Way, labels: Labels) -> dict[str, Any]:
    """The way as data: its stations behind the person, and until when it holds."""
    steps = [
        {"kind": each.kind, "id": each.id, "label": labels.get((each.kind, each.id), "")}
        | ({"until": each.until} if each.until else {})
        for each in way.steps
    ]
    return {"steps": steps, "until": way.until}


def active(db: Db) -> set[str]:
    """The people for whom anything counts at all."""
    query = select(User.id).where(User.status == ACTIVE, User.deleted_at.is_(None))
    return set(db.scalars(query))


def into(group_ids: Iterable[str]) -> tuple[Step, ...]:
    """The stations from a person through these groups."""
    return tuple(Step(GROUP, each) for each in group_ids)


def people_of_groups(db: Db) -> dict[str, dict[str, list[str]]]:
    """By group: everybody in it or in a group within it, with the groups on the shortest way."""
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    holding = groups.holding(db)
    for user_id, joined in groups.joined(db).items():
        for group_id, way in ways_from(holding, joined).items():
            found[group_id][user_id] = way
    return found
