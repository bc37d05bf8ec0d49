"""How a process says that it lives, that it can serve, and what it has counted (WSGI)."""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from crmkit import metrics

Check = Callable[[], bool]
StartResponse = Callable[..., Any]


class Health:
    """/healthz asks nothing outside the process; /readyz asks every check; /metrics tells all.

    A broker that is away must not have every process restarted, so it only ends readiness.
    """

    def __init__(self, checks: Mapping[str, Check] | None = None) -> None:
        self.checks: dict[str, Check] = dict(checks or {})
        self.stopping = False

    def ready(self) -> dict[str, bool]:
        """Each check and whether it passed; a process that is stopping is not ready."""
        return {"running": not self.stopping, **{n: _passes(c) for n, c in self.checks.items()}}

    def __call__(self, environ: Mapping[str, Any], start: StartResponse) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == "/healthz":
            return _answer(start, "200 OK", {"alive": True})
        if path == "/readyz":
            checks = self.ready()
            ready = all(checks.values())
            status = "200 OK" if ready else "503 Service Unavailable"
            return _answer(start, status, {"ready": ready, "checks": checks})
        if path == "/metrics":
            start("200 OK", [("Content-Type", metrics.CONTENT_TYPE)])
            return [metrics.exposition()]
        return _answer(start, "404 Not Found", {"code": "not_found"})


def _passes(check: Check) -> bool:
    try:
        return bool(check())
    except Exception:
        return False


def _answer(start: StartResponse, status: str, body: Mapping[str, Any]) -> list[bytes]:
    start(status, [("Content-Type", "application/json"), ("Cache-Control", "no-store")])
    return [json.dumps(body).encode()]
