"""Permission: an operation that a service declares, as its contract told us."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import Code, Flag, Json, Text
from iam import grants


class Permission(Entity):
    """An operation on an entity that a service declares; roles grant it."""

    name: Mapped[Text] = field(search=True, sort=True, unique=True, readonly=True)
    service: Mapped[Code] = field(sort=True, readonly=True)
    entity: Mapped[Text] = field(search=True, sort=True, readonly=True)
    operation: Mapped[Code] = field(sort=True, readonly=True)
    sentence: Mapped[Text] = field(search=True, readonly=True)
    scoped: Mapped[Flag] = field(default=False, readonly=True)
    declared: Mapped[Flag] = field(default=True, readonly=True)
    defaults: Mapped[Json] = field(default=dict, readonly=True, filter=False)

    about = About(
        title="{sentence}",
        sections={
            "basic": ("name", "service", "entity", "operation", "sentence", "scoped", "declared")
        },
        columns=("name", "sentence", "service", "entity", "operation"),
        default_sort="name",
        can={"view": Can("See the catalogue of permissions", **grants.OVERSIGHT)},
    )
