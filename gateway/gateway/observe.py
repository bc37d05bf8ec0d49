"""What the operator sees of every request: one log line and a place in the histogram."""

import time
from collections.abc import Iterable
from typing import TYPE_CHECKING

from flask import Response, request
from prometheus_client import Counter, Gauge

from crmkit import metrics, tracing
from crmkit.logs import logger
from gateway import calls

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

log = logger("gateway")

FAILED = 500
STREAMS = Gauge("crm_http_streams", "Event streams that are open")
DROPPED = Counter(
    "crm_http_streams_dropped_total", "Event streams ended because their reader was too slow"
)


def note(response: Response) -> str:
    """Logs and measures the request that this response answers; the id of the call."""
    call = calls.current()
    seconds = time.monotonic() - call.started
    route = request.url_rule.rule if request.url_rule else "unknown"
    status = response.status_code
    metrics.http_seconds.labels(route, request.method, str(status)).observe(seconds)
    tracing.describe(
        name=f"{request.method} {route}",
        method=request.method,
        route=route,
        call_id=call.call_id,
        status=status,
        code="failed" if status >= FAILED else tracing.OK,
    )
    log.info(
        "request",
        method=request.method,
        route=route,
        status=status,
        ms=round(seconds * 1000, 1),
        user=call.identity.user_id if call.identity else None,
        address=call.address,
        call_id=call.call_id,
    )
    return call.call_id


class Traced:
    """Each request in a span that continues the asker's trace; a stream's ends with its head."""

    def __init__(self, application: "WSGIApplication") -> None:
        self.application = application

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        told = {
            "traceparent": environ.get("HTTP_TRACEPARENT"),
            "tracestate": environ.get("HTTP_TRACESTATE"),
        }
        with tracing.span("request", "server", told, service="gateway"):
            return self.application(environ, start_response)
