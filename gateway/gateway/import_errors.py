"""The refused rows of an import as a file of the same form, with a column that says why."""

import time
from collections.abc import Iterator
from tempfile import SpooledTemporaryFile
from typing import Any, BinaryIO, cast

from flask import Response

from crmkit.i18n import translate
from crmkit.importing.csv_file import csv_written
from crmkit.importing.encoding import GB18030, UTF_8, UTF_8_BOM, UTF_16
from crmkit.importing.source import XLSX
from crmkit.importing.xlsx_written import write_xlsx
from gateway import doors
from gateway.calls import Call
from gateway.exports import safe_cell

CSV_TYPE = "text/csv"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SPEAKS_ALL = frozenset({UTF_8, UTF_8_BOM, UTF_16, GB18030})
IN_MEMORY, CHUNK = 2**20, 64 * 1024

Page = dict[str, Any]


def file(call: Call, service: str, import_id: str) -> Response:
    """The file, page by page as it is read; a refusal is told before it begins."""
    pages = _pages(call, service, import_id)
    first = next(pages)
    form = first["form"]
    is_workbook = form.get("kind") == XLSX
    told = "xlsx" if is_workbook else "csv"
    headers = {
        "Content-Disposition": f'attachment; filename="errors-{import_id}.{told}"',
        "Cache-Control": "no-store",
    }
    rows = _rows(call.language, first, pages)
    if is_workbook:
        return Response(_workbook(rows), 200, headers, mimetype=XLSX_TYPE)
    encoding = _encoding(form, call.language)
    lines = csv_written(rows, encoding, form.get("separator") or ",")
    charset = "utf-8" if encoding == UTF_8_BOM else encoding
    return Response(lines, 200, headers, content_type=f"{CSV_TYPE}; charset={charset}")


def _pages(call: Call, service: str, import_id: str) -> Iterator[Page]:
    secret, after = doors.secret(call.house), 0
    while after is not None:
        # Each page has the time of a request, and a token that holds: the whole may take long.
        call.started = time.monotonic()
        call.identity = call.house.tokens.of(secret, call.address)
        args = {"id": import_id, "outcome": "refused", "after": after}
        page: Page = call.rpc(service, "import_outcomes", args)
        yield page
        after = page["after"]


def _rows(language: str, page: Page | None, pages: Iterator[Page]) -> Iterator[list[str]]:
    assert page is not None
    headers = page["headers"]
    yield [*headers, translate("import.errors", language)]
    while page is not None:
        for item in page["items"]:
            cells = item["cells"][: len(headers)]
            gap = [""] * (len(headers) - len(cells))
            yield [*cells, *gap, str(safe_cell(_why(item["errors"])))]
        page = next(pages, None)


def _why(errors: dict[str, dict[str, str]]) -> str:
    return "; ".join(f"{column}: {error['message']}" for column, error in errors.items())


def _encoding(form: dict[str, Any], language: str) -> str:
    """That of the file, unless it lacks the characters of the reader's language."""
    encoding = form.get("encoding") or UTF_8_BOM
    return encoding if encoding in SPEAKS_ALL or language == "en" else UTF_8_BOM


def _workbook(rows: Iterator[list[str]]) -> Iterator[bytes]:
    with SpooledTemporaryFile(IN_MEMORY) as out:
        stream = cast(BinaryIO, out)
        write_xlsx(stream, rows)
        stream.seek(0)
        while data := stream.read(CHUNK):
            yield data
