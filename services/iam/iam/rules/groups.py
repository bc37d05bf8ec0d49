"""Groups within groups: ways from one to another."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping

Steps = Mapping[str, Iterable[str]]


def way(steps: Steps, start: str, goal: str) -> list[str] | None:
    """The shortest way from start to goal with both ends, or None where there is none."""
    return ways_from(steps, [start]).get(goal)


def ways_from(steps: Steps, starts: Iterable[str]) -> dict[str, list[str]]:
    """Everything that can be reached, each with the shortest way to it from one of the starts."""
    found = {start: [start] for start in starts}
    waiting = deque(found)
    while waiting:
        at = waiting.popleft()
        for following in steps.get(at, ()):
            if following not in found:
                found[following] = [*found[at], following]
                waiting.append(following)
    return found
