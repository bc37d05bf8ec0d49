"""The servers that are measured, and how much memory each of their processes has."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from deploy.broker import free_port, wait_for_port
from tests.running import ROOT, Up


def start_times(folder: Path, *options: str) -> tuple[float, float]:
    """Seconds to be ready on an empty state folder, and again on the same one."""
    up = Up(folder / "-".join(("start", *options)).replace("--", ""), *options)
    try:
        first = up.start()
        up.stop()
        later = up.start()
    finally:
        up.close()
    return first, later


def memory_by_process(up: Up) -> dict[str, float]:
    """Megabytes of each process below ./crm; shared pages are divided among their users."""
    assert up.process is not None
    found: dict[str, float] = {}
    for process in [(root := psutil.Process(up.process.pid)), *root.children(recursive=True)]:
        name = _name_of(process)
        found[name] = found.get(name, 0.0) + process.memory_full_info().pss / 1e6
    return found


def _name_of(process: psutil.Process) -> str:
    command = process.cmdline()
    if "-m" in command:
        words = command[command.index("-m") + 1 :]
        return f"{words[0]} {words[1]}" if words[1:2] == ["jobs"] else words[0]
    if any(word.endswith("/crm") for word in command):
        return "crm"
    return "postgres" if "postgres" in process.name() else process.name().partition(".")[0]


@contextmanager
def bare_server(database_url: str) -> Iterator[int]:
    """The comparison under gunicorn; its port."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--workers", "2", "--threads", "4"]
    process = subprocess.Popen(
        [*command, "--bind", f"127.0.0.1:{port}", "--log-level", "error", "tests.bench.bare:app"],
        cwd=ROOT,
        env={**os.environ, "BARE_DATABASE_URL": database_url},
    )
    try:
        wait_for_port(port, 20)
        time.sleep(1)
        yield port
    finally:
        process.terminate()
        process.wait(20)
