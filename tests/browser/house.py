"""The suite with the demo company that the whole ring visits."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.running import ROOT, Client, running, with_demo

__all__ = ["ROOT", "House", "open_house"]

# The address and the state folder of a suite that runs already, for whoever works on one test.
ADDRESS = "CRM_HOUSE"
STATE = "CRM_HOUSE_STATE"


@dataclass(frozen=True)
class House:
    """A running suite: its address and one sign-in per shipped role."""

    url: str
    sign_ins: dict[str, dict[str, str]]

    def password_of(self, role: str) -> str:
        return self.sign_ins[role]["password"]

    def username_of(self, role: str) -> str:
        return self.sign_ins[role]["username"]

    def name_of(self, role: str) -> str:
        return self.sign_ins[role]["name"]

    def client(self, role: str) -> Client:
        """Somebody of that role who works through the API, while others look at pages."""
        return Client(self.url, self.username_of(role), self.password_of(role))


@contextmanager
def open_house(folder: Path) -> Iterator[House]:
    """Starts `./crm up --demo` as a newcomer does, or visits the suite that CRM_HOUSE names."""
    if address := os.environ.get(ADDRESS):
        state = Path(os.environ[STATE])
        rows = json.loads((state / "demo-signins.json").read_text(encoding="utf-8"))
        yield House(address, {row["role"]: row for row in rows})
        return
    with running(with_demo(folder / "state"), "--demo") as up:
        yield House(up.address, {row["role"]: row for row in up.sign_ins()})
