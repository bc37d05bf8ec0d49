"""Green threads: where they are switched on, and how work that would block them is kept away."""

import os
import sys
import threading
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

BEHIND = 10
"""The niceness of computing that must not be in the way of answers."""

P = ParamSpec("P")
R = TypeVar("R")


def patch() -> None:
    """Make sockets, threads, sleeping and psycopg2 of this process yield to each other.

    Call it before anything else is imported. Processes that run jobs must not: a green psycopg2
    refuses COPY, and long computing would starve everything that shares the process.
    """
    import eventlet
    from psycogreen.eventlet import patch_psycopg

    eventlet.monkey_patch()
    patch_psycopg()


def is_green() -> bool:
    """Whether `patch` was called in this process."""
    patcher: Any = sys.modules.get("eventlet.patcher")
    return patcher is not None and bool(patcher.is_monkey_patched("thread"))


def offload(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """The result of computing that does not yield (argon2, parsing), done in a real thread.

    That thread steps back behind those that answer people. Without green threads the work is
    simply called. It must not touch the database.
    """
    if not is_green():
        return work(*args, **kwargs)
    from eventlet import tpool

    result: R = tpool.execute(_stepping_back, work, *args, **kwargs)
    return result


def _stepping_back(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Linux has a priority per thread, which the threads that argon2 starts inherit."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), BEHIND)
    return work(*args, **kwargs)
