"""What a suite stands on: a database server and, in suite mode, a broker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Outside:
    """The addresses of what runs beside our own processes."""

    database_url: str
    amqp_url: str | None = None
    wait_for_broker: Callable[[], None] = lambda: None
    """A broker of our own takes seconds to start, during which the databases are migrated."""
    management_url: str | None = None
    """Where the broker's users and queues are managed, if that is known."""
