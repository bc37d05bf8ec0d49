"""Who is in which group, through groups within groups."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session as Db
from sqlalchemy.orm import aliased

from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership


def of_person(db: Db, user_id: str) -> set[str]:
    """The living groups that the person is in, themselves or through other living groups."""
    direct = _living_membership().where(GroupMembership.user_id == user_id)
    held = direct.cte("held", recursive=True)
    above = _living_membership().where(GroupMembership.member_group_id == held.c.group_id)
    return set(db.scalars(select(held.union(above).c.group_id)))


def people_below(db: Db, group_ids: Iterable[str]) -> set[str]:
    """The people in these groups or in any group within them.

    The given groups may be deleted ones, so that whoever had something through them is found.
    """
    given = select(Group.id).where(Group.id.in_(sorted(group_ids)))
    within = given.cte("within", recursive=True)
    member = aliased(GroupMembership)
    children = (
        select(Group.id)
        .join(member, member.member_group_id == Group.id)
        .where(member.group_id == within.c.id)
        .where(member.deleted_at.is_(None), Group.deleted_at.is_(None))
    )
    within = within.union(children)
    people = select(GroupMembership.user_id).where(
        GroupMembership.group_id.in_(select(within.c.id)),
        GroupMembership.user_id.is_not(None),
        GroupMembership.deleted_at.is_(None),
    )
    return {each for each in db.scalars(people) if each is not None}


def holding(db: Db) -> dict[str, list[str]]:
    """Which living groups each group is in."""
    rows = db.execute(
        _living_membership()
        .add_columns(GroupMembership.member_group_id)
        .where(GroupMembership.member_group_id.is_not(None))
    )
    found: dict[str, list[str]] = defaultdict(list)
    for outer, inner in rows:
        found[str(inner)].append(outer)
    return found


def joined(db: Db, user_ids: Iterable[str] | None = None) -> dict[str, list[str]]:
    """Which living groups people are in themselves; all people, or these."""
    query = _living_membership().add_columns(GroupMembership.user_id)
    query = query.where(GroupMembership.user_id.is_not(None))
    if user_ids is not None:
        query = query.where(GroupMembership.user_id.in_(sorted(user_ids)))
    found: dict[str, list[str]] = defaultdict(list)
    for group_id, user_id in db.execute(query):
        found[str(user_id)].append(group_id)
    return found


def _living_membership() -> Select[Any]:
    """Memberships that count: neither they nor their group are deleted."""
    return (
        select(GroupMembership.group_id)
        .join(Group, Group.id == GroupMembership.group_id)
        .where(GroupMembership.deleted_at.is_(None), Group.deleted_at.is_(None))
    )
