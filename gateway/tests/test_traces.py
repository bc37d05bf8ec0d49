"""A trace from the request of a browser through the gateway to the door of a service."""

import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from crmkit import tracing

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
ASKED_FROM = "00f067aa0ba902b7"
HEADERS = {"traceparent": f"00-{TRACE}-{ASKED_FROM}-01"}


@pytest.fixture
def spans():
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing.use(provider)

    def of_trace():
        found = exporter.get_finished_spans()
        return {s.name: s for s in found if format(s.context.trace_id, "032x") == TRACE}

    yield of_trace
    tracing.use(None)


def test_a_request_continues_the_trace_of_the_browser_down_to_the_door(spans, rep):
    rep.get("/customers", headers=HEADERS)

    request, call, door = (
        spans()[name] for name in ("GET /api/v1/customers", "call customers.list", "customers.list")
    )
    assert format(request.parent.span_id, "016x") == ASKED_FROM
    assert call.parent.span_id == request.context.span_id
    assert door.parent.span_id == call.context.span_id
    assert door.attributes["crm.entity"] == "customer"


def test_the_span_of_a_request_says_the_route_and_not_the_record(spans, rep, customer):
    answer = rep.get(f"/customers/{customer['id']}", headers=HEADERS)

    span = spans()["GET /api/v1/customers/<record_id>"]
    assert span.attributes["crm.call_id"] == answer.headers["X-Call-Id"]
    assert span.attributes["crm.status"] == 200
    assert customer["id"] not in span.to_json()


def test_a_request_without_a_trace_begins_one_of_its_own(spans, rep):
    rep.get("/customers")

    assert spans() == {}


@pytest.mark.parametrize("told", ["", "nonsense", "00-0-0-00", "ff-" + "0" * 60])
def test_a_header_that_tells_of_no_trace_harms_nothing(spans, rep, told):
    assert rep.get("/customers", headers={"traceparent": told}).status_code == 200
