"""Traces through the bus of one process: from a call to what reacts to its event."""

import subprocess
import sys

import pytest
from bookshop.service import Bookshop

from crmkit import logs, tracing
from crmkit.bus.local import LocalBus
from crmkit.errors import NotFound
from crmkit.settings import SettingInvalidError, Settings
from crmkit.testing.house import house_of
from kit.tests.bus.test_local_bus import eventually, heard, put
from kit.tests.conftest import ASKED_FROM, TRACE

TOLD = {"service", "method", "entity", "call_id", "code", "consumer", "event", "outcome"}


@pytest.fixture
def bookshop():
    """A service with the real door, on a bus of its own."""
    with house_of(Bookshop) as house:
        bus, others = LocalBus(), house.service.bus
        bus.add(house.service)
        house.service.bus = others
        boss = house.person(everything=True)

        def ask(method, **args):
            return bus.call("bookshop", method, args, boss.headers(call_id="call-1"))

        yield ask


def parent_of(span):
    return span.parent.span_id if span.parent else None


def test_a_trace_leads_from_the_call_through_the_event_to_the_reaction(spans, host):
    with tracing.span("request", "server", ASKED_FROM):
        put(host)
    assert eventually(lambda: "reader.note_book" in spans())

    chain = [
        spans()[name]
        for name in (
            "request", "call shelf.put", "shelf.put", "emit shelf.book.put", "reader.note_book",
        )
    ]  # fmt: skip
    assert {format(span.context.trace_id, "032x") for span in chain} == {TRACE}
    assert [parent_of(span) for span in chain[1:]] == [span.context.span_id for span in chain[:-1]]


def test_every_try_of_a_reaction_is_a_span_that_says_how_it_ended(spans, host):
    put(host, title="poison")

    assert eventually(lambda: spans().get("reader.note_book") is not None)
    assert eventually(
        lambda: spans()["reader.note_book"].attributes["crm.outcome"] == "dead", seconds=20
    )
    assert not spans()["reader.note_book"].status.is_ok


def test_the_door_says_what_was_asked_and_never_with_which_values(spans, bookshop):
    bookshop("create", entity="shelf", values={"name": "Confidential"})

    span = spans()["bookshop.create"]
    assert {
        name: span.attributes[f"crm.{name}"] for name in ("method", "entity", "call_id", "code")
    } == {"method": "create", "entity": "shelf", "call_id": "call-1", "code": "ok"}
    for each in spans().values():
        assert {name.removeprefix("crm.") for name in each.attributes} <= TOLD
        assert "Confidential" not in each.to_json()


def test_a_refused_call_is_marked_with_its_code(spans, bookshop):
    with pytest.raises(NotFound):
        bookshop("get", entity="shelf", id="nothing")

    for name in ("bookshop.get", "call bookshop.get"):
        assert spans()[name].attributes["crm.code"] == NotFound.code
        assert not spans()[name].status.is_ok


def test_log_lines_carry_the_trace_within_it_and_none_outside(spans):
    with tracing.span("request", "server", ASKED_FROM):
        assert logs.complete(None, "info", {})["trace_id"] == TRACE
    assert "trace_id" not in logs.complete(None, "info", {})


def test_nothing_is_carried_where_nothing_is_traced(host):
    told = []
    host.bus.subscribe("shelf.book.put", told.append)

    put(host)

    assert eventually(lambda: heard(host)["total"] == 1)
    assert "traceparent" not in told[0]


def test_without_an_address_the_libraries_of_traces_are_not_even_imported():
    program = (
        "import sys; from crmkit import tracing; from crmkit.bus import amqp, host, suite;"
        "from crmkit.settings import Settings; tracing.set_up(Settings.from_env({}), 'x');"
        "tracing.carry({}); tracing.describe(code='ok');"
        "sys.exit(any(name.startswith('opentelemetry') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.parametrize("given", ["1.5", "-0.1", "half", "nan"])
def test_a_ratio_that_is_none_is_refused_by_its_name(given):
    with pytest.raises(SettingInvalidError, match="OTEL_TRACES_SAMPLER_ARG"):
        Settings.from_env({"OTEL_TRACES_SAMPLER_ARG": given})
