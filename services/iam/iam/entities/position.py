"""Position: a post of the company (崗位), whoever holds it."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Code, Id, LongText, Name
from iam import grants


class Position(Entity):
    """A post of the company (崗位) that people hold and in which deputies stand in."""

    name: Mapped[Name] = field(search=True, sort=True)
    code: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    department_id: Mapped[Id | None] = reference("department")
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "code", "department_id", "description")},
        columns=("name", "code", "department_id"),
        default_sort="name",
        can={
            "view": Can("See positions", **grants.EVERYBODY),
            "create": Can("Add positions"),
            "edit": Can("Change positions"),
            "delete": Can("Delete and restore positions"),
        },
    )
