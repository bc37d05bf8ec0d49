"""A whole suite with the demo company, started once for the ring, the way a newcomer does."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READY_WITHIN = 240.0


@dataclass(frozen=True)
class House:
    """A running suite: its address and one sign-in per shipped role."""

    url: str
    state: Path
    sign_ins: dict[str, dict[str, str]]

    def password_of(self, role: str) -> str:
        return self.sign_ins[role]["password"]

    def username_of(self, role: str) -> str:
        return self.sign_ins[role]["username"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_ready(url: str) -> bool:
    try:
        with urllib.request.urlopen(f"{url}/readyz", timeout=2) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def start(state: Path, log: Path) -> tuple[subprocess.Popen[bytes], str]:
    """Start `./crm up --demo`; returns the process and the address once it answers ready."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    command = [str(ROOT / "crm"), "up", "--demo", "--port", str(port), "--state", str(state)]
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, cwd=ROOT, start_new_session=True
        )
    deadline = time.monotonic() + READY_WITHIN
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"./crm up ended with {process.returncode}:\n{log.read_text()}")
        if (state / "demo-signins.json").exists() and is_ready(url):
            return process, url
        time.sleep(0.3)
    stop(process)
    raise RuntimeError(f"./crm up was not ready in {READY_WITHIN:.0f} s:\n{log.read_text()}")


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask for a clean stop, as Ctrl-C does; insist after 20 s."""
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)


def sign_ins_in(state: Path) -> dict[str, dict[str, str]]:
    rows = json.loads((state / "demo-signins.json").read_text(encoding="utf-8"))
    return {row["role"]: row for row in rows}
