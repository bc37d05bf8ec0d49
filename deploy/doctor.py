"""`./crm doctor`: what this machine lacks, what it is for, and how to get it."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
from argparse import Namespace

from deploy.bootstrap import RUNTIME_LOCK, environment_is_ready
from deploy.console import say
from deploy.needs import BROWSER, FONTS, RABBITMQ, Need
from deploy.node import machine_has_node, node_version
from deploy.places import ROOT
from deploy.webbuild import is_built, sources_digest

FREE_BYTES = 2_000_000_000
Finding = tuple[bool, str]


def run(_options: Namespace) -> int:
    """Prints one line per thing; status 1 when `./crm up` could not run."""
    musts = [_python(), _checkout(), _disk(), _useradd()]
    for ok, text in [*musts, _environment(), _node(), _web()]:
        say(f"{'ok     ' if ok else 'MISSING'}  {text}")
    for need in (RABBITMQ, BROWSER, FONTS):
        say(_optional(need))
    if all(ok for ok, _ in musts):
        say("\n./crm up can run here. What is optional is only needed for what its line says.")
        return 0
    say("\n./crm up cannot run here before what is MISSING is brought.")
    return 1


def _python() -> Finding:
    text = f"Python {platform.python_version()}"
    if importlib.util.find_spec("venv") is None:
        return (
            False,
            f"{text} without its venv module; on Debian or Ubuntu: apt install python3-venv",
        )
    return True, text


def _checkout() -> Finding:
    if os.access(ROOT, os.W_OK):
        return True, f"the folder {ROOT} can be written"
    return False, f"the folder {ROOT} cannot be written; clone to a folder of your own"


def _disk() -> Finding:
    free = shutil.disk_usage(ROOT).free
    text = f"{free / 1e9:.1f} GB of disk are free"
    return free > FREE_BYTES, text if free > FREE_BYTES else f"{text}; about 2 GB are needed"


def _useradd() -> Finding:
    if os.geteuid() != 0 or shutil.which("useradd"):
        return (
            True,
            f"PostgreSQL can run here as {'a user of its own' if os.geteuid() == 0 else 'you'}",
        )
    return (
        False,
        "PostgreSQL does not run as root and useradd is missing; run ./crm as another user",
    )


def _environment() -> Finding:
    if environment_is_ready(RUNTIME_LOCK):
        return True, ".venv holds every Python package of the lock file"
    return True, ".venv is not made yet; the first ./crm up does it (needs the network)"


def _node() -> Finding:
    if machine_has_node():
        version = ".".join(str(part) for part in node_version() or ())
        return True, f"Node.js {version} builds the browser application"
    return True, "no Node.js ≥ 20.19 with npm here; the first ./crm up takes one from PyPI"


def _web() -> Finding:
    if is_built(sources_digest()):
        return True, "the browser application is built"
    return True, "the browser application is not built yet; ./crm up does it (needs the network)"


def _optional(need: Need) -> str:
    if need.is_there():
        return f"ok       {need.name}"
    return f"optional {need.name} is not here ({need.purpose}); {need.how_to_get()}"
