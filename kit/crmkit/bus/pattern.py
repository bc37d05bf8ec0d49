"""Topic patterns as RabbitMQ reads them: `*` is one word, `#` is any number of words."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from functools import lru_cache


@lru_cache(maxsize=4096)
def matches(pattern: str, name: str) -> bool:
    """Whether an event of that name is wanted."""
    return _fits(pattern.split("."), name.split("."))


def widened(pattern: str) -> str:
    """What people write, as RabbitMQ reads it: a last word `*` stands for all that may follow.

    `customers.*` wants every event of the service, `customers.customer.*` all of one entity.
    """
    words = pattern.split(".")
    return ".".join((*words[:-1], "#")) if words[-1] == "*" else pattern


def nearest(pattern: str, names: Iterable[str]) -> list[str]:
    """What somebody may have meant by a pattern that no name fits."""
    known = list(names)
    groups = {f"{name.rpartition('.')[0]}.*" for name in known}
    return get_close_matches(pattern, [*known, *sorted(groups)], n=3)


def _fits(pattern: Sequence[str], words: Sequence[str]) -> bool:
    if not pattern:
        return not words
    first, rest = pattern[0], pattern[1:]
    if first == "#":
        return any(_fits(rest, words[start:]) for start in range(len(words) + 1))
    if not words:
        return False
    return first in ("*", words[0]) and _fits(rest, words[1:])
