"""Shares: one record opened to a person or a group, said to PostgreSQL and said in Python.

A share opens the record itself, whatever the receiver was granted for its kind, and beyond that
what inherits from the record and its personal parts as far as the receiver has the permission for
these on any record at all. Field rules hold as everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Date, Uuid, bindparam, func, literal, or_, select
from sqlalchemy.dialects.postgresql import ARRAY

from crmkit import clock
from crmkit.access.document import Access
from crmkit.store.tables import share

VIEW, EDIT = "view", "edit"
RIGHTS = (VIEW, EDIT)
SHARES = "shares"
"""Where a scope tells with whom the record is shared: {"entity", "view": ids, "edit": ids}."""

_ON_THE_RECORD = {"view": VIEW, "edit": EDIT}
_ON_ITS_PARTS = {**_ON_THE_RECORD, "view_personal": VIEW, "edit_personal": EDIT}


@dataclass(frozen=True, slots=True)
class Shared:
    """The shares that count for one permission of one caller."""

    receivers: frozenset[str]
    """The caller and the groups they are in."""
    right: str
    only: str | None = None
    """The kind of record whose shares count; None for every kind that it may inherit from."""

    def is_within(self, other: Shared | None) -> bool:
        """Whether each of these shares counts there too."""
        return (
            other is not None
            and self.receivers <= other.receivers
            and other.right in (VIEW, self.right)
            and other.only in (None, self.only)
        )


def shared_for(access: Access, permission: str, *, granted: bool) -> Shared | None:
    """The shares that add to what the permission reaches by grants."""
    if not access.shares or access.received == {}:
        return None
    entity, _, operation = permission.rpartition(".")
    right = (_ON_ITS_PARTS if granted else _ON_THE_RECORD).get(operation)
    if right is None or not (granted or _received(access, entity, right)):
        return None
    return Shared(receivers_of(access), right, None if granted else entity)


def receivers_of(access: Access) -> frozenset[str]:
    """To whom a share may be for this caller to have it: themselves and their groups."""
    return access.groups | ({access.user_id} if access.user_id else set())


def admits_share(shared: Shared | None, scope: Mapping[str, Any]) -> bool:
    """Whether one of the record's shares is for the caller."""
    told = scope.get(SHARES)
    if shared is None or not told or shared.only not in (None, told["entity"]):
        return False
    return not shared.receivers.isdisjoint(told[shared.right])


def shared_clause(shared: Shared, record_id: Any) -> ColumnElement[bool]:
    """The same as SQL.

    The ids are gathered once, as an array, so that an index on the records serves for them too.
    """
    found = select(share.c.record_id).where(
        or_(
            share.c.user_id == func.any(_ids(shared.receivers)),
            share.c.group_id == func.any(_ids(shared.receivers)),
        ),
        *is_living(),
    )
    if shared.right == EDIT:
        found = found.where(share.c.may == EDIT)
    if shared.only is not None:
        found = found.where(share.c.entity == shared.only)
    return record_id == func.any(func.array(found.scalar_subquery()))  # type: ignore[no-any-return]


def is_living() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """The conditions that a share holds: nobody ended it, and its last day is not over."""
    today: Any = bindparam(None, callable_=clock.today, type_=Date, unique=True)
    return share.c.ended_at.is_(None), or_(share.c.ends_on.is_(None), share.c.ends_on >= today)


def _received(access: Access, entity: str, right: str) -> bool:
    if access.received is None:
        return True
    return access.received.get(entity) in (EDIT, right)


def _ids(ids: frozenset[str]) -> Any:
    return literal(sorted(ids), ARRAY(Uuid(as_uuid=False)))
