"""Starting ./crm as a person would, and talking to what it serves."""

from __future__ import annotations

import atexit
import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import requests

from deploy.broker import free_port
from deploy.processes import last_lines

ROOT = Path(__file__).resolve().parents[1]
API = "/api/v1"
READY_SECONDS = 400
READY = "Ctrl-C stops it"
FOLDER_VARIABLE = "CRM_TEST_FOLDER"


def command_environment(**more: str) -> dict[str, str]:
    """The variables of a person's shell, without those that point to servers of this machine."""
    hidden = {"DATABASE_URL", "AMQP_URL", "CRM_STATE", "CRM_KEYS", "CRM_SERVICES"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return kept | {"PYTHONUNBUFFERED": "1"} | more


def crm(
    *arguments: str, env: dict[str, str] | None = None, given: str = ""
) -> subprocess.CompletedProcess[str]:
    """A ./crm command that ends by itself; `given` is what it reads."""
    return subprocess.run(
        [sys.executable, str(ROOT / "crm"), *arguments],
        cwd=ROOT,
        env=command_environment() if env is None else env,
        input=given,
        capture_output=True,
        text=True,
        timeout=READY_SECONDS,
        check=False,
    )


class Up:
    """A running ./crm up on a state folder and a port of its own."""

    def __init__(self, state: Path, *options: str, port: int | None = None, **env: str) -> None:
        self.state, self.options, self.env = state, options, env
        self.port = port or free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.log = state.parent / f"{state.name}-up.log"
        self.process: subprocess.Popen[bytes] | None = None
        self.times_ready = 0

    def start(self) -> float:
        """Starts it and gives the seconds until it was ready."""
        began = time.monotonic()
        self.launch()
        self._wait_until_ready(began + READY_SECONDS)
        return time.monotonic() - began

    def launch(self) -> subprocess.Popen[bytes]:
        """Starts it without waiting."""
        self.times_ready = self.said().count(READY)
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                [
                    *(sys.executable, str(ROOT / "crm"), "up", *self.options),
                    *("--port", str(self.port), "--state", str(self.state)),
                ],
                cwd=ROOT,
                env=command_environment(**self.env),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        return self.process

    def said(self) -> str:
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def stop(self, number: signal.Signals = signal.SIGINT) -> int:
        """Stops it as Ctrl-C does and gives its exit status."""
        assert self.process is not None
        self.process.send_signal(number)
        status = self.process.wait(60)
        self.process = None
        return status

    def kill(self) -> None:
        """kill -9, as when the machine loses its power."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()
        self.process = None

    def close(self) -> None:
        if self.process is not None and self.process.poll() is None:
            self.stop()

    def sign_ins(self) -> list[dict[str, str]]:
        """The demo's sign-ins, one per role."""
        text = (self.state / "demo-signins.json").read_text(encoding="utf-8")
        found: list[dict[str, str]] = json.loads(text)
        return found

    def client(self, role: str = "administrator") -> Client:
        """Signed in as the demo's person of that role."""
        person = next(one for one in self.sign_ins() if one["role"] == role)
        return Client(self.address, person["username"], person["password"])

    def _wait_until_ready(self, deadline: float) -> None:
        assert self.process is not None
        while self.said().count(READY) == self.times_ready:
            if self.process.poll() is not None:
                raise AssertionError(f"./crm up ended:\n{last_lines(self.log, 30)}")
            if time.monotonic() > deadline:
                self.process.kill()
                raise AssertionError(f"./crm up was not ready:\n{last_lines(self.log, 30)}")
            time.sleep(0.02)


class Client:
    """A program that uses the public API with a session, as the browser does."""

    def __init__(self, address: str, username: str, password: str) -> None:
        self.base = address + API
        self.http = requests.Session()
        answer = self.http.post(
            f"{self.base}/session", json={"username": username, "password": password}, timeout=30
        )
        answer.raise_for_status()
        self.user: dict[str, Any] = answer.json()["user"]
        self.http.headers["X-CSRF-Token"] = answer.json()["csrf_token"]

    def ask(self, method: str, path: str, **given: Any) -> requests.Response:
        """The whole answer, whatever its status."""
        return self.http.request(method, self.base + path, timeout=30, **given)

    def get(self, path: str, **given: Any) -> Any:
        return self._data(self.ask("GET", path, **given))

    def post(self, path: str, body: Any = None, **given: Any) -> Any:
        return self._data(self.ask("POST", path, json=body, **given))

    def patch(self, path: str, body: Any, **given: Any) -> Any:
        return self._data(self.ask("PATCH", path, json=body, **given))

    @staticmethod
    def _data(answer: requests.Response) -> Any:
        assert answer.ok, f"{answer.status_code} {answer.text}"
        return answer.json() if answer.content else None


def with_demo(state: Path) -> Path:
    """The state folder, holding the demo company; it is loaded once per run and then copied."""

    def load(source: Path) -> None:
        with running(source, "--demo"):
            pass

    return _copy_of("demo", load, state)


def with_databases(state: Path) -> Path:
    """The state folder of an installation that knows nobody yet; made once per run and copied."""

    def make(source: Path) -> None:
        done = crm("migrate", "--state", str(source))
        assert done.returncode == 0, done.stdout + done.stderr

    return _copy_of("databases", make, state)


def _copy_of(name: str, make: Callable[[Path], None], state: Path) -> Path:
    folder = _run_folder()
    source, made = folder / name, folder / f"{name}.made"
    # Rings run side by side, and who comes second waits for what the first one makes.
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            make(source)
            made.touch()
    state.parent.mkdir(parents=True, exist_ok=True)
    # The files of PostgreSQL belong to its own user, which must stay so.
    subprocess.run(["cp", "-a", str(source), str(state)], check=True)
    return state


@cache
def _run_folder() -> Path:
    """Where this run of the tests keeps what its rings share."""
    given = os.environ.get(FOLDER_VARIABLE)
    if given:
        return Path(given)
    made = Path(tempfile.mkdtemp(prefix="guanxi-test-"))
    made.chmod(0o755)
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


@contextmanager
def running(state: Path, *options: str, port: int | None = None, **env: str) -> Iterator[Up]:
    """A ./crm up for the time of a block."""
    up = Up(state, *options, port=port, **env)
    try:
        up.start()
        yield up
    finally:
        up.close()


def wait_for(condition: Any, seconds: float = 15.0, every: float = 0.05) -> Any:
    """The condition's first true value; fails when there is none in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(every)
    raise AssertionError(f"did not become true within {seconds:.0f} s")
