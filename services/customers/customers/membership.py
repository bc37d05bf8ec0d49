"""Customers join and leave groups, many at a time and as often as one likes."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from crmkit import Call, Invalid
from crmkit.access.decide import where_allowed
from crmkit.entity.spec import spec_of
from customers.entities.customer import Customer
from customers.entities.customer_group import CustomerGroup
from customers.entities.group_member import GroupMember


def refuse_out_of_sight(db: Session, call: Call, ids: Iterable[str]) -> None:
    """Raises Invalid if a customer is not there or not for the caller to see: both sound alike."""
    wanted = set(ids)
    allowed = where_allowed(spec_of(Customer), call.access, "view")
    seen = select(Customer.id).where(
        Customer.id.in_(wanted), Customer.deleted_at.is_(None), allowed
    )
    if wanted - set(db.scalars(seen)):
        raise Invalid(ids="unknown_reference")


def members(db: Session, group: CustomerGroup, ids: Sequence[str]) -> list[GroupMember]:
    """Those of the customers that belong to the group itself, by their memberships."""
    query = select(GroupMember).where(
        GroupMember.group_id == group.id,
        GroupMember.customer_id.in_(ids),
        GroupMember.deleted_at.is_(None),
    )
    return list(db.scalars(query.with_for_update()))
