"""What several roles give together: the most generous grant wins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

# The order of generosity where one scope holds another: all ⊃ …below ⊃ department.
_HELD_BY: Mapping[str, frozenset[str]] = {
    "own": frozenset({"all"}),
    "department": frozenset({"department_and_below", "all"}),
    "department_and_below": frozenset({"all"}),
    "territory": frozenset({"all"}),
    "all": frozenset(),
}
# From strictest to mildest.
_STRICTNESS = ("hidden", "masked", "readonly")


@dataclass(frozen=True)
class RoleGrants:
    """What one role gives: scopes by permission, and rules by entity and field."""

    grants: Mapping[str, frozenset[str]]
    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def union(roles: Iterable[RoleGrants]) -> dict[str, set[str]]:
    """The scopes of each permission over all roles, without those that another one holds."""
    given: dict[str, set[str]] = {}
    for role in roles:
        for permission, scopes in role.grants.items():
            given.setdefault(permission, set()).update(scopes)
    return {permission: widest(scopes) for permission, scopes in given.items() if scopes}


def widest(scopes: Iterable[str]) -> set[str]:
    """The scopes that are not already within another of them."""
    given = set(scopes)
    return {scope for scope in given if not _HELD_BY[scope] & given}


def field_rules(roles: Iterable[RoleGrants]) -> dict[str, dict[str, str]]:
    """The rules that hold: those that every role has through which the entity is seen.

    A role that shows the entity without a rule for the field shows the field whole; between
    different rules the milder one holds. Who sees the entity by no role, but a single record of it
    by a share, is held by every rule that their roles have for it.
    """
    roles = list(roles)
    entities = {entity for role in roles for entity in role.rules}
    found = {entity: _rules_of(entity, roles) for entity in entities}
    return {entity: rules for entity, rules in found.items() if rules}


def _rules_of(entity: str, roles: list[RoleGrants]) -> dict[str, str]:
    viewing = [role.rules.get(entity, {}) for role in roles if shows(role, entity)]
    viewing = viewing or [role.rules[entity] for role in roles if role.rules.get(entity)]
    if not viewing:
        return {}
    common = set.intersection(*(set(rules) for rules in viewing))
    return {name: _mildest(rules[name] for rules in viewing) for name in sorted(common)}


def shows(role: RoleGrants, entity: str) -> bool:
    """Whether the role lets anybody see records of the entity."""
    return bool(role.grants.get(f"{entity}.view") or role.grants.get("*"))


def _mildest(rules: Iterable[str]) -> str:
    return max(rules, key=_STRICTNESS.index)
