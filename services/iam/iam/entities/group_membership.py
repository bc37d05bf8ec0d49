"""Group membership: that a person, or a whole group, belongs to a group."""

from collections import defaultdict

from sqlalchemy import CheckConstraint, func, select
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, reference
from crmkit.entity.types import Id
from iam import grants
from iam.entities.checks import refuse_other_than_one
from iam.entities.group import Group
from iam.rules.groups import way


class GroupMembership(Entity):
    """A person's or a whole group's place in a group: what the group is given, they have."""

    group_id: Mapped[Id] = reference("group")
    user_id: Mapped[Id | None] = reference("user")
    member_group_id: Mapped[Id | None] = reference("group")

    __table_args__ = (
        CheckConstraint("num_nonnulls(user_id, member_group_id) = 1", name="one_member"),
    )

    about = About(
        title="{group_id}",
        sections={"basic": ("group_id", "user_id", "member_group_id")},
        columns=("group_id", "user_id", "member_group_id", "created_at"),
        default_sort="-created_at",
        inherits="group_id",
        unique=(("group_id", "user_id"), ("group_id", "member_group_id")),
        can={
            "view": Can("See who belongs to which group", **grants.EVERYBODY),
            "create": Can("Add people and groups to groups"),
            "delete": Can("Take people and groups out of groups"),
        },
    )

    def check(self, db: Session) -> None:
        """One member, and no group that is within itself; raises Invalid naming the path."""
        refuse_other_than_one(user_id=self.user_id, member_group_id=self.member_group_id)
        if self.member_group_id is None:
            return
        path = _circle(db, self, self.member_group_id)
        if path:
            raise Invalid(member_group_id=("circle", {"path": path}))


def _circle(db: Session, member: GroupMembership, within: str) -> str | None:
    """The way that would lead from the group through its member back to itself, or None.

    Groups wait for each other here until they are committed: of two people who put A into B and B
    into A at the same moment, the second is told. Deleted groups count, since they may come back.
    """
    lock = func.hashtextextended("tree:group_membership", 0)
    with db.no_autoflush:
        db.execute(select(func.pg_advisory_xact_lock(lock)))
        rows = db.execute(
            select(GroupMembership.group_id, GroupMembership.member_group_id).where(
                GroupMembership.deleted_at.is_(None),
                GroupMembership.id != member.id,
            )
        )
        members: dict[str, list[str]] = defaultdict(list)
        for group_id, inner in rows:
            if inner is not None:
                members[group_id].append(inner)
        found = way(members, within, member.group_id)
        if found is None:
            return None
        names = dict(db.execute(select(Group.id, Group.name).where(Group.id.in_(found))).all())
    return " → ".join(names[each] for each in [member.group_id, *found])
