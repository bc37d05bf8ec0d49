"""User: a person of the company."""

from datetime import date

from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field, reference
from crmkit.entity.types import (
    Amount,
    ChoiceCode,
    Code,
    Currency,
    Date,
    Email,
    Id,
    LongText,
    Name,
    Phones,
    StateCode,
    Tags,
    Text,
)
from crmkit.store.baseline import as_read
from iam import grants
from iam.entities.trees import refuse_circle

ACTIVE, LEFT = "active", "left"


class User(Entity):
    """A person of the company, who may sign in if they were given a username and a password."""

    name: Mapped[Name] = field(search=True, sort=True)
    number: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    username: Mapped[Code | None] = field(search=True, sort=True, unique=True)
    status: Mapped[StateCode] = field(
        states={ACTIVE: "green", "suspended": "yellow", LEFT: "neutral"},
        default=ACTIVE,
        sort=True,
    )
    department_id: Mapped[Id | None] = reference("department")
    territory_id: Mapped[Id | None] = reference("territory")
    manager_id: Mapped[Id | None] = reference("user")
    job_title: Mapped[Text | None] = field(search=True)
    email: Mapped[Email | None] = field(search=True, sort=True)
    phones: Mapped[Phones] = field(search=True)
    skills: Mapped[Tags] = field(search=True)
    hired_on: Mapped[Date | None] = field(sort=True)
    left_on: Mapped[Date | None] = field(sort=True)
    language: Mapped[StateCode | None] = field(states=("en", "zh-TW", "zh-CN"))
    time_zone: Mapped[Code | None] = field()
    gender: Mapped[ChoiceCode | None] = field(choices="gender", personal=True)
    birthday: Mapped[Date | None] = field(personal=True)
    education: Mapped[LongText | None] = field(personal=True, multiline=True)
    cost_rate: Mapped[Amount | None] = field(
        personal=True, sensitive=True, min=0, currency="cost_currency"
    )
    cost_currency: Mapped[Currency | None] = field(personal=True, sensitive=True)

    about = About(
        title="{name}",
        sections={
            "basic": ("name", "number", "job_title", "department_id", "territory_id", "manager_id"),
            "reach": ("email", "phones"),
            "work": ("status", "hired_on", "left_on", "skills"),
            "sign_in": ("username", "language", "time_zone"),
            "personal": ("gender", "birthday", "education", "cost_rate", "cost_currency"),
        },
        columns=("name", "job_title", "department_id", "manager_id", "email", "status"),
        default_sort="name",
        can={
            "view": Can("See the people of the company", **grants.EVERYBODY),
            "create": Can("Add people"),
            "edit": Can("Change people, their place and their status"),
            "delete": Can("Delete and restore people"),
            "view_personal": Can(
                "See birthday, education and cost of people", **grants.EXECUTIVE
            ),
            "edit_personal": Can("Change birthday, education and cost of people"),
            "set_password": Can("Give people a password for their next sign-in"),
            "reset_second_factor": Can("Take a lost second factor away from a person"),
            "act_as": Can("Act as another person for an hour, with a reason"),
            "end_sessions": Can("End all sessions of a person"),
            "explain": Can("See what people may do, and by which way", **grants.SUPERIORS),
            "leave": Can("Let people leave and hand over what they own"),
        },
    )  # fmt: skip

    _is_let_go = False

    def leave(self, left_on: date) -> None:
        """They have left; for the command that also hands over what they own."""
        self.left_on, self.status, self._is_let_go = left_on, LEFT, True

    def check(self, db: Session) -> None:
        """A username has one spelling, a time zone exists, nobody is their own superior, and who
        was here leaves by the command alone, so that nothing they own is orphaned."""
        self._check_username()
        before = as_read(self).get("status", LEFT)
        if self.status == LEFT and before != LEFT and not self._is_let_go:
            raise Invalid(status="use_leave")
        if self.time_zone is not None and not is_time_zone(self.time_zone):
            raise Invalid(time_zone="unknown_time_zone")
        if self.hired_on and self.left_on and self.left_on < self.hired_on:
            raise Invalid(left_on="left_before_hired")
        refuse_circle(db, self, "manager_id")

    def _check_username(self) -> None:
        if self.username is None:
            return
        self.username = spelled(self.username)
        if any(each.isspace() or not each.isprintable() for each in self.username):
            raise Invalid(username="no_spaces_in_username")


def spelled(username: str) -> str:
    """The one spelling of a username, whatever keyboard and case it was typed with."""
    import unicodedata

    return unicodedata.normalize("NFKC", username).strip().casefold()


def is_time_zone(name: str) -> bool:
    """Whether there is a time zone of that name."""
    from zoneinfo import available_timezones

    return name in available_timezones()
