"""NumberSeries: how an administrator wants the documents of an entity numbered."""

import re
from string import Formatter
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Mapped, Session, validates

from crmkit.access.permission import Can
from crmkit.admin.constant import never_changes
from crmkit.admin.grants import EVERYBODY
from crmkit.entity.about import About
from crmkit.entity.base import Entity
from crmkit.entity.field import field
from crmkit.entity.spec import EntitySpec, find_spec
from crmkit.entity.types import Code, Text
from crmkit.errors import Invalid

_PLACES = {"n", "year", "month", "day"}
_WIDTH = re.compile(r"^(0?[1-9]d)?$")
_LONGEST = 64


class NumberSeries(Entity):
    """The pattern of an entity's numbers, in place of the one that its declaration ships."""

    entity: Mapped[Code] = field(sort=True)
    pattern: Mapped[Text] = field()

    about = About(
        title="{entity}",
        sections={"basic": ("entity", "pattern")},
        columns=("entity", "pattern"),
        default_sort="entity",
        unique=(("entity",),),
        resource="number-series",
        can={
            "view": Can("See how documents are numbered", **EVERYBODY),
            "create": Can("Set how documents are numbered"),
            "edit": Can("Change how documents are numbered"),
            "delete": Can("Return to the shipped numbering"),
        },
    )

    @validates("entity")
    def _stays(self, name: str, value: Any) -> Any:
        return never_changes(self, name, value)

    def check(self, db: Session) -> None:
        """The entity is one that has numbers, and the pattern makes different ones that fit."""
        spec = find_spec(self.entity)
        if spec is None or spec.number_field is None:
            raise Invalid(entity="unknown_entity")
        if not is_pattern(self.pattern):
            raise Invalid(pattern=("bad_pattern", {"example": "{n:06d}"}))


def is_pattern(pattern: str) -> bool:
    """Whether a pattern such as ``SO-{year}-{n:06d}`` is readable and counts."""
    try:
        pieces = list(Formatter().parse(pattern))
    except ValueError:
        return False
    places = {name: width for _, name, width, _ in pieces if name is not None}
    literal = sum(len(text) for text, *_ in pieces)
    fits = literal + 16 * len(places) <= _LONGEST
    counts = (
        "n" in places and set(places) <= _PLACES and ("month" not in places or "year" in places)
    )
    plain = all(conversion is None for *_, conversion in pieces)
    return fits and counts and plain and all(_WIDTH.match(each or "") for each in places.values())


def pattern_of(db: Session, spec: EntitySpec) -> str | None:
    """The pattern in force: the administrator's, else the declared one."""
    with db.no_autoflush:
        found = db.scalar(CHOSEN, {"of": spec.full_name})
    return found or spec.about.series


CHOSEN = select(NumberSeries.pattern).where(
    NumberSeries.entity == bindparam("of"), NumberSeries.deleted_at.is_(None)
)
