"""Role: a named bundle of grants and field rules that people are given."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import Code, Flag, Labels, Text
from iam import grants


class Role(Entity):
    """A named bundle of grants and field rules that people are given."""

    code: Mapped[Code] = field(search=True, sort=True, unique=True)
    labels: Mapped[Labels] = field()
    description: Mapped[Text | None] = field(search=True)
    second_factor: Mapped[Flag | None] = field()
    shipped: Mapped[Flag] = field(readonly=True, default=False)

    about = About(
        title="{labels}",
        sections={"basic": ("code", "labels", "description", "second_factor", "shipped")},
        columns=("labels", "code", "description", "shipped"),
        default_sort="code",
        can={
            "view": Can("See roles", **grants.EVERYBODY),
            "create": Can("Add roles"),
            "edit": Can("Change roles"),
            "delete": Can("Delete and restore roles"),
        },
    )
