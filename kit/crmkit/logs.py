"""Log lines as JSON, each with what is known of the call that it belongs to."""

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog
from structlog.typing import EventDict, FilteringBoundLogger

from crmkit.wire import dumps

SECRET = ("password", "token", "secret", "otp", "cookie", "authorization")
HIDDEN = "***"


def logger(name: str) -> FilteringBoundLogger:
    """The logger of a module."""
    log: FilteringBoundLogger = structlog.get_logger(name)
    return log


def set_up(level: str = "INFO", **always: Any) -> None:
    """JSON lines on standard error, ours and those of libraries, with `always` on each."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
        structlog.processors.format_exc_info,
        hide_secrets,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers[:] = [_handler(shared)]
    root.setLevel(level)
    for noisy in ("amqp", "nameko", "kombu"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    structlog.contextvars.bind_contextvars(**always)


def _handler(shared: list[Any]) -> logging.Handler:
    """Lines of libraries, which know nothing of structlog, come out in the same shape."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(serializer=_as_text),
            ],
        )
    )
    return handler


@contextmanager
def about(**values: Any) -> Iterator[None]:
    """Every line logged within this block carries these values."""
    with structlog.contextvars.bound_contextvars(**values):
        yield


def hide_secrets(_logger: Any, _method: str, line: EventDict) -> EventDict:
    """No value whose name sounds like a secret gets into a log, wherever it came from."""
    for name in line:
        if any(word in name.lower() for word in SECRET):
            line[name] = HIDDEN
    return line


def _as_text(line: Any, **_options: Any) -> str:
    try:
        return dumps(line).decode()
    except TypeError:
        return dumps({name: str(value) for name, value in line.items()}).decode()
