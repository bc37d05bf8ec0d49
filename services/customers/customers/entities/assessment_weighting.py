"""AssessmentWeighting: how much each side of a relationship counts, from a day on."""

from collections.abc import Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, field
from crmkit.entity.types import Date, Integer, Name
from customers import grants
from customers.rules.assessment import BALANCED, DIMENSIONS


class AssessmentWeighting(Entity):
    """The weights of a scorecard, in force from a day until the next one; only proportions count.

    Assessments keep the weights that they were made with, so that a new weighting judges nobody
    anew.
    """

    name: Mapped[Name] = field(sort=True)
    effective_from: Mapped[Date] = field(sort=True)
    loyalty: Mapped[Integer] = field(default=20, min=0, max=100)
    satisfaction: Mapped[Integer] = field(default=20, min=0, max=100)
    credit: Mapped[Integer] = field(default=20, min=0, max=100)
    potential: Mapped[Integer] = field(default=20, min=0, max=100)
    influence: Mapped[Integer] = field(default=20, min=0, max=100)

    about = About(
        title="{name}",
        sections={"basic": ("name", "effective_from"), "weights": DIMENSIONS},
        columns=("name", "effective_from", *DIMENSIONS),
        default_sort="-effective_from",
        unique=(("effective_from",),),
        can={
            "view": Can("See the weights of assessments", **grants.VIEW_COMMON),
            "create": Can("Set new weights for assessments"),
            "edit": Can("Change the weights of assessments"),
            "delete": Can("Delete weights of assessments"),
        },
    )

    def check(self, db: Session) -> None:
        """At least one side of a relationship counts."""
        if not any(getattr(self, dimension) for dimension in DIMENSIONS):
            raise Invalid(loyalty="no_weight")


def weights_on(db: Session, day: date) -> Mapping[str, int]:
    """The weights in force on a day; all alike while nobody has decided."""
    newest = (
        select(AssessmentWeighting)
        .where(AssessmentWeighting.effective_from <= day, AssessmentWeighting.deleted_at.is_(None))
        .order_by(AssessmentWeighting.effective_from.desc())
        .limit(1)
    )
    with db.no_autoflush:
        found = db.scalar(newest)
    if found is None:
        return dict(BALANCED)
    return {dimension: getattr(found, dimension) for dimension in DIMENSIONS}
