"""Which passwords are good enough: long, not common, not about the person. Nothing else.

No rules of composition and no forced change: both make people choose worse ones.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Collection, Iterable

SHORTEST = 15
LONGEST = 256
# After common words, runs and the person's own names are taken away, so much must be left.
LEAST_OF_ITS_OWN = 8

TOO_SHORT, TOO_LONG, TOO_COMMON, ABOUT_YOU = (
    "password_too_short",
    "password_too_long",
    "password_too_common",
    "password_about_you",
)

_LOOKALIKES = str.maketrans("013457@$!|", "oieastasil")
_ROWS = (
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "1234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
)
# Without the look-alike letters of 0, 1 and l, and in groups that are read aloud easily.
_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def normalised(password: str) -> str:
    """The one spelling that is hashed, however a keyboard composed the characters."""
    return unicodedata.normalize("NFKC", password)


def problem(password: str, common: Collection[str], about: Iterable[str] = ()) -> str | None:
    """The key of what is wrong with a password, None when it is good.

    `common` holds words in lower case, `about` the person's names, which count when they have
    three letters or more.
    """
    text = normalised(password)
    if len(text) < SHORTEST:
        return TOO_SHORT
    if len(text) > LONGEST:
        return TOO_LONG
    folded = text.casefold()
    if _own(folded, common) < LEAST_OF_ITS_OWN:
        return TOO_COMMON
    names = {each.casefold() for each in about if len(each) >= 3}
    if _own(_without(folded, names), common) < LEAST_OF_ITS_OWN:
        return ABOUT_YOU
    return None


def generated() -> str:
    """A password for one use, that can be read out on the telephone."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))
    return "-".join(groups)


def _own(text: str, common: Collection[str]) -> int:
    """How much of the text is left when repeats, runs and common words are taken away."""
    plain = re.sub(r"[\s\-_.,]+", "", text)
    spelled = (plain, plain.translate(_LOOKALIKES))
    return min(len(_without_runs(_without(each, common))) for each in spelled)


def _without(text: str, words: Iterable[str]) -> str:
    for word in sorted(words, key=len, reverse=True):
        if word in text:
            text = text.replace(word, "")
    return text


def _without_runs(text: str) -> str:
    """The text with each run (aaaa, 1234, qwer, and backwards) cut to its first character.

    A piece that was seen before, as in abcxyzabcxyz, counts once.
    """
    kept: list[str] = []
    for index, character in enumerate(text):
        if index and _runs_on(text[index - 1], character):
            continue
        kept.append(character)
    return _distinct_pairs("".join(kept))


def _runs_on(before: str, after: str) -> bool:
    if before == after:
        return True
    pair = before + after
    return any(pair in row or pair[::-1] in row for row in _ROWS)


def _distinct_pairs(text: str) -> str:
    seen: set[str] = set()
    kept = text[:1]
    for index in range(1, len(text)):
        pair = text[index - 1 : index + 1]
        if pair not in seen:
            kept += text[index]
        seen.add(pair)
    return kept
