"""Two processes of one service, both with a relay: no event twice, none lost."""

import signal

from tests.flow.bus.house import eventually


def test_two_processes_share_the_work_and_each_event_is_heard_once(house):
    house.serving("reader")
    house.serving("shelf")
    house.serving("shelf")
    for number in range(100):
        house.put(f"b{number}")
    assert eventually(lambda: house.heard() == {"total": 100, "distinct": 100}, 30)


def test_when_the_relaying_process_is_killed_the_other_takes_over(house):
    house.serving("reader")
    first = house.serving("shelf")
    house.put("before")
    assert eventually(lambda: house.heard()["total"] == 1)
    house.start("shelf")
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert eventually(lambda: house.answers("shelf"), 30)
    house.put("after")
    assert eventually(lambda: house.heard()["total"] == 2, 30)
