"""Choice: one entry of a choice list, such as a level or an industry."""

from typing import Any

from sqlalchemy import Index, select, text
from sqlalchemy.orm import Mapped, Session, validates

from crmkit.access.permission import Can
from crmkit.admin.constant import never_changes
from crmkit.admin.grants import EVERYBODY
from crmkit.entity.about import About
from crmkit.entity.base import Entity
from crmkit.entity.field import field
from crmkit.entity.types import ChoiceCode, Code, Flag, Integer, Labels, StateCode
from crmkit.errors import Invalid

TONES = ("neutral", "blue", "cyan", "green", "yellow", "orange", "red", "purple")


class Choice(Entity):
    """One entry of a choice list: what records store (the code) and what people read (the labels).

    An inactive entry is offered no more; records that have it keep it.
    """

    list: Mapped[Code] = field(sort=True)
    code: Mapped[ChoiceCode] = field(sort=True)
    labels: Mapped[Labels] = field(search=True)
    position: Mapped[Integer] = field(default=0, sort=True, min=0)
    tone: Mapped[StateCode] = field(states=TONES, default="neutral")
    active: Mapped[Flag] = field(default=True)
    is_default: Mapped[Flag] = field(default=False)

    __table_args__ = (
        Index("ix_choice_list_position", "list", "position", "code"),
        Index(
            "uq_choice_default",
            "list",
            unique=True,
            postgresql_where=text("is_default AND deleted_at IS NULL"),
        ),
    )

    about = About(
        title="{code}",
        sections={"basic": ("list", "code", "labels", "position", "tone", "active", "is_default")},
        columns=("list", "position", "code", "labels", "tone", "active", "is_default"),
        default_sort="list,position",
        unique=(("list", "code"),),
        can={
            "view": Can("See choice lists", **EVERYBODY),
            "create": Can("Add entries to choice lists"),
            "edit": Can("Change entries of choice lists"),
            "delete": Can("Delete and restore entries of choice lists"),
        },
    )

    @validates("list", "code")
    def _stays(self, name: str, value: Any) -> Any:
        return never_changes(self, name, value)

    def check(self, db: Session) -> None:
        """A list is named with its service, and at most one entry of it is the default."""
        if "." not in self.list:
            raise Invalid(list="unknown_list")
        if not self.is_default:
            return
        other = select(Choice.id).where(
            Choice.list == self.list,
            Choice.is_default.is_(True),
            Choice.deleted_at.is_(None),
            Choice.id != self.id,
        )
        with db.no_autoflush:
            if db.scalar(other.limit(1)) is not None:
                raise Invalid(is_default="one_default")
