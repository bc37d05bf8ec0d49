"""A file of whatever form: how it has to be read, and its rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from crmkit.errors import Invalid
from crmkit.importing.csv_file import Row, csv_rows
from crmkit.importing.encoding import ENCODINGS, codec_of, find_encoding
from crmkit.importing.separator import SEPARATORS, find_separator
from crmkit.importing.xlsx_file import SIGNATURE, xlsx_rows

CSV, XLSX = "csv", "xlsx"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_SAMPLE = 64 * 1024


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a file: CSV in an encoding and with a separator, or XLSX."""

    kind: str = CSV
    encoding: str = ""
    separator: str = ""

    def rows(self, stream: BinaryIO) -> Iterator[Row]:
        """The rows of the file; raises Invalid where it is not of this form."""
        if self.kind == XLSX:
            return xlsx_rows(stream)
        return csv_rows(stream, self.encoding, self.separator)


def find_form(pieces: Iterable[bytes], start: bytes) -> Form:
    """The form that a file seems to have, from its pieces and from how the first one starts."""
    if start.startswith(SIGNATURE):
        return Form(XLSX)
    if start.startswith(_OLD_EXCEL):
        raise Invalid(file="file_old_excel")
    encoding = find_encoding(pieces)
    text = start[:_SAMPLE].decode(codec_of(encoding), "replace")
    return Form(CSV, encoding, find_separator(text))


def checked_form(form: Form, encoding: str | None, separator: str | None) -> Form:
    """The form with what somebody chose instead; raises Invalid for what we do not know."""
    if encoding is not None and encoding not in ENCODINGS:
        raise Invalid(encoding="bad_value")
    if separator is not None and separator not in SEPARATORS:
        raise Invalid(separator="bad_value")
    if form.kind == XLSX:
        return form
    return Form(CSV, encoding or form.encoding, separator or form.separator)
