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

IAM = "iam"
# What `python -m deploy.first_user` ends with as long as nobody has a user name.
NOBODY = 3


def add(options: Namespace) -> int:
    """Makes a user who can sign in."""
    arguments = ["add", "--username", options.username, "--name", options.name or options.username]
    for role in options.role:
        arguments += ["--role", role]
    return _iam(options, arguments)


def reset_password(options: Namespace) -> int:
    """Sets a new password and ends the user's sessions."""
    return _iam(options, ["reset-password", "--username", options.username])


def say_how_to_begin(env: Mapping[str, str]) -> None:
    """Tells how the first administrator is made, as long as nobody can sign in."""
    if _nobody_can_sign_in(env):
        say(
            "Nobody can sign in yet. Make the first administrator, in another terminal:\n"
            "  ./crm user add admin --role administrator"
        )


def _iam(options: Namespace, arguments: list[str]) -> int:
    if options.password_stdin:
        arguments.append("--password-stdin")
    with reachable(State(Path(options.state).resolve())) as env:
        command = [sys.executable, "-m", IAM, "user", *arguments]
        return subprocess.run(command, env=env, check=False).returncode


def _nobody_can_sign_in(env: Mapping[str, str]) -> bool:
    command = [sys.executable, "-m", "deploy.first_user"]
    return subprocess.run(command, env=dict(env), check=False).returncode == NOBODY
