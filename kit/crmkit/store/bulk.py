"""The same change to many records: a job that decides, checks, audits and tells for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from crmkit import wire
from crmkit.access.decide import require, where_allowed
from crmkit.access.fieldview import FieldView
from crmkit.entity import schema
from crmkit.entity.spec import EntitySpec
from crmkit.errors import CrmError, Invalid, NotFound
from crmkit.search import query as words
from crmkit.store import deleting, writing
from crmkit.store.asking import Question, asked_clauses
from crmkit.store.reading import checked_id, checked_ids
from crmkit.store.record import source_of
from crmkit.store.store import Work
from crmkit.store.values import ask_owners, refuse_unknown
from crmkit.store.words import keep_readable, match_clause, searchable
from crmkit.work import job
from crmkit.work.job import Cancelled, JobRun

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from crmkit.service.base import EntityService

PERMISSIONS = {"edit": "edit", "delete": "delete", "restore": "delete"}
ARGUMENTS = frozenset({"entity", "operation", "ids", "where", "q", "values"})
MOST_RECORDS = 50_000
BATCH = 50
MOST_ERRORS = 200


@dataclass
class Result:
    """What became of the records, told when the job is done or was stopped."""

    done: int = 0
    unchanged: int = 0
    failed: int = 0
    errors: list[wire.Json] = field(default_factory=list)

    @property
    def seen(self) -> int:
        """How many records were dealt with."""
        return self.done + self.unchanged + self.failed

    def plain(self) -> wire.Json:
        """As the job's row keeps it."""
        return {
            "done": self.done,
            "unchanged": self.unchanged,
            "failed": self.failed,
            "errors": self.errors[:MOST_ERRORS],
        }


def start(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """The job that will do it. Raises Forbidden and Invalid for what no record could pass."""
    unknown = sorted(set(args) - ARGUMENTS)
    if unknown:
        raise Invalid(dict.fromkeys(unknown, "unknown_argument"))
    operation = str(args.get("operation") or "")
    if operation not in PERMISSIONS or spec.is_log:
        raise Invalid(operation="bad_value")
    require(work.access, spec.permission(PERMISSIONS[operation]), spec)
    _check_choice_of_records(work, spec, args)
    if operation == "edit":
        _check_values(work, spec, args.get("values"))
    return start_job(work, f"bulk_{operation}", {**args, "entity": spec.name})


def start_job(work: Work, kind: str, args: wire.Json) -> wire.Json:
    """The job that goes on as this caller once the transaction is committed."""
    call = work.call
    caller = {
        "user_id": call.caller.user_id,
        "session_id": call.caller.session_id,
        "acting_id": call.caller.acting_id,
        "acting_name": call.caller.acting_name,
        "call_id": call.call_id,
        "language": call.language,
        "time_zone": call.time_zone,
        "address": call.address,
    }
    job_id = job.enqueue(work.db, kind, args, caller=caller, created_by=call.caller.key)
    return job.view(work.db, job_id)


def job_of_caller(work: Work, job_id: Any) -> wire.Json:
    """How far a job of the caller is; nobody sees anybody else's."""
    found = job.view(work.db, checked_id(job_id))
    if found["created_by"] != work.call.caller.key:
        raise NotFound()
    return found


def cancel(work: Work, job_id: Any) -> wire.Json:
    """Ask a job of the caller to stop; what is done stays done."""
    return job.cancel(work.db, job_of_caller(work, job_id)["id"])


def run(service: EntityService, run: JobRun) -> wire.Json:
    """Do it, batch by batch, with what the person may do at the moment of each."""
    spec = service.store.spec(run.args["entity"])
    ids = service.database.transaction(lambda db: _ids(service, db, spec, run))
    total = Result()
    try:
        run.progress(0, len(ids))
        for batch in _batches(ids):
            done = service.database.transaction(_batch(service, spec, run, batch))
            _add_up(total, done)
            run.progress(total.seen, len(ids))
    except Cancelled:
        run.finish(job.CANCELLED, result=total.plain())
        raise
    return total.plain()


def _check_choice_of_records(work: Work, spec: EntitySpec, args: wire.Json) -> None:
    """Either ids or a filter; a job over everything by mistake is worse than a refusal."""
    if ("ids" in args) == bool(args.get("where") or args.get("q")):
        raise Invalid(ids="ids_or_filter")
    if "ids" in args:
        if not checked_ids(args["ids"]):
            raise Invalid(ids="required")
        return
    asked_clauses(work, spec, Question.read(args))


def _check_values(work: Work, spec: EntitySpec, values: Any) -> None:
    if not isinstance(values, dict) or not values:
        raise Invalid(values="required")
    refuse_unknown(spec, values)
    schema.checked_update(spec, values)
    ask_owners(work, spec, values)


def _ids(service: EntityService, db: Session, spec: EntitySpec, run: JobRun) -> list[str]:
    if "ids" in run.args:
        return checked_ids(run.args["ids"])
    work = service.work_of(db, service.call_of_job(run.caller))
    question = Question.read(run.args)
    table = spec.cls.table()
    clauses = [where_allowed(spec, work.access, "view"), *asked_clauses(work, spec, question)]
    query = select(table.c.id).select_from(source_of(spec)).where(*clauses)
    if question.q:
        asked, found = words(question.q), searchable(spec, FieldView(spec, work.access))
        if found.partly:
            kept = keep_readable(work, spec, found, asked, query, limit=MOST_RECORDS)
            return sorted(kept.ids)
        query = query.where(match_clause(spec, found.whole, asked))
    return list(db.scalars(query.order_by(table.c.id).limit(MOST_RECORDS)))


def _batches(ids: Sequence[str]) -> Iterator[Sequence[str]]:
    for at in range(0, len(ids), BATCH):
        yield ids[at : at + BATCH]


def _batch(
    service: EntityService, spec: EntitySpec, run: JobRun, ids: Sequence[str]
) -> Callable[[Session], Result]:
    def work(db: Session) -> Result:
        at_work = service.work_of(db, service.call_of_job(run.caller))
        result = Result()
        for record_id in ids:
            _one(at_work, spec, run.args, record_id, result)
        return result

    return work


def _one(work: Work, spec: EntitySpec, args: wire.Json, record_id: str, result: Result) -> None:
    """One record in a savepoint of its own, so that its refusal undoes nothing else."""
    try:
        with work.db.begin_nested():
            changed = _do(work, spec, args, record_id)
    except CrmError as error:
        wired = error.to_wire(work.call.language)
        result.failed += 1
        result.errors.append({"id": record_id, **wired})
        work.db.expire_all()
        return
    result.done += changed
    result.unchanged += not changed


def _do(work: Work, spec: EntitySpec, args: wire.Json, record_id: str) -> bool:
    if args["operation"] == "edit":
        record = writing.locked(work, spec, record_id, "edit")
        return writing.change(work, spec, record, args["values"], version=None)
    if args["operation"] == "delete":
        deleting.delete(work, spec, record_id)
    else:
        deleting.restore(work, spec, record_id)
    return True


def _add_up(total: Result, more: Result) -> None:
    total.done += more.done
    total.unchanged += more.unchanged
    total.failed += more.failed
    total.errors += more.errors
