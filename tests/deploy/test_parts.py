"""Rings run side by side: told apart in the log, all counted, and all ended by Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap

import pytest

from deploy.parts import Part, Runner
from deploy.rings import Ring
from tests.running import ROOT, wait_for

MEETING = """
    import time
    from pathlib import Path

    def test_it_meets_the_other():
        here, there = Path({here!r}), Path({there!r})
        here.touch()
        until = time.monotonic() + 60
        while not there.exists():
            assert time.monotonic() < until
            time.sleep(0.02)
"""
ENDLESS = """
    import time
    from pathlib import Path

    def test_it_goes_on():
        try:
            Path({here!r}).touch()
            time.sleep(120)
        finally:
            Path({there!r}).touch()
"""
INTERRUPTED = """
    from pathlib import Path
    from tests.deploy.test_parts import beside, runner
    folder = Path({folder!r})
    runner(folder).run([beside(name, folder) for name in ("left", "right", "next")])
"""


def beside(name, folder):
    """A ring of one file that may run beside another."""
    return Part(
        Ring(name, f"the {name} promise", (), beside=True), [str(folder / f"test_{name}.py")]
    )


def runner(folder):
    return Runner(os.environ, folder)


@pytest.fixture
def write(tmp_path):
    """Writes the file of a ring: write("left", MEETING, here="a", there="b")."""

    def writing(name, text, here, there):
        paths = {"here": str(tmp_path / here), "there": str(tmp_path / there)}
        file = tmp_path / f"test_{name}.py"
        file.write_text(textwrap.dedent(text).format(**paths), encoding="utf-8")

    return writing


def test_two_rings_are_at_work_at_the_same_time(write, tmp_path):
    write("left", MEETING, "left", "right")
    write("right", MEETING, "right", "left")

    tallies = runner(tmp_path).run([beside("left", tmp_path), beside("right", tmp_path)])

    assert [(each.name, each.passed, each.failed) for each in tallies] == [
        ("left", 1, 0),
        ("right", 1, 0),
    ]


def test_a_failure_of_one_of_them_is_counted_and_read_under_its_name(tmp_path, capsys):
    (tmp_path / "test_left.py").write_text("def test_it(): assert 1 == 2\n", encoding="utf-8")
    (tmp_path / "test_right.py").write_text("def test_it(): pass\n", encoding="utf-8")

    left, right = runner(tmp_path).run([beside("left", tmp_path), beside("right", tmp_path)])

    assert (left.failed, right.failed, right.passed) == (1, 0, 1)
    said = capsys.readouterr().out.splitlines()
    assert any(line.startswith("left    | E") and "assert 1 == 2" in line for line in said)


def test_ctrl_c_ends_those_that_run_and_begins_no_other(write, tmp_path):
    for name in ("left", "right", "next"):
        write(name, ENDLESS, f"{name}-began", f"{name}-cleaned")
    script = textwrap.dedent(INTERRUPTED).format(folder=str(tmp_path))
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wait_for(lambda: all((tmp_path / f"{name}-began").exists() for name in ("left", "right")), 60)

    process.send_signal(signal.SIGINT)

    assert process.wait(60) != 0
    assert {path.name for path in tmp_path.glob("*-cleaned")} == {"left-cleaned", "right-cleaned"}
    assert not (tmp_path / "next-began").exists()
