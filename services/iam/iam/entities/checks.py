"""What grants of every kind promise: a declared permission, and one receiver."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import Invalid
from iam.entities.permission import Permission


def refuse_undeclared(db: Session, permission: str) -> None:
    """Raises Invalid for a permission that no service declared."""
    with db.no_autoflush:
        known = select(Permission.id).where(Permission.name == permission)
        if db.scalar(known) is None:
            raise Invalid(permission="unknown_permission")


def refuse_other_than_one(**receivers: str | None) -> None:
    """Raises Invalid unless exactly one of a person and a group is named."""
    if sum(each is not None for each in receivers.values()) != 1:
        raise Invalid(dict.fromkeys(receivers, "person_or_group"))
