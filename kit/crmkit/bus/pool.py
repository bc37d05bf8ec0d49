"""A few publishing links, shared by as many threads as like; each link by one at a time."""

import os
import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from crmkit.bus.link import ChannelRefused, Link, LinkLost, Message, Outcome
from crmkit.bus.topology import Topology
from crmkit.logs import logger

log = logger(__name__)

SIZE = 4
KEEP_ALIVE_SECONDS = 5.0


class LinkPool:
    """Links are made when they are first needed and again when they were lost."""

    def __init__(self, url: str, topology: Topology, size: int = SIZE) -> None:
        self.url, self.topology, self.size = url, topology, size
        self._lock = threading.Lock()
        self._begin()

    def send(self, messages: Sequence[Message], timeout: float) -> list[Outcome]:
        """Publish and wait for the confirms.

        A link that lay idle may have been lost unnoticed, so a loss on such a one is tried again
        on a fresh link. Raises LinkLost and ChannelRefused.
        """
        try:
            with self.link(timeout) as link:
                return link.send(messages, timeout)
        except LinkLost as error:
            if not error.stale:
                raise
        with self.link(timeout) as link:
            return link.send(messages, timeout)

    def count(self, name: str, timeout: float = 2.0) -> tuple[int, int] | None:
        """How many messages and consumers a queue has; None when there is no such queue."""
        with self.link(timeout) as link:
            return link.count(name)

    @contextmanager
    def link(self, timeout: float) -> Iterator[Link]:
        """A link for this block alone; whatever goes wrong within costs the link."""
        self._after_fork()
        try:
            idle = self._links.get(timeout=max(timeout, 0.001))
        except queue.Empty:
            raise LinkLost("all publishing connections are busy") from None
        held: Link | None = idle
        try:
            held = held or self._made()
            yield held
        except (LinkLost, ChannelRefused) as error:
            self._drop(held)
            held = None
            if isinstance(error, LinkLost):
                error.stale = idle is not None
            raise
        finally:
            self._links.put(held)

    def close(self) -> None:
        """Hang up; a later use connects anew."""
        self._stopped.set()
        for _ in range(self.size):
            try:
                self._drop(self._links.get(timeout=2))
            except queue.Empty:
                log.warning("a publishing connection was still busy at closing")
        self._begin()

    def _begin(self) -> None:
        self._pid = os.getpid()
        self._stopped = threading.Event()
        self._keeper: threading.Thread | None = None
        self._links: queue.LifoQueue[Link | None] = queue.LifoQueue()
        for _ in range(self.size):
            self._links.put(None)

    def _after_fork(self) -> None:
        if self._pid == os.getpid():
            return
        with self._lock:
            if self._pid != os.getpid():
                self._begin()

    def _made(self) -> Link:
        link = Link(self.url)
        try:
            self.topology.declare_exchanges(link.channel)
        except Exception as error:
            link.close()
            raise LinkLost(str(error)) from error
        self._keep()
        return link

    def _drop(self, link: Link | None) -> None:
        if link is not None:
            link.close()

    def _keep(self) -> None:
        with self._lock:
            if self._keeper is None:
                self._keeper = threading.Thread(target=self._keep_alive, daemon=True)
                self._keeper.start()

    def _keep_alive(self) -> None:
        """Idle links need heartbeats too, else the broker hangs up on them."""
        stopped, links = self._stopped, self._links
        while not stopped.wait(KEEP_ALIVE_SECONDS):
            idle: list[Link | None] = []
            for _ in range(self.size):
                try:
                    idle.append(links.get_nowait())
                except queue.Empty:
                    break
            for link in idle:
                links.put(self._still(link))

    def _still(self, link: Link | None) -> Link | None:
        if link is None:
            return None
        try:
            link.keep_alive()
        except LinkLost:
            self._drop(link)
            return None
        return link
