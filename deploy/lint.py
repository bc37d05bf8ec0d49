"""What reads the code without running it, and the tests of the browser application's parts."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from deploy.console import say, warn
from deploy.node import environment_with_node
from deploy.places import ROOT, WEB, service_folders
from deploy.tally import Tally
from deploy.webbuild import build_web, install_modules


@dataclass(frozen=True)
class Check:
    """One program that reads the code; silence is agreement."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    junit: Path | None = None


def typed_packages() -> list[str]:
    """The packages whose types are checked: all that is ours and runs in production."""
    services = [folder / folder.name.replace("-", "_") for folder in service_folders()]
    packages = [ROOT / "kit" / "crmkit", *services, ROOT / "gateway" / "gateway", ROOT / "deploy"]
    return [str(package.relative_to(ROOT)) for package in packages if any(package.rglob("*.py"))]


def python_checks() -> list[Check]:
    python = sys.executable
    return [
        Check("ruff check", (python, "-m", "ruff", "check", ".")),
        Check("ruff format", (python, "-m", "ruff", "format", "--check", ".")),
        Check("mypy", (python, "-m", "mypy", *typed_packages())),
    ]


def web_checks(results: Path) -> list[Check]:
    junit = results / "vitest.xml"
    vitest = ("npx", "vitest", "run", "--reporter=default", "--reporter=junit")
    return [
        Check("eslint", ("npm", "run", "lint"), WEB),
        Check("tsc", ("npm", "run", "types"), WEB),
        Check("vitest", (*vitest, f"--outputFile.junit={junit}"), WEB, junit),
        Check("size-limit", ("npm", "run", "size"), WEB),
    ]


def run_lint(results: Path) -> Tally:
    """Runs all checks, two at a time, and counts each as a test."""
    tally, began = Tally("lint"), time.monotonic()
    # The sizes are those of the built application, and its tests may read what the build makes.
    build_web()
    env = environment_with_node()
    install_modules(env)
    with ThreadPoolExecutor(2) as workers:
        checks = [*python_checks(), *web_checks(results)]
        for check, done in zip(checks, workers.map(lambda c: _run(c, env), checks), strict=True):
            _count(tally, check, done)
    tally.seconds = time.monotonic() - began
    return tally


def _run(check: Check, env: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        check.command,
        cwd=check.folder,
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )


def _count(tally: Tally, check: Check, done: subprocess.CompletedProcess[str]) -> None:
    say(f"{check.name}: {'ok' if done.returncode == 0 else 'FAILED'}")
    if done.returncode:
        warn(done.stdout)
    if check.junit is None:
        if done.returncode:
            tally.fail(f"lint: {check.name}")
        else:
            tally.passed += 1
        return
    before = tally.failed
    tally.add_junit(check.junit)
    if done.returncode and tally.failed == before:
        tally.fail(f"lint: {check.name} ended with status {done.returncode}")
