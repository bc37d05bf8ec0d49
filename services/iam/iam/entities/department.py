"""Department: a part of the company, in a tree."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.types import Code, Currency, Id, LongText, Name, StateCode
from iam import grants
from iam.entities.trees import refuse_circle
from iam.entities.user import is_time_zone


class Department(Entity):
    """A part of the company: the company itself, a branch or a department, in a tree."""

    name: Mapped[Name] = field(search=True, sort=True)
    code: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    kind: Mapped[StateCode] = field(
        states=("company", "branch", "department"), default="department", sort=True
    )
    parent_id: Mapped[Id | None] = reference("department")
    manager_id: Mapped[Id | None] = reference("iam.user")
    country: Mapped[Code | None] = field(sort=True)
    time_zone: Mapped[Code | None] = field()
    currency: Mapped[Currency | None] = field()
    calendar_id: Mapped[Id | None] = reference("working_calendar")
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{name}",
        sections={
            "basic": ("name", "code", "kind", "parent_id", "manager_id", "description"),
            "place": ("country", "time_zone", "currency", "calendar_id"),
        },
        columns=("name", "code", "kind", "parent_id", "manager_id"),
        default_sort="name",
        can={
            "view": Can("See departments", **grants.EVERYBODY),
            "create": Can("Add departments"),
            "edit": Can("Change departments and their place in the tree"),
            "delete": Can("Delete and restore departments"),
        },
    )

    def check(self, db: Session) -> None:
        """No department lies within itself, and its time zone exists."""
        if self.time_zone is not None and not is_time_zone(self.time_zone):
            raise Invalid(time_zone="unknown_time_zone")
        refuse_circle(db, self, "parent_id")
