"""Embedded mode's jobs and timers: a child process per service, alive only while there is work."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterable
from typing import Any

from crmkit.errors import CrmError
from crmkit.logs import logger
from crmkit.settings import Settings
from crmkit.work.runner import has_work
from deploy.processes import spawn, stop

log = logger(__name__)

LOOK_EVERY = 0.5
# A child that waits a little is there at once for the next job of the same person.
IDLE_SECONDS = "10"


class JobsWhenNeeded:
    """Looks for work in the databases and starts whom it needs."""

    def __init__(self, services: Iterable[Any], settings: Settings) -> None:
        self.services = list(services)
        self.settings = settings
        self._children: dict[str, subprocess.Popen[bytes]] = {}
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True, name="jobs")

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Lets every child finish the job in hand."""
        self._stopping.set()
        self._thread.join(5)
        for child in self._children.values():
            stop(child)

    def _watch(self) -> None:
        while not self._stopping.wait(LOOK_EVERY):
            for service in self.services:
                if not self._at_work(service.name) and _has_work(service):
                    self._children[service.name] = self._start(service)

    def _at_work(self, name: str) -> bool:
        child = self._children.get(name)
        return child is not None and child.poll() is None

    def _start(self, service: Any) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", service.package, "jobs", "--until-idle", IDLE_SECONDS]
        logs = self.settings.state / "logs"
        return spawn(command, env=os.environ, log=logs / f"{service.name}-jobs.log")


def _has_work(service: Any) -> bool:
    try:
        return has_work(service.database)
    except CrmError as error:
        log.warning("cannot look for work", service=service.name, error=str(error))
        return False
