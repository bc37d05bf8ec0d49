"""What separates the columns of a text file, found from its first lines."""

from __future__ import annotations

import csv
import io
from collections import Counter

SEPARATORS = (",", ";", "\t", "|")


def find_separator(text: str) -> str:
    """The separator that gives most rows the same number of columns, and more than one.

    The last line of the text may be cut off and does not count, unless it is the only one.
    """
    whole = text[: text.rfind("\n") + 1] or text
    return max(SEPARATORS, key=lambda separator: _evenness(whole, separator))


def _evenness(text: str, separator: str) -> tuple[float, int]:
    """How many of the rows agree about their number of columns, and on which number."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error:
        return 0.0, 0
    widths = Counter(len(row) for row in rows if row)
    if not widths:
        return 0.0, 0
    width, agreeing = widths.most_common(1)[0]
    return (agreeing / widths.total(), width) if width > 1 else (0.0, 0)
