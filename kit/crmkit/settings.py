"""What a process is told from outside: environment variables, read once at its start."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Self

from sqlalchemy import URL, make_url

DATABASE_PREFIX = "guanxi"
MOST_DAYS = 3650
EVENTS_KEPT = timedelta(days=7)


class SettingMissingError(RuntimeError):
    """A variable that this process cannot do without is not set."""

    def __init__(self, name: str) -> None:
        super().__init__(f"the environment variable {name} is not set")


class SettingInvalidError(RuntimeError):
    """A variable says something that it cannot mean."""

    def __init__(self, name: str, given: str, wanted: str) -> None:
        super().__init__(f"the environment variable {name} is {given!r}, but has to be {wanted}")


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The environment of one process."""

    database_url: str | None = None
    """A server; each service has a database of its own there."""
    amqp_url: str | None = None
    """Without it the process talks to services inside itself only (embedded mode)."""
    keys: Path = Path("var/keys")
    state: Path = Path("var")
    audit_heads: Path | None = None
    """Where the ends of the audit's chains are noted outside of the database."""
    http_port: int | None = None
    """Where this process answers /healthz, /readyz and /metrics."""
    log_level: str = "INFO"
    rpc_timeout: float = 10.0
    events_kept: timedelta = EVENTS_KEPT
    """How long events that were told can be read again by the feed."""
    otlp_endpoint: str | None = None
    """Where traces are sent by OTLP over HTTP; none are made without it."""
    trace_ratio: float = 1.0
    """Which part of all traces is sent."""
    services: tuple[str, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None) -> Self:
        """The settings of this process, or of the given variables."""
        env = dict(os.environ if environment is None else environment)
        port = env.get("CRM_HTTP_PORT")
        state = Path(env.get("CRM_STATE", "var"))
        names = env.get("CRM_SERVICES", "")
        return cls(
            database_url=env.get("DATABASE_URL") or None,
            amqp_url=env.get("AMQP_URL") or None,
            keys=Path(env.get("CRM_KEYS") or state / "keys"),
            state=state,
            audit_heads=Path(env.get("CRM_AUDIT_HEADS") or state / "audit-heads.jsonl"),
            http_port=int(port) if port else None,
            log_level=env.get("LOG_LEVEL", "INFO").upper(),
            rpc_timeout=float(env.get("RPC_TIMEOUT", "10")),
            events_kept=_days(env, "CRM_EVENTS_KEPT_DAYS", cls.events_kept),
            otlp_endpoint=env.get("OTEL_EXPORTER_OTLP_ENDPOINT") or None,
            trace_ratio=_ratio(env, "OTEL_TRACES_SAMPLER_ARG"),
            services=tuple(name.strip() for name in names.split(",") if name.strip()),
            environment=env,
        )

    def database_of(self, service: str) -> str:
        """The service's own database: its own variable, else a name of its own on the server."""
        own = self.environment.get(f"{variable(service)}_DATABASE_URL")
        if own:
            return psycopg2_url(own)
        if not self.database_url:
            raise SettingMissingError("DATABASE_URL")
        server = make_url(self.database_url).set(database=database_name(service))
        return psycopg2_url(server)

    @property
    def embedded(self) -> bool:
        """Whether all services run in this one process."""
        return self.amqp_url is None


def _ratio(env: Mapping[str, str], name: str) -> float:
    """A part of the whole, 1 where nothing is said; raises SettingInvalidError."""
    given = env.get(name) or "1"
    try:
        ratio = float(given)
    except ValueError:
        ratio = -1.0
    if not 0 <= ratio <= 1:
        raise SettingInvalidError(name, given, "a number from 0 to 1")
    return ratio


def _days(env: Mapping[str, str], name: str, default: timedelta) -> timedelta:
    """A number of whole days; raises SettingInvalidError."""
    given = env.get(name)
    if not given:
        return default
    if not (given.isascii() and given.isdigit() and 1 <= int(given) <= MOST_DAYS):
        raise SettingInvalidError(name, given, f"a whole number of days from 1 to {MOST_DAYS}")
    return timedelta(days=int(given))


def variable(service: str) -> str:
    """The service's name as variables spell it: service-desk → SERVICE_DESK."""
    return service.replace("-", "_").upper()


def database_name(service: str) -> str:
    """The name of the service's database: service-desk → guanxi_service_desk."""
    return f"{DATABASE_PREFIX}_{service.replace('-', '_')}"


def psycopg2_url(url: str | URL) -> str:
    """The URL, password and all, with the driver that yields under eventlet."""
    return make_url(url).set(drivername="postgresql+psycopg2").render_as_string(hide_password=False)
