"""SIGKILL at the worst moments: one effect each, and a repeat was really seen."""

import signal

import pytest

from crmkit.errors import Conflict, CrmError, Unavailable
from tests.flow.bus.house import eventually


def killed(process):
    return process.wait(60) == -signal.SIGKILL


def test_a_call_whose_worker_died_after_commit_acts_once_and_is_answered(house):
    """The broker gives the unacknowledged call to the next worker, which knows its key."""
    dying = house.serving_until("shelf", "after_commit_before_ack")
    house.start("shelf")
    queue = house.bus.topology.calls("shelf")
    assert eventually(lambda: house.bus.links.count(queue)[1] == 2, 60)
    for number in range(10):
        answer = house.put(f"b{number}", "once", timeout=30, idempotency_key=f"k{number}")
        assert answer["puts"] == 1
    assert killed(dying)
    assert "repeat answered" in house.log("shelf")
    assert house.books() == 10


def test_a_caller_who_was_told_of_the_death_repeats_the_call_and_it_acts_once(house):
    dying = house.serving_until("shelf", "after_commit_before_ack")
    with pytest.raises(Unavailable):
        house.put("b", "once", timeout=30, idempotency_key="k1")
    assert killed(dying)
    house.serving("shelf")
    assert eventually(lambda: repeated(house) == 1)
    assert house.bus.call("shelf", "get", {"id": "b"})["puts"] == 1


def repeated(house):
    """How often the book was put, as the repeat is told; None while the broker repeats it too."""
    try:
        return house.put("b", "once", idempotency_key="k1")["puts"]
    except Conflict:
        return None


def test_a_call_whose_reply_left_before_the_worker_died_acts_once(house):
    dying = house.serving_until("shelf", "after_reply_before_ack")
    assert house.put("b", "once", timeout=30, idempotency_key="k1")["puts"] == 1
    assert killed(dying)
    house.start("shelf")
    assert eventually(lambda: "repeat answered" in house.log("shelf"), 60)
    assert house.bus.call("shelf", "get", {"id": "b"})["puts"] == 1


def test_an_event_whose_consumer_died_after_commit_acts_once(house):
    house.serving("shelf")
    dying = house.serving("reader", CRM_KILL_AT="after_commit_before_ack_of_event")
    house.put()
    assert killed(dying)
    assert house.heard()["total"] == 1
    house.start("reader")
    assert eventually(lambda: "repeat ignored" in house.log("reader"), 60)
    assert house.heard()["total"] == 1


def test_an_event_whose_consumer_died_before_commit_acts_once(house):
    house.serving("shelf")
    dying = house.serving("reader", CRM_KILL_AT="before_commit_of_reaction")
    house.put()
    assert killed(dying)
    assert house.heard()["total"] == 0
    house.start("reader")
    assert eventually(lambda: house.heard()["total"] == 1, 60)
    assert "delivered again" in house.log("reader")


def test_a_relay_that_died_between_publishing_and_marking_loses_and_doubles_nothing(house):
    house.serving("reader")
    dying = house.serving("shelf", CRM_KILL_AT="after_publish_before_mark")
    with pytest.raises(CrmError):
        for number in range(100):
            house.put(f"b{number}", timeout=2, idempotency_key=f"k{number}")
    assert killed(dying)
    house.serving("shelf")
    house.put("last")
    assert eventually(lambda: "repeat ignored" in house.log("reader"), 60)
    assert eventually(lambda: house.heard()["distinct"] == house.books(), 60)
    assert house.heard()["total"] == house.heard()["distinct"]
