"""Toy services as real processes on a real broker and a real PostgreSQL."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from crmkit.bus import topology_of
from crmkit.bus.amqp import AmqpBus
from crmkit.bus.topology import CLASSIC
from crmkit.settings import Settings
from crmkit.testing import postgres
from crmkit.testing.toys import ReaderService, ShelfService
from deploy.broker import Broker

DELAYS = "0.2,0.2"


class House:
    """A shelf and a reader, their processes and a bus to call them."""

    def __init__(self, broker: Broker, folder: Path, queue_type: str = CLASSIC) -> None:
        self.broker, self.folder = broker, folder
        server = postgres.server()
        self.environment = {
            "AMQP_URL": broker.url,
            "DATABASE_URL": server.url,
            "SHELF_DATABASE_URL": server.database(),
            "READER_DATABASE_URL": server.database(),
            "CRM_RETRY_DELAYS": DELAYS,
            "CRM_QUEUE_TYPE": queue_type,
            "CRM_STATE": str(folder),
            "LOG_LEVEL": "INFO",
        }
        self.settings = Settings.from_env(self.environment)
        self.shelf, self.reader = ShelfService(self.settings), ReaderService(self.settings)
        self.shelf.migrate()
        self.reader.migrate()
        self.bus = AmqpBus(broker.url, 5.0, topology_of(self.settings))
        self.processes: list[subprocess.Popen] = []
        self._empty_queues()

    def _empty_queues(self) -> None:
        """What an earlier test left on the broker is none of ours."""
        topology = self.bus.topology
        with self.bus.links.link(5) as link:
            channel = link.connection.channel()
            names = [topology.consumer("reader.note_book")]
            for service in ("shelf", "reader"):
                names += [topology.calls(service), topology.dead(service)]
            for name in names:
                channel.queue_delete(name)
            channel.close()

    def start(self, name: str, *arguments: str, **more: str) -> subprocess.Popen:
        """One process of a service; its log is <name>.log."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "crmkit.testing.toy_process", name, *arguments],
                env={**os.environ, **self.environment, **more},
                stdout=log,
                stderr=log,
                stdin=subprocess.DEVNULL,
            )
        self.processes.append(process)
        return process

    def serving(self, name: str, **more: str) -> subprocess.Popen:
        """A process of the service that answers calls and hears events already."""
        process = self.start(name, **more)
        assert eventually(lambda: self.answers(name) and self.listens(name), 60), self.log(name)
        return process

    def listens(self, name: str) -> bool:
        """Whether the broker has somebody to give the service's events to."""
        if name != "reader":
            return True
        counts = self.bus.links.count(self.bus.topology.consumer("reader.note_book"))
        return counts is not None and counts[1] > 0

    def serving_until(self, name: str, point: str) -> subprocess.Popen:
        """A process that consumes calls already and dies at that point of the first."""
        process = self.start(name, CRM_KILL_AT=point)
        queue = self.bus.topology.calls(name)
        assert eventually(lambda: (self.bus.links.count(queue) or (0, 0))[1] > 0, 30)
        return process

    def books(self) -> int:
        """How many books are on the shelf, counted in its database."""
        return self.shelf.do_count_books({}, {})

    def answers(self, name: str) -> bool:
        from crmkit.errors import CrmError

        try:
            return self.bus.call(name, "echo", {"n": 1}, timeout=1) == {"n": 1}
        except CrmError:
            return False

    def put(self, book_id: str = "b", title: str = "t", timeout: float = 5, **headers: str):
        return self.bus.call("shelf", "put", {"id": book_id, "title": title}, headers, timeout)

    def heard(self) -> dict:
        """How often the reader acted, counted in its database."""
        return self.reader.do_count({}, {})

    def log(self, name: str) -> str:
        return (self.folder / f"{name}.log").read_text(errors="replace")

    def close(self) -> None:
        for process in self.processes:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
        for process in self.processes:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.bus.close()
        self.shelf.database.close()
        self.reader.database.close()


def eventually(fact: Callable[[], object], seconds: float = 40.0) -> bool:
    """Whether it became true in time."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if fact():
            return True
        time.sleep(0.03)
    return bool(fact())
