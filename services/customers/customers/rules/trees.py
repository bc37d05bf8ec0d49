"""Trees of superiors, groups and parent companies: none may bite its own tail."""

from collections.abc import Callable, Hashable
from typing import TypeVar

Node = TypeVar("Node", bound=Hashable)


def path_back_to(
    node: Node, parent: Node | None, parent_of: Callable[[Node], Node | None]
) -> list[Node] | None:
    """The circle that would close if `parent` were put above `node`, from node to node.

    Nothing is returned where the move is harmless. A circle that exists already above the parent,
    and does not touch the node, ends the search instead of going round for ever.
    """
    path = [node]
    seen = {node}
    current = parent
    while current is not None:
        path.append(current)
        if current == node:
            return path
        if current in seen:
            return None
        seen.add(current)
        current = parent_of(current)
    return None
