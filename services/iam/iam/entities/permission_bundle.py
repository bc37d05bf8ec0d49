"""Permission bundle: grants under a name, to be put into several roles."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import LongText, Name
from iam import grants


class PermissionBundle(Entity):
    """Grants under a name: a change of the bundle changes every role that has it."""

    name: Mapped[Name] = field(search=True, sort=True, unique=True)
    description: Mapped[LongText | None] = field(search=True, multiline=True)

    about = About(
        title="{name}",
        sections={"basic": ("name", "description")},
        columns=("name", "description"),
        default_sort="name",
        can={
            "view": Can("See bundles of permissions", **grants.OVERSIGHT),
            "create": Can("Add bundles of permissions"),
            "edit": Can("Change bundles of permissions"),
            "delete": Can("Delete and restore bundles of permissions"),
        },
    )
