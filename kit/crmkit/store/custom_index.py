"""The indexes of sortable custom fields, built in the background while everybody works on.

They are made and dropped by a job in a process without green threads, concurrently with writes,
one service at a time. Migrations know nothing of them: their names begin in a way of their own.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, NullPool, create_engine, select, text

from crmkit.admin.custom import custom_fields
from crmkit.admin.custom_field import CustomField
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.logs import logger
from crmkit.store.database import Database
from crmkit.store.filters import ordered
from crmkit.store.store import Work
from crmkit.store.tables import job as job_table
from crmkit.wire import Json
from crmkit.work import job

if TYPE_CHECKING:
    from crmkit.service.base import EntityService
    from crmkit.work.job import JobRun

log = logger(__name__)

KIND = "index_custom_fields"
PREFIX = "ix_custom_"
LONGEST_NAME = 63
MATTERS = frozenset({"sortable", "active", "deleted_at"})
LOCK = "crm-custom-indexes"
PAUSE_SECONDS = 0.5

EXISTING = text(
    "SELECT c.relname AS name, i.indisvalid AS valid"
    " FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
    " WHERE i.indrelid = CAST(:table AS regclass) AND starts_with(c.relname, :prefix)"
)
TRY_LOCK = text("SELECT pg_try_advisory_lock(hashtextextended(:name, 0))")


def keep_up(work: Work, record: CustomField, changes: Mapping[str, Any]) -> None:
    """Have the indexes made as the field wants them now, unless that is waiting to be done."""
    was_sortable = changes.get("sortable", {}).get("from")
    if not MATTERS & changes.keys() or not (record.sortable or was_sortable):
        return
    args = {"entity": record.entity}
    waiting = select(job_table.c.id).where(
        job_table.c.kind == KIND, job_table.c.state == job.WAITING, job_table.c.args == args
    )
    if work.db.execute(waiting.limit(1)).first() is None:
        job.enqueue(work.db, KIND, args, caller={}, created_by=work.call.caller.key)


def run(service: EntityService, run: JobRun) -> Json:
    """Drop what is broken or not wanted any more, make what is missing; says what was done."""
    spec = service.store.spec(run.args["entity"])
    with service.database.session() as db:
        wanted = {
            name_of(spec, field): field for field in custom_fields(db, spec).values() if field.sort
        }
    with _alone(service.database, run) as connection:
        return _reconcile(connection, spec, wanted, run)


def name_of(spec: EntitySpec, field: FieldSpec) -> str:
    """What the index of a custom field is called, cut where PostgreSQL would cut it."""
    name = f"{PREFIX}{spec.cls.table().name}_{field.name.partition('.')[2]}"
    if len(name) <= LONGEST_NAME:
        return name
    digest = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{name[: LONGEST_NAME - 9]}_{digest}"


def _reconcile(
    connection: Connection, spec: EntitySpec, wanted: Mapping[str, FieldSpec], run: JobRun
) -> Json:
    table = spec.cls.table().name
    asked = {"table": _quoted(connection, table), "prefix": PREFIX}
    existing = {row.name: row.valid for row in connection.execute(EXISTING, asked)}
    valid = {name for name, is_valid in existing.items() if is_valid}
    drop = sorted(name for name in existing if name not in wanted or name not in valid)
    make = sorted(wanted.keys() - valid)
    for done, name in enumerate([*drop, *make]):
        run.progress(done, len(drop) + len(make))
        if done < len(drop):
            connection.exec_driver_sql(f"DROP INDEX CONCURRENTLY {_quoted(connection, name)}")
        else:
            connection.exec_driver_sql(_creating(connection, spec, name, wanted[name]))
        log.info("custom index changed", name=name, dropped=done < len(drop))
    return {"dropped": drop, "made": make}


def _creating(connection: Connection, spec: EntitySpec, name: str, field: FieldSpec) -> str:
    """The same expression that lists are ordered by, else no list would use the index."""
    table = spec.cls.table()
    sorted_by = ordered(field.column, field.type).compile(
        connection, compile_kwargs={"literal_binds": True, "include_table": False}
    )
    return (
        f"CREATE INDEX CONCURRENTLY {_quoted(connection, name)}"
        f" ON {_quoted(connection, table.name)} (({sorted_by}), id) WHERE deleted_at IS NULL"
    )


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote(name)


@contextmanager
def _alone(database: Database, run: JobRun) -> Iterator[Connection]:
    """A connection that is given as long as it takes, while no other builds indexes here.

    It tries for the lock again and again: whoever waits inside the database for it would be waited
    for by the one who builds.
    """
    engine = create_engine(database.url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    try:
        with database.translated(), engine.connect() as connection:
            while not connection.execute(TRY_LOCK, {"name": LOCK}).scalar():
                run.progress(0)
                time.sleep(PAUSE_SECONDS)
            yield connection
    finally:
        engine.dispose()
