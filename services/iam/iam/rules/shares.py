"""Shares of a record as the facts of an explanation: whom they give a permission."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SHARED = "shared"
"""What stands in the place of a scope where a share is the reason."""

RIGHTS = frozenset({"view", "edit"})


def shared_with(facts: Mapping[str, Any], permission: str, *, granted: bool) -> list[str]:
    """The people and groups whom a share of the record gives this permission.

    What inherits from a shared record is open to those only who were `granted` the permission for
    some record; the shared record itself to every receiver. `crmkit.access.sharing` decides so.
    """
    told = facts.get("shares") or {}
    entity, _, operation = permission.rpartition(".")
    if operation not in RIGHTS or (not granted and told.get("entity") != entity):
        return []
    return list(told.get(operation, ()))
