"""A log line says what is known where it was written, keeps secrets, and never fails."""

import json
import logging
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
import structlog

from crmkit import logs

Lines = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def lines(capfd: pytest.CaptureFixture[str]) -> Iterator[Lines]:
    """The lines written since it was last asked."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    logs.set_up("INFO", service="library")
    yield lambda: [json.loads(line) for line in capfd.readouterr().err.splitlines()]
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


def test_a_line_has_its_level_moment_and_values(lines: Lines) -> None:
    logs.logger("a").info("lent", book="b1", ms=1.5)

    (line,) = lines()
    moment = datetime.fromisoformat(line.pop("at"))
    assert moment.utcoffset() is not None
    assert line == {
        "service": "library", "event": "lent", "book": "b1", "ms": 1.5, "level": "info",
    }  # fmt: skip


def test_lines_within_a_block_carry_what_it_is_about(lines: Lines) -> None:
    log = logs.logger("a")
    with logs.about(job="j1"), logs.about(kind="count"):
        log.info("inside")
    log.info("outside")

    inside, outside = lines()
    assert (inside["job"], inside["kind"]) == ("j1", "count")
    assert "job" not in outside


def test_lines_below_the_level_are_not_written(lines: Lines) -> None:
    logs.logger("a").debug("whispered")

    assert lines() == []


@pytest.mark.parametrize("name", ["password", "new_password", "Token", "csrf_token", "otp"])
def test_what_sounds_like_a_secret_is_hidden(lines: Lines, name: str) -> None:
    logs.logger("a").info("signed in", **{name: "open sesame"})

    assert lines()[0][name] == logs.HIDDEN


def test_a_failure_comes_with_its_trace(lines: Lines) -> None:
    try:
        raise ValueError("torn page")
    except ValueError as error:
        logs.logger("a").exception("failed")
        logs.logger("a").warning("failed too", exc_info=error)

    first, second = lines()
    assert (first["level"], second["level"]) == ("error", "warning")
    assert all("ValueError: torn page" in each["exception"] for each in (first, second))


def test_lines_of_libraries_have_the_same_shape(lines: Lines) -> None:
    with logs.about(job="j1"):
        logging.getLogger("library").warning("lost %s", "connection")

    (line,) = lines()
    assert (line["event"], line["level"], line["job"]) == ("lost connection", "warning", "j1")
    assert (line["service"], set(line)) == ("library", {"event", "level", "job", "at", "service"})


def test_a_library_tells_its_failure_too(lines: Lines) -> None:
    try:
        raise ValueError("torn page")
    except ValueError:
        logging.getLogger("library").exception("failed")

    assert "ValueError: torn page" in lines()[0]["exception"]


@pytest.mark.parametrize("value", [object(), {1, 2}, 2**80, "\ud800", Decimal("1.50"), b"\xff"])
def test_no_value_breaks_a_line(lines: Lines, value: Any) -> None:
    logs.logger("a").info("odd", value=value)

    assert lines()[0]["event"] == "odd"


def test_a_library_whose_values_do_not_fit_its_text_is_heard_all_the_same(lines: Lines) -> None:
    record = logging.makeLogRecord({"msg": "%d books", "args": ("many",)})
    logs.LibraryLines().emit(record)

    assert lines()[0]["event"] == "%d books"


def test_a_reader_of_logs_who_is_gone_fails_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "STANDARD_ERROR", 9999)

    logs.StandardError().info(b"{}")
