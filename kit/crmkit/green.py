"""Green threads: where they are switched on, and how work that would block them is kept away."""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

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
    import sys

    patcher: Any = sys.modules.get("eventlet.patcher")
    return patcher is not None and bool(patcher.is_monkey_patched("thread"))


def offload(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """The result of computing that does not yield (argon2, parsing), done in a real thread.

    Without green threads it is simply called. The work must not touch the database.
    """
    if not is_green():
        return work(*args, **kwargs)
    from eventlet import tpool

    result: R = tpool.execute(work, *args, **kwargs)
    return result
