"""CustomerGroup: customers that we treat alike, in groups within groups."""

from sqlalchemy import Select, select
from sqlalchemy.orm import Mapped, Session, aliased

from crmkit import About, Can, Entity, Owned, field, reference
from crmkit.entity.types import ChoiceCode, Id, LongText, Name
from customers import grants
from customers.entities.group_member import GroupMember
from customers.entities.trees import refuse_circle


class CustomerGroup(Entity, Owned):
    """A list of customers that somebody keeps by hand; a nested group's customers belong too."""

    name: Mapped[Name] = field(search=True, sort=True)
    parent_id: Mapped[Id | None] = reference("customer_group")
    purpose: Mapped[ChoiceCode | None] = field(choices="group_purpose", sort=True)
    description: Mapped[LongText | None] = field(search=True, multiline=True)

    about = About(
        title="{name}",
        sections={
            "basic": (
                "name", "parent_id", "purpose", "description", "owner_id", "department_id",
                "territory_id",
            )
        },
        columns=("name", "parent_id", "purpose", "owner_id", "updated_at"),
        default_sort="name",
        can={
            "view": Can("See customer groups", **grants.VIEW),
            "create": Can("Add customer groups", **grants.SALES, **grants.MARKETING),
            "edit": Can(
                "Change customer groups and their members", **grants.SALES, **grants.MARKETING
            ),
            "delete": Can(
                "Delete and restore customer groups", **grants.SALES, **grants.MARKETING
            ),
            "assign": Can(
                "Give customer groups to another owner", **grants.MANAGERS, **grants.MARKETING
            ),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """No group is nested in itself."""
        refuse_circle(db, self, "parent_id", tree="customer_group")


def members_within(group_id: str) -> Select[str]:
    """The ids of the customers in a group and in all groups nested in it."""
    nested = (
        select(CustomerGroup.id)
        .where(CustomerGroup.id == group_id, CustomerGroup.deleted_at.is_(None))
        .cte("nested_group", recursive=True)
    )
    child = aliased(CustomerGroup)
    nested = nested.union(
        select(child.id).where(child.parent_id == nested.c.id, child.deleted_at.is_(None))
    )
    return select(GroupMember.customer_id).where(
        GroupMember.group_id.in_(select(nested.c.id)), GroupMember.deleted_at.is_(None)
    )
