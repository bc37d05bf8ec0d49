"""Ways by which somebody holds a grant, step by step: person, groups, role, bundle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from iam.rules.grants import widest

EVERYTHING = "*"

USER, GROUP, ROLE, BUNDLE, SINGLE = "user", "group", "role", "bundle", "direct_grant"


@dataclass(frozen=True)
class Step:
    """One station on the way; `until` is the last day on which it leads further."""

    kind: str
    id: str
    until: date | None = None


@dataclass(frozen=True)
class Way:
    """One way from a person to grants: the scopes by permission, and the stations between."""

    steps: tuple[Step, ...]
    grants: Mapping[str, frozenset[str]]

    @property
    def until(self) -> date | None:
        """The last day on which the way holds; None where nothing on it ends."""
        return min((step.until for step in self.steps if step.until), default=None)

    @property
    def unusual(self) -> bool:
        """Whether it is beside the lasting roles: a single grant, or one that ends."""
        return self.until is not None or any(step.kind == SINGLE for step in self.steps)

    def scopes(self, permission: str) -> frozenset[str]:
        """The scopes in which the way gives the permission, by name or with everything else."""
        return self.grants.get(permission, frozenset()) | self.grants.get(EVERYTHING, frozenset())


@dataclass(frozen=True)
class Held:
    """One permission as somebody holds it: the scopes that count, and each scope of each way."""

    permission: str
    scopes: frozenset[str]
    by: tuple[tuple[str, int], ...]
    """Scope and the place of the way in the list."""
    unusual: bool


def held(ways: Iterable[Way]) -> list[Held]:
    """All permissions that the ways give, by name.

    A permission is unusual where what is beside the lasting roles widens it: without that it would
    be missing or reach less far.
    """
    listed = list(ways)
    names = sorted({name for way in listed for name in way.grants})
    return [_held(name, listed) for name in names]


def _held(permission: str, ways: list[Way]) -> Held:
    by = [
        (scope, place)
        for place, way in enumerate(ways)
        for scope in sorted(way.grants.get(permission, ()))
    ]
    scopes = widest(scope for scope, _ in by)
    lasting = widest(scope for scope, place in by if not ways[place].unusual)
    return Held(permission, frozenset(scopes), tuple(by), scopes != lasting)
