"""Which passwords are good enough: long, not common, not about the person. Nothing else.

No rules of composition and no forced change: both make people choose worse ones. The lengths and
the comparison with a list are those of NIST SP 800-63B-4 section 3.1.1.2.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

LONGEST = 256


@dataclass(frozen=True)
class Demand:
    """How long a password has to be, and how much must be left of it after common words, runs and
    the person's own names are taken away."""

    shortest: int
    least_of_its_own: int


ALONE = Demand(shortest=15, least_of_its_own=8)
BESIDE_SECOND_FACTOR = Demand(shortest=8, least_of_its_own=5)


@dataclass(frozen=True)
class Blocklist:
    """Words in lower case that common passwords are made of, and passwords common as a whole."""

    words: Collection[str]
    whole: Collection[str] = frozenset()


TOO_SHORT, TOO_SHORT_BESIDE, TOO_LONG, TOO_COMMON, ABOUT_YOU = (
    "password_too_short",
    "password_too_short_beside",
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


def problem(
    password: str, blocked: Blocklist, about: Iterable[str] = (), demand: Demand = ALONE
) -> str | None:
    """The key of what is wrong with a password, None when it is good.

    `about` holds the names of the person and of the product. They count from three letters on,
    Chinese ones from two.
    """
    text = normalised(password)
    if len(text) < demand.shortest:
        return TOO_SHORT if demand == ALONE else TOO_SHORT_BESIDE
    if len(text) > LONGEST:
        return TOO_LONG
    folded = text.casefold()
    if folded in blocked.whole or _own(folded, blocked.words) < demand.least_of_its_own:
        return TOO_COMMON
    names = {normalised(each).casefold() for each in about if _is_telling(each)}
    if _own(_without(folded, names), blocked.words) < demand.least_of_its_own:
        return ABOUT_YOU
    return None


def generated() -> str:
    """A password for one use, that can be read out on the telephone."""
    groups = ("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))
    return "-".join(groups)


def _is_telling(name: str) -> bool:
    return len(name) >= (3 if name.isascii() else 2)


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
