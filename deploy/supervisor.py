"""Starts the processes of a suite, brings back those that crash, and stops them in order."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from deploy.console import Refusal, warn
from deploy.processes import kill_group, last_lines, spawn

FIRST_WAIT = 0.5
LONGEST_WAIT = 30.0
SETTLED_SECONDS = 60.0
# A service finishes what it has begun, and gives up on that by itself after 25 s.
GRACE_SECONDS = 30.0
LOOK_EVERY = 0.1


@dataclass
class Program:
    """One process to keep running."""

    name: str
    command: Sequence[str]
    env: Mapping[str, str]
    log: Path
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    wait: float = FIRST_WAIT
    due: float | None = None

    def start(self) -> None:
        self.process = spawn(self.command, env=self.env, log=self.log)
        self.started, self.due = time.monotonic(), None

    def ended(self) -> int | None:
        """The status of a process that ended by itself; None while it runs or waits its turn."""
        return None if self.process is None else self.process.poll()


@dataclass
class Supervisor:
    """Keeps programs running until somebody asks to stop."""

    programs: list[Program] = field(default_factory=list)
    stopping: bool = False

    def __enter__(self) -> Supervisor:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._ask_to_stop)
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self, *programs: Program) -> None:
        for program in programs:
            self.programs.append(program)
            program.start()

    def wait_until(self, ready: Callable[[], bool], *, seconds: float) -> None:
        """Returns when all is ready or a stop was asked for; refuses when a program fails first."""
        deadline = time.monotonic() + seconds
        while not self.stopping and not ready():
            for program in self.programs:
                if program.ended() is not None:
                    raise Refusal(_why_not(program, "did not start"))
            if time.monotonic() > deadline:
                logs = self.programs[0].log.parent
                raise Refusal(
                    f"Guanxi CRM was not ready after {seconds:.0f} s. Its logs are in {logs}; look "
                    "for lines with error in them, or give the machine more time and try again."
                )
            time.sleep(LOOK_EVERY / 2)

    def watch(self) -> None:
        """Brings back what crashes, ever more slowly, until a stop is asked for."""
        while not self.stopping:
            for program in self.programs:
                self._look_after(program)
            time.sleep(LOOK_EVERY)

    def stop(self) -> None:
        """Stops the last started first, so that nobody talks to somebody who is gone."""
        for program in reversed(self.programs):
            if program.process is not None and program.process.poll() is None:
                program.process.send_signal(signal.SIGTERM)
        deadline = time.monotonic() + GRACE_SECONDS
        for program in reversed(self.programs):
            _wait_or_kill(program, deadline)
        self.programs.clear()

    def _look_after(self, program: Program) -> None:
        moment = time.monotonic()
        if program.due is not None:
            if moment >= program.due:
                program.start()
            return
        if program.ended() is None:
            if moment - program.started > SETTLED_SECONDS:
                program.wait = FIRST_WAIT
            return
        again = f"starting it again in {program.wait:g} s"
        warn(f"crm: {_why_not(program, 'stopped unexpectedly', lines=1)} ({again})")
        program.process, program.due = None, moment + program.wait
        program.wait = min(program.wait * 2, LONGEST_WAIT)

    def _ask_to_stop(self, _number: int, _frame: object) -> None:
        self.stopping = True


def _why_not(program: Program, what: str, lines: int = 8) -> str:
    status = program.ended()
    how = f"signal {-status}" if status is not None and status < 0 else f"status {status}"
    tail = last_lines(program.log, lines)
    return f"{program.name} {what} ({how}); the end of {program.log}:\n{tail}"


def _wait_or_kill(program: Program, deadline: float) -> None:
    if program.process is None:
        return
    try:
        program.process.wait(max(0.1, deadline - time.monotonic()))
    except subprocess.TimeoutExpired:
        kill_group(program.process)
        program.process.wait()
    program.process = None
