"""Keys that put names in the order people look them up in, compared byte by byte.

Numbers come first and by their value, then Han by pinyin or by strokes, then Latin and the rest;
signs do not count. This is the order of ICU's Chinese collations for the common characters.
"""

import re
from functools import cache
from importlib.resources import files

from crmkit.search.fold import HAN, simplified, unaccented
from crmkit.search.pinyin import toned

SORT_ORDERS = ("pinyin", "stroke")

_PIECE = re.compile(rf"(\d+)|([{HAN}]+)|([^\W\d_{HAN}]+)")
_NUMBER, _HAN, _WORD = "1", "2", "3"
_LONGEST_KEY = 240  # an index row of PostgreSQL holds 2,700 bytes
_UNKNOWN_STROKES = 99


def sort_order(language: str) -> str:
    """Which key a reader of this language expects names sorted by."""
    return "stroke" if language == "zh-TW" else "pinyin"


def sort_keys(text: str | None) -> dict[str, str | None]:
    """The key of each order; none for a text that is absent."""
    if text is None:
        return dict.fromkeys(SORT_ORDERS)
    pieces = [match.groups() for match in _PIECE.finditer(unaccented(text))]
    return {
        "pinyin": _key(pieces, "pinyin"),
        "stroke": _key(pieces, "stroke"),
    }


def _key(pieces: list[tuple[str | None, ...]], order: str) -> str:
    spell = _by_pinyin if order == "pinyin" else _by_stroke
    key = ""
    for number, han, word in pieces:
        if len(key) >= _LONGEST_KEY:
            break
        if number:
            key += _by_value(number)
        elif han:
            key += spell(han[:_LONGEST_KEY])
        else:
            key += f"{_WORD}{word}"
    return key[:_LONGEST_KEY]


def _by_value(number: str) -> str:
    digits = number.lstrip("0") or "0"
    return f"{_NUMBER}{min(len(digits), 99):02d}{digits}"


def _by_pinyin(han: str) -> str:
    """Both scripts of a character are one here, since they sound alike."""
    simple = simplified(han)
    read = toned(simple)
    if len(read) != len(simple):
        return _by_stroke(simple)
    spelled = (
        f"{_HAN}{syllable}{strokes(char):02d}{char}"
        for syllable, char in zip(read, simple, strict=True)
    )
    return "".join(spelled)


def _by_stroke(han: str) -> str:
    return "".join(f"{_HAN}{strokes(char):02d}{char}" for char in han)


def strokes(char: str) -> int:
    """How many strokes a Han character has; the rare ones nobody counted come last."""
    return _strokes().get(char, _UNKNOWN_STROKES)


@cache
def _strokes() -> dict[str, int]:
    counted = {"〇": 1, "々": 3}
    source = files("crmkit.search").joinpath("strokes.txt").read_text("utf-8")
    for line in source.splitlines():
        if line.startswith("#"):
            continue
        first, _, signs = line.partition(" ")
        for offset, sign in enumerate(signs):
            if sign != "0":
                counted[chr(int(first, 16) + offset)] = ord(sign) - ord("0")
    return counted
