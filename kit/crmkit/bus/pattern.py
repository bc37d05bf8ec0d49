"""Topic patterns as RabbitMQ reads them: `*` is one word, `#` is any number of words."""

from collections.abc import Sequence
from functools import lru_cache


@lru_cache(maxsize=4096)
def matches(pattern: str, name: str) -> bool:
    """Whether an event of that name is wanted."""
    return _fits(pattern.split("."), name.split("."))


def _fits(pattern: Sequence[str], words: Sequence[str]) -> bool:
    if not pattern:
        return not words
    first, rest = pattern[0], pattern[1:]
    if first == "#":
        return any(_fits(rest, words[start:]) for start in range(len(words) + 1))
    if not words:
        return False
    return first in ("*", words[0]) and _fits(rest, words[1:])
