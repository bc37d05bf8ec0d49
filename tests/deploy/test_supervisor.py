"""Processes that are watched: brought back when they crash, stopped when asked."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from deploy.console import Refusal
from deploy.supervisor import Program, Supervisor


def program(tmp_path, code, name="one"):
    command = [sys.executable, "-c", code]
    return Program(name, command, dict(os.environ), tmp_path / f"{name}.log")


def watch_for(supervisor, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        for each in supervisor.programs:
            supervisor._look_after(each)
        time.sleep(0.02)


def test_a_crashed_program_is_started_again_and_that_is_said(tmp_path, capsys):
    supervisor = Supervisor()
    crashing = program(tmp_path, "import time; time.sleep(0.1); raise SystemExit(7)")
    supervisor.start(crashing)
    first = crashing.process.pid

    watch_for(supervisor, 2.0)
    supervisor.stop()

    said = capsys.readouterr().err
    assert "one stopped unexpectedly (status 7)" in said
    assert "starting it again" in said
    assert crashing.process is None
    assert first not in {each.process.pid for each in supervisor.programs}


def test_the_pauses_between_starts_grow(tmp_path, capsys):
    supervisor = Supervisor()
    crashing = program(tmp_path, "raise SystemExit(1)")
    supervisor.start(crashing)

    watch_for(supervisor, 2.5)
    supervisor.stop()

    said = capsys.readouterr().err
    assert "again in 0.5 s" in said
    assert "again in 1 s" in said


def test_a_program_that_ends_before_it_is_ready_is_refused_with_its_last_words(tmp_path):
    supervisor = Supervisor()
    supervisor.start(program(tmp_path, "raise SystemExit('the port is haunted')"))

    with pytest.raises(Refusal, match="the port is haunted"):
        supervisor.wait_until(lambda: False, seconds=10)
    supervisor.stop()


def test_waiting_for_readiness_has_an_end(tmp_path):
    supervisor = Supervisor()
    supervisor.start(program(tmp_path, "import time; time.sleep(60)"))

    with pytest.raises(Refusal, match="not ready"):
        supervisor.wait_until(lambda: False, seconds=0.3)
    supervisor.stop()


def test_a_program_that_ignores_the_request_to_stop_is_killed(tmp_path, monkeypatch):
    monkeypatch.setattr("deploy.supervisor.GRACE_SECONDS", 0.5)
    supervisor = Supervisor()
    code = (
        "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); "
        "print('deaf', flush=True); time.sleep(60)"
    )
    deaf = program(tmp_path, code)
    supervisor.start(deaf)
    process = deaf.process
    supervisor.wait_until(lambda: "deaf" in deaf.log.read_text(), seconds=10)

    supervisor.stop()

    assert process.returncode == -signal.SIGKILL
