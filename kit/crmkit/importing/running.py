"""The job that imports: rows are read, put in order and written, or only tried.

A real run commits each batch together with what became of its rows, so that a job whose process
died goes on behind the last batch. A trial does the same in one transaction that is rolled back at
its end, so that it tells what would happen with later rows as well: those that refer to earlier
ones, repeat them, or change them again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.decide import require
from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import IMPORT, EntitySpec
from crmkit.errors import Invalid
from crmkit.i18n import locale_of
from crmkit.importing import keeping, reading
from crmkit.importing.batch import Batch
from crmkit.importing.keeping import IMPORTED, READY, TRIED, Place
from crmkit.importing.options import ImportOptions
from crmkit.importing.order import Order
from crmkit.importing.plan import Ground, Plan, make_plan
from crmkit.importing.targets import key_fields
from crmkit.store.store import Work
from crmkit.store.values import Known
from crmkit.work import job
from crmkit.work.job import Cancelled, JobRun

if TYPE_CHECKING:
    from crmkit.service.base import EntityService

KIND = "import"
AT_ONCE, READ_AT_ONCE = 500, 5_000
BEFORE_ALL: Place = (-1, 0)


class _RolledBack(Exception):  # noqa: N818 - read as what happened
    """A trial is over and leaves nothing."""


def run(service: EntityService, run: JobRun) -> wire.Json:
    """Do the import as the person who asked for it."""
    importing = Importing.of(service, run)
    try:
        importing.read()
        return importing.try_all() if run.args["trial"] else importing.write_all()
    except Cancelled:
        importing.note(READY if run.args["trial"] else IMPORTED)
        run.finish(job.CANCELLED, result=importing.counts())
        raise


@dataclass
class Importing:
    """One import in the hands of its job."""

    service: EntityService
    job: JobRun
    row: Row[Any]
    spec: EntitySpec
    plan: Plan
    known: Known
    options: ImportOptions
    order: Order
    tally: Counter[str] = field(default_factory=Counter)
    """How many rows came to what, so far."""

    @staticmethod
    def of(service: EntityService, run: JobRun) -> Importing:
        """The import of a job, with the plan that its options ask for."""
        row = keeping.state_of(service.database, run.args["id"])
        spec = service.store.spec(row.entity)
        options = ImportOptions.model_validate(row.options)

        def planned(db: Session) -> tuple[Plan, Known]:
            work = service.work_of(db, service.call_of_job(run.caller))
            return plan_of(work, spec, row.headers, options)

        plan, known = service.database.transaction(planned)
        return Importing(service, run, row, spec, plan, known, options, Order())

    @property
    def id(self) -> str:
        """The id of the import, under which all that it writes is found again."""
        return str(self.row.id)

    def read(self) -> None:
        """Read the file unless that is done, and put its rows in order."""
        if self.row.total is None:
            reading.read_rows(self.service, self.job, self.row)
            self.row = keeping.state_of(self.service.database, self.id)
        keys = list(key_fields(self.spec, FieldView(self.spec, self._call().access)))
        with self.service.database.session() as db:
            self.order = reading.order_of(_cells(db, self.id), self.spec, self.plan, keys)
        if not self.row.at_row:
            self._transaction(lambda db: keeping.set_levels(db, self.id, self.order.levels))

    def write_all(self) -> wire.Json:
        """Write batch by batch, each with what became of its rows."""
        at = (self.row.at_level, self.row.at_row) if self.row.at_row else BEFORE_ALL
        self.tally.update(self.counts())
        while outcomes := self._transaction(partial(self._kept, after=at)):
            at = self._report(outcomes)
        self.note(IMPORTED)
        return self.counts()

    def try_all(self) -> wire.Json:
        """Write all in one transaction, keep what became of the rows beside it, and roll back."""
        self._transaction(lambda db: keeping.forget_outcomes(db, self.id))
        try:
            with self.service.database.session() as db:
                at = BEFORE_ALL
                while outcomes := self._next(db, at):
                    self._transaction(partial(self._keep, outcomes=outcomes))
                    db.expunge_all()
                    at = self._report(outcomes)
                raise _RolledBack
        except _RolledBack:
            self.note(TRIED)
        return self.counts()

    def counts(self) -> wire.Json:
        """How many rows came to what."""
        with self.service.database.session() as db:
            return keeping.counts(db, self.id)

    def note(self, state: str) -> None:
        """Say how far the import is."""
        self._transaction(lambda db: keeping.change(db, self.id, state=state))

    def _kept(self, db: Session, after: Place) -> list[wire.Json]:
        """Write the next rows, and in the same transaction where to go on if this is the last."""
        outcomes = self._next(db, after)
        if outcomes:
            self._keep(db, outcomes)
            last = outcomes[-1]
            keeping.change(db, self.id, at_level=last["level"], at_row=last["number"])
        return outcomes

    def _keep(self, db: Session, outcomes: Sequence[wire.Json]) -> None:
        keeping.add_outcomes(db, self.id, outcomes)

    def _next(self, db: Session, after: Place) -> list[wire.Json]:
        """Write the rows behind that place; what became of them, nothing at the end."""
        rows = keeping.rows_after(db, self.id, after, AT_ONCE)
        work = self.service.work_of(db, self._call())
        require(work.access, self.spec.permission(IMPORT), self.spec)
        batch = Batch(
            work, self.spec, self.plan, self.known, self.order.circles, self.options.duplicates,
            self.service.twins_of, bool(self.job.args["trial"]),
        )  # fmt: skip
        return batch.write([self.plan.parse(r.number, r.cells, r.level) for r in rows])

    def _report(self, outcomes: Sequence[wire.Json]) -> Place:
        """Tell how far it is; raises Cancelled when it should stop. The place to go on behind."""
        self.tally.update(each["outcome"] for each in outcomes)
        self.tally["duplicates"] += sum(bool(each["twins"]) for each in outcomes)
        self.job.tell(self.tally)
        self.job.progress(sum(self.tally[each] for each in keeping.OUTCOMES), self.row.total)
        return outcomes[-1]["level"], outcomes[-1]["number"]

    def _call(self) -> Any:
        """The call of the person, with what they may do now; its id is that of the import."""
        return replace(self.service.call_of_job(self.job.caller), call_id=self.id)

    def _transaction(self, work: Callable[[Session], Any]) -> Any:
        return self.service.database.transaction(work)


def plan_of(
    work: Work, spec: EntitySpec, headers: Sequence[str], options: ImportOptions
) -> tuple[Plan, Known]:
    """The plan of an import and what its values are checked against; raises Invalid."""
    known = Known.of(work.db, spec)
    ground = Ground(
        spec=spec,
        locale=locale_of(work.store.package),
        targets=reading.targets_for(work, spec),
        keys=key_fields(spec, FieldView(spec, work.access)),
        lists=known.lists,
    )
    plan = make_plan(ground, headers, options)
    _refuse_unknown_keys(work, spec, plan)
    return plan, known


def _refuse_unknown_keys(work: Work, spec: EntitySpec, plan: Plan) -> None:
    """Raises Invalid where a column names records by a field that tells none apart."""
    for column in plan.references:
        field = column.target.field
        target = field.reference if field.custom else spec.reference_to(field.name)
        local = work.store.local(target or "")
        if column.by is None or local is None:
            continue
        if column.by not in key_fields(local, FieldView(local, work.access)):
            raise Invalid({f"by.{column.header}": "key_unusable"})


def _cells(db: Session, import_id: str) -> Iterator[tuple[int, Sequence[str]]]:
    """All rows that were read, some thousand at a time."""
    after = 0
    while rows := keeping.rows_by_number(db, import_id, after, READ_AT_ONCE):
        for row in rows:
            yield row.number, row.cells
        after = rows[-1].number
