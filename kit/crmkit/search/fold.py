"""One spelling for what people write in many: width, case, accents and script are folded away."""

import re
import unicodedata
from functools import cache
from typing import Protocol

HAN = r"\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
CJK = HAN + r"\u3040-\u30ff\uac00-\ud7a3"

_HAS_HAN = re.compile(f"[{HAN}]")
_ACCENTS = re.compile(r"[\u0300-\u036f]+")


class Converter(Protocol):
    """Rewrites text from one script into another."""

    def convert(self, text: str) -> str:
        """The text in the other script."""


@cache
def simplifier() -> Converter:
    """Traditional to Simplified; loaded once, and only by a process that folds."""
    from opencc import OpenCC

    converter: Converter = OpenCC("t2s")
    return converter


def fold(text: str) -> str:
    """The text as search compares it: 「Ｃａｆé 張三」 becomes 「cafe 张三」."""
    plain = unaccented(text)
    return simplified(plain)


def unaccented(text: str) -> str:
    """NFKC, lower case and no accents, in the script it was written in."""
    if text.isascii():
        return text.lower()
    folded = unicodedata.normalize("NFKC", text).casefold()
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", folded))
    return unicodedata.normalize("NFC", bare)


def simplified(text: str) -> str:
    """The text in Simplified characters."""
    return simplifier().convert(text) if _HAS_HAN.search(text) else text
