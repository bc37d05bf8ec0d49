"""Embedded mode as ./crm up sees it: one process on a PostgreSQL of our own, without a broker."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import ExitStack

from deploy.outside import Outside
from deploy.postgres import Postgres
from deploy.state import State
from deploy.supervisor import Program

NAME = "embedded"


def check() -> None:
    """Nothing outside is needed, so nothing can be missing."""


def start_outside(state: State, stack: ExitStack) -> Outside:
    """Starts PostgreSQL under the state folder; DATABASE_URL is for suite mode."""
    server = Postgres(state.postgres)
    stack.callback(server.stop)
    server.start()
    return Outside(server.url)


def programs(state: State, env: Mapping[str, str], host: str, port: int) -> list[Program]:
    """The one process that holds all services and the gateway."""
    command = [sys.executable, "-m", "deploy.embedded", "--host", host, "--port", str(port)]
    return [Program("guanxi", command, dict(env), state.logs / "guanxi.log")]
