"""The servers that are measured."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

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
