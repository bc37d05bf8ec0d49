"""The bus of one process."""

import threading
import time
from datetime import UTC, datetime

import pytest

from crmkit.bus.host import Host
from crmkit.bus.local import LocalBus
from crmkit.errors import BadRequest, NotFound, Timeout, Unavailable
from crmkit.events import dead
from crmkit.testing.toys import ReaderService, ShelfService


def eventually(fact, seconds=10.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if fact():
            return True
        time.sleep(0.02)
    return bool(fact())


def put(host, book_id="b", title="t", **headers):
    return host.bus.call("shelf", "put", {"id": book_id, "title": title}, headers)


def heard(host):
    return host.bus.call("reader", "count", {})


def test_a_call_answers_with_the_result(host):
    assert put(host)["version"] == 1


def test_values_travel_as_they_would_over_a_wire(host):
    at = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert host.bus.call("shelf", "echo", {"at": at}) == {"at": "2026-01-02T03:04:05Z"}


def test_the_receiver_cannot_change_what_the_caller_holds(host):
    args = {"list": [1]}
    host.bus.call("shelf", "echo", args)["list"].append(2)
    assert args == {"list": [1]}


def test_an_error_is_raised_at_the_caller(host):
    with pytest.raises(NotFound):
        host.bus.call("shelf", "get", {"id": "nowhere"})
    with pytest.raises(BadRequest):
        host.bus.call("shelf", "no_such_method", {})


def test_an_unknown_service_is_unavailable_by_name():
    with pytest.raises(Unavailable) as refused:
        LocalBus().call("nobody", "get", {})
    assert refused.value.service == "nobody"


def test_a_call_past_its_timeout_names_the_service(host):
    begun = time.monotonic()
    with pytest.raises(Timeout) as late:
        host.bus.call("shelf", "wait", {"seconds": 1}, timeout=0.1)
    assert late.value.service == "shelf"
    assert time.monotonic() - begun < 0.5


def test_a_nearer_deadline_in_the_headers_wins(host):
    headers = {"deadline": str(time.time() + 0.1)}
    with pytest.raises(Timeout):
        host.bus.call("shelf", "wait", {"seconds": 1}, headers, timeout=5)


def test_a_service_calls_another_through_the_same_bus(host):
    args = {"service": "reader", "method": "echo", "args": {"a": 1}}
    assert host.bus.call("shelf", "relay", args) == {"a": 1}


def test_a_change_is_heard_once_by_its_consumer(host):
    put(host)
    assert eventually(lambda: heard(host)["total"] == 1)


def test_a_live_subscriber_hears_matching_events_until_it_cancels(host):
    events = []
    subscription = host.bus.subscribe("shelf.#", events.append)
    put(host)
    assert eventually(lambda: len(events) == 1)
    assert events[0]["type"] == "shelf.book.put"
    assert events[0]["sequence"] == 1
    subscription.cancel()
    put(host)
    assert eventually(lambda: heard(host)["total"] == 2)
    assert len(events) == 1


def test_a_subscriber_that_fails_harms_nobody(host):
    host.bus.subscribe("#", lambda _event: 1 / 0)
    put(host)
    assert eventually(lambda: heard(host)["total"] == 1)


def test_a_row_is_published_only_when_every_inbox_has_its_event(host):
    put(host)
    assert eventually(lambda: waiting(host) == 0)
    assert heard(host)["total"] == 1


def waiting(host):
    from crmkit.events import outbox

    with host.services["shelf"].database.session() as db:
        return outbox.depth(db)[0]


def test_a_poisoned_event_parks_and_the_others_go_on(host):
    put(host, "bad", "poison")
    put(host, "good", "fine")
    reader = host.services["reader"].database
    assert eventually(lambda: dead.count(reader) == 1)
    assert eventually(lambda: heard(host)["total"] == 1)
    assert eventually(lambda: waiting(host) == 0)
    (letter,) = dead.list_dead(reader)
    assert letter["attempts"] == 3
    assert "poisoned" in letter["error"]


def test_a_redelivered_dead_letter_is_handled_once(host):
    put(host, "bad", "poison")
    reader = host.services["reader"].database
    assert eventually(lambda: dead.count(reader) == 1)
    letter = dead.list_dead(reader)[0]["id"]
    cured(reader, letter)
    dead.redeliver(reader, letter, by="operator")
    assert eventually(lambda: heard(host)["total"] == 1)
    assert dead.count(reader) == 0


def cured(database, letter):
    from sqlalchemy import text

    with database.session() as db:
        db.execute(
            text(
                "UPDATE dead_letter SET body = jsonb_set(body, '{data,title}', '\"cured\"')"
                " WHERE id = :id"
            ),
            {"id": letter},
        )


def test_what_a_stopped_process_left_is_delivered_by_the_next(host):
    shared = host.settings
    host.stop()
    shelf = ShelfService(shared)
    shelf.do_put({"id": "left", "title": "behind"}, {})
    shelf.database.close()
    with Host([ShelfService, ReaderService], shared) as second:
        assert eventually(lambda: heard(second)["total"] == 1)


def test_many_calls_at_once_each_get_their_own_answer(host):
    answers = {}

    def ask(number):
        answers[number] = host.bus.call("shelf", "echo", {"n": number})["n"]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: number for number in range(50)}
