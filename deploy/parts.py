"""Runs rings of tests: one after the other, and two at a time where one leaves a core idle."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from deploy.console import Refusal, say
from deploy.places import ROOT
from deploy.rings import Ring
from deploy.tally import Tally
from deploy.webbuild import build_web

# pytest says with 5 that no test was found, and with 1 that some failed.
NO_TESTS, SOME_FAILED = 5, 1
LANES = 2


@dataclass(frozen=True)
class Part:
    """One run of pytest: a ring, or the files of it that were asked for."""

    ring: Ring
    files: list[str]


@dataclass
class Runner:
    """Runs parts on one test database and in one folder; `words` choose among their tests."""

    env: Mapping[str, str]
    folder: Path
    words: str | None = None
    _at_work: list[subprocess.Popen[str]] = field(default_factory=list)

    def run(self, parts: Sequence[Part]) -> list[Tally]:
        """How each part ended; first those that want the machine alone."""
        ready, tallies = [], []
        for part in sorted(parts, key=lambda part: part.ring.beside):
            refused = prepare(part)
            if refused is not None:
                tallies.append(refused)
            elif part.ring.beside:
                ready.append(part)
            else:
                tallies.append(self._run(part))
        if len(ready) < LANES:
            return tallies + [self._run(part) for part in ready]
        return tallies + self._side_by_side(ready)

    def _side_by_side(self, parts: Sequence[Part]) -> list[Tally]:
        """Two parts at a time; Ctrl-C ends those that run and begins no other."""
        names = ", ".join(part.ring.name for part in parts)
        say(f"\n== {names}: two of them at a time, each line under the name of its ring")
        with ThreadPoolExecutor(LANES) as lanes:
            try:
                return list(lanes.map(self._run_beside, parts))
            except KeyboardInterrupt:
                for process in self._at_work:
                    process.send_signal(signal.SIGINT)
                raise

    def _run(self, part: Part) -> Tally:
        say(f"\n== {part.ring.name}: {part.ring.promise}")
        junit, began = self._junit(part.ring), time.monotonic()
        command = self._pytest(part, junit)
        status = subprocess.run(command, cwd=ROOT, env=dict(self.env), check=False).returncode
        return self._tally(part.ring, status, junit, began)

    def _run_beside(self, part: Part) -> Tally:
        name = part.ring.name
        say(f"{name:8}| {part.ring.promise}")
        junit, began = self._junit(part.ring), time.monotonic()
        process = subprocess.Popen(
            self._pytest(part, junit),
            cwd=ROOT,
            env={**self.env, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            # Ctrl-C reaches us alone and is passed on once: twice would cut off the cleaning up.
            start_new_session=True,
        )
        self._at_work.append(process)
        assert process.stdout is not None
        for line in process.stdout:
            say(f"{name:8}| {line.rstrip()}")
        return self._tally(part.ring, process.wait(), junit, began)

    def _junit(self, ring: Ring) -> Path:
        return self.folder / f"{ring.name}-{os.urandom(4).hex()}.xml"

    def _tally(self, ring: Ring, status: int, junit: Path, began: float) -> Tally:
        tally = Tally(ring.name, seconds=time.monotonic() - began)
        if status == NO_TESTS and self.words:
            return tally
        tally.add_junit(junit)
        if status not in (0, SOME_FAILED) and not tally.failed:
            tally.fail(f"{ring.name}: pytest ended with status {status}")
        return tally

    def _pytest(self, part: Part, junit: Path) -> list[str]:
        ring = part.ring
        command = [sys.executable, "-m", "pytest", "-q", f"--junitxml={junit}"]
        # The usual place is made private to root by every pytest that starts, PostgreSQL or not.
        command += [f"--basetemp={junit.with_suffix('')}", *part.files]
        if self.words:
            command += ["-k", self.words]
        if ring.without and part.files == ring.files():
            command.append(f"--ignore-glob={ROOT / ring.without}")
        if ring.workers > 1 and not any("::" in file for file in part.files):
            command += ["-n", str(ring.workers), "--dist", "loadfile"]
        return command


def prepare(part: Part) -> Tally | None:
    """Brings what the ring needs; how it ended already when that cannot be."""
    if not part.files:
        return could_not_run(part.ring.name, "no test of this ring is written yet")
    try:
        for need in part.ring.needs:
            need.provide()
        if part.ring.web:
            build_web()
    except Refusal as refusal:
        return could_not_run(part.ring.name, str(refusal))
    return None


def could_not_run(name: str, why: str) -> Tally:
    """A ring that cannot run fails where all must run, and is named as skipped elsewhere."""
    tally = Tally(name)
    sentence = f"{name} could not run: {why}"
    if os.environ.get("CI") == "true":
        tally.fail(sentence)
    else:
        tally.skip(sentence)
    return tally
