"""The suite with the demo company that the whole ring visits."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from crmkit.testing.postbox import Postbox, postbox
from deploy.broker import free_port
from tests.running import ROOT, Client, running, with_demo

__all__ = ["ROOT", "House", "open_house"]

# The address and the state folder of a suite that runs already, for whoever works on one test.
ADDRESS = "CRM_HOUSE"
STATE = "CRM_HOUSE_STATE"
# The port to which that suite's SMTP_PORT points.
POST = "CRM_HOUSE_POST"


@dataclass(frozen=True)
class House:
    """A running suite: its address, one sign-in per shipped role, and the letters it sends."""

    url: str
    sign_ins: dict[str, dict[str, str]]
    post: Postbox

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
        with postbox(int(os.environ.get(POST, "0"))) as post:
            yield House(address, {row["role"]: row for row in rows}, post)
        return
    state, port = with_demo(folder / "state"), free_port()
    with postbox() as post:
        env = {**post.settings, "PUBLIC_URL": f"http://127.0.0.1:{port}"}
        with running(state, "--demo", port=port, **env) as up:
            yield House(up.address, {row["role"]: row for row in up.sign_ins()}, post)
