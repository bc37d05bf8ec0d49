"""Log lines as JSON, each with what is known of the call that it belongs to.

Every request and call writes a line, so a line is made with as little work as possible.
"""

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

import orjson
import structlog
from structlog.typing import EventDict, FilteringBoundLogger

from crmkit.wire import plain

SECRET = ("password", "token", "secret", "otp", "cookie", "authorization")
HIDDEN = "***"
STANDARD_ERROR = 2

_OPTIONS = orjson.OPT_UTC_Z | orjson.OPT_NON_STR_KEYS
_TRACES = logging.Formatter()
_LEVELS = {"warn": "warning", "exception": "error", "fatal": "critical"}

_known: ContextVar[Mapping[str, Any]] = ContextVar("known", default={})  # noqa: B039 - never changed
_always: dict[str, Any] = {}


def logger(name: str) -> FilteringBoundLogger:
    """The logger of a module."""
    log: FilteringBoundLogger = structlog.get_logger(name)
    return log


def set_up(level: str = "INFO", **always: Any) -> None:
    """JSON lines on standard error, ours and those of libraries, with `always` on each."""
    _always.clear()
    _always.update(always)
    structlog.configure(
        processors=[complete, structlog.processors.format_exc_info, hide_secrets, rendered],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        logger_factory=StandardError,
        cache_logger_on_first_use=True,
    )
    root = logging.getLogger()
    root.handlers[:] = [LibraryLines()]
    root.setLevel(level)
    for noisy in ("amqp", "nameko", "kombu"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


@contextmanager
def about(**values: Any) -> Iterator[None]:
    """Every line logged within this block carries these values."""
    before = _known.set({**_known.get(), **values})
    try:
        yield
    finally:
        _known.reset(before)


def complete(_logger: Any, method: str, line: EventDict) -> EventDict:
    """The line with its level, its moment and what is known where it is written."""
    return {
        **_always,
        **_known.get(),
        **line,
        "level": _LEVELS.get(method, method),
        "at": datetime.now(UTC),
    }


def hide_secrets(_logger: Any, _method: str, line: EventDict) -> EventDict:
    """No value whose name sounds like a secret gets into a log, wherever it came from."""
    for name in line:
        if _sounds_secret(name):
            line[name] = HIDDEN
    return line


def rendered(_logger: Any, _method: str, line: EventDict) -> bytes:
    """The line as JSON; what JSON has no word for stands as Python shows it."""
    try:
        return orjson.dumps(line, default=_shown, option=_OPTIONS)
    except TypeError:
        texts = {str(name): str(value) for name, value in line.items()}
        safe = {name: text.encode(errors="replace").decode() for name, text in texts.items()}
        return orjson.dumps(safe)


class StandardError:
    """Writes each line in one piece, so that lines of threads and processes do not mix."""

    def __init__(self, *_: str) -> None:
        pass

    def msg(self, line: bytes) -> None:
        """Write a line; a reader who is gone is no reason to fail what the line is about."""
        with suppress(OSError):
            os.write(STANDARD_ERROR, line + b"\n")

    debug = info = warning = error = exception = critical = log = msg


class LibraryLines(logging.Handler):
    """Lines of libraries, which know nothing of ours, come out in the same shape."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record as one JSON line."""
        try:
            line = complete(None, record.levelname.lower(), {"event": record.getMessage()})
        except (TypeError, ValueError):  # the library's values do not fit its own text
            line = complete(None, record.levelname.lower(), {"event": str(record.msg)})
        if record.exc_info:
            line["exception"] = _TRACES.formatException(record.exc_info)
        StandardError().msg(rendered(None, "", line))


@lru_cache(maxsize=1000)
def _sounds_secret(name: str) -> bool:
    return any(word in name.lower() for word in SECRET)


def _shown(value: Any) -> Any:
    try:
        return plain(value)
    except TypeError:
        return repr(value)
