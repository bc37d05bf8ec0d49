"""Trees of departments and territories: what lies below a node, and circles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping


def below(parents: Mapping[str, str | None], root: str | None) -> set[str]:
    """The node and all that lies below it; nothing for no node.

    `parents` maps every node to its parent. A circle in bad data ends where it began.
    """
    if root is None:
        return set()
    children: dict[str, list[str]] = defaultdict(list)
    for node, parent in parents.items():
        if parent is not None:
            children[parent].append(node)
    found = {root}
    waiting = [root]
    while waiting:
        for child in children[waiting.pop()]:
            if child not in found:
                found.add(child)
                waiting.append(child)
    return found


def path_back(
    node: str, parent: str | None, parent_of: Callable[[str], str | None]
) -> list[str] | None:
    """The way up from a new parent back to the node itself, or None if there is no circle.

    The path begins and ends with the node: it would stand above itself through the ones between.
    """
    path = [node]
    above = parent
    while above is not None:
        path.append(above)
        if above == node:
            return path
        if above in path[1:-1]:
            return None
        above = parent_of(above)
    return None
