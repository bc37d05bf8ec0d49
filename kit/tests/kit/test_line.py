"""The line: how many are at work, who waits, and who is refused."""

import threading

import pytest

from crmkit.errors import Unavailable
from crmkit.line import AGAIN, Line

PATIENCE = 10


class Workers:
    """Threads that stand in the line until they are let go."""

    def __init__(self, line):
        self.line = line
        self.threads = []
        self.go = threading.Event()
        self.at_work = threading.Semaphore(0)

    def send(self, count):
        for _ in range(count):
            thread = threading.Thread(target=self._work, daemon=True)
            thread.start()
            self.threads.append(thread)

    def _work(self):
        with self.line.turn("library", PATIENCE):
            self.at_work.release()
            self.go.wait(PATIENCE)

    def wait_for(self, count):
        assert all(self.at_work.acquire(timeout=PATIENCE) for _ in range(count))

    def finish(self):
        self.go.set()
        for thread in self.threads:
            thread.join(PATIENCE)


@pytest.fixture
def workers():
    made = Workers(Line(at_once=1, waiting=1))
    yield made
    made.finish()


def test_one_turn_comes_after_the_other(workers):
    workers.send(2)
    workers.wait_for(1)
    assert not workers.at_work.acquire(blocking=False)
    workers.go.set()
    workers.wait_for(1)


def test_who_finds_the_line_full_is_refused_and_told_when_to_come_again():
    line = Line(at_once=1, waiting=0)
    with line.turn("library", 0), pytest.raises(Unavailable) as refused:
        line.turn("library", PATIENCE).__enter__()
    told = refused.value.to_wire()
    assert (told["service"], told["retry_after"]) == ("library", AGAIN)
    assert str(AGAIN) in told["detail"]


def test_whose_turn_does_not_come_in_time_is_refused():
    line = Line(at_once=1, waiting=1)
    with line.turn("library", 0), pytest.raises(Unavailable), line.turn("library", 0.01):
        pass


def test_who_leaves_makes_room_also_after_a_failure():
    line = Line(at_once=1, waiting=0)
    for _ in range(3):
        with pytest.raises(LookupError), line.turn("library", 0):
            raise LookupError
    with line.turn("library", 0):
        pass
