"""The embedded process is killed between publishing and handling: nothing is lost or doubled."""

import os
import signal
import subprocess
import sys
import time

import pytest

from crmkit.settings import Settings
from crmkit.testing import postgres
from crmkit.testing.toys import ReaderService, ShelfService

PROGRAM = """
import sys, time
from crmkit.green import patch
patch()
from crmkit.bus.host import Host
from crmkit.settings import Settings
from crmkit.testing.toys import ReaderService, ShelfService

host = Host([ShelfService, ReaderService], Settings.from_env())
for service in host.services.values():
    service.migrate()
host.start()
for number in range(int(sys.argv[1])):
    host.bus.call("shelf", "put", {"id": f"b{number}", "title": "t"})
time.sleep(float(sys.argv[2]))
host.stop()
"""


@pytest.fixture
def environment():
    server = postgres.server()
    return {
        "DATABASE_URL": server.url,
        "SHELF_DATABASE_URL": server.database(),
        "READER_DATABASE_URL": server.database(),
    }


def run(environment, changes, seconds, **more):
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(changes), str(seconds)],
        env={**os.environ, **environment, **more},
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,
    ).returncode


@pytest.mark.parametrize(
    "point",
    [
        "before_commit_of_reaction",
        "after_commit_before_ack_of_event",
        "after_publish_before_mark",
    ],
)
def test_after_a_kill_each_event_acts_exactly_once(environment, point):
    assert run(environment, 20, 5, CRM_KILL_AT=point) == -signal.SIGKILL
    settings = Settings.from_env(environment)
    shelf, reader = ShelfService(settings), ReaderService(settings)
    begun = shelf.do_count_books({}, {})
    assert begun > 0
    assert run(environment, 0, 5) == 0
    heard = reader.do_count({}, {})
    assert heard == {"total": begun, "distinct": begun}
    shelf.database.close()
    reader.database.close()


def test_an_embedded_process_stops_at_once_when_there_is_nothing_left_to_do(environment):
    begun = time.monotonic()
    assert run(environment, 5, 0.5) == 0
    assert time.monotonic() - begun < 15
