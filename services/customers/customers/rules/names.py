"""What of a company's name tells it from others: its core, whatever the script or legal form."""

import re
from functools import lru_cache

from crmkit.search.fold import fold

# Legal forms and the like, folded: lower case, without accents, simplified. Longest first.
LEGAL_FORMS = str.split(
    "股份有限公司 有限责任公司 集团有限公司 控股有限公司 有限公司 股公司 有公司 股份公司 集团公司 "
    "股份 集团 控股 公司 企业社 企业行 商行 工作室 株式会社 有限会社 주식회사 "
    "incorporated corporation company limited holdings holding group "
    "sdn bhd gmbh ltda inc llc llp ltd plc pte pty pvt corp sarl co kg ag sa sas srl spa bv nv ab "
    "as oy kk lp"
)
_LATIN_FORMS = {form for form in LEGAL_FORMS if form.isascii()}
_HAN_FORMS = sorted((form for form in LEGAL_FORMS if not form.isascii()), key=len, reverse=True)
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def core(name: str | None) -> str:
    """The folded name without legal form, punctuation and spaces.

    `臺北精密股份有限公司` and `台北精密` have one core, and so have `Blue Harbor Foods, Inc.` and
    `blue harbor foods`. A name that is nothing but a legal form keeps it.
    """
    words = _WORD.findall(fold(name or ""))
    kept = _without_latin_forms(words)
    return _without_han_forms("".join(kept or words))


def similarity(one: str, other: str) -> float:
    """How alike two cores are, from 0 to 1: Dice's measure over pairs of characters."""
    if not one or not other:
        return 0.0
    if one == other:
        return 1.0
    ours, theirs = _pairs(one), _pairs(other)
    if not ours or not theirs:
        return 0.0
    return 2 * len(ours & theirs) / (len(ours) + len(theirs))


def head(core_name: str) -> str:
    """The beginning by which similar names are looked up: three characters, six of Latin."""
    return core_name[: 6 if core_name[:3].isascii() else 3]


def _without_latin_forms(words: list[str]) -> list[str]:
    kept = list(words)
    while kept and kept[-1] in _LATIN_FORMS:
        kept.pop()
    return kept


def _without_han_forms(joined: str) -> str:
    if joined in _HAN_FORMS:
        return joined
    for form in _HAN_FORMS:
        for stripped in (joined.removesuffix(form), joined.removeprefix(form)):
            if stripped and stripped != joined:
                return _without_han_forms(stripped)
    return joined


def _pairs(text: str) -> set[str]:
    return {text[index : index + 2] for index in range(len(text) - 1)}
