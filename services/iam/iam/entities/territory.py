"""Territory: a region that people look after, in a tree."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Code, Id, LongText, Name
from iam import grants
from iam.entities.trees import refuse_circle


class Territory(Entity):
    """A region that people look after; those above it include those below."""

    name: Mapped[Name] = field(search=True, sort=True)
    code: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    parent_id: Mapped[Id | None] = reference("territory")
    manager_id: Mapped[Id | None] = reference("iam.user")
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "code", "parent_id", "manager_id", "description")},
        columns=("name", "code", "parent_id", "manager_id"),
        default_sort="name",
        resource="territories",
        can={
            "view": Can("See territories", **grants.EVERYBODY),
            "create": Can("Add territories"),
            "edit": Can("Change territories and their place in the tree"),
            "delete": Can("Delete and restore territories"),
        },
    )

    def check(self, db: Session) -> None:
        """No territory lies within itself."""
        refuse_circle(db, self, "parent_id")
