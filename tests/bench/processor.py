"""Processor time of the suite's processes, which is steadier than wall time on a shared machine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import psutil

from tests.running import Up


def seconds_used(up: Up) -> dict[str, float]:
    """Seconds of processor time that each part of the suite has used since it started.

    Read from /proc; the backends of PostgreSQL that have ended are counted with their parent.
    """
    used: defaultdict[str, float] = defaultdict(float)
    for process, name in parts(up):
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        used[name] += times.user + times.system
        if name == "postgres":
            used[name] += times.children_user + times.children_system
    return dict(used)


def memory_by_part(up: Up) -> dict[str, float]:
    """Megabytes of each part; shared pages are divided among their users."""
    found: defaultdict[str, float] = defaultdict(float)
    for process, name in parts(up):
        found[name] += process.memory_full_info().pss / 1e6
    return dict(found)


def parts(up: Up) -> Iterator[tuple[psutil.Process, str]]:
    """Every process below ./crm, by the part of the suite that it belongs to."""
    assert up.process is not None
    root = psutil.Process(up.process.pid)
    for process in [root, *root.children(recursive=True)]:
        try:
            yield process, name_of(process)
        except psutil.NoSuchProcess:
            continue


def name_of(process: psutil.Process) -> str:
    command = process.cmdline()
    if "-m" in command:
        words = command[command.index("-m") + 1 :]
        return f"{words[0]} {words[1]}" if words[1:2] == ["jobs"] else words[0]
    if any(word.endswith("/crm") for word in command):
        return "crm"
    return "postgres" if "postgres" in process.name() else process.name().partition(".")[0]
