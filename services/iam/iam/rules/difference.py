"""What somebody gains and loses between two standings, and what tells two of them apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from iam.rules.grants import widest

EVERYTHING = "*"

Grants = Mapping[str, frozenset[str]]
Fields = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Standing:
    """What somebody may do: grants, field rules, and the places that their scopes reach."""

    grants: Grants = field(default_factory=dict)
    fields: Fields = field(default_factory=dict)
    departments: frozenset[str] = frozenset()
    territories: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Difference:
    """What one standing has that the other has not, both ways."""

    gained: tuple[tuple[str, str], ...]
    """Permission and scope."""
    lost: tuple[tuple[str, str], ...]
    fields: tuple[tuple[str, str, str | None, str | None], ...]
    """Entity, field, its rule before and after."""
    places_gained: frozenset[str]
    places_lost: frozenset[str]

    @property
    def nothing(self) -> bool:
        """Whether both standings are the same in effect."""
        gains = self.gained or self.places_gained
        return not (gains or self.lost or self.places_lost or self.fields)


def difference(before: Standing, after: Standing) -> Difference:
    """From one standing to the other; a scope within a wider one is neither gained nor lost."""
    places = before.departments | before.territories, after.departments | after.territories
    return Difference(
        gained=tuple(more(after.grants, before.grants)),
        lost=tuple(more(before.grants, after.grants)),
        fields=tuple(_rules(before.fields, after.fields)),
        places_gained=frozenset() if EVERYTHING in before.grants else places[1] - places[0],
        places_lost=frozenset() if EVERYTHING in after.grants else places[0] - places[1],
    )


def more(grants: Grants, than: Grants) -> Iterator[tuple[str, str]]:
    """Permission and scope of all that the first grants reach beyond the second.

    Whoever has everything loses nothing with a permission that is named.
    """
    for permission in sorted(grants):
        known = {*than.get(permission, ()), *than.get(EVERYTHING, ())}
        for scope in sorted(grants[permission]):
            if scope not in known and scope in widest({*known, scope}):
                yield permission, scope


def _rules(before: Fields, after: Fields) -> Iterator[tuple[str, str, str | None, str | None]]:
    for entity in sorted({*before, *after}):
        old, new = before.get(entity, {}), after.get(entity, {})
        for name in sorted(_names(old, new)):
            if old.get(name) != new.get(name):
                yield entity, name, old.get(name), new.get(name)


def _names(*rules: Iterable[str]) -> set[str]:
    return set().union(*rules)
