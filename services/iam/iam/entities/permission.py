"""Permission: an operation that a service declares, as its contract told us."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import Code, Flag, Json, Labels, Text
from iam import grants


class Permission(Entity):
    """An operation on an entity that a service declares; roles grant it."""

    name: Mapped[Text] = field(search=True, sort=True, unique=True, readonly=True)
    service: Mapped[Code] = field(sort=True, readonly=True)
    entity: Mapped[Text] = field(search=True, sort=True, readonly=True)
    operation: Mapped[Code] = field(sort=True, readonly=True)
    sentence: Mapped[Text] = field(search=True, readonly=True)
    labels: Mapped[Labels | None] = field(search=True, readonly=True)
    """The sentence in every language that its service has words in."""
    scoped: Mapped[Flag] = field(default=False, readonly=True)
    declared: Mapped[Flag] = field(default=True, readonly=True)
    defaults: Mapped[Json] = field(default=dict, readonly=True, filter=False)

    about = About(
        title="{labels}",
        sections={
            "basic": ("labels", "name", "service", "entity", "operation", "scoped", "declared")
        },
        columns=("labels", "name", "service", "entity", "operation"),
        default_sort="name",
        can={"view": Can("See the catalogue of permissions", **grants.OVERSIGHT)},
    )
