"""A trace over real processes and a real broker, received as a collector receives it."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

from tests.flow.bus.house import eventually

TRACE = "0af7651916cd43dd8448eb211c80319c"
NAMES = {"shelf.put", "emit shelf.book.put", "reader.note_book"}


class Collector:
    """Takes spans by OTLP over HTTP and keeps them."""

    def __init__(self):
        self.spans = []
        keep = self.spans

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"]))
                for resource in ExportTraceServiceRequest.FromString(body).resource_spans:
                    service = next(
                        each.value.string_value
                        for each in resource.resource.attributes
                        if each.key == "service.name"
                    )
                    for scope in resource.scope_spans:
                        keep.extend((service, span) for span in scope.spans)
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_):
                """What was received is told by the test."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def of_trace(self):
        """The spans of the trace by name, each with the service that sent it."""
        found = [(service, span) for service, span in self.spans if span.trace_id.hex() == TRACE]
        return {span.name: (service, span) for service, span in found}


@pytest.fixture
def collector():
    made = Collector()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_trace_leads_over_the_broker_to_the_reaction_of_another_process(house, collector):
    sending = {
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector.address,
        "OTEL_BSP_SCHEDULE_DELAY": "100",
    }
    house.serving("shelf", **sending)
    house.serving("reader", **sending)

    house.put(traceparent=f"00-{TRACE}-b7ad6b7169203331-01")

    assert eventually(lambda: collector.of_trace().keys() >= NAMES)
    found = collector.of_trace()
    assert {name: found[name][0] for name in NAMES} == {
        "shelf.put": "shelf",
        "emit shelf.book.put": "shelf",
        "reader.note_book": "reader",
    }
    written, heard = found["emit shelf.book.put"][1], found["reader.note_book"][1]
    assert written.parent_span_id == found["shelf.put"][1].span_id
    assert heard.parent_span_id == written.span_id
