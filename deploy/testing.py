"""`./crm test`: brings what the tests need, runs the rings and says the sum."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from deploy.console import Refusal, say
from deploy.lint import run_lint
from deploy.places import ROOT
from deploy.postgres import NOTHING_TO_LOSE, Postgres
from deploy.rings import RINGS, Ring, ring_named, ring_of
from deploy.tally import Tally, say_sums
from deploy.webbuild import build_web

# pytest says with 5 that no test was found, and with 1 that some failed.
NO_TESTS, SOME_FAILED = 5, 1


@dataclass(frozen=True)
class Part:
    """One run of pytest: a ring, or the files of it that were asked for."""

    ring: Ring
    files: list[str]


def run(options: Namespace) -> int:
    """Runs what was asked for; status 0 only when nothing failed."""
    parts, lint = _asked_for(options.what)
    with tempfile.TemporaryDirectory(prefix="guanxi-test-") as temporary:
        folder = Path(temporary)
        folder.chmod(0o755)
        tallies = [_lint(folder)] if lint else []
        with _test_database(folder / "postgres") as env:
            tallies += [_run_part(part, env, folder, options.k) for part in parts]
    return 0 if say_sums(tallies) else 1


def _asked_for(words: list[str]) -> tuple[list[Part], bool]:
    """The parts to run, and whether the code is read too."""
    if not words:
        return [Part(ring, ring.files()) for ring in RINGS], True
    parts: list[Part] = []
    for word in words:
        ring = ring_named(word)
        if ring is not None:
            parts.append(Part(ring, ring.files()))
        elif word != "lint":
            parts.append(_part_of_path(word))
    return parts, "lint" in words or "unit" in words


def _part_of_path(word: str) -> Part:
    path = word.partition("::")[0]
    if not Path(path).exists():
        names = ", ".join(["lint", *(ring.name for ring in RINGS)])
        raise Refusal(f"{path} is neither a ring nor a path. The rings are {names}.")
    return Part(ring_of(path), [word])


def _lint(folder: Path) -> Tally:
    say("== lint: the code is read before it is run")
    try:
        return run_lint(folder)
    except Refusal as refusal:
        return _could_not_run(Tally("lint"), str(refusal))


def _run_part(part: Part, env: Mapping[str, str], folder: Path, words: str | None) -> Tally:
    ring, tally, began = part.ring, Tally(part.ring.name), time.monotonic()
    say(f"\n== {ring.name}: {ring.promise}")
    if not part.files:
        return _could_not_run(tally, "no test of this ring is written yet")
    try:
        for need in ring.needs:
            need.provide()
        if ring.web:
            build_web()
    except Refusal as refusal:
        return _could_not_run(tally, str(refusal))
    junit = folder / f"{ring.name}-{os.urandom(4).hex()}.xml"
    status = subprocess.run(
        _pytest(part, junit, words), cwd=ROOT, env=dict(env), check=False
    ).returncode
    tally.seconds = time.monotonic() - began
    if status == NO_TESTS and words:
        return tally
    tally.add_junit(junit)
    if status not in (0, SOME_FAILED) and not tally.failed:
        tally.fail(f"{ring.name}: pytest ended with status {status}")
    return tally


def _pytest(part: Part, junit: Path, words: str | None) -> list[str]:
    command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={junit}"]
    # The usual place is made private to root by every pytest that starts, PostgreSQL or not.
    command += [f"--basetemp={junit.with_suffix('')}", *part.files]
    if words:
        command += ["-k", words]
    if part.ring.without and part.files == part.ring.files():
        command.append(f"--ignore-glob={ROOT / part.ring.without}")
    if part.ring.workers > 1 and not any("::" in file for file in part.files):
        command += ["-n", str(part.ring.workers), "--dist", "loadfile"]
    return command


def _could_not_run(tally: Tally, why: str) -> Tally:
    """A ring that cannot run fails where all must run, and is named as skipped elsewhere."""
    sentence = f"{tally.name} could not run: {why}"
    if os.environ.get("CI") == "true":
        tally.fail(sentence)
    else:
        tally.skip(sentence)
    return tally


@contextmanager
def _test_database(folder: Path) -> Iterator[dict[str, str]]:
    """A throw-away PostgreSQL and a folder that all rings share, unless a server is given."""
    if os.environ.get("CRM_TEST_DATABASE_URL"):
        yield {**os.environ, "CRM_TEST_FOLDER": str(folder.parent)}
        return
    server = Postgres(folder, settings=NOTHING_TO_LOSE)
    server.start()
    try:
        # A suite that a test starts must not find the servers of the person who runs the tests.
        hidden = {"DATABASE_URL", "AMQP_URL"}
        env = {name: value for name, value in os.environ.items() if name not in hidden}
        shared = {"CRM_TEST_DATABASE_URL": server.url, "CRM_TEST_FOLDER": str(folder.parent)}
        yield env | shared
    finally:
        server.stop()
