"""Builds the browser application, and only when its sources changed since the last time."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path

from deploy.console import run_step
from deploy.node import environment_with_node
from deploy.places import WEB

DIST = WEB / "dist"
MODULES = WEB / "node_modules"
NOT_SOURCES = {"node_modules", "dist", ".vite", "coverage"}
AS_IT_IS = "CRM_WEB_AS_IT_IS"
REMEDY = "Look at the lines above; when the npm registry could not be reached, check the network."


def build_web() -> None:
    """Has gateway/web/dist be what its sources say, unless it is to stay as it is."""
    if os.environ.get(AS_IT_IS) == "1":
        return
    digest = sources_digest()
    if is_built(digest):
        return
    env = environment_with_node()
    install_modules(env)
    run_step(
        "Building the browser application", _npm("run", "build"), remedy=REMEDY, cwd=WEB, env=env
    )
    _stamp().write_text(digest, encoding="ascii")


def is_built(digest: str) -> bool:
    """Whether dist was built from sources of that digest."""
    return (
        (DIST / "index.html").exists()
        and _stamp().exists()
        and _stamp().read_text(encoding="ascii") == digest
    )


def install_modules(env: Mapping[str, str]) -> None:
    """Has node_modules hold what package-lock.json names."""
    lock = hashlib.sha256((WEB / "package-lock.json").read_bytes()).hexdigest()
    stamp = MODULES / ".guanxi-lock"
    if stamp.exists() and stamp.read_text(encoding="ascii") == lock:
        return
    options = ("--no-audit", "--no-fund")
    run_step("Installing npm packages", _npm("ci", *options), remedy=REMEDY, cwd=WEB, env=env)
    stamp.write_text(lock, encoding="ascii")


def sources_digest() -> str:
    """A hash over every file that the build may read."""
    digest = hashlib.sha256()
    for path in sorted(_sources(WEB)):
        digest.update(str(path.relative_to(WEB)).encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _sources(folder: Path) -> list[Path]:
    found = []
    for path in folder.iterdir():
        if path.name in NOT_SOURCES or path.name.startswith("dist."):
            continue
        if path.is_dir():
            found += _sources(path)
        elif path.suffix != ".tsbuildinfo":
            found.append(path)
    return found


def _npm(*arguments: str) -> list[str]:
    return ["npm", *arguments]


def _stamp() -> Path:
    return DIST / ".built-from"
