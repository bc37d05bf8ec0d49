"""The small decisions of ./crm: versions, stamps, tables, ports and what may be shown."""

from __future__ import annotations

import json
import socket

import pytest

from deploy import bootstrap, node, webbuild
from deploy.broker import free_port, speaks_amqp, without_password
from deploy.console import Refusal
from deploy.ports import address_of, refuse_taken
from deploy.postgres import SOCKET_NAME, SOCKET_PATH_LIMIT, socket_folder
from deploy.readmes import BEGIN, END, with_tables
from deploy.state import Running, State


@pytest.mark.parametrize(
    ("version", "fits"),
    [((20, 18, 3), False), ((20, 19, 0), True), ((21, 7, 0), False), ((22, 1, 0), True)],
)
def test_only_a_node_that_the_build_supports_is_used(version, fits):
    assert node._fits(version) is fits


def test_the_browser_application_is_built_again_when_a_source_changes(tmp_path, monkeypatch):
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "main.tsx").write_text("one")
    monkeypatch.setattr(webbuild, "WEB", tmp_path)
    before = webbuild.sources_digest()

    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "x.js").write_text("not ours")
    assert webbuild.sources_digest() == before
    (tmp_path / "src" / "main.tsx").write_text("two")
    assert webbuild.sources_digest() != before


def test_the_tool_that_builds_packages_is_pinned_too():
    pins = bootstrap._pins_of("setuptools", bootstrap.RUNTIME_LOCK)

    assert pins.startswith("setuptools==")
    assert "--hash=sha256:" in pins
    assert pins.count("==") == 1


def test_a_long_state_path_gets_a_short_socket(tmp_path):
    deep = tmp_path / ("deep" * 40)

    assert socket_folder(tmp_path / "s").parent == tmp_path / "s"
    assert len(str(socket_folder(deep) / SOCKET_NAME)) <= SOCKET_PATH_LIMIT
    assert socket_folder(deep) == socket_folder(deep)


def test_a_password_is_not_shown():
    assert without_password("amqp://crm:secret@host:5672/") == "amqp://crm:***@host:5672/"
    assert without_password("postgresql://host/db") == "postgresql://host/db"


def test_a_taken_port_is_refused_and_a_free_one_is_not():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with pytest.raises(Refusal, match="--port"):
            refuse_taken("127.0.0.1", taken.getsockname()[1])
    refuse_taken("127.0.0.1", free_port())


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000"),
        ("0.0.0.0", "http://127.0.0.1:8000"),
        ("::1", "http://[::1]:8000"),
        ("::", "http://[::1]:8000"),
    ],
)
def test_the_shown_address_can_be_opened(host, address):
    assert address_of(host, 8000) == address


def test_a_silent_port_is_no_broker():
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        assert not speaks_amqp("127.0.0.1", silent.getsockname()[1])


def test_what_runs_is_told_only_while_it_runs(tmp_path):
    state = State(tmp_path)
    running = Running(1, "embedded", "http://127.0.0.1:8000", "postgresql://")
    with state.claimed():
        state.announce(running)
        assert state.running() == running

    assert state.running() is None


def test_what_a_killed_process_left_behind_tells_nothing(tmp_path):
    state = State(tmp_path)
    state.prepare()
    (tmp_path / "running.json").write_text(json.dumps({"pid": 1}))

    assert state.running() is None
    with state.claimed():
        assert state.running() is None


def test_only_the_owner_can_read_what_holds_addresses(tmp_path):
    state = State(tmp_path)
    with state.claimed():
        state.announce(Running(1, "suite", "http://x", "postgresql://crm:secret@db/"))

        assert (tmp_path / "running.json").stat().st_mode & 0o077 == 0


def test_the_tables_of_a_readme_stand_between_their_marks():
    contract = {
        "entities": [
            {"name": "library.book", "resource": "books", "about": "A book.", "fields": []}
        ],
        "events": [{"name": "library.book.lent", "version": 1}],
    }
    readme = f"# Library\n\n{BEGIN}\nold\n{END}\n\nThe end.\n"

    made = with_tables(readme, contract)

    assert "`/books`" in made
    assert "`library.book.lent`" in made
    assert "old" not in made
    assert made.startswith("# Library")
    assert made.endswith("The end.\n")
    assert with_tables(made, contract) == made
