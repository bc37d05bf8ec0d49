"""Text becomes tokens to be found by, and a question becomes a tsquery over them.

Chinese is cut into pairs of characters, since it has no spaces; names are also found by their
pinyin from any syllable on, by their initials, and numbers by any four or more of their digits.
"""

import re
from collections.abc import Iterable

from crmkit.search.fold import CJK, HAN, fold
from crmkit.search.pinyin import initials, readings, syllables
from crmkit.search.vector import quoted

STOP_CJK = ("公司", "有限", "股份", "集团", "责任")
"""Pairs in nearly every company's name, in folded script; no two share a character."""
STOP_WORDS = frozenset((
    "co", "company", "corp", "corporation", "gmbh", "inc", "incorporated", "limited", "llc", "ltd",
    "plc", "pte", "pty",
))  # fmt: skip

_STOP = re.compile("|".join(STOP_CJK))
_GAP = re.compile(rf"(?<=[{CJK}])[\s·・‧]+(?=[{CJK}])")
_LONE = re.compile(rf"(?<![{CJK}])([{CJK}])\s+(?=[{CJK}](?![{CJK}]))")
_RUN = re.compile(rf"([{CJK}]+)|([^\W_{CJK}]+)")
_HAN_RUN = re.compile(f"[{HAN}]+")
_LINKED = re.compile(rf"[^\W_{CJK}]+(?:[-.'’&][^\W_{CJK}]+)+")
_PHONE = re.compile(r"(?<![^\W_])(\+?)\(?(\d(?:[ ().\-/]*\d){3,40})(?![^\W_])")

_PHONE_DIGITS = 7
_SHORTEST_TAIL = 4
_LONGEST_WORD = 64
_SHORT_RUN, _WINDOW = 20, 8
_MOST_TEXT, _MOST_QUESTION, _MOST_TERMS = 20_000, 200, 12


def tokens(text: str) -> list[str]:
    """Everything that the text is to be found by, without repeats."""
    folded = _GAP.sub("", fold(text[:_MOST_TEXT]))
    runs = _RUN.findall(folded)
    found: dict[str, None] = {}
    has_more = any(_kept(cjk) if cjk else word not in STOP_WORDS for cjk, word in runs)
    for cjk, word in runs:
        if cjk:
            found.update(dict.fromkeys(_cjk_tokens(cjk, cut=has_more)))
        elif not has_more or word not in STOP_WORDS:
            found.update(dict.fromkeys(_word_tokens(word)))
    found.update(dict.fromkeys(_mixed_tokens(folded)))
    found.update(dict.fromkeys(_linked_tokens(folded)))
    found.update(dict.fromkeys(_phone_tokens(folded)))
    return list(found)


def query(text: str) -> str:
    """The question as a tsquery, to be cast and never parsed; empty if there is nothing to ask."""
    folded = fold(text[:_MOST_QUESTION])
    while joined := _LONE.sub(r"\1", folded):
        if joined == folded:
            break
        folded = joined
    terms = [_phone_term(match) for match in _PHONE.finditer(folded)]
    runs = _RUN.findall(_PHONE.sub(" ", folded))
    asked = [(cjk, word) for cjk, word in runs if (_kept(cjk) if cjk else word not in STOP_WORDS)]
    if not asked and not terms:
        asked = runs
    terms += [_cjk_term(cjk) if cjk else _starts(word) for cjk, word in asked]
    return " & ".join(dict.fromkeys(terms[:_MOST_TERMS]))


def _kept(cjk: str) -> str:
    return _STOP.sub("", cjk)


def _pairs(cjk: str) -> list[str]:
    return [cjk[place : place + 2] for place in range(len(cjk) - 1)]


def _cjk_tokens(cjk: str, *, cut: bool) -> list[str]:
    kept = (_kept(cjk) if cut else cjk) or ""
    # Pairs that reach into a stop word stay, so that any piece of a name finds it.
    across = [pair for pair in _pairs(cjk) if pair not in STOP_CJK] if kept != cjk else []
    found = [*_pairs(kept), *kept[-1:], *across]
    for run in _HAN_RUN.findall(kept):
        for spoken in readings(run):
            found += _spoken_tokens(spoken)
    if kept != cjk:
        found += _spoken_in_full(cjk)
    return found


def _spoken_in_full(cjk: str) -> list[str]:
    """Who types pinyin may say 股份 too; nobody looks for a name from within such a word on."""
    found: list[str] = []
    for match in _HAN_RUN.finditer(cjk):
        run = match.group()
        stopped = {place for stop in _STOP.finditer(run) for place in range(*stop.span())}
        if len(run) > _SHORT_RUN:
            continue
        for spoken in readings(run):
            found += _spoken_tokens(spoken, [n for n in range(len(run)) if n not in stopped])
    return found


def _mixed_tokens(folded: str) -> list[str]:
    """A name in both scripts as it is said: ST弘高 is sthonggao and sthg, 万科A wankea and wka."""
    found: list[str] = []
    for piece in re.findall(r"[^\W_]+", folded):
        parts = _RUN.findall(piece)
        if len(parts) < 2 or len(piece) > _LONGEST_WORD or not _HAN_RUN.search(piece):
            continue
        said = [each for cjk, word in parts for each in (syllables(cjk) if cjk else (word,))]
        first = [each for cjk, word in parts for each in (initials(cjk) if cjk else (word,))]
        for start in range(len(said) - 1):
            found += ["".join(said[start:])[:_LONGEST_WORD], "".join(first[start:])]
    return found


def _spoken_tokens(spoken: tuple[str, ...], starts: Iterable[int] | None = None) -> list[str]:
    window = len(spoken) if len(spoken) <= _SHORT_RUN else _WINDOW
    found = []
    for start in range(len(spoken)) if starts is None else starts:
        heard = spoken[start : start + window]
        whole = "".join(heard)
        found.append(whole[:_LONGEST_WORD])
        if "v" in whole:
            found.append(whole.replace("v", "u")[:_LONGEST_WORD])
        if len(heard) > 1:
            found.append("".join(syllable[0] for syllable in heard))
    return found


def _word_tokens(word: str) -> list[str]:
    word = word[:_LONGEST_WORD]
    bare = word.lstrip("0") if word.isdigit() else word
    return [word, bare] if bare and bare != word else [word]


def _linked_tokens(folded: str) -> list[str]:
    """T-Mobile is also written tmobile, O'Neil oneil."""
    linked = (re.sub(r"\W", "", match) for match in _LINKED.findall(folded))
    return [word for word in linked if len(word) <= _LONGEST_WORD]


def _phone_tokens(folded: str) -> list[str]:
    found = []
    for match in _PHONE.finditer(folded):
        digits = _digits(match)
        if len(digits) >= _PHONE_DIGITS:
            found += [digits[start:] for start in range(len(digits) - _SHORTEST_TAIL + 1)]
    return found


def _digits(match: re.Match[str]) -> str:
    return "".join(char for char in match.group(2) if char.isdigit())


def _phone_term(match: re.Match[str]) -> str:
    """The digits in one piece, without country code or trunk zero too, or each group by itself."""
    digits = _digits(match)
    ways = [_starts(digits)]
    if match.group(1) or digits.startswith("00"):
        significant = digits.lstrip("0")
        ways += [_starts(significant[cut:]) for cut in (1, 2, 3) if len(significant) - cut >= 7]
    elif digits.startswith("0") and digits.strip("0"):
        ways.append(_starts(digits.lstrip("0")))
    groups = re.findall(r"\d+", match.group(2))
    if len(groups) > 1:
        ways.append("(" + " & ".join(_starts(group) for group in groups) + ")")
    return _either(ways)


def _cjk_term(cjk: str) -> str:
    kept = _kept(cjk) or cjk
    if len(kept) == 1:
        ways = [_starts(kept)]
    else:
        ways = [" & ".join(quoted(pair) for pair in _pairs(kept))]
    across = [pair for pair in _pairs(cjk) if pair not in STOP_CJK]
    if across and _kept(cjk) and not set(_pairs(kept)) <= set(across):
        # The cut joined what does not stand together, as in 密股份有: ask for the piece as it is.
        ways.append(" & ".join(quoted(pair) for pair in across))
    return _either([f"({way})" if " & " in way else way for way in ways])


def _either(ways: list[str]) -> str:
    distinct = list(dict.fromkeys(ways))
    return distinct[0] if len(distinct) == 1 else f"({' | '.join(distinct)})"


def _starts(word: str) -> str:
    return f"{quoted(word[:_LONGEST_WORD])}:*"
