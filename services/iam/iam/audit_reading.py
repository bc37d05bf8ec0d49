"""Ways to read the audit beyond its list: a person's day, and a table of it to take away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.call import Call
from crmkit.entity.words import Words
from crmkit.i18n import locale_of
from crmkit.store.keyset import Place
from crmkit.store.listing import LARGEST_PAGE, list_records
from crmkit.store.store import Work
from crmkit.wire import Json, moment
from iam import audit_store
from iam.entities.audit_record import AuditRecord
from iam.rules.day import bounds, gaps

COLUMNS = (
    "at", "actor", "actor_id", "on_behalf_of", "operation", "entity", "record_id", "permission",
    "result", "changes", "detail", "address", "session_id", "call_id", "service", "count",
)  # fmt: skip


def day_of(db: Db, call: Call, person_id: str, day: date) -> Json:
    """What the person did on that day of the caller: first and last, by hour and kind, gaps."""
    zone = ZoneInfo(call.time_zone)
    since, until = bounds(day, zone)
    table = AuditRecord.table()
    here = (table.c.actor_id == person_id, table.c.at >= since, table.c.at < until)
    query = select(table.c.at, table.c.operation, table.c.result).where(*here)
    rows = db.execute(query.order_by(table.c.at)).all()
    moments = [row.at for row in rows]
    hours = Counter((row.at.astimezone(zone).hour, row.operation) for row in rows)
    return {
        "since": moment(since),
        "until": moment(until),
        "first": moment(moments[0]) if moments else None,
        "last": moment(moments[-1]) if moments else None,
        "total": len(rows),
        "refused": sum(row.result != "allowed" for row in rows),
        "operations": dict(Counter(row.operation for row in rows).most_common()),
        "hours": [
            {"hour": hour, "operation": operation, "count": count}
            for (hour, operation), count in sorted(hours.items())
        ],
        "gaps": [
            {"since": moment(each.since), "until": moment(each.until), "minutes": each.minutes}
            for each in gaps(moments)
        ],
    }


def page_of_export(work: Work, asked: Mapping[str, Any], after: str | None) -> Json:
    """A page of the list as rows of a table: {"columns", "rows", "after", "total"}."""
    spec = work.store.spec("audit_record")
    question = f"export {work.call.caller.key}"
    cursor = None
    if after is not None:
        cursor = work.store.cursors.read(after, question).values[0]
    args = {**asked, "limit": LARGEST_PAGE, "cursor": cursor}
    page = list_records(work, spec, {name: value for name, value in args.items() if value})
    for record in page["items"]:
        audit_store.show(work.db, work.access, record)
    words = Words(locale_of("iam"), spec, work.call.language)
    following = page["next_cursor"]
    place = following and work.store.cursors.write(Place((following,), 0, True), question)
    return {
        "columns": [words.field(spec.fields[name]) for name in COLUMNS],
        "rows": [[record.get(name) for name in COLUMNS] for record in page["items"]],
        "after": place,
        "total": page["total"],
    }
