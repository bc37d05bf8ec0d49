"""Jobs: long work as a row with progress, result and a wish to cancel.

A job is taken by one process at a time. When that process dies, its claim runs out and another
takes the job again from the start, so a job's work must be harmless to repeat.
"""

import inspect
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, and_, func, or_, select, text, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from crmkit import tracing
from crmkit.errors import NotFound
from crmkit.ids import new_id
from crmkit.store.database import Database
from crmkit.store.tables import job as job_table
from crmkit.wire import Json, round_trip

MARK = "__crm_job__"
F = TypeVar("F", bound=Callable[..., Any])

WAITING, RUNNING, DONE, FAILED, CANCELLED = "waiting", "running", "done", "failed", "cancelled"
LEASE_SECONDS = 30
MOST_ATTEMPTS = 3
REPORT_SECONDS = 0.5


class Cancelled(Exception):  # noqa: N818 - read as what happened
    """Somebody asked the job to stop."""


def job(kind: str) -> Callable[[F], F]:
    """The method does the jobs of that kind: `def import_rows(self, run: JobRun) -> dict`."""

    def mark(method: F) -> F:
        setattr(method, MARK, kind)
        return method

    return mark


def jobs_of(service: Any) -> dict[str, Callable[["JobRun"], Json | None]]:
    """What the service does for each kind of job."""
    return marked_methods(service, MARK)


def marked_methods(service: Any, mark: str) -> dict[str, Any]:
    """The service's bound methods that carry the mark, by the mark's value."""
    found = {}
    for name, method in inspect.getmembers(type(service), inspect.isfunction):
        kind = getattr(method, mark, None)
        if kind is not None:
            found[kind] = getattr(service, name)
    return found


def enqueue(
    db: Session, kind: str, args: Json, *, caller: Json, created_by: str | None = None
) -> str:
    """Have a job done once this transaction is committed; its id.

    `caller` says who wants it, for the decisions that the job takes on that person's behalf; the
    trace of the call that asks is kept with it, so that the job continues it.
    """
    job_id = new_id()
    told = round_trip(caller)
    tracing.carry(told)
    db.execute(
        insert(job_table).values(
            id=job_id,
            kind=kind,
            args=round_trip(args),
            caller=told,
            created_by=created_by,
        )
    )
    return job_id


def view(db: Session, job_id: str) -> Json:
    """How far a job is, without who asked and for what; raises NotFound."""
    row = db.execute(select(job_table).where(job_table.c.id == job_id)).first()
    if row is None:
        raise NotFound
    names = ("id", "kind", "state", "progress", "total", "result", "error", "cancel")
    times = ("created_at", "created_by", "started_at", "finished_at")
    plain: Json = round_trip({name: row._mapping[name] for name in (*names, *times)})
    return plain


def cancel(db: Session, job_id: str) -> Json:
    """Ask a job to stop: one that waits ends now, one that runs at its next step."""
    mine = job_table.c.id == job_id
    db.execute(update(job_table).where(mine, _unfinished()).values(cancel=True))
    db.execute(
        update(job_table)
        .where(mine, job_table.c.state == WAITING)
        .values(state=CANCELLED, finished_at=func.now())
    )
    return view(db, job_id)


@dataclass
class JobRun:
    """A job in the hands of the process that does it."""

    database: Database
    id: str
    kind: str
    args: Json
    caller: Json
    holder: str
    _reported: float = field(default=0.0, repr=False)

    def progress(self, done: int, total: int | None = None) -> None:
        """Tell how far the work is; raises Cancelled when it should stop.

        Call it as often as you like: it is written at most twice a second.
        """
        if time.monotonic() - self._reported < REPORT_SECONDS and done != total:
            return
        self._reported = time.monotonic()
        values: Json = {"progress": done, "alive_at": func.now()}
        if total is not None:
            values["total"] = total
        if self._write(values):
            raise Cancelled

    def tell(self, result: Json) -> None:
        """Write what has come of it so far, for who watches; the end replaces it."""
        self._write({"result": round_trip(result)})

    def cancelled(self) -> bool:
        """Whether somebody asked it to stop."""
        return self._write({"alive_at": func.now()})

    def beat(self) -> None:
        """Keep the claim to the job."""
        self._write({"alive_at": func.now()})

    def finish(self, state: str, *, result: Json | None = None, error: str | None = None) -> bool:
        """Write how it ended; False when the claim was lost to another process meanwhile."""
        values = {"state": state, "error": error, "finished_at": func.now(), "holder": None}
        values["result"] = None if result is None else round_trip(result)
        statement = update(job_table).where(*self._mine()).values(values)
        with self.database.session() as db:
            return db.execute(statement.returning(job_table.c.id)).first() is not None

    def _write(self, values: Json) -> bool:
        """Write to our row and read the wish to cancel; one who lost the claim must stop too."""
        statement = update(job_table).where(*self._mine()).values(values)
        with self.database.session() as db:
            row = db.execute(statement.returning(job_table.c.cancel)).first()
        return row is None or bool(row.cancel)

    def _mine(self) -> tuple[ColumnElement[bool], ...]:
        return (
            job_table.c.id == self.id,
            job_table.c.holder == self.holder,
            job_table.c.state == RUNNING,
        )


def take(database: Database, kinds: list[str], holder: str) -> JobRun | None:
    """The next job, or one whose process died, now claimed by the holder."""
    candidate = (
        select(job_table.c.id)
        .where(job_table.c.kind.in_(kinds), or_(_fresh(), _abandoned()))
        .order_by(job_table.c.created_at)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    statement = (
        update(job_table)
        .where(job_table.c.id == candidate)
        .values(
            state=RUNNING,
            holder=holder,
            attempts=job_table.c.attempts + 1,
            started_at=func.coalesce(job_table.c.started_at, func.now()),
            alive_at=func.now(),
        )
    )
    with database.session() as db:
        _give_up(db)
        row = db.execute(statement.returning(job_table)).first()
    if row is None:
        return None
    return JobRun(database, row.id, row.kind, row.args, row.caller, holder)


def waiting(db: Session) -> int:
    """How many jobs could be taken now."""
    query = select(func.count()).where(or_(_fresh(), _abandoned()))
    return int(db.execute(query).scalar_one())


def clean(db: Session, age: timedelta, batch: int) -> int:
    """Delete a batch of jobs that ended longer ago than that; the number deleted."""
    old = (
        select(job_table.c.id)
        .where(
            job_table.c.state.in_((DONE, FAILED, CANCELLED)),
            job_table.c.created_at < func.now() - age,  # an index knows this, and it is implied
            job_table.c.finished_at < func.now() - age,
        )
        .limit(batch)
        .with_for_update(skip_locked=True)
    )
    deleted = db.execute(
        job_table.delete().where(job_table.c.id.in_(old)).returning(job_table.c.id)
    )
    return len(deleted.all())


def _give_up(db: Session) -> None:
    """A job whose process died each time will not have a better one next time."""
    db.execute(
        update(job_table)
        .where(_silent(), job_table.c.attempts >= MOST_ATTEMPTS)
        .values(state=FAILED, error="its process died every time", finished_at=func.now())
    )


def _fresh() -> ColumnElement[bool]:
    return job_table.c.state == WAITING


def _silent() -> ColumnElement[bool]:
    limit = func.now() - text(f"interval '{LEASE_SECONDS} seconds'")
    return and_(job_table.c.state == RUNNING, job_table.c.alive_at < limit)


def _abandoned() -> ColumnElement[bool]:
    return and_(_silent(), job_table.c.attempts < MOST_ATTEMPTS)


def _unfinished() -> ColumnElement[bool]:
    return job_table.c.state.in_((WAITING, RUNNING))
