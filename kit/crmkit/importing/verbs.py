"""What callers ask about imports: send a file, look at it, try it, do it, stop it, take it back."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Row, insert, select

from crmkit import audit, wire
from crmkit.access.decide import require
from crmkit.entity.problem import BAD_VALUE
from crmkit.entity.spec import IMPORT, EntitySpec
from crmkit.errors import Conflict, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.importing import keeping, reading, running, undoing
from crmkit.importing.keeping import IMPORTED, READY, RECEIVING, RUNNING, TRIED, UNDOING
from crmkit.importing.limits import MOST_BYTES, PIECE
from crmkit.importing.options import ImportOptions
from crmkit.store import bulk
from crmkit.store.store import Work
from crmkit.store.tables import data_import
from crmkit.work import job

PAGE, LONGEST_NAME = 200, 255
MOST_LISTED = 20
_STARTABLE = frozenset({READY, TRIED, RUNNING, IMPORTED})


def begin(work: Work, spec: EntitySpec, args: wire.Json) -> wire.Json:
    """An import to which the file is sent next, piece by piece."""
    require(work.access, _permission(spec), spec)
    name = str(args.get("file_name") or "")[:LONGEST_NAME]
    size = args.get("size")
    if isinstance(size, int) and size > MOST_BYTES:
        raise Invalid(file=("file_too_large", {"max": MOST_BYTES >> 20}))
    row = {"id": new_id(), "entity": spec.name, "file_name": name, "state": RECEIVING}
    work.db.execute(insert(data_import), {**row, "created_by": work.call.caller.key})
    return {"id": row["id"], "piece": PIECE}


def take_piece(work: Work, args: wire.Json) -> wire.Json:
    """Keep a piece of the file; the same piece again changes nothing."""
    row = _mine(work, args, lock=True)
    if row.state != RECEIVING:
        raise Conflict(key="error.import_under_way")
    try:
        data = base64.b64decode(str(args.get("data") or ""), validate=True)
    except binascii.Error:
        raise Invalid(data=BAD_VALUE) from None
    place = args.get("place")
    if not isinstance(place, int) or not 0 < len(data) <= PIECE:
        raise Invalid(data=BAD_VALUE)
    if keeping.size_of(work.db, row.id) + len(data) > MOST_BYTES:
        raise Invalid(file=("file_too_large", {"max": MOST_BYTES >> 20}))
    keeping.add_piece(work.db, row.id, place, data)
    return {"id": row.id, "place": place}


def set_options(work: Work, args: wire.Json) -> wire.Json:
    """Look at the file with these options, keep them, and tell what would be understood.

    Raises Invalid for a file that cannot be read and for options that make no sense.
    """
    row = _mine(work, args, lock=True)
    if row.state not in (RECEIVING, READY, TRIED):
        raise Conflict(key="error.import_under_way")
    spec = work.store.spec(row.entity)
    require(work.access, _permission(spec), spec)
    given = _options(args)
    found = reading.look(work, row, given)
    proposed = reading.proposal(work, spec, found)
    options = proposed.model_copy(update=given.model_dump(exclude_unset=True, exclude_none=True))
    told: wire.Json = {"examples": []}
    if given.columns is not None or options.columns:
        plan, _ = running.plan_of(work, spec, found.headers, options)
        told = {"examples": reading.examples(plan, found)}
    kept = reading.form_as_kept(found.form)
    same_rows = row.form == kept and row.headers == found.headers
    keeping.change(
        work.db, row.id, state=READY, form=kept, headers=found.headers,
        options=options.model_dump(), total=row.total if same_rows else None,
    )  # fmt: skip
    shown = [{"row": n, "cells": cells} for n, cells in found.rows[: reading.SHOWN_ROWS]]
    told |= {"rows": shown, "proposed": proposed.model_dump(include={"columns", "date", "decimal"})}
    return {**_view(work, _mine(work, args)), **told, "targets": reading.told_targets(work, spec)}


def start(work: Work, args: wire.Json) -> wire.Json:
    """Try the import, or do it; one that was stopped or died goes on where it was."""
    row = _mine(work, args, lock=True)
    spec = work.store.spec(row.entity)
    permission = _permission(spec)
    require(work.access, permission, spec)
    trial = bool(args.get("trial"))
    begun = row.at_row > 0
    if row.state not in _STARTABLE or _is_active(work, row) or (trial and begun):
        raise Conflict(key="error.import_under_way")
    running.plan_of(work, spec, row.headers, ImportOptions.model_validate(row.options))
    if not trial and not begun:
        keeping.forget_outcomes(work.db, row.id)
    started = bulk.start_job(work, running.KIND, {"id": row.id, "trial": trial})
    keeping.change(work.db, row.id, state=RUNNING, job_id=started["id"])
    _note(work, spec, "import", permission, row, trial=trial)
    return _view(work, _mine(work, args))


def undo(work: Work, args: wire.Json) -> wire.Json:
    """Take back what the import has written so far."""
    row = _mine(work, args, lock=True)
    spec = work.store.spec(row.entity)
    permission = _permission(spec)
    require(work.access, permission, spec)
    if _is_active(work, row) or not row.at_row:
        raise Conflict(key="error.import_under_way")
    started = bulk.start_job(work, undoing.KIND, {"id": row.id})
    keeping.change(work.db, row.id, state=UNDOING, job_id=started["id"])
    _note(work, spec, "import_undo", permission, row)
    return _view(work, _mine(work, args))


def cancel(work: Work, args: wire.Json) -> wire.Json:
    """Ask the job at work to stop; what is written stays until it is taken back."""
    row = _mine(work, args, lock=True)
    if row.job_id is not None:
        job.cancel(work.db, row.job_id)
    return _view(work, _mine(work, args))


def view(work: Work, args: wire.Json) -> wire.Json:
    """How far an import of the caller is."""
    return _view(work, _mine(work, args))


def views(work: Work, args: wire.Json) -> wire.Json:
    """The last imports of the caller, newest first."""
    query = select(data_import).where(data_import.c.created_by == work.call.caller.key)
    if args.get("entity"):
        query = query.where(data_import.c.entity == work.store.spec(str(args["entity"])).name)
    rows = work.db.execute(query.order_by(data_import.c.created_at.desc()).limit(MOST_LISTED))
    return {"items": [_view(work, row) for row in rows.all()]}


def outcomes(work: Work, args: wire.Json) -> wire.Json:
    """What became of the rows, page by page, with their cells as they were in the file."""
    row = _mine(work, args)
    outcome, after = args.get("outcome"), args.get("after")
    if outcome not in (None, *keeping.OUTCOMES):
        raise Invalid(outcome=BAD_VALUE)
    limit = min(int(args.get("limit") or PAGE), PAGE)
    after = after if isinstance(after, int) else 0
    found = keeping.outcomes_page(work.db, row.id, outcome, after, limit)
    names = ("outcome", "record_id", "errors", "twins", "undone", "cells")
    items = [
        {"row": each.number, **{name: each._mapping[name] for name in names}} for each in found
    ]
    more = found[-1].number if len(found) == limit else None
    return {"form": row.form, "headers": row.headers, "items": items, "after": more}


def _permission(spec: EntitySpec) -> str:
    if spec.is_log or IMPORT not in spec.operations:
        raise NotFound("error.unknown_method", method="import")
    return spec.permission(IMPORT)


def _mine(work: Work, args: wire.Json, *, lock: bool = False) -> Row[Any]:
    return keeping.of_caller(work.db, args.get("id"), work.call.caller.key, lock=lock)


def _options(args: wire.Json) -> ImportOptions:
    try:
        return ImportOptions.model_validate(args.get("options") or {})
    except ValidationError as error:
        names = [".".join(map(str, each["loc"])) for each in error.errors()]
        raise Invalid(dict.fromkeys(names, BAD_VALUE)) from None


def _is_active(work: Work, row: Row[Any]) -> bool:
    if row.job_id is None:
        return False
    return job.view(work.db, row.job_id)["state"] in (job.WAITING, job.RUNNING)


def _view(work: Work, row: Row[Any]) -> wire.Json:
    """An import as its owner sees it."""
    told: wire.Json = {
        "id": row.id,
        "entity": f"{work.store.service}.{row.entity}",
        "file_name": row.file_name,
        "state": row.state,
        "form": row.form,
        "headers": row.headers or [],
        "options": row.options,
        "total": row.total,
        "created_at": wire.moment(row.created_at),
        "counts": keeping.counts(work.db, row.id),
        "job": None,
    }
    if row.job_id is not None:
        told["job"] = job.view(work.db, row.job_id)
    return told


def _note(
    work: Work, spec: EntitySpec, operation: str, permission: str, row: Row[Any], **detail: Any
) -> None:
    """The audit of the import as a whole; each record that it writes has its own."""
    told = {"import": row.id, "file": row.file_name, **detail}
    audit.record(
        work.db, work.call, service=work.store.service, operation=operation,
        entity=spec.full_name, permission=permission, detail=told,
    )  # fmt: skip
