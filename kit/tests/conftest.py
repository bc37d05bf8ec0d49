"""What tests of the kit share: the invented bookshop can be imported by name, and spans be read."""

import sys
from pathlib import Path

import pytest

from crmkit import tracing

sys.path.insert(0, str(Path(__file__).parent))

TRACE = "0af7651916cd43dd8448eb211c80319c"
ASKED_FROM = {"traceparent": f"00-{TRACE}-b7ad6b7169203331-01"}


@pytest.fixture
def spans():
    """The spans that ended so far, by their names."""
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracing.use(provider)
    yield lambda: {span.name: span for span in exporter.get_finished_spans()}
    tracing.use(None)
