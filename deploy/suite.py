"""Suite mode as ./crm up sees it: a process per service and role on RabbitMQ and PostgreSQL."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from urllib.parse import urlsplit

from deploy.broker import (
    Broker,
    free_port,
    speaks_amqp,
    without_password,
)
from deploy.console import Refusal
from deploy.databases import check_reachable
from deploy.management import MANAGEMENT_URL
from deploy.needs import MISSING_BROKER, find_broker
from deploy.outside import Outside
from deploy.postgres import Postgres
from deploy.services import all_services, shown
from deploy.state import State
from deploy.supervisor import Program

NAME = "suite"


def check() -> None:
    """Refuses at once what could not be reached after minutes of installing and building."""
    amqp_url, database_url = os.environ.get("AMQP_URL"), os.environ.get("DATABASE_URL")
    if amqp_url:
        check_broker(amqp_url)
    elif find_broker() is None:
        raise Refusal(MISSING_BROKER)
    if database_url:
        check_reachable(database_url)
    for service in all_services():
        if not service.contract.exists():
            raise Refusal(f"{shown(service.contract)} is missing; `./crm contracts` writes it.")


def start_outside(state: State, stack: ExitStack) -> Outside:
    """What AMQP_URL and DATABASE_URL name, or servers of our own under the state folder."""
    amqp_url, wait, management_url = _broker(state, stack)
    return Outside(_database(state, stack), amqp_url, wait, management_url)


def _broker(state: State, stack: ExitStack) -> tuple[str, Callable[[], None], str | None]:
    given = os.environ.get("AMQP_URL")
    if given:
        return given, lambda: None, os.environ.get(MANAGEMENT_URL)
    broker = Broker(state.broker)
    stack.callback(broker.stop)
    broker.launch()
    return broker.url, broker.wait_until_ready, broker.management_url


def _database(state: State, stack: ExitStack) -> str:
    given = os.environ.get("DATABASE_URL")
    if given:
        return given
    server = Postgres(state.postgres)
    stack.callback(server.stop)
    server.start()
    return server.url


def programs(state: State, env: Mapping[str, str], host: str, port: int) -> list[Program]:
    """Per service a process for calls and events and one for jobs, and the gateway."""
    made = []
    for service in all_services():
        serve = ["--roles", "rpc,reactions"]
        made.append(_program(state, env, service.name, [service.package, *serve]))
        made.append(_program(state, env, f"{service.name}-jobs", [service.package, "jobs"]))
    workers = ["--workers", str(gateway_workers())]
    gateway = ["gateway", "--host", host, "--port", str(port), *workers]
    contracts = os.pathsep.join(str(service.contract) for service in all_services())
    return [*made, _program(state, {**env, "CRM_CONTRACTS": contracts}, "gateway", gateway)]


def gateway_workers() -> int:
    """One per core that services leave free; more would only wait for them."""
    return max(1, min(4, (os.cpu_count() or 2) // 2))


def _program(state: State, env: Mapping[str, str], name: str, module: list[str]) -> Program:
    own = {**env, "CRM_HTTP_PORT": str(free_port())}
    return Program(name, [sys.executable, "-m", *module], own, state.logs / f"{name}.log")


def check_broker(url: str) -> None:
    """Refuses a broker that does not answer, and says what to do."""
    parts = urlsplit(url)
    port = parts.port or (5671 if parts.scheme == "amqps" else 5672)
    if parts.hostname and (parts.scheme == "amqps" or speaks_amqp(parts.hostname, port)):
        return
    raise Refusal(
        f"The broker {without_password(url)} does not answer. Start it, or correct AMQP_URL; "
        "without AMQP_URL, ./crm starts a RabbitMQ of its own."
    )
