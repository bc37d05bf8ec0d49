"""Department deputy: who stands in for the manager of a department."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Date, Id
from iam import grants
from iam.entities.term import refuse_backward_term


class DepartmentDeputy(Entity):
    """Somebody who stands in for the manager of a department, perhaps for a time."""

    department_id: Mapped[Id] = reference("department")
    user_id: Mapped[Id] = reference("iam.user")
    starts_on: Mapped[Date | None] = field(sort=True)
    ends_on: Mapped[Date | None] = field(sort=True)

    about = About(
        title="{user_id}",
        inherits="department_id",
        sections={"basic": ("department_id", "user_id", "starts_on", "ends_on")},
        columns=("user_id", "department_id", "starts_on", "ends_on"),
        default_sort="-created_at",
        can={
            "view": Can("See deputies of departments", **grants.EVERYBODY),
            "create": Can("Add deputies of departments"),
            "edit": Can("Change deputies of departments"),
            "delete": Can("Delete and restore deputies of departments"),
        },
    )

    def check(self, db: Session) -> None:
        """A term does not end before it starts."""
        refuse_backward_term(self)
