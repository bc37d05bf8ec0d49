"""The job that takes an import back: what it made is deleted, what it changed is as before.

A record that somebody has changed since is left alone and listed. The last rows go first, since
they may refer to those before them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, func, select, update
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import require
from crmkit.access.fieldview import CUSTOM
from crmkit.entity import schema
from crmkit.entity.spec import IMPORT, EntitySpec
from crmkit.errors import CrmError, NotFound
from crmkit.importing import keeping
from crmkit.importing.keeping import CREATED, IMPORTED, UNDONE, UPDATED
from crmkit.store import deleting, history, writing
from crmkit.store.record import CUSTOM_COLUMN
from crmkit.store.saving import save
from crmkit.store.store import Work
from crmkit.store.tables import import_outcome
from crmkit.work import job
from crmkit.work.job import Cancelled, JobRun

if TYPE_CHECKING:
    from crmkit.service.base import EntityService

KIND = "import_undo"
AT_ONCE = 100
TAKEN_BACK, CHANGED_SINCE = "undone", "changed_since"


def run(service: EntityService, run: JobRun) -> wire.Json:
    """Take back what the import has written, as the person who asked for it."""
    row = keeping.state_of(service.database, run.args["id"])
    spec = service.store.spec(row.entity)
    total = service.database.transaction(lambda db: _left(db, row.id))
    try:
        while service.database.transaction(lambda db: _some(service, run, spec, row.id, db)):
            left = service.database.transaction(lambda db: _left(db, row.id))
            run.progress(total - left, total)
    except Cancelled:
        service.database.transaction(lambda db: keeping.change(db, row.id, state=IMPORTED))
        run.finish(job.CANCELLED, result=_counts(service, row.id))
        raise
    service.database.transaction(lambda db: keeping.change(db, row.id, state=UNDONE))
    return _counts(service, row.id)


def _counts(service: EntityService, import_id: str) -> wire.Json:
    query = select(import_outcome.c.undone, func.count()).where(*_written(import_id))
    with service.database.session() as db:
        found = {str(kind): count for kind, count in db.execute(
            query.where(import_outcome.c.undone.is_not(None)).group_by(import_outcome.c.undone)
        )}  # fmt: skip
    undone = found.pop(TAKEN_BACK, 0)
    return {"undone": undone, "skipped": sum(found.values())}


def _written(import_id: str) -> tuple[Any, ...]:
    wrote = import_outcome.c.outcome.in_((CREATED, UPDATED))
    return import_outcome.c.import_id == import_id, wrote


def _left(db: Session, import_id: str) -> int:
    open_ones = (*_written(import_id), import_outcome.c.undone.is_(None))
    return int(db.scalar(select(func.count()).where(*open_ones)) or 0)


def _some(
    service: EntityService, run: JobRun, spec: EntitySpec, import_id: str, db: Session
) -> bool:
    """Take back the next rows from the end; False when there were none left."""
    order = (import_outcome.c.level, import_outcome.c.number)
    query = select(import_outcome).where(*_written(import_id), import_outcome.c.undone.is_(None))
    last_first = [each.desc() for each in order]
    rows = list(db.execute(query.order_by(*last_first).limit(AT_ONCE)))
    work = service.work_of(db, replace(service.call_of_job(run.caller), call_id=run.id))
    require(work.access, spec.permission(IMPORT), spec)
    ends = [(row.number, _one(work, spec, row)) for row in rows]
    _note(db, import_id, ends)
    return bool(rows)


def _note(db: Session, import_id: str, ends: Sequence[tuple[int, str]]) -> None:
    for end in {end for _, end in ends}:
        numbers = [number for number, each in ends if each == end]
        mine = (import_outcome.c.import_id == import_id, import_outcome.c.number.in_(numbers))
        db.execute(update(import_outcome).where(*mine).values(undone=end))


def _one(work: Work, spec: EntitySpec, row: Row[Any]) -> str:
    """One row in a savepoint of its own; how that ended, in a word."""
    try:
        with work.db.begin_nested():
            record = writing.lock(work.db, spec, row.record_id)
            if record.version != row.version or _has_company(work, spec, record, row):
                return CHANGED_SINCE
            if row.outcome == CREATED:
                deleting.remove(work, record)
            else:
                _as_before(work, spec, record, row.version)
    except NotFound:
        return CHANGED_SINCE
    except CrmError as error:
        work.db.expire_all()
        return error.key
    return TAKEN_BACK


def _has_company(work: Work, spec: EntitySpec, record: Any, row: Row[Any]) -> bool:
    """Whether a record that the import made has got others that would go along with it.

    Those of the import itself are gone by now, so somebody else has made what is there.
    """
    return row.outcome == CREATED and bool(deleting.dependents(work, spec, record))


def _as_before(work: Work, spec: EntitySpec, record: Any, version: int) -> None:
    """The values that the record had before that version."""
    (told,) = history.since(work.db, spec, record.id, version - 1)
    old = {name: change["from"] for name, change in told.changes.items()}
    own = {name: value for name, value in old.items() if name in schema.writable_fields(spec)}
    for name, value in schema.checked_update(spec, own).items():
        setattr(record, name, value)
    custom = {name.removeprefix(CUSTOM): v for name, v in old.items() if name.startswith(CUSTOM)}
    if custom:
        kept = {**(record.custom or {}), **custom}
        setattr(record, CUSTOM_COLUMN, {name: v for name, v in kept.items() if v is not None})
    save(work, record)
