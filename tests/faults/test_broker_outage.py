"""The broker goes away in the middle of 200 changes, and comes back."""

import threading
import time

from crmkit.errors import CrmError
from tests.flow.bus.house import eventually

CHANGES = 200
OUTAGES = 6
OUTAGE_SECONDS = 4.0


def change_until_it_is_done(house, number, refused):
    """What the gateway's caller does: the same key until there is an answer."""
    until = time.monotonic() + 90
    while time.monotonic() < until:
        try:
            return house.put(f"b{number}", "t", timeout=3, idempotency_key=f"key-{number}")
        except CrmError as error:
            refused.append(error.code)
            time.sleep(0.2)
    raise AssertionError(f"change {number} never succeeded")


def test_every_change_acts_once_and_every_event_is_handled_once(house):
    shelf = house.serving("shelf")
    house.serving("reader")
    answers, refused = {}, []
    numbers = iter(range(CHANGES))
    lock = threading.Lock()

    def worker():
        while True:
            with lock:
                number = next(numbers, None)
            if number is None:
                return
            answers[number] = change_until_it_is_done(house, number, refused)

    threads = [threading.Thread(target=worker) for _ in range(4)]
    for thread in threads:
        thread.start()
    assert eventually(lambda: len(answers) >= CHANGES // 4, 30)
    house.broker.stop()
    time.sleep(OUTAGE_SECONDS)
    house.broker.start()
    for thread in threads:
        thread.join(120)
    assert shelf.poll() is None, house.log("shelf")
    assert len(answers) == CHANGES
    assert refused, "the outage was not felt, so nothing was tested"
    assert all(answer["puts"] == 1 for answer in answers.values())
    assert house.books() == CHANGES
    assert eventually(lambda: house.heard() == {"total": CHANGES, "distinct": CHANGES}, 60)


def test_calls_are_refused_at_once_while_the_broker_is_away_and_work_again_after(house):
    house.serving("shelf")
    house.broker.kill()
    begun = time.monotonic()
    refusals = 0
    while time.monotonic() - begun < 2:
        try:
            house.put(timeout=3)
        except CrmError:
            refusals += 1
            break
    assert refusals
    house.broker.start()
    assert eventually(lambda: house.answers("shelf"), 40)


def test_a_change_made_while_the_broker_is_away_is_heard_later(house):
    house.serving("shelf")
    house.serving("reader")
    house.broker.stop()
    house.shelf.do_put({"id": "offline", "title": "t"}, {})
    house.broker.start()
    assert eventually(lambda: house.heard()["total"] == 1, 60)


def test_a_process_outlives_outages_that_meet_it_while_it_acknowledges(house):
    shelf = house.serving("shelf")
    done, over = [], threading.Event()

    def worker(name):
        while not over.is_set():
            try:
                key = f"{name}-{len(done)}"
                done.append(house.put(key, "t", timeout=3, idempotency_key=key))
            except CrmError:
                time.sleep(0.05)

    threads = [threading.Thread(target=worker, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    try:
        for _ in range(OUTAGES):
            enough = len(done) + 40
            assert eventually(lambda enough=enough: len(done) >= enough, 60), house.log("shelf")
            house.broker.stop()
            house.broker.start()
        assert eventually(lambda: house.answers("shelf"), 40)
    finally:
        over.set()
        for thread in threads:
            thread.join(30)
    assert shelf.poll() is None, house.log("shelf")
