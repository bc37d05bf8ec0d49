"""How a service's consuming connection ends."""

from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from crmkit.bus.server import CallQueue


class QuietConnection:
    """A broker that has nothing to deliver; `on_look` happens at each look."""

    def __init__(self, on_look):
        self.looks, self.on_look = 0, on_look

    def drain_events(self, timeout):
        self.looks += 1
        self.on_look()
        raise TimeoutError

    def heartbeat_check(self):
        """The other side is well."""


class Calls:
    """So many calls at work, of which one is done with each look."""

    def __init__(self, at_work):
        self.at_work = at_work

    def running(self):
        return self.at_work

    def work(self):
        self.at_work = max(self.at_work - 1, 0)


@pytest.fixture
def listen():
    """Listens with so many calls at work until all ends; gives the number of looks."""

    def looks(at_work):
        calls = Calls(at_work)
        connection = QuietConnection(calls.work)

        @contextmanager
        def context():
            yield connection, None, None

        queue = CallQueue()
        queue.container = SimpleNamespace(_worker_pool=calls)
        queue.consumer_context = context
        assert list(queue.consume()) == []
        return connection.looks

    return looks


def test_a_queue_without_consumers_is_left_after_one_look(listen):
    assert listen(0) == 1


def test_a_queue_is_listened_to_until_the_last_call_at_work_is_done(listen):
    assert listen(5) == 5
