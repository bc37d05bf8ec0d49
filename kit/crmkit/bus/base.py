"""What a service may ask of the bus, whichever bus it is."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from crmkit import tracing
from crmkit.errors import CrmError
from crmkit.store.database import Database
from crmkit.wire import Json

Callback = Callable[[Json], None]
"""Called with each event; must be quick, and what it raises is logged and forgotten."""


class Subscription(Protocol):
    """A running subscription."""

    def cancel(self) -> None: ...


class Bus(Protocol):
    """Calls to services, events from them, and fleeting signals between processes."""

    def call(
        self,
        service: str,
        method: str,
        args: Json,
        headers: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Any:
        """The result of the method; raises the CrmError that it answered with.

        Raises Unavailable when nobody serves it and Timeout when the deadline has passed; both
        name the service. A deadline in the headers is obeyed when it is nearer than the timeout.
        """

    def publish(self, envelopes: Sequence[Json]) -> None:
        """Hand events to whoever listens, outside of any outbox; raises when that failed."""

    def subscribe(
        self, pattern: str, callback: Callback, on_gap: Callable[[], None] | None = None
    ) -> Subscription:
        """Live events whose type matches ("customers.#"), from now on and only while we listen.

        `on_gap` is called when some may have been missed, after the broker came back.
        """

    def notify(self, name: str, data: Json) -> None:
        """Tell all subscribers something fleeting; it may be lost, nobody may rely on it."""

    def close(self) -> None: ...


class Service(Protocol):
    """What the bus needs of a service."""

    name: str
    database: Database
    bus: Bus

    def handle(self, method: str, args: Json, headers: Mapping[str, str]) -> Json:
        """{"result"} or {"error"}; never raises."""

    def close(self) -> None:
        """Write what still waits in memory and let go of the database."""


@contextmanager
def calling(service: str, method: str, headers: dict[str, str]) -> Iterator[None]:
    """A call to a service, which is told what trace it belongs to."""
    about: Json = {"service": service, "method": method, "call_id": headers.get("call_id")}
    with tracing.span(f"call {service}.{method}", "client", **about):
        tracing.carry(headers)
        try:
            yield
        except CrmError as error:
            tracing.describe(code=error.code)
            raise
        tracing.describe(code=tracing.OK)


def served(service: Service, method: str, args: Json, headers: Mapping[str, str]) -> Json:
    """The answer of the service, within the trace that the call belongs to."""
    about: Json = {"service": service.name, "method": method, "call_id": headers.get("call_id")}
    with tracing.span(f"{service.name}.{method}", "server", headers, **about):
        return service.handle(method, args, headers)


def unwrap(answer: Mapping[str, Any]) -> Any:
    """The result in the answer of a service, or its error raised here."""
    if (error := answer.get("error")) is not None:
        raise CrmError.from_wire(error)
    return answer.get("result")


def deadline_of(headers: Mapping[str, str], timeout: float) -> float:
    """The moment (unix seconds) until which a call may take: the nearer one of both limits."""
    own = time.time() + timeout
    given = headers.get("deadline")
    return min(own, float(given)) if given else own


def signal(name: str, data: Json) -> Json:
    """A fleeting message in the shape of an event, without an id: it is nobody's fact."""
    return {"type": name, "data": data}
