"""Keeps trees trees: superiors, parent companies and nested groups may not form a circle."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from crmkit import Entity, Invalid
from crmkit.store.baseline import as_read
from customers.rules.trees import path_back_to


def refuse_circle(db: Session, record: Any, parent_field: str, *, tree: str) -> None:
    """Raises Invalid naming the path if the record would stand above itself.

    Moves within one tree wait for each other until they are committed: of two people who put A
    under B and B under A at the same moment, the second is told.
    """
    parent_id = getattr(record, parent_field)
    is_new = not as_read(record)
    if parent_id is None or is_new:
        return  # Nothing stands below what is only being made.
    with db.no_autoflush:
        lock = func.pg_advisory_xact_lock(func.hashtextextended(f"tree:{tree}", 0))
        db.execute(select(lock))
        row_of = _reader(db, type(record), parent_field)
        path = path_back_to(record.id, parent_id, lambda each: _parent(row_of(each)))
        if path is None:
            return
        names = [record.name, *(row_of(each).name for each in path[1:-1]), record.name]
    raise Invalid({parent_field: ("circle", {"path": " → ".join(names)})})


def _reader(db: Session, entity: type[Entity], parent_field: str) -> Callable[[str], Row[Any]]:
    """Reads a node once, from the database: what the session remembers may be older."""
    table: Any = entity
    known: dict[str, Row[Any]] = {}

    def row_of(node: str) -> Row[Any]:
        if node not in known:
            wanted = select(table.name.label("name"), getattr(table, parent_field).label("parent"))
            known[node] = db.execute(wanted.where(table.id == node)).one()
        return known[node]

    return row_of


def _parent(row: Row[Any]) -> str | None:
    parent: str | None = row.parent
    return parent
