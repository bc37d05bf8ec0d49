"""What every process counts and measures, under names that say the unit (Prometheus)."""

from prometheus_client import REGISTRY, Counter, Gauge, Histogram, generate_latest

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SECONDS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)

rpc_seconds = Histogram(
    "crm_rpc_seconds", "Calls handled, by outcome", ("service", "method", "code"), buckets=SECONDS
)
call_seconds = Histogram(
    "crm_call_seconds", "Calls made to other services", ("service", "code"), buckets=SECONDS
)
rpc_expired = Counter("crm_rpc_expired_total", "Calls dropped past their deadline", ("service",))
replies_lost = Counter("crm_rpc_replies_lost_total", "Replies nobody waits for", ("service",))
http_seconds = Histogram(
    "crm_http_seconds", "Requests answered", ("route", "method", "status"), buckets=SECONDS
)
events_published = Counter("crm_events_published_total", "Events published", ("service", "kind"))
events_handled = Counter("crm_events_handled_total", "Events handled", ("consumer", "outcome"))
event_lag = Histogram(
    "crm_event_lag_seconds", "From the change to its reaction", ("consumer",), buckets=SECONDS
)
events_unrouted = Gauge("crm_events_unrouted", "Events in the queue of those nobody listens to")
outbox_waiting = Gauge("crm_outbox_waiting", "Rows not yet published", ("service",))
outbox_parked = Gauge("crm_outbox_parked", "Rows that cannot be published", ("service",))
outbox_age = Gauge("crm_outbox_oldest_seconds", "Age of the oldest waiting row", ("service",))
dead_letters = Gauge("crm_dead_letters", "Messages given up on", ("service",))
jobs_waiting = Gauge("crm_jobs_waiting", "Jobs not yet begun", ("service",))
pool_in_use = Gauge("crm_database_connections", "Connections in use", ("service",))
broker_connected = Gauge("crm_broker_connected", "1 while the consumer is connected", ("role",))


def exposition() -> bytes:
    """All of it in the text format that Prometheus reads."""
    return generate_latest(REGISTRY)
