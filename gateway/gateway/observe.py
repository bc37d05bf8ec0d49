"""What the operator sees of every request: one log line and a place in the histogram."""

import time

from flask import Response, request
from prometheus_client import Counter, Gauge

from crmkit import metrics
from crmkit.logs import logger
from gateway import calls

log = logger("gateway")

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
