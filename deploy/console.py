"""What the person at the keyboard reads: lines, progress while something runs, and refusals."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

QUIET_SECONDS = 15


class Refusal(Exception):  # noqa: N818 - read as what happens
    """One clear sentence with its remedy; it goes to stderr and the command ends with status 1."""


def say(text: str = "") -> None:
    """Tells something on a line of its own."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def warn(text: str) -> None:
    """Tells something that went wrong without ending the command."""
    sys.stderr.write(f"{text}\n")
    sys.stderr.flush()


def run_step(
    title: str,
    command: Sequence[str],
    *,
    remedy: str,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> None:
    """Runs a command while showing how long it takes; refuses with its last lines and a remedy."""
    began = time.monotonic()
    process = subprocess.Popen(
        list(command),
        cwd=cwd,
        env=None if env is None else dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    lines: deque[str] = deque(maxlen=15)
    ticker = _Ticker(title, lines)
    ticker.start()
    try:
        assert process.stdout is not None
        lines.extend(line.rstrip() for line in process.stdout)
        status = process.wait()
    except BaseException:
        process.terminate()
        process.wait()
        raise
    finally:
        ticker.stop()
    if status:
        raise Refusal("\n".join([*lines, f"{title} failed (status {status}). {remedy}"]))
    say(f"{title}: done in {time.monotonic() - began:.0f} s")


class _Ticker(threading.Thread):
    """Shows on a terminal, or now and then in a log, that a long step is still alive."""

    def __init__(self, title: str, lines: deque[str]) -> None:
        super().__init__(daemon=True)
        self.title, self.lines, self.done = title, lines, threading.Event()

    def run(self) -> None:
        terminal, began = sys.stdout.isatty(), time.monotonic()
        say(f"{self.title} …") if not terminal else None
        while not self.done.wait(0.5 if terminal else QUIET_SECONDS):
            line = f"{self.title} … {time.monotonic() - began:.0f} s"
            if terminal:
                last = self.lines[-1][:60] if self.lines else ""
                sys.stdout.write(f"\r\x1b[K{line}  {last}")
                sys.stdout.flush()
            else:
                say(line)
        if terminal:
            sys.stdout.write("\r\x1b[K")

    def stop(self) -> None:
        self.done.set()
        self.join()
