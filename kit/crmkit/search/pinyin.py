"""How Han characters are read, by the phrases they stand in."""

from functools import lru_cache
from typing import Any

SURNAMES = {
    "单": "shan", "曾": "zeng", "解": "xie", "仇": "qiu", "查": "zha", "区": "ou", "朴": "piao",
    "翟": "zhai", "缪": "miao", "盖": "ge", "冼": "xian", "尹": "yin", "乐": "yue", "员": "yun",
    "召": "shao", "种": "chong", "繁": "po", "逄": "pang", "适": "kuo", "折": "she", "隗": "wei",
    "秘": "bi", "黑": "he", "万": "wan", "任": "ren", "华": "hua", "纪": "ji", "宁": "ning",
    "佴": "nai", "晟": "cheng", "燕": "yan", "覃": "qin", "谌": "chen", "教": "jiao",
}  # fmt: skip
"""Readings that a character has as a surname, often not its usual one."""

_LONGEST_NAME = 4


@lru_cache(maxsize=20_000)
def syllables(han: str) -> tuple[str, ...]:
    """One toneless syllable per character: 重庆 is chong qing."""
    from pypinyin import lazy_pinyin

    return tuple(lazy_pinyin(han, errors=_each_itself))


def initials(han: str) -> tuple[str, ...]:
    """The first letter of each syllable: 重庆 is c q."""
    return tuple(syllable[0] for syllable in syllables(han))


def readings(han: str) -> list[tuple[str, ...]]:
    """The usual reading, and the one with the first character read as a surname."""
    usual = syllables(han)
    surname = SURNAMES.get(han[0])
    if surname is None or surname == usual[0] or not 2 <= len(han) <= _LONGEST_NAME:
        return [usual]
    return [usual, (surname, *usual[1:])]


@lru_cache(maxsize=20_000)
def toned(han: str) -> tuple[str, ...]:
    """One syllable per character with its tone as a digit: 重庆 is chong2 qing4."""
    from pypinyin import Style, lazy_pinyin

    spoken = lazy_pinyin(han, style=Style.TONE3, neutral_tone_with_five=True, errors=_each_itself)
    return tuple(spoken)


def _each_itself(unread: str) -> Any:
    """A character without a reading stands for itself, so that the places still agree."""
    return list(unread)
