"""Keeps trees trees: departments, territories and superiors may not form a circle."""

from __future__ import annotations

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from crmkit import Invalid
from iam.rules.trees import path_back


def refuse_circle(db: Session, record: Any, parent_field: str) -> None:
    """Raises Invalid naming the path if the record would stand above itself.

    Moves within one tree wait for each other until they are committed: of two people who put A
    below B and B below A at the same moment, the second is told.
    """
    parent_id = getattr(record, parent_field)
    if parent_id is None:
        return
    kind = type(record)
    with db.no_autoflush:
        tree = f"tree:{kind.__tablename__}:{parent_field}"
        db.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(tree, 0))))
        rows = db.execute(select(kind.id, kind.name, getattr(kind, parent_field))).all()
    names = {row[0]: row[1] for row in rows}
    parents = {row[0]: row[2] for row in rows}
    path = path_back(record.id, parent_id, parents.get)
    if path is None:
        return
    between = [names.get(each, "") for each in path[1:-1]]
    told = " → ".join([record.name, *between, record.name])
    raise Invalid({parent_field: ("circle", {"path": told})})
