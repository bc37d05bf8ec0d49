"""The invented company of --demo: loaded once per state folder, with a sign-in per role."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping

from deploy.console import run_step, say
from deploy.state import State

REMEDY = "What was loaded stays; ./crm up --demo goes on where it ended."


def load_demo(state: State, env: Mapping[str, str], address: str) -> None:
    """Has the company in the databases; quick when it is there already."""
    if state.sign_ins.exists():
        return
    command = [sys.executable, "-m", "deploy.demonstration", str(state.folder), address]
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


def write_sign_ins(state: State, people: list[dict[str, str]]) -> None:
    """Keeps the sign-ins where only the owner of the state folder may read them."""
    unfinished = state.folder / ".demo-signins"
    unfinished.unlink(missing_ok=True)
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(people, file, ensure_ascii=False, indent=1)
    unfinished.replace(state.sign_ins)
