"""Field rule: a field that a role hides, masks or leaves readable only."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, reference
from crmkit import field as column
from crmkit.access.document import FIELD_RULES
from crmkit.entity.types import Id, StateCode, Text
from iam import grants


class FieldRule(Entity):
    """A field that a role hides, masks or leaves readable only.

    It holds for people all of whose roles that show the entity have such a rule.
    """

    role_id: Mapped[Id] = reference("role")
    entity: Mapped[Text] = column(sort=True)
    field: Mapped[Text] = column(sort=True)
    rule: Mapped[StateCode] = column(states=FIELD_RULES)

    about = About(
        title="{entity}.{field}",
        sections={"basic": ("role_id", "entity", "field", "rule")},
        columns=("role_id", "entity", "field", "rule"),
        default_sort="entity",
        unique=(("role_id", "entity", "field"),),
        can={
            "view": Can("See which fields roles hide", **grants.OVERSIGHT),
            "create": Can("Add field rules to roles"),
            "edit": Can("Change field rules of roles"),
            "delete": Can("Take field rules from roles"),
        },
    )
