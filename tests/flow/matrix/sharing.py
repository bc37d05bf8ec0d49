"""The doors of sharing: who may know, give and take away; and what a share opens, and for how long.

What is given here is taken away at once, so that the company stays as it was drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.flow.matrix.doors import Cell, Visit

RIGHTS = ("view", "edit")


@dataclass
class Sharing:
    """One person, the records of one entity, and somebody else who receives them."""

    visit: Visit
    receiver: str

    def cells(self) -> Iterator[Cell]:
        """Every door of every record that is tried; none where nothing is shared."""
        if "share" not in self.visit.spec.operations:
            return
        for key in self.visit.samples():
            yield from self._of_others(key)
            for right in RIGHTS:
                yield self._given(key, right)
            yield from self._received(key)

    def _of_others(self, key: str) -> Iterator[Cell]:
        """A share that was given by and to others: it is listed and ended."""
        share = self._by_boss("share", key, values={"user_id": self.receiver})
        yield self._one("shares", key, self._may(key, "share"))
        cell = self._one("unshare", key, self._may(key, "share"), share_id=share["id"])
        if not cell.passed:
            self._by_boss("unshare", key, share_id=share["id"])
        yield cell

    def _given(self, key: str, right: str) -> Cell:
        """Nobody gives what they do not have."""
        granted = self._may(key, "share") and self._may(key, right)
        values = {"user_id": self.receiver, "may": right}
        cell = self._one("share", key, granted, values=values)
        if cell.passed:
            (share,) = self._by_boss("shares", key)["items"]
            self._by_boss("unshare", key, share_id=share["id"])
        return cell

    def _received(self, key: str) -> Iterator[Cell]:
        """A view opens the record to see, not to change; it ends when it is given back."""
        share = self._by_boss("share", key, values={"user_id": self.visit.person.id})
        editing = {"values": {}, "version": 1}
        yield self._one("get", key, granted=True)
        yield self._one("update", key, self.visit.admits("edit", key), **editing)
        yield self._one("unshare", key, granted=True, share_id=share["id"])
        yield self._one("get", key, key in self.visit.seen)
        yield self._one("update", key, self._may(key, "edit"), **editing)

    def _one(self, door: str, key: str, granted: bool, **args: Any) -> Cell:
        passed = self.visit.passes(door, id=key, **args)
        return self.visit.cell("share", door, granted, passed, f"shared {key}")

    def _may(self, key: str, operation: str) -> bool:
        return key in self.visit.seen and self.visit.admits(operation, key)

    def _by_boss(self, method: str, key: str, **args: Any) -> Any:
        ground = self.visit.ground
        return ground.house.ask(ground.boss, method, entity=self.visit.spec.name, id=key, **args)
