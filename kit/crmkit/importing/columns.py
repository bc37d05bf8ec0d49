"""Which column of a file belongs into which field: a proposal that people correct.

It is learned from what fields are called in every language, and from earlier imports.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from crmkit.search.fold import fold

LEARNED, SAME, WITHOUT_ENTITY, SHARED_WORDS = 1.1, 1.0, 0.95, 0.8
_SIMILAR, _ALIKE = 0.84, 0.6
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SIGNS = re.compile(r"[^\w]+|_+")


@dataclass(frozen=True, slots=True)
class Names:
    """Where a column may lead, and all that this is called."""

    target: str
    called: tuple[str, ...]


def headers_of(cells: Sequence[str]) -> list[str]:
    """What the columns are called: each by a name of its own, also where the file repeats one."""
    seen: dict[str, int] = {}
    found = []
    for place, cell in enumerate(cells, 1):
        name = " ".join(cell.replace("\ufeff", "").split())[:200] or f"#{place}"
        seen[name] = seen.get(name, 0) + 1
        found.append(name if seen[name] == 1 else f"{name} ({seen[name]})")
    return found


def propose(
    headers: Sequence[str],
    known: Sequence[Names],
    entity: Sequence[str] = (),
    earlier: Mapping[str, str] | None = None,
) -> dict[str, str]:
    """{header: target}, each target once. `entity` is what a record is called, in every language;
    `earlier` says where columns of these names went before."""
    learned = {folded(header): target for header, target in (earlier or {}).items()}
    spelled = {names.target: [_Spelled.of(each) for each in names.called] for names in known}
    nouns = [folded(each) for each in entity]
    pairs: list[tuple[float, int, str]] = []
    for place, header in enumerate(headers):
        written = _Spelled.of(header)
        before = learned.get(written.whole)
        if before in spelled:
            pairs.append((LEARNED, place, before))
        for target, names in spelled.items():
            score = max((_score(written, name, nouns) for name in names), default=0.0)
            pairs.append((score, place, target))
    chosen: dict[int, str] = {}
    for score, place, target in sorted(pairs, key=lambda each: (-each[0], each[1])):
        if score > 0 and place not in chosen and target not in chosen.values():
            chosen[place] = target
    return {headers[place]: target for place, target in sorted(chosen.items())}


def folded(name: str) -> str:
    """One spelling for the ways in which a name is written: CompanyName is company_name."""
    return "".join(_words(name))


@dataclass(frozen=True, slots=True)
class _Spelled:
    """A name as it is compared."""

    whole: str
    words: frozenset[str]

    @staticmethod
    def of(name: str) -> _Spelled:
        words = _words(name)
        return _Spelled("".join(words), frozenset(words))


def _words(name: str) -> list[str]:
    return [word for word in _SIGNS.split(fold(_HUMP.sub(" ", name))) if word]


def _score(header: _Spelled, name: _Spelled, nouns: Sequence[str]) -> float:
    one, other = header.whole, name.whole
    if not one or not other:
        return 0.0
    if one == other:
        return SAME
    if any(one in (noun + other, other + noun) for noun in nouns):
        return WITHOUT_ENTITY
    # Names of unlike length are unlike: that is known without comparing their letters.
    if 2 * min(len(one), len(other)) >= _SIMILAR * (len(one) + len(other)):
        ratio = SequenceMatcher(None, one, other).ratio()
        if ratio >= _SIMILAR:
            return ratio * SHARED_WORDS
    shared = len(header.words & name.words) / len(header.words | name.words)
    return shared * SHARED_WORDS if shared >= _ALIKE else 0.0
