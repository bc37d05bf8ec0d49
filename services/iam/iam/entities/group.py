"""Group: people who are given roles and grants together."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import LongText, Name
from iam import grants


class Group(Entity):
    """People and other groups who are given roles, grants and shares together."""

    name: Mapped[Name] = field(search=True, sort=True, unique=True)
    description: Mapped[LongText | None] = field(search=True, multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "description")},
        columns=("name", "description"),
        default_sort="name",
        can={
            "view": Can("See groups of people", **grants.EVERYBODY),
            "create": Can("Add groups of people"),
            "edit": Can("Change groups of people"),
            "delete": Can("Delete and restore groups of people"),
        },
    )
