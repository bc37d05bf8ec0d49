"""Tables to take away: a service's query named `export` leaves as CSV, page by page as it is read.

The query answers {"columns", "rows", "after"} and is asked again with `after` until that is empty.
The first page is asked before the answer begins, so that a refusal is still told as a problem.
"""

import csv
import io
import time
from collections.abc import Callable, Iterator
from typing import Any

from flask import Response

from crmkit import wire
from crmkit.clock import today
from gateway import calls, doors
from gateway.calls import Call
from gateway.catalogue import Command, Entity
from gateway.lists import list_arguments
from gateway.problems import BadInput

EXPORT = "export"
NARROWING = ("where", "sort")
# With it spreadsheets read the file as UTF-8 instead of guessing.
BYTE_ORDER_MARK = "\ufeff"
# What spreadsheets take for the beginning of a formula (OWASP, CSV Injection).
FORMULA = ("=", "+", "-", "@", "\t", "\r")

Page = dict[str, Any]
Ask = Callable[[str | None], Page]


def export(entity: Entity, command: Command) -> Response:
    """The table of this request's filters, as a file."""
    asked = list_arguments()
    foreign = [name for name in asked if name not in NARROWING]
    if foreign:
        raise BadInput(dict.fromkeys(foreign, "query.unknown"))
    ask = _asking(calls.current(), entity, command, asked)
    name = f"{entity.resource}-{today().isoformat()}.csv"
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "Cache-Control": "no-store",
    }
    return Response(_lines(ask(None), ask), 200, headers, mimetype="text/csv; charset=utf-8")


def _asking(call: Call, entity: Entity, command: Command, asked: dict[str, Any]) -> Ask:
    secret = doors.secret(call.house)

    def ask(after: str | None) -> Page:
        # Each page has the time of a request, and a token that holds: the whole may take long.
        call.started = time.monotonic()
        call.identity = call.house.tokens.of(secret, call.address)
        values = {**asked, "after": after} if after else asked
        args = {"name": command.full_name, "values": values}
        page: Page = call.rpc(entity.service, "query", args)
        return page

    return ask


def _lines(page: Page, ask: Ask) -> Iterator[str]:
    yield BYTE_ORDER_MARK + _line(page["columns"])
    while True:
        yield "".join(_line(row) for row in page["rows"])
        if not page["after"]:
            return
        page = ask(page["after"])


def _line(row: list[Any]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([safe_cell(value) for value in row])
    return out.getvalue()


def safe_cell(value: Any) -> Any:
    """The value as text that no spreadsheet runs."""
    if value in (None, {}, []):
        return ""
    text = wire.dumps(value).decode() if isinstance(value, dict | list) else value
    if isinstance(text, str) and text.startswith(FORMULA):
        return f"'{text}"
    return text
