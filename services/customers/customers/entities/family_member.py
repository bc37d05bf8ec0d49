"""FamilyMember: somebody close to a contact; readable only with the personal permission."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import ChoiceCode, Date, Id, Name, Text
from customers import grants


class FamilyMember(Entity):
    """A relative of a contact, so that we ask after the right people on the right day."""

    contact_id: Mapped[Id] = reference("contact")
    name: Mapped[Name] = field(search=True, sort=True)
    relation: Mapped[ChoiceCode] = field(choices="family_relation")
    birthday: Mapped[Date | None] = field()
    occupation: Mapped[Text | None] = field()
    note: Mapped[Text | None] = field()

    about = About(
        title="{name}",
        inherits="contact_id",
        sections={"basic": ("contact_id", "name", "relation", "birthday", "occupation", "note")},
        columns=("name", "relation", "birthday", "occupation", "note"),
        default_sort="name",
        can={
            "view": Can("See the families of contacts", **grants.VIEW_PERSONAL),
            "create": Can("Add family members of contacts", **grants.SALES),
            "edit": Can("Change family members of contacts", **grants.SALES),
            "delete": Can("Delete family members of contacts", **grants.SALES),
        },
    )
