"""Whom somebody may act as: nobody who may do more in the administration of people and access."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from iam.rules.grants import widest

Grants = Mapping[str, Collection[str]]
EVERYTHING = "*"


def outranks(other: Grants, own: Grants, administration: str = "iam.") -> bool:
    """Whether `other` allows something in the administration that `own` does not."""
    if EVERYTHING in own:
        return False
    if EVERYTHING in other:
        return True
    for permission, scopes in other.items():
        if not permission.startswith(administration):
            continue
        held = set(own.get(permission, ()))
        if widest({*held, *scopes}) != widest(held):
            return True
    return False
