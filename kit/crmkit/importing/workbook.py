"""The parts of a workbook (ECMA-376): which sheet comes first, its shared texts, which cells are
days. Nothing is unpacked further than the limits allow, and no part may define entities."""

from __future__ import annotations

import re
import zipfile
import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import IO, BinaryIO
from xml.parsers import expat

from crmkit.errors import Invalid
from crmkit.importing.limits import LONGEST_CELL, MOST_PARTS, MOST_STRINGS, MOST_UNPACKED

CHUNK = 64 * 1024
WORKBOOK, RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
_BUILT_IN_DAYS = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_NOT_A_PATTERN = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.')
_DAY_SIGNS = re.compile(r"[ymdhs]", re.IGNORECASE)
_LONGEST_NUMBER = 9
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError,
    ValueError,
)  # fmt: skip
_FIRST_DAY, _FIRST_DAY_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)


def opened(stream: BinaryIO) -> zipfile.ZipFile:
    """The workbook as a zip whose parts fit; raises Invalid for anything else.

    The declared sizes can be trusted as bounds: no more than that is ever unpacked.
    """
    try:
        archive = zipfile.ZipFile(stream)
    except _BROKEN:
        raise Invalid(file="file_unreadable") from None
    parts = archive.infolist()
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Invalid(file=("file_unpacks_too_large", {"max": MOST_UNPACKED >> 20}))
    return archive


def open_part(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    """A part of the workbook; raises Invalid where it is broken, encrypted or packed strangely."""
    try:
        return archive.open(name)
    except (KeyError, *_BROKEN):
        raise Invalid(file="file_unreadable") from None


def whole(text: str | None) -> int:
    """The number that a text of the workbook is, from 0; -1 where it is none that fits."""
    return int(text) if text and text.isdecimal() and len(text) <= _LONGEST_NUMBER else -1


def parsed(source: IO[bytes], parser: expat.XMLParserType) -> Iterator[None]:
    """Feeds the parser piece by piece; raises Invalid for what is no plain XML."""
    parser.StartDoctypeDeclHandler = _refuse_definitions
    parser.buffer_text = True
    try:
        while chunk := source.read(CHUNK):
            parser.Parse(chunk, False)
            yield
        parser.Parse(b"", True)
    except (expat.ExpatError, *_BROKEN):
        raise Invalid(file="file_unreadable") from None


def local(name: str) -> str:
    """The name of an element without its prefix."""
    return name.rpartition(":")[2]


def first_sheet(archive: zipfile.ZipFile) -> tuple[str, bool]:
    """The part of the first visible sheet, and whether the workbook counts days from 1904."""
    sheets: list[str] = []
    workbook = {"1904": False}

    def on_workbook(name: str, about: Mapping[str, str]) -> None:
        if local(name) == "sheet" and about.get("state", "visible") == "visible":
            sheets.extend(value for key, value in about.items() if local(key) == "id")
        if local(name) == "workbookPr":
            workbook["1904"] = about.get("date1904") in ("1", "true")

    targets: dict[str, str] = {}

    def on_relation(name: str, about: Mapping[str, str]) -> None:
        if local(name) == "Relationship":
            targets[about.get("Id", "")] = about.get("Target", "")

    _read(archive, WORKBOOK, on_workbook)
    _read(archive, RELATIONS, on_relation)
    target = targets.get(sheets[0], "") if sheets else ""
    part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    if part not in archive.namelist():
        raise Invalid(file="file_without_sheet")
    return part, workbook["1904"]


def day_styles(archive: zipfile.ZipFile) -> frozenset[int]:
    """The cell styles that show a number as a day or a time."""
    patterns: dict[int, str] = {}
    styles: list[int] = []
    inside = {"cellXfs": False}

    def on_style(name: str, about: Mapping[str, str]) -> None:
        kind = local(name)
        if kind == "numFmt":
            patterns[whole(about.get("numFmtId"))] = about.get("formatCode", "")
        elif kind in ("cellStyleXfs", "cellXfs", "cellStyles", "dxfs"):
            inside["cellXfs"] = kind == "cellXfs"
        elif kind == "xf" and inside["cellXfs"]:
            styles.append(whole(about.get("numFmtId")))

    if STYLES in archive.namelist():
        _read(archive, STYLES, on_style)
    return frozenset(at for at, code in enumerate(styles) if _is_day(code, patterns))


def day_text(serial: float, *, from_1904: bool) -> str:
    """The day that a serial number stands for, with its time where it has one."""
    start = _FIRST_DAY_1904 if from_1904 else _FIRST_DAY
    try:
        moment = start + timedelta(seconds=round(serial * 86_400))
    except OverflowError:
        return str(serial)
    return moment.date().isoformat() if serial == int(serial) else moment.isoformat(" ")


class SharedStrings:
    """The texts that cells share: read as far as somebody asks, and kept as one run of bytes."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._text = bytearray()
        self._ends = array("Q")
        self._source = open_part(archive, STRINGS) if STRINGS in archive.namelist() else None
        self._steps: Iterator[None] = iter(())
        self._piece: list[str] = []
        self._length = 0
        self._keeps = self._aside = False
        if self._source is not None:
            self._steps = parsed(self._source, self._parser())

    def get(self, place: int) -> str:
        """The text of that number; raises Invalid when there is none."""
        while place >= len(self._ends) and next(self._steps, self) is not self:
            if len(self._text) > MOST_STRINGS:
                raise Invalid(file=("file_unpacks_too_large", {"max": MOST_STRINGS >> 20}))
        if not 0 <= place < len(self._ends):
            raise Invalid(file="file_unreadable")
        start = self._ends[place - 1] if place else 0
        return self._text[start : self._ends[place]].decode()

    def _parser(self) -> expat.XMLParserType:
        parser = expat.ParserCreate()
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text_comes
        return parser

    def _start(self, name: str, _: object) -> None:
        kind = local(name)
        if kind == "si":
            self._piece.clear()
            self._length = 0
        elif kind == "rPh":
            self._aside = True
        elif kind == "t":
            self._keeps = not self._aside

    def _text_comes(self, data: str) -> None:
        if self._keeps:
            self._length += len(data)
            if self._length > LONGEST_CELL:
                place = {"row": len(self._ends) + 1, "max": LONGEST_CELL}
                raise Invalid(file=("file_cell_too_long", place))
            self._piece.append(data)

    def _end(self, name: str) -> None:
        kind = local(name)
        if kind == "t":
            self._keeps = False
        elif kind == "rPh":
            self._aside = False
        elif kind == "si":
            self._text += "".join(self._piece).encode()
            self._ends.append(len(self._text))


def _read(
    archive: zipfile.ZipFile, part: str, start: Callable[[str, Mapping[str, str]], None]
) -> None:
    """Goes through a small part, element by element."""
    if part not in archive.namelist():
        raise Invalid(file="file_unreadable")
    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    with open_part(archive, part) as source:
        for _ in parsed(source, parser):
            pass


def _is_day(code: int, patterns: Mapping[int, str]) -> bool:
    if code in patterns:
        return bool(_DAY_SIGNS.search(_NOT_A_PATTERN.sub("", patterns[code])))
    return code in _BUILT_IN_DAYS


def _refuse_definitions(*_: object) -> None:
    raise Invalid(file="file_unreadable")
