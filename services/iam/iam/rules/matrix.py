"""Two states of a permission matrix, and by which rows one becomes the other."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Grant = tuple[str, str]
"""A permission and a scope."""
Place = tuple[str, str]
"""An entity and one of its fields."""


@dataclass(frozen=True)
class GrantChanges:
    """What is granted anew, what no longer, and what in another scope (permission, from, to)."""

    added: list[Grant]
    removed: list[Grant]
    changed: list[tuple[str, str, str]]


@dataclass(frozen=True)
class RuleChanges:
    """The same of field rules; changed ones are told as (entity, field, from, to)."""

    added: dict[Place, str]
    removed: dict[Place, str]
    changed: list[tuple[str, str, str, str]]


def grant_changes(have: Iterable[Grant], want: Iterable[Grant]) -> GrantChanges:
    """By what the grants become those wanted.

    Where one scope of a permission goes and another comes, that is one change, as people say it.
    """
    have, want = set(have), set(want)
    coming, going = _scopes(want - have), _scopes(have - want)
    added, removed, changed = [], [], []
    for permission in sorted(coming | going):
        new, old = coming.get(permission, []), going.get(permission, [])
        pairs = min(len(new), len(old))
        changed += [(permission, *pair) for pair in zip(old[:pairs], new[:pairs], strict=True)]
        added += [(permission, scope) for scope in new[pairs:]]
        removed += [(permission, scope) for scope in old[pairs:]]
    return GrantChanges(added, removed, changed)


def rule_changes(have: Mapping[Place, str], want: Mapping[Place, str]) -> RuleChanges:
    """By what the field rules become those wanted."""
    both = sorted(have.keys() & want.keys())
    return RuleChanges(
        added={place: want[place] for place in sorted(want.keys() - have.keys())},
        removed={place: have[place] for place in sorted(have.keys() - want.keys())},
        changed=[(*at, have[at], want[at]) for at in both if have[at] != want[at]],
    )


def revision(grants: Iterable[Grant], rules: Mapping[Place, str]) -> str:
    """A short name of exactly this state: who knows it, has seen every grant and every rule."""
    lines = [f"{permission} {scope}" for permission, scope in sorted(grants)]
    lines += [f"{entity} {field} {rule}" for (entity, field), rule in sorted(rules.items())]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


def _scopes(grants: Iterable[Grant]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for permission, scope in sorted(grants):
        found[permission].append(scope)
    return found
