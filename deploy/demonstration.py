"""The invented company of --demo: loaded once per state folder, with a sign-in per role."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deploy.console import Refusal, run_step, say
from deploy.state import State

REMEDY = "What was loaded stays; ./crm up --demo goes on where it ended."
ADMINISTRATOR = "admin"
ADMINISTRATOR_NAME = "系統管理員"
TELL_EVERY = 5.0


def load_demo(state: State, env: Mapping[str, str]) -> None:
    """Has the company in the databases; does nothing when it was loaded before."""
    if state.sign_ins.exists():
        return
    command = [sys.executable, "-m", "deploy.demonstration", str(state.folder)]
    run_step("Loading the demo company", command, remedy=REMEDY, env=env)


def say_sign_ins(state: State) -> None:
    """Prints one sign-in per role."""
    people = json.loads(state.sign_ins.read_text(encoding="utf-8"))
    widths = {
        part: max(len(person[part]) for person in people)
        for part in ("role", "username", "password")
    }
    say("Sign in as one of these people of the demo company:")
    for person in people:
        columns = "  ".join(person[part].ljust(width) for part, width in widths.items())
        say(f"  {columns}  {person['name']}")


def main() -> int:
    """Loads the company in a process of its own, over the bus that the suite uses."""
    from crmkit.settings import Settings
    from deploy import demo

    state, settings = State(Path(sys.argv[1])), Settings.from_env()
    password = secrets.token_urlsafe(12)
    _ensure_administrator(password)
    bus = _bus(settings)
    try:
        people = demo.load(bus, username=ADMINISTRATOR, password=password, progress=_Progress())
    finally:
        bus.close()
    write_sign_ins(state, people)
    return 0


def _ensure_administrator(password: str) -> None:
    """The demo's administrator with this password, also when an earlier run was interrupted."""
    made = _iam("add", "--name", ADMINISTRATOR_NAME, "--role", "administrator", password=password)
    if made.returncode == 0:
        return
    done = _iam("reset-password", password=password)
    if done.returncode:
        said = f"{made.stderr.strip()} {done.stderr.strip()}"
        raise Refusal(f"The demo's administrator could not be made: {said}")


def _iam(action: str, *options: str, password: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "iam", "user", action, "--username", ADMINISTRATOR, *options]
    return subprocess.run(
        [*command, "--password-stdin"], input=password, capture_output=True, text=True, check=False
    )


def _bus(settings: Any) -> Any:
    """The bus of the suite; without a broker, one of this process with all services on it.

    What is written there is relayed by the process that serves, whose databases they are.
    """
    from crmkit.bus import connect

    bus = connect(settings)
    if settings.embedded:
        from deploy.services import service_classes

        local: Any = bus
        for make in service_classes():
            local.add(make(settings, local))
    return bus


class _Progress:
    """Tells now and then how far the loading has come."""

    def __init__(self) -> None:
        self.told = time.monotonic()

    def __call__(self, done: int, total: int) -> None:
        if time.monotonic() - self.told >= TELL_EVERY:
            self.told = time.monotonic()
            say(f"{done} of {total} records")


def write_sign_ins(state: State, people: list[dict[str, str]]) -> None:
    """Keeps the sign-ins where only the owner of the state folder may read them."""
    unfinished = state.folder / ".demo-signins"
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(people, file, ensure_ascii=False, indent=1)
    unfinished.replace(state.sign_ins)


if __name__ == "__main__":
    sys.exit(main())
