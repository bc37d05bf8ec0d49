"""A company drawn by chance: who belongs where and who was given what, as plain facts."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

USERS, GROUPS, LEVELS, ROLES, BUNDLES = 200, 60, 5, 25, 8
DEPARTMENTS, TERRITORIES = 40, 20
SCOPES = ("own", "department", "department_and_below", "territory", "all")
STRICT = ("hidden", "masked", "readonly")

Receiver = tuple[str, int]
"""("user", n) or ("group", n)."""
Grant = tuple[str, str]
"""A permission and a scope."""


@dataclass(frozen=True)
class Place:
    """A department or a territory: below which other one it is, and who manages it."""

    parent: int | None
    manager: int | None


@dataclass(frozen=True)
class Person:
    """Where somebody belongs."""

    department: int | None
    territory: int | None


@dataclass
class Company:
    """Everything is named by its number; days are counted from today, -1 is over."""

    departments: list[Place]
    territories: list[Place]
    people: list[Person]
    joined: set[tuple[int, int]] = field(default_factory=set)
    """(group, person)."""
    nested: set[tuple[int, int]] = field(default_factory=set)
    """(outer group, group within it)."""
    roles: list[set[Grant]] = field(default_factory=list)
    rules: list[dict[tuple[str, str], str]] = field(default_factory=list)
    """Of each role: (entity, field) → rule."""
    bundles: list[set[Grant]] = field(default_factory=list)
    bundled: set[tuple[int, int]] = field(default_factory=set)
    """(role, bundle)."""
    assigned: dict[tuple[Receiver, int], int | None] = field(default_factory=dict)
    """(receiver, role) → days until it ends."""
    single: dict[tuple[Receiver, Grant], int | None] = field(default_factory=dict)


def drawn(seed: int, permissions: Mapping[str, bool], fields: Sequence[tuple[str, str]]) -> Company:
    """A company from permissions (whether a scope means anything to each) and fields to rule."""
    chance = random.Random(seed)
    company = Company(
        departments=_tree(chance, DEPARTMENTS),
        territories=_tree(chance, TERRITORIES),
        people=[
            Person(_some(chance, DEPARTMENTS), _some(chance, TERRITORIES)) for _ in range(USERS)
        ],
    )
    names = sorted(permissions)
    _draw_groups(company, chance)
    for _ in range(ROLES):
        chosen = chance.sample(names, chance.randint(8, 60))
        company.roles.append({_grant(chance, name, permissions) for name in chosen})
        ruled = chance.sample(sorted(fields), chance.randint(0, 25))
        company.rules.append({each: chance.choice(STRICT) for each in ruled})
    for _ in range(BUNDLES):
        chosen = chance.sample(names, chance.randint(3, 15))
        company.bundles.append({_grant(chance, name, permissions) for name in chosen})
    for role in range(ROLES):
        company.bundled |= {(role, each) for each in chance.sample(range(BUNDLES), 1)}
    _give(company, chance, names, permissions)
    return company


def _tree(chance: random.Random, count: int) -> list[Place]:
    """The first few are roots; a third of all has somebody who manages it."""
    return [
        Place(
            parent=chance.randrange(each) if each > 2 else None,
            manager=chance.randrange(USERS) if chance.random() < 0.33 else None,
        )
        for each in range(count)
    ]


def _draw_groups(company: Company, chance: random.Random) -> None:
    """Groups lie in five levels; each is within one or two of the level above."""
    wide = GROUPS // LEVELS
    for group in range(wide, GROUPS):
        above = range((group // wide - 1) * wide, (group // wide) * wide)
        company.nested |= {(outer, group) for outer in chance.sample(above, chance.randint(1, 2))}
    for person in range(USERS):
        joined = chance.sample(range(GROUPS), chance.randint(0, 2))
        company.joined |= {(group, person) for group in joined}


def _give(
    company: Company, chance: random.Random, names: list[str], permissions: Mapping[str, bool]
) -> None:
    for person in range(USERS):
        for role in chance.sample(range(ROLES), chance.choice((0, 1, 1, 2))):
            company.assigned[("user", person), role] = _days(chance)
        if chance.random() < 0.3:
            grant = _grant(chance, chance.choice(names), permissions)
            company.single[("user", person), grant] = _days(chance)
    for group in range(GROUPS):
        if chance.random() < 0.4:
            company.assigned[("group", group), chance.randrange(ROLES)] = _days(chance)
        if chance.random() < 0.3:
            grant = _grant(chance, chance.choice(names), permissions)
            company.single[("group", group), grant] = _days(chance)


def _grant(chance: random.Random, name: str, permissions: Mapping[str, bool]) -> Grant:
    return name, chance.choice(SCOPES) if permissions[name] else "all"


def _some(chance: random.Random, count: int) -> int | None:
    return chance.randrange(count) if chance.random() < 0.9 else None


def _days(chance: random.Random) -> int | None:
    return chance.choice((None, None, None, 30, 0, -1))
