"""Rows of a text file, one at a time, within the limits of what one file may hold."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from crmkit.errors import Invalid
from crmkit.importing.encoding import codec_of
from crmkit.importing.limits import LONGEST_CELL, LONGEST_LINE, MOST_COLUMNS, MOST_ROWS

Row = tuple[int, list[str]]
"""The number of a row in the file, as spreadsheets count, and its cells."""


def csv_rows(stream: BinaryIO, encoding: str, separator: str) -> Iterator[Row]:
    """The rows that are not blank.

    Raises Invalid for a file that is not in that encoding or breaks a limit, naming the row.
    """
    text = io.TextIOWrapper(stream, codec_of(encoding), newline="")
    number = 0
    reader = csv.reader(_lines(text, encoding), delimiter=separator)
    try:
        for cells in reader:
            number += 1
            check_row(number, cells)
            if any(cells):
                yield number, cells
    except UnicodeDecodeError:
        raise Invalid(file=("file_not_in_encoding", {"encoding": encoding})) from None
    except csv.Error:
        raise Invalid(file=("file_cell_too_long", _place(number + 1))) from None
    finally:
        text.detach()


def check_row(number: int, cells: Sequence[str]) -> None:
    """Raises Invalid where a row has more columns or a longer cell than a file may have."""
    if number > MOST_ROWS:
        raise Invalid(file=("file_too_many_rows", {"max": MOST_ROWS}))
    if len(cells) > MOST_COLUMNS:
        raise Invalid(file=("file_too_many_columns", {"max": MOST_COLUMNS, "row": number}))
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise Invalid(file=("file_cell_too_long", _place(number)))


def csv_written(rows: Iterable[Sequence[str]], encoding: str, separator: str) -> Iterator[bytes]:
    """The rows as bytes of such a file; what the encoding lacks is written as a reference."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    encoder = codecs.getincrementalencoder(codec_of(encoding))("xmlcharrefreplace")
    for row in rows:
        writer.writerow(row)
        yield encoder.encode(out.getvalue())
        out.seek(0)
        out.truncate()


def _lines(text: io.TextIOWrapper, encoding: str) -> Iterator[str]:
    """Lines that are read no further than a row may be long.

    No text holds the character NUL: where it comes, the bytes are those of another encoding.
    """
    number = 0
    while line := text.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE:
            raise Invalid(file=("file_cell_too_long", _place(number)))
        if "\0" in line:
            raise Invalid(file=("file_not_in_encoding", {"encoding": encoding}))
        yield line


def _place(row: int) -> dict[str, int]:
    return {"row": row, "max": LONGEST_CELL}
