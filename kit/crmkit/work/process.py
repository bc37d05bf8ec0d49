"""The process of role jobs: `python -m customers jobs`."""

import os
from importlib import import_module
from typing import Any

from crmkit.bus import connect
from crmkit.bus.base import Bus
from crmkit.bus.local import LocalBus
from crmkit.health import Health
from crmkit.settings import Settings
from crmkit.web import serve_beside
from crmkit.work.runner import stop_flag, work


def run_jobs(service_class: Any, settings: Settings, until_idle: float | None) -> int:
    """Do jobs and timers until told to stop; the exit status.

    Without a broker the services that a job may call are made in this very process: they live in
    their databases, and the relays of the main process notice what is written there.
    """
    stop = stop_flag()
    bus = connect(settings)
    service = _service(service_class, settings, bus)
    if settings.http_port is not None:
        health = Health({"database": service.database.ping})
        serve_beside(health, os.environ.get("CRM_HTTP_HOST", "127.0.0.1"), settings.http_port)
    try:
        work([service], stop, until_idle)
    finally:
        bus.close()
    return 0


def _service(service_class: Any, settings: Settings, bus: Bus) -> Any:
    if not isinstance(bus, LocalBus):
        return service_class(settings, bus)
    for name in settings.services:
        if name != service_class.name:
            bus.add(class_of(name)(settings, bus))
    service = service_class(settings, bus)
    bus.add(service)
    return service


def class_of(name: str) -> Any:
    """The class of the service of that name, from its package's module `service`."""
    module = import_module(f"{name.replace('-', '_')}.service")
    for value in vars(module).values():
        if isinstance(value, type) and value.__dict__.get("name") == name:
            return value
    raise LookupError(f"{module.__name__} has no service named {name}")
