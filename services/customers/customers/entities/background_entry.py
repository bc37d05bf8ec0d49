"""BackgroundEntry: a step in a contact's education or career."""

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.types import ChoiceCode, Date, Id, LongText, Name, StateCode, Text
from customers import grants


class BackgroundEntry(Entity):
    """Where a contact studied or worked before: what opens conversations and doors."""

    contact_id: Mapped[Id] = reference("contact")
    kind: Mapped[StateCode] = field(states=("education", "career"), default="career", sort=True)
    institution: Mapped[Name] = field(search=True, sort=True)
    position: Mapped[Text | None] = field(search=True)
    degree: Mapped[ChoiceCode | None] = field(choices="degree")
    began_on: Mapped[Date | None] = field(sort=True)
    ended_on: Mapped[Date | None] = field(sort=True)
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{institution}",
        inherits="contact_id",
        sections={
            "basic": (
                "contact_id", "kind", "institution", "position", "degree", "began_on", "ended_on",
                "description",
            )
        },
        columns=("kind", "institution", "position", "degree", "began_on", "ended_on"),
        default_sort="-began_on",
        can={
            "view": Can("See the education and career of contacts", **grants.VIEW_PERSONAL),
            "create": Can("Add steps of education and career", **grants.SALES),
            "edit": Can("Change steps of education and career", **grants.SALES),
            "delete": Can("Delete steps of education and career", **grants.SALES),
        },
    )  # fmt: skip

    def check(self, db: Session) -> None:
        """Nothing ends before it began."""
        if self.began_on and self.ended_on and self.ended_on < self.began_on:
            raise Invalid(ended_on="ends_before_it_begins")
