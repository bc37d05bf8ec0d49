"""The same question put to tokens in Python: where only some words of a record may be asked.

`matches` in vector.py says it to PostgreSQL. Whoever changes one reads the other; a test compares
the two on a real database.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Sequence

Holds = Callable[[Sequence[str]], bool]

_PIECE = re.compile(r"'((?:[^'\\]|''|\\.)*)'(:\*)?|([&|()])|\s+")
_ESCAPED = re.compile(r"''|\\(.)")


def holds(question: str, tokens: Collection[str]) -> bool:
    """Whether the tokens hold what `crmkit.search.query` asks for; nothing holds an empty one."""
    return holder(question)(sorted(tokens))


def holder(question: str) -> Holds:
    """The question, read once, to be put to many records; it is given their tokens in order."""
    if not question:
        return lambda tokens: False
    pieces = list(_pieces(question))
    found = _either(pieces)
    if pieces:
        raise ValueError(f"not a question of ours: {question}")
    return found


def _pieces(question: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(question):
        match = _PIECE.match(question, at)
        if match is None:
            raise ValueError(f"not a question of ours: {question}")
        at = match.end()
        word, starts, sign = match.groups()
        if sign:
            yield sign, ""
        elif word is not None:
            plain = _ESCAPED.sub(lambda escaped: escaped[1] or "'", word)
            yield ("starts" if starts else "word"), plain


def _either(pieces: list[tuple[str, str]]) -> Holds:
    ways = [_all(pieces)]
    while pieces and pieces[0][0] == "|":
        pieces.pop(0)
        ways.append(_all(pieces))
    return ways[0] if len(ways) == 1 else lambda tokens: any(way(tokens) for way in ways)


def _all(pieces: list[tuple[str, str]]) -> Holds:
    parts = [_one(pieces)]
    while pieces and pieces[0][0] == "&":
        pieces.pop(0)
        parts.append(_one(pieces))
    return parts[0] if len(parts) == 1 else lambda tokens: all(part(tokens) for part in parts)


def _one(pieces: list[tuple[str, str]]) -> Holds:
    kind, word = pieces.pop(0) if pieces else ("", "")
    if kind == "word":
        return lambda tokens: _first_from(word, tokens) == word
    if kind == "starts":
        return lambda tokens: _first_from(word, tokens).startswith(word)
    if kind != "(":
        raise ValueError("a word or a bracket is expected")
    inner = _either(pieces)
    if not pieces or pieces.pop(0)[0] != ")":
        raise ValueError("a bracket is not closed")
    return inner


def _first_from(word: str, tokens: Sequence[str]) -> str:
    """The first token that is not before the word; one that begins with it comes right there."""
    at = bisect_left(tokens, word)
    return tokens[at] if at < len(tokens) else ""
