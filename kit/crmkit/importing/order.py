"""Rows of one file that refer to each other: who is written first, and who can never be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Order:
    """The level of each row, counted from those that wait for nobody, and the circles."""

    levels: dict[int, int] = field(default_factory=dict)
    circles: dict[int, list[int]] = field(default_factory=dict)
    """Rows that wait for themselves, each with the rows of its circle from itself on."""


def order_rows(waits_for: Mapping[int, set[int]]) -> Order:
    """Puts each row behind the rows that it waits for; row 3 waits for 7 in {3: {7}}.

    A row behind a circle is no part of it: it comes after, and is refused for what it misses.
    """
    order = Order()
    for row in waits_for:
        if row not in order.levels:
            _visit(row, waits_for, order)
    return order


def _visit(start: int, waits_for: Mapping[int, set[int]], order: Order) -> None:
    """Depth first without recursion: a file may have a chain of many thousand rows."""
    path = [start]
    on_path = {start: 0}
    left = [iter(sorted(waits_for.get(start, ())))]
    while path:
        row = path[-1]
        following = next(left[-1], None)
        if following is None:
            path.pop()
            left.pop()
            del on_path[row]
            order.levels[row] = _level(row, waits_for, order)
        elif following in on_path:
            _note_circle(path[on_path[following] :], order)
        elif following not in order.levels:
            path.append(following)
            on_path[following] = len(path) - 1
            left.append(iter(sorted(waits_for.get(following, ()))))


def _level(row: int, waits_for: Mapping[int, set[int]], order: Order) -> int:
    return 1 + max((order.levels.get(each, -1) for each in waits_for.get(row, ())), default=-1)


def _note_circle(rows: list[int], order: Order) -> None:
    for place, row in enumerate(rows):
        order.circles.setdefault(row, [*rows[place:], *rows[:place], row])
