"""The process of one service: `python -m customers` serves, and does what else is asked of it.

    python -m customers [--roles rpc,reactions]
    python -m customers migrate | describe | rebuild-replicas | jobs

Green threads are switched on before the service is imported, so `run` is given its name:
`run("customers.service:CustomersService", sys.argv[1:])`.
"""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from crmkit.green import offload, patch
from crmkit.web import serve_beside, serve_wsgi

__all__ = ["offload", "run", "serve_wsgi"]

GREEN_COMMANDS = ("serve",)


def run(service: str | type, argv: Sequence[str]) -> int:
    """Do what the command line asks; the exit status. A process that serves ends with SIGTERM."""
    options = parser().parse_args(argv)
    if options.command in GREEN_COMMANDS:
        patch()
    from crmkit import logs, tracing
    from crmkit.settings import Settings

    settings = Settings.from_env()
    service_class: Any = load(service) if isinstance(service, str) else service
    logs.set_up(settings.log_level, service=service_class.name)
    tracing.set_up(settings, service_class.name)
    command: Callable[..., int] = COMMANDS[options.command]
    return command(service_class, settings, options)


def parser() -> argparse.ArgumentParser:
    """The command line of a service."""
    made = argparse.ArgumentParser(description="One service of the suite.")
    made.add_argument("command", nargs="?", default="serve", choices=sorted(COMMANDS))
    made.add_argument("--roles", default="rpc,reactions", help="rpc, reactions or both")
    made.add_argument(
        "--until-idle",
        type=float,
        metavar="SECONDS",
        help="jobs: end once nothing was to do for so long",
    )
    return made


def load(name: str) -> Any:
    """The class written as "package.module:Class"."""
    module, _, attribute = name.partition(":")
    return getattr(import_module(module), attribute)


def serve(service_class: Any, settings: Any, options: argparse.Namespace) -> int:
    """Answer calls and react to events until told to stop."""
    from crmkit.bus import topology_of
    from crmkit.bus.amqp import AmqpBus
    from crmkit.bus.suite import ROLES, SuiteProcess
    from crmkit.health import Health
    from crmkit.settings import SettingMissingError

    if settings.amqp_url is None:
        raise SettingMissingError("AMQP_URL")
    roles = [role.strip() for role in options.roles.split(",") if role.strip()]
    unknown = set(roles) - set(ROLES)
    if unknown:
        raise SystemExit(f"unknown roles: {', '.join(sorted(unknown))}; known: {', '.join(ROLES)}")
    bus = AmqpBus(settings.amqp_url, settings.rpc_timeout, topology_of(settings))
    process = SuiteProcess(service_class(settings, bus), bus, roles, settings)
    health = Health(process.checks() | migration_check(service_class, settings))
    if settings.http_port is not None:
        serve_beside(health, os.environ.get("CRM_HTTP_HOST", "127.0.0.1"), settings.http_port)
    asked = until_told(process.stopped)
    process.start()
    process.stopped.wait()
    health.stopping = True
    process.stop()
    return 0 if asked.is_set() else 1


def migration_check(service_class: Any, settings: Any) -> dict[str, Callable[[], bool]]:
    """Ready means also that the database is of this release."""
    if not hasattr(service_class, "package"):
        return {}
    from crmkit.store.migrations import is_current

    current = [False]

    def check() -> bool:
        current[0] = current[0] or is_current(
            service_class, settings.database_of(service_class.name)
        )
        return current[0]

    return {"migrations": check}


def until_told(stopped: threading.Event) -> threading.Event:
    """SIGTERM and SIGINT set both events; the one returned is set by nothing else."""
    from eventlet.hubs import get_hub

    asked = threading.Event()

    def stop() -> None:
        asked.set()
        stopped.set()

    def soon(*_: Any) -> None:
        # A signal may come while the hub runs or a lock of the event is held: only schedule.
        get_hub().schedule_call_global(0, stop)

    signal.signal(signal.SIGTERM, soon)
    signal.signal(signal.SIGINT, soon)
    return asked


def migrate(service_class: Any, settings: Any, _options: argparse.Namespace) -> int:
    """Bring the database of the service to this release, with the choices that it ships."""
    from crmkit.store.migrations import DatabaseNewer, MigratorBusy
    from crmkit.store.migrations import migrate as upgrade

    try:
        upgrade(service_class, settings.database_of(service_class.name))
    except (DatabaseNewer, MigratorBusy) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


def describe(service_class: Any, settings: Any, options: argparse.Namespace) -> int:
    """Print the contract of the service."""
    from crmkit.entity.contract import contract

    sys.stdout.buffer.write(_pretty(contract(service_class)))
    return 0


def rebuild_replicas(service_class: Any, settings: Any, _options: argparse.Namespace) -> int:
    """Fill the local replicas anew from their owners."""
    from crmkit.bus import connect
    from crmkit.logs import logger
    from crmkit.replica import rebuild

    bus = connect(settings)
    try:
        service = service_class(settings, bus)
        for replica in service.replicas:
            rows = rebuild(service, replica, settings)
            logger(__name__).info("replica rebuilt", entity=replica.entity, rows=rows)
    finally:
        bus.close()
    return 0


def jobs(service_class: Any, settings: Any, options: argparse.Namespace) -> int:
    """Work through jobs and timers, without green threads."""
    from crmkit.work.process import run_jobs

    status: int = run_jobs(service_class, settings, options.until_idle)
    return status


def _pretty(value: Any) -> bytes:
    import orjson

    return bytes(orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS) + b"\n")


COMMANDS: dict[str, Callable[..., int]] = {
    "serve": serve,
    "migrate": migrate,
    "describe": describe,
    "rebuild-replicas": rebuild_replicas,
    "jobs": jobs,
}
