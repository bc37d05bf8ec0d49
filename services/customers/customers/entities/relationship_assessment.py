"""RelationshipAssessment: a dated scorecard of how we stand with a customer."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, Session

from crmkit import About, Can, Entity, Invalid, clock, field, reference
from crmkit.entity.types import Date, Id, Integer, LongText, Rating
from customers import grants, reminders
from customers.entities.assessment_weighting import weights_on
from customers.entities.kinds import Score
from customers.rules.assessment import DIMENSIONS, score


class RelationshipAssessment(Entity):
    """Five sides of a relationship, each from 1 to 5, joined into a score by the day's weights."""

    customer_id: Mapped[Id] = reference("customer")
    assessed_on: Mapped[Date] = field(default=clock.today, sort=True)
    assessor_id: Mapped[Id | None] = reference("iam.user", sort=True)
    loyalty: Mapped[Rating] = field(sort=True)
    satisfaction: Mapped[Rating] = field(sort=True)
    credit: Mapped[Rating] = field(sort=True)
    potential: Mapped[Rating] = field(sort=True)
    influence: Mapped[Rating] = field(sort=True)
    score: Mapped[Score | None] = field(readonly=True, sort=True)
    loyalty_weight: Mapped[Integer | None] = field(readonly=True)
    satisfaction_weight: Mapped[Integer | None] = field(readonly=True)
    credit_weight: Mapped[Integer | None] = field(readonly=True)
    potential_weight: Mapped[Integer | None] = field(readonly=True)
    influence_weight: Mapped[Integer | None] = field(readonly=True)
    remarks: Mapped[LongText | None] = field(search=True, multiline=True)
    next_review: Mapped[Date | None] = field(sort=True)

    __table_args__ = (Index("ix_relationship_assessment_by_day", "customer_id", "assessed_on"),)

    about = About(
        title="{assessed_on}",
        inherits="customer_id",
        sections={
            "basic": ("customer_id", "assessed_on", "assessor_id", "next_review", "remarks"),
            "ratings": (*DIMENSIONS, "score"),
            "weights": tuple(f"{dimension}_weight" for dimension in DIMENSIONS),
        },
        columns=("customer_id", "assessed_on", "score", *DIMENSIONS, "assessor_id", "next_review"),
        default_sort="-assessed_on",
        can={
            "view": Can("See assessments of relationships", **grants.VIEW_RELATION),
            "create": Can("Assess relationships", **grants.SALES),
            "edit": Can("Change assessments", **grants.SALES),
            "delete": Can("Delete assessments", **grants.MANAGERS),
        },
        emits=("review_reminded",),
    )

    def check(self, db: Session) -> None:
        """The next review lies ahead; score and standing follow the ratings by the weights."""
        from customers import standing

        if self.next_review and self.next_review <= self.assessed_on:
            raise Invalid(next_review="review_not_ahead")
        self._keep_weights(db)
        self.score = score(
            {dimension: getattr(self, dimension) for dimension in DIMENSIONS},
            {dimension: getattr(self, f"{dimension}_weight") for dimension in DIMENSIONS},
        )
        standing.refresh(db, self)
        reminders.keep(db, self)

    def _keep_weights(self, db: Session) -> None:
        """Takes the weights once: correcting a rating later does not bring in newer weights."""
        if self.loyalty_weight is not None:
            return
        for dimension, weight in weights_on(db, self.assessed_on).items():
            setattr(self, f"{dimension}_weight", weight)
