"""Child processes with a log file of their own that never outlive ./crm."""

from __future__ import annotations

import ctypes
import os
import pwd
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import psutil

LOG_LIMIT = 10_000_000
SET_PARENT_DEATH_SIGNAL = 1


def spawn(
    command: Sequence[str],
    *,
    env: Mapping[str, str],
    log: Path,
    end_signal: signal.Signals = signal.SIGTERM,
    user: str | None = None,
    cwd: Path | None = None,
) -> subprocess.Popen[bytes]:
    """Starts a child; when ./crm dies, also by SIGKILL, Linux sends it the end signal."""
    _make_room(log)
    with log.open("ab") as output:
        return subprocess.Popen(
            list(command),
            env=dict(env),
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            # Ctrl-C reaches ./crm alone, which then stops its children in the right order.
            start_new_session=True,
            **as_user(user),
            # ./crm has no threads while it starts processes.
            preexec_fn=_tie_to_parent(end_signal),  # noqa: PLW1509
        )


def as_user(user: str | None) -> dict[str, Any]:
    """What subprocess needs to start a program as another user, with that user's group alone."""
    if user is None:
        return {}
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def stop(
    process: subprocess.Popen[bytes],
    *,
    end_signal: signal.Signals = signal.SIGTERM,
    grace: float = 10.0,
) -> None:
    """Asks the child to end and, when it does not in time, ends its whole process group."""
    if process.poll() is None:
        process.send_signal(end_signal)
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            kill_group(process)
    process.wait()


def kill_group(process: subprocess.Popen[bytes]) -> None:
    """SIGKILL to the child and whatever it started."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def running(pid: int, word: str) -> psutil.Process | None:
    """The process of that id when its command line holds the word; ids are reused, so we look."""
    try:
        process = psutil.Process(pid)
        command = " ".join(process.cmdline())
        alive = process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return None
    return process if alive and word in command else None


def last_lines(log: Path, count: int = 8) -> str:
    """The end of a log file, for a message that says why something did not start."""
    if not log.exists():
        return ""
    lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
    return "\n".join(lines[-count:])


def _make_room(log: Path) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    if log.exists() and log.stat().st_size > LOG_LIMIT:
        log.replace(log.with_suffix(".old.log"))


def _tie_to_parent(end_signal: signal.Signals) -> Callable[[], None] | None:
    if sys.platform != "linux":
        return None
    libc = ctypes.CDLL(None, use_errno=True)

    def tie() -> None:
        libc.prctl(SET_PARENT_DEATH_SIGNAL, int(end_signal))

    return tie
