"""How we stand with a customer: figures and trend that follow from its assessments."""

from decimal import Decimal
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.orm import Session

from crmkit.store.baseline import as_read
from crmkit.store.record import plain
from customers.entities.customer import CustomerFigures
from customers.entities.relationship_assessment import RelationshipAssessment
from customers.rules.assessment import DIMENSIONS, trend


def history(db: Session, customer_id: str) -> list[Row[Any]]:
    """The assessments of a customer from the oldest to the newest."""
    assessment = RelationshipAssessment
    columns = [getattr(assessment, name) for name in ("id", "assessed_on", "created_at", "score")]
    columns += [getattr(assessment, name) for name in (*DIMENSIONS, "next_review")]
    query = select(*columns)
    query = query.where(assessment.customer_id == customer_id, assessment.deleted_at.is_(None))
    return list(db.execute(query.order_by(assessment.assessed_on, assessment.created_at)))


def refresh(db: Session, changed: RelationshipAssessment) -> None:
    """Writes score, trend and day of the newest assessment beside the customer.

    `changed` counts as it is about to be saved, or not at all if it is being deleted. The figures
    are locked first: of two assessments at the same moment the second counts both.
    """
    former: str = as_read(changed).get("customer_id") or changed.customer_id
    for customer_id in sorted({changed.customer_id, former}):
        with db.no_autoflush:
            _refresh(db, customer_id, changed)


def _refresh(db: Session, customer_id: str, changed: RelationshipAssessment) -> None:
    figures = CustomerFigures.table()
    db.execute(select(figures.c.id).where(figures.c.id == customer_id).with_for_update())
    known: list[Any] = [row for row in history(db, customer_id) if row.id != changed.id]
    if changed.customer_id == customer_id and changed.deleted_at is None:
        known.append(changed)
    known.sort(key=lambda each: (each.assessed_on, each.created_at))
    newest = known[-1] if known else None
    values = {
        "assessment_score": newest.score if newest else None,
        "assessment_trend": trend([each.score for each in known]),
        "assessed_on": newest.assessed_on if newest else None,
    }
    db.execute(update(figures).where(figures.c.id == customer_id).values(values))


def course(db: Session, customer_id: str) -> dict[str, Any]:
    """Score and ratings over time, with the trend and by how much the newest differs."""
    rows = history(db, customer_id)
    scores: list[Decimal] = [row.score for row in rows]
    change = scores[-1] - scores[-2] if len(scores) > 1 else None
    return {
        "items": [{name: plain(value) for name, value in row._mapping.items()} for row in rows],
        "trend": trend(scores),
        "change": plain(change),
    }
