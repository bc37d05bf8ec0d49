"""Calls between processes over RabbitMQ."""

import threading
import time
from contextlib import suppress

import pytest

from crmkit.errors import BadRequest, NotFound, Timeout, Unavailable


def test_a_call_answers_from_another_process(house):
    house.serving("shelf")
    assert house.put()["version"] == 1


def test_errors_are_raised_at_the_caller(house):
    house.serving("shelf")
    with pytest.raises(NotFound):
        house.bus.call("shelf", "get", {"id": "nowhere"})
    with pytest.raises(BadRequest):
        house.bus.call("shelf", "no_such_method", {})


def test_a_service_that_never_ran_is_unavailable_at_once(house):
    begun = time.monotonic()
    with pytest.raises(Unavailable) as refused:
        house.bus.call("nobody", "get", {}, timeout=5)
    assert refused.value.service == "nobody"
    assert time.monotonic() - begun < 1


def test_a_service_that_was_stopped_is_unavailable_at_once(house):
    process = house.serving("shelf")
    process.terminate()
    process.wait(15)
    begun = time.monotonic()
    with pytest.raises(Unavailable):
        house.put()
    assert time.monotonic() - begun < 1.5


def test_a_late_answer_is_a_timeout_that_names_the_service(house):
    house.serving("shelf")
    begun = time.monotonic()
    with pytest.raises(Timeout) as late:
        house.bus.call("shelf", "wait", {"seconds": 3}, timeout=0.5)
    assert late.value.service == "shelf"
    assert time.monotonic() - begun < 1


def test_a_call_whose_deadline_passed_is_not_begun(house):
    process = house.serving("shelf")
    process.terminate()
    process.wait(15)
    with pytest.raises((Unavailable, Timeout)):
        house.put("late", "never", timeout=0.4)
    time.sleep(0.5)
    house.serving("shelf")
    with pytest.raises(NotFound):
        house.bus.call("shelf", "get", {"id": "late"})


def test_a_hundred_calls_at_once_each_get_their_own_answer(house):
    house.serving("shelf")
    answers = {}

    def ask(number):
        answers[number] = house.bus.call("shelf", "echo", {"n": number})["n"]

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(100)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {number: number for number in range(100)}


def test_a_service_calls_another_over_the_broker(house):
    house.serving("shelf")
    house.serving("reader")
    args = {"service": "reader", "method": "echo", "args": {"a": 1}}
    assert house.bus.call("shelf", "relay", args) == {"a": 1}


def test_a_service_finishes_what_it_began_when_it_is_told_to_stop(house):
    process = house.serving("shelf")
    answers = []
    caller = threading.Thread(
        target=lambda: answers.append(house.bus.call("shelf", "wait", {"seconds": 1}))
    )
    caller.start()
    time.sleep(0.4)
    process.terminate()
    caller.join()
    assert answers == [1]
    assert process.wait(15) == 0


def test_a_call_in_hand_at_the_stop_is_acknowledged_and_not_done_again(house):
    process = house.serving("shelf")

    def ask():
        # Who asks is told of the stop, or hears the answer when that comes first.
        with suppress(Unavailable):
            house.bus.call("shelf", "wait", {"seconds": 2})

    caller = threading.Thread(target=ask)
    caller.start()
    time.sleep(0.4)
    process.terminate()
    caller.join()
    assert process.wait(15) == 0
    assert house.bus.links.count(house.bus.topology.calls("shelf")) == (0, 0)
