"""Whether this process lives, whether the suite can be used, and what was counted."""

import mmap
import time
from functools import partial
from typing import Any

from flask import Blueprint, Response

from crmkit import metrics
from crmkit.errors import CrmError
from gateway import answers, calls
from gateway.calls import Call
from gateway.fanout import gather

_KEPT = 1.0
_ESSENTIAL = "iam"

blueprint = Blueprint("health", __name__)


class Readiness:
    """The state of every service, asked at most once a second however many ask here.

    At the start all services have to be up. From then on the gateway stays ready as long as people
    can be recognised: a dead service must not take the living ones off the network.
    """

    def __init__(self) -> None:
        # Anonymous shared memory: forked workers all know what one of them has seen.
        self._complete = mmap.mmap(-1, 1)
        self._at = 0.0
        self._state: tuple[bool, dict[str, Any]] = (False, {})
        self.stopping = False

    def state(self, call: Call) -> tuple[bool, dict[str, Any]]:
        """Whether the suite can be used, and each service's own state."""
        if time.monotonic() - self._at > _KEPT:
            self._state = self._ask(call)
            self._at = time.monotonic()
        ready, services = self._state
        return ready and not self.stopping, services

    def _ask(self, call: Call) -> tuple[bool, dict[str, Any]]:
        names = call.house.catalogue.services
        timeout = call.house.options.fan_out_timeout
        asks = {name: partial(_state_of, call, name, timeout) for name in names}
        gathered = gather(asks, timeout)
        services = {name: gathered.answers.get(name, {"ready": False}) for name in names}
        up = {name for name, state in services.items() if state.get("ready")}
        if up == set(names):
            self._complete[0] = 1
        return bool(self._complete[0]) and _ESSENTIAL in up, services


@blueprint.get("/healthz")
def alive() -> Response:
    """This process answers; nothing outside it is asked."""
    return answers.json({"alive": True})


@blueprint.get("/readyz")
def ready() -> Response:
    """200 when the suite can be used, with the state of each service."""
    call = calls.current()
    usable, services = call.house.readiness.state(call)
    return answers.json({"ready": usable, "services": services}, 200 if usable else 503)


@blueprint.get("/metrics")
def figures() -> Response:
    """Everything this process counted, for Prometheus."""
    return Response(metrics.exposition(), content_type=metrics.CONTENT_TYPE)


def _state_of(call: Call, service: str, timeout: float) -> dict[str, Any]:
    try:
        state = call.rpc(service, "health", {}, timeout)
    except CrmError as error:
        return {"ready": False, "code": error.code}
    return {"ready": True, **(state if isinstance(state, dict) else {})}
