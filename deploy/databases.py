"""The databases of the services: reached, made where absent, brought to this release."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from deploy.broker import without_password
from deploy.console import Refusal, say
from deploy.keys import ensure_keys
from deploy.postgres import Postgres
from deploy.services import Service, all_services, service_names
from deploy.state import State


def environment(state: State, database_url: str, amqp_url: str | None = None) -> dict[str, str]:
    """The variables that every process of a suite is started with."""
    env = {name: value for name, value in os.environ.items() if name != "AMQP_URL"}
    if amqp_url:
        env["AMQP_URL"] = amqp_url
    return env | {
        "DATABASE_URL": database_url,
        "CRM_KEYS": str(state.keys),
        "CRM_STATE": str(state.folder),
        "CRM_SERVICES": ",".join(service_names()),
        "PYTHONUNBUFFERED": "1",
    }


def check_reachable(url: str) -> None:
    """Refuses a database server that does not let us in, and says why."""
    import psycopg2

    try:
        # The driver's library knows no names like postgresql+psycopg2, which SQLAlchemy allows.
        address = re.sub(r"^postgres(ql)?(\+\w+)?:", "postgresql:", url)
        psycopg2.connect(address, connect_timeout=5).close()
    except psycopg2.OperationalError as error:
        reason = str(error).strip().splitlines()[0]
        raise Refusal(
            f"The database server {without_password(url)} cannot be used: {reason}. Start it, or "
            "correct DATABASE_URL; without DATABASE_URL, ./crm starts a PostgreSQL of its own."
        ) from error


def migrate_all(env: Mapping[str, str]) -> None:
    """Makes the databases that are absent and brings all to this release, side by side."""
    started = [(service, _start_migration(service, env)) for service in all_services()]
    ended = [(service, *process.communicate(), process.returncode) for service, process in started]
    for service, output, _, status in ended:
        if status:
            raise Refusal(
                f"{_told(output)}\nThe database of {service.name} could not be brought to this "
                "release; it is as it was before. Mend what the lines above name and try again."
            )


def _told(output: str) -> str:
    """The end of what a migration said, without the notes it makes when all is well."""
    lines = [line for line in output.strip().splitlines() if '"level":"info"' not in line]
    return "\n".join(lines[-12:])


def _start_migration(service: Service, env: Mapping[str, str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", service.package, "migrate"],
        env=dict(env),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@contextmanager
def reachable(state: State) -> Iterator[dict[str, str]]:
    """The environment for a command that needs the databases, whether ./crm up runs or not."""
    running = state.running()
    if running is not None:
        yield environment(state, running.database_url, running.amqp_url)
        return
    with state.claimed():
        ensure_keys(state.keys)
        given = os.environ.get("DATABASE_URL")
        if given and not state.postgres.exists():
            check_reachable(given)
            yield _migrated(environment(state, given))
            return
        server = Postgres(state.postgres)
        server.start()
        try:
            yield _migrated(environment(state, server.url))
        finally:
            server.stop()


def _migrated(env: dict[str, str]) -> dict[str, str]:
    migrate_all(env)
    return env


def migrate_command(options: Namespace) -> int:
    """`./crm migrate`."""
    state = State(Path(options.state).resolve())
    with reachable(state) as env:
        migrate_all(env)
    say("The databases are at this release.")
    return 0
