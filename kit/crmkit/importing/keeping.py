"""What is kept of an import: the file in pieces, its rows, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from sqlalchemy import Row, func, insert, select, tuple_, update
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.errors import NotFound
from crmkit.ids import is_id
from crmkit.store.database import Database
from crmkit.store.tables import data_import, import_outcome, import_piece, import_row

RECEIVING, READY, RUNNING, TRIED = "receiving", "ready", "running", "tried"
IMPORTED, UNDOING, UNDONE = "imported", "undoing", "undone"
CREATED, UPDATED, UNCHANGED, REFUSED = "created", "updated", "unchanged", "refused"
OUTCOMES = (CREATED, UPDATED, UNCHANGED, REFUSED)
IN_MEMORY, AT_ONCE = 2**20, 5_000
Place = tuple[int, int]
"""The level and the number of a row: the order in which rows are written."""


def of_caller(db: Session, import_id: Any, caller: str, *, lock: bool = False) -> Row[Any]:
    """The import of that id; raises NotFound for anybody else's."""
    query = select(data_import).where(
        data_import.c.id == (import_id if is_id(import_id) else None),
        data_import.c.created_by == caller,
    )
    row = db.execute(query.with_for_update() if lock else query).first()
    if row is None:
        raise NotFound()
    return row


def change(db: Session, import_id: str, **values: Any) -> None:
    """Write what is new about an import."""
    db.execute(update(data_import).where(data_import.c.id == import_id).values(values))


def add_piece(db: Session, import_id: str, place: int, data: bytes) -> None:
    """Keep a piece of the file."""
    row = {"import_id": import_id, "place": place, "data": data}
    db.execute(insert(import_piece), row)


def size_of(db: Session, import_id: str) -> int:
    """How many bytes of the file are here."""
    length = func.sum(func.length(import_piece.c.data))
    return int(db.scalar(select(length).where(import_piece.c.import_id == import_id)) or 0)


def pieces(db: Session, import_id: str) -> Iterator[bytes]:
    """The file, piece by piece."""
    mine = import_piece.c.import_id == import_id
    places = select(import_piece.c.place).where(mine).order_by(import_piece.c.place)
    for place in db.scalars(places).all():
        data = db.scalar(select(import_piece.c.data).where(mine, import_piece.c.place == place))
        yield bytes(data or b"")


def file_of(db: Session, import_id: str) -> BinaryIO:
    """The file as a stream; a large one lies on disk, not in memory."""
    file = SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115 - whoever asks closes it
    for piece in pieces(db, import_id):
        file.write(piece)
    file.seek(0)
    return cast(BinaryIO, file)


def add_rows(db: Session, import_id: str, rows: Sequence[tuple[int, list[str]]]) -> None:
    """Keep rows as they were read."""
    told = [{"import_id": import_id, "number": n, "cells": cells} for n, cells in rows]
    db.execute(insert(import_row), told)


def forget_rows(db: Session, import_id: str) -> None:
    """Forget what was read, which will be read anew."""
    db.execute(import_row.delete().where(import_row.c.import_id == import_id))


def forget_outcomes(db: Session, import_id: str) -> None:
    """Forget what a trial found."""
    db.execute(import_outcome.delete().where(import_outcome.c.import_id == import_id))


def rows_after(db: Session, import_id: str, after: Place, limit: int) -> list[Row[Any]]:
    """The next rows in the order in which they are written."""
    order = (import_row.c.level, import_row.c.number)
    query = select(import_row.c.level, import_row.c.number, import_row.c.cells)
    query = query.where(import_row.c.import_id == import_id, tuple_(*order) > after)
    return list(db.execute(query.order_by(*order).limit(limit)))


def rows_by_number(db: Session, import_id: str, after: int, limit: int) -> list[Row[Any]]:
    """The next rows in the order of the file."""
    query = select(import_row.c.number, import_row.c.cells)
    query = query.where(import_row.c.import_id == import_id, import_row.c.number > after)
    return list(db.execute(query.order_by(import_row.c.number).limit(limit)))


def set_levels(db: Session, import_id: str, levels: dict[int, int]) -> None:
    """Put rows behind those that they refer to."""
    db.execute(
        update(import_row)
        .where(import_row.c.import_id == import_id, import_row.c.level > 0)
        .values(level=0)
    )
    by_level: dict[int, list[int]] = {}
    for number, level in levels.items():
        if level:
            by_level.setdefault(level, []).append(number)
    for level, numbers in sorted(by_level.items()):
        for at in range(0, len(numbers), AT_ONCE):
            some = import_row.c.number.in_(numbers[at : at + AT_ONCE])
            mine = (import_row.c.import_id == import_id, some)
            db.execute(update(import_row).where(*mine).values(level=level))


def add_outcomes(db: Session, import_id: str, outcomes: Sequence[wire.Json]) -> None:
    """Keep what became of rows."""
    db.execute(insert(import_outcome), [{"import_id": import_id, **each} for each in outcomes])


def counts(db: Session, import_id: str) -> dict[str, int]:
    """How many rows came to what."""
    mine = import_outcome.c.import_id == import_id
    query = select(import_outcome.c.outcome, func.count(), func.count(import_outcome.c.twins))
    found = dict.fromkeys((*OUTCOMES, "duplicates"), 0)
    for outcome, number, twins in db.execute(query.where(mine).group_by(import_outcome.c.outcome)):
        found[outcome] = number
        found["duplicates"] += twins
    return found


def outcomes_page(
    db: Session, import_id: str, outcome: str | None, after: int, limit: int
) -> list[Row[Any]]:
    """Rows with what became of them, in the order of the file."""
    joined = import_outcome.join(
        import_row,
        (import_row.c.import_id == import_outcome.c.import_id)
        & (import_row.c.number == import_outcome.c.number),
    )
    query = (
        select(import_outcome, import_row.c.cells)
        .select_from(joined)
        .where(import_outcome.c.import_id == import_id, import_outcome.c.number > after)
        .order_by(import_outcome.c.number)
        .limit(limit)
    )
    return list(db.execute(query.where(import_outcome.c.outcome == outcome) if outcome else query))


def earlier_columns(db: Session, entity: str, limit: int = 20) -> dict[str, str]:
    """Where columns went in the last imports of an entity, by their headers."""
    query = (
        select(data_import.c.options["columns"])
        .where(data_import.c.entity == entity, data_import.c.state.in_((IMPORTED, UNDONE)))
        .order_by(data_import.c.created_at.desc())
        .limit(limit)
    )
    found: dict[str, str] = {}
    for columns in db.scalars(query):
        found = {**(columns or {}), **found}
    return found


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of what imports of that age leave behind; the number of rows deleted.

    The import itself goes last, when neither its rows nor its outcomes are left.
    """
    old = select(data_import.c.id).where(data_import.c.created_at < func.now() - age)
    for table, key in (
        (import_outcome, import_outcome.c.number),
        (import_row, import_row.c.number),
        (import_piece, import_piece.c.place),
    ):
        some = select(table.c.import_id, key).where(table.c.import_id.in_(old)).limit(batch)
        chosen = tuple_(table.c.import_id, key).in_(some)
        gone = db.execute(table.delete().where(chosen).returning(key)).all()
        if gone:
            return len(gone)
    statement = data_import.delete().where(data_import.c.id.in_(old.limit(batch)))
    return len(db.execute(statement.returning(data_import.c.id)).all())


def state_of(database: Database, import_id: str) -> Row[Any]:
    """An import as it is now, for the job that does it."""
    with database.session() as db:
        row = db.execute(select(data_import).where(data_import.c.id == import_id)).first()
    if row is None:
        raise NotFound()
    return row
