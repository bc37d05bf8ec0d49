"""Rows of the first sheet of a workbook, one at a time: each cell as text, as in a text file.

Days come as 2024-01-31, numbers with a point, and a formula as `=` with its text, which whoever
reads values refuses: what it would come to is not ours to work out.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import closing
from decimal import Decimal, InvalidOperation
from typing import BinaryIO
from xml.parsers import expat

from crmkit.errors import Invalid
from crmkit.importing import workbook
from crmkit.importing.csv_file import Row, check_row
from crmkit.importing.limits import LONGEST_CELL, MOST_COLUMNS, MOST_ROWS
from crmkit.importing.workbook import SharedStrings, local, whole

SIGNATURE = b"PK\x03\x04"
_PLACE = re.compile(r"([A-Z]{1,3})(\d*)")
_TEXTS = frozenset({"v", "t", "f"})


def xlsx_rows(stream: BinaryIO) -> Iterator[Row]:
    """The rows that are not blank; raises Invalid for what is no workbook or breaks a limit."""
    with closing(workbook.opened(stream)) as archive:
        part, from_1904 = workbook.first_sheet(archive)
        sheet = _Sheet(archive, from_1904=from_1904)
        with workbook.open_part(archive, part) as source:
            for _ in workbook.parsed(source, sheet.parser()):
                yield from sheet.rows
                sheet.rows.clear()
            yield from sheet.rows


class _Sheet:
    """Gathers cells into rows while the parser goes through the sheet."""

    def __init__(self, archive: zipfile.ZipFile, *, from_1904: bool) -> None:
        self.rows: list[Row] = []
        self._strings = SharedStrings(archive)
        self._days = workbook.day_styles(archive)
        self._from_1904 = from_1904
        self._number = 0
        self._cells: list[str] = []
        self._place = -1
        self._about: Mapping[str, str] = {}
        self._texts: dict[str, list[str]] = {}
        self._inside = ""
        self._aside = False
        self._length = 0

    def parser(self) -> expat.XMLParserType:
        """A parser that tells this sheet what it reads."""
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        return parser

    def _start(self, name: str, about: Mapping[str, str]) -> None:
        kind = local(name)
        if kind == "row":
            told = about.get("r")
            self._number = self._number + 1 if told is None else whole(told)
            self._cells, self._place = [], -1
            if not 0 < self._number <= MOST_ROWS:
                raise Invalid(file=("file_too_many_rows", {"max": MOST_ROWS}))
        elif kind == "c":
            self._about, self._texts, self._length = about, {}, 0
        elif kind in _TEXTS and not self._aside:
            self._inside = kind
            self._texts.setdefault(kind, [])
        elif kind == "rPh":
            self._aside = True

    def _text(self, data: str) -> None:
        if self._inside:
            self._length += len(data)
            if self._length > LONGEST_CELL:
                place = {"row": self._number, "max": LONGEST_CELL}
                raise Invalid(file=("file_cell_too_long", place))
            self._texts[self._inside].append(data)

    def _end(self, name: str) -> None:
        kind = local(name)
        if kind in _TEXTS:
            self._inside = ""
        elif kind == "rPh":
            self._aside = False
        elif kind == "c":
            self._put(self._value())
        elif kind == "row" and any(self._cells):
            check_row(self._number, self._cells)
            self.rows.append((self._number, self._cells))

    def _put(self, value: str) -> None:
        """A cell may name its column, else it is the next; those that are missing are empty."""
        match = _PLACE.match(self._about.get("r", ""))
        place = self._place = _column(match.group(1)) if match else self._place + 1
        if not value or place < len(self._cells):
            return
        if place >= MOST_COLUMNS:
            told = {"max": MOST_COLUMNS, "row": self._number}
            raise Invalid(file=("file_too_many_columns", told))
        self._cells += [""] * (place - len(self._cells))
        self._cells.append(value)

    def _value(self) -> str:
        if "f" in self._texts:
            return "=" + "".join(self._texts["f"])
        kind = self._about.get("t", "n")
        text = "".join(self._texts.get("t" if kind == "inlineStr" else "v", ()))
        if kind == "s":
            return self._strings.get(whole(text))
        if kind == "b":
            return {"1": "TRUE", "0": "FALSE"}.get(text, text)
        return self._number_text(text) if kind == "n" and text else text

    def _number_text(self, text: str) -> str:
        """A number as people would type it: 0.1 where the file says 0.10000000000000001."""
        try:
            value = float(text)
            if whole(self._about.get("s")) in self._days:
                return workbook.day_text(value, from_1904=self._from_1904)
            plain = format(Decimal(repr(value)), "f") if value != int(value) else str(int(value))
        except (ValueError, OverflowError, InvalidOperation):
            return text
        return plain


def _column(letters: str) -> int:
    """The place of a column, from 0: A is 0, AA is 26."""
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
