"""`./crm user`: the first administrator, other users and new passwords, without signing in."""

from __future__ import annotations

import subprocess
import sys
from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from deploy.console import say
from deploy.databases import reachable
from deploy.state import State


def add(options: Namespace) -> int:
    """Makes a user who can sign in."""
    arguments = ["add", options.username]
    if options.name:
        arguments += ["--name", options.name]
    for role in options.role:
        arguments += ["--role", role]
    return _iam(options, arguments)


def reset_password(options: Namespace) -> int:
    """Sets a new password and ends the user's sessions."""
    return _iam(options, ["reset-password", options.username])


def say_how_to_begin(env: Mapping[str, str]) -> None:
    """Tells how the first administrator is made, as long as nobody can sign in."""
    if _somebody_can_sign_in(env):
        return
    say(
        "Nobody can sign in yet. Make the first administrator, in another terminal:\n"
        "  ./crm user add admin --role administrator"
    )


def _iam(options: Namespace, arguments: list[str]) -> int:
    if options.password:
        arguments += ["--password", options.password]
    with reachable(State(Path(options.state).resolve())) as env:
        command = [sys.executable, "-m", "iam", "user", *arguments]
        return subprocess.run(command, env=env, check=False).returncode


def _somebody_can_sign_in(env: Mapping[str, str]) -> bool:
    command = [sys.executable, "-m", "iam", "user", "any"]
    return subprocess.run(command, env=dict(env), check=False).returncode == 0
