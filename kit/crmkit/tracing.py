"""Traces (OpenTelemetry): which request made which calls, events and reactions, each how long.

Only where OTEL_EXPORTER_OTLP_ENDPOINT is set; without it not even the libraries are imported. The
context travels as W3C Trace Context (https://www.w3.org/TR/trace-context/): in the headers of
requests and calls, and in events as the attribute that CloudEvents has for it
(https://github.com/cloudevents/spec/blob/main/cloudevents/extensions/distributed-tracing.md).
A span says what was done and how it ended, never with which values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

from crmkit.logs import about

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from crmkit.settings import Settings

Kind = Literal["server", "client", "producer", "consumer"]

PARENT, STATE = "traceparent", "tracestate"
OK = "ok"

_NOTHING: AbstractContextManager[None] = nullcontext()
_used: dict[str, Any] = {"tracer": None}
"""What this process makes its spans with; no tracer while it makes none."""


def set_up(settings: Settings, process: str) -> None:
    """Send the spans of this process to where the settings say, a few seconds later, if anywhere.

    Whether a trace is kept is worked out from its id, so that all processes decide alike and no
    stranger decides by the headers that they send.
    """
    if settings.otlp_endpoint is not None:
        _used["make"] = partial(_provider, settings, process)
        begin()


def begin() -> None:
    """Start to send; a fork has to do it again, since the thread that sends stays behind."""
    make = _used.get("make")
    if make is not None:
        use(make())


def end() -> None:
    """Send what waits, for a process that ends without the interpreter's farewell."""
    provider = _used.get("provider")
    if provider is not None:
        provider.shutdown()


def use(provider: TracerProvider | None) -> None:
    """Give spans to this provider from now on, or make none any more."""
    _used["provider"] = provider
    _used["tracer"] = provider.get_tracer("crmkit") if provider is not None else None


def span(
    name: str, kind: Kind, parent: Mapping[str, Any] | None = None, **values: Any
) -> AbstractContextManager[None]:
    """A span around the block; log lines within it carry its trace.

    It continues the trace that the headers or the event `parent` tell of, where given, else the
    one around it.
    """
    tracer = _used["tracer"]
    if tracer is None:
        return _NOTHING
    return _span(tracer, name, kind, parent, values)


def describe(name: str | None = None, **values: Any) -> None:
    """Say more of the span around, once it is known; a `code` other than ok marks a failure."""
    if _used["tracer"] is None:
        return
    from opentelemetry.trace import StatusCode, get_current_span

    current = get_current_span()
    if name is not None:
        current.update_name(name)
    current.set_attributes(_attributes(values))
    if values.get("code", OK) != OK:
        current.set_status(StatusCode.ERROR)


def carry(carrier: dict[str, Any]) -> None:
    """Write the trace around into the headers of a call or into an event."""
    if _used["tracer"] is not None:
        _propagator().inject(carrier)


def _provider(settings: Settings, process: str) -> TracerProvider:
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider as Provider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor
    from opentelemetry.sdk.trace.sampling import TraceIdRatioBased

    made = Provider(
        resource=Resource.create({"service.namespace": "guanxi", "service.name": process}),
        sampler=TraceIdRatioBased(settings.trace_ratio),
    )
    address = f"{str(settings.otlp_endpoint).rstrip('/')}/v1/traces"
    made.add_span_processor(BatchSpanProcessor(OTLPSpanExporter(endpoint=address)))
    return made


@contextmanager
def _span(
    tracer: Any, name: str, kind: Kind, parent: Mapping[str, Any] | None, values: Mapping[str, Any]
) -> Iterator[None]:
    from opentelemetry.trace import SpanKind, format_trace_id

    made = tracer.start_as_current_span(
        name,
        context=None if parent is None else _propagator().extract(_told(parent)),
        kind=SpanKind[kind.upper()],
        attributes=_attributes(values),
        record_exception=False,  # the text of an error may quote a value
        set_status_on_exception=False,
    )
    with made as current, about(trace_id=format_trace_id(current.get_span_context().trace_id)):
        yield


def _propagator() -> Any:
    from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

    return TraceContextTextMapPropagator()


def _told(parent: Mapping[str, Any]) -> dict[str, str]:
    """The trace that a message tells of; whatever is no text tells of none."""
    return {name: parent[name] for name in (PARENT, STATE) if isinstance(parent.get(name), str)}


def _attributes(values: Mapping[str, Any]) -> dict[str, Any]:
    return {f"crm.{name}": value for name, value in values.items() if value is not None}
