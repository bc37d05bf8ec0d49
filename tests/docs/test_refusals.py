"""What ./crm says when something is in its way: one sentence, the remedy, status 1, no damage."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
from contextlib import closing

import psycopg2
import pytest

from deploy import needs, suite
from deploy.broker import free_port
from deploy.console import Refusal
from deploy.postgres import Postgres
from deploy.state import State
from tests.running import ROOT, command_environment, crm


@pytest.fixture
def port():
    return str(free_port())


def refused(done):
    """The refusal of a command, which must be a sentence and not a traceback."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("crm: ")
    return done.stderr


def test_a_taken_port_is_refused_with_another_one_named(tmp_path):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        said = refused(crm("up", "--state", str(tmp_path / "var"), "--port", str(port)))

    assert f"Port {port}" in said
    assert re.search(r"--port \d+", said)
    assert not (tmp_path / "var" / "postgres").exists()


def test_a_state_folder_of_a_newer_release_is_left_alone(tmp_path, port):
    (tmp_path / "version").write_text("99\n")

    said = refused(crm("up", "--state", str(tmp_path), "--port", port))

    assert "newer release" in said
    assert "--state" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == ["version"]


def test_a_database_of_a_newer_release_is_left_alone(tmp_path, port):
    state = tmp_path / "var"
    assert crm("migrate", "--state", str(state)).returncode == 0
    set_revision(state, "9999")

    said = refused(crm("up", "--state", str(state), "--port", port))

    assert "run the newer release" in said
    assert "9999" in said
    set_revision(state, "9999")


def set_revision(state, revision):
    """As if another release had migrated; it must still be there afterwards."""
    server = Postgres(state / "postgres")
    server.start()
    try:
        address = server.url.replace("/postgres?", "/guanxi_customers?")
        with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
            cursor.execute("UPDATE alembic_version SET version_num = %s", (revision,))
            connection.commit()
            assert cursor.rowcount == 1
    finally:
        server.stop()


def test_a_state_folder_that_cannot_be_made_is_refused(tmp_path, port):
    (tmp_path / "file").write_text("no folder")

    said = refused(crm("up", "--state", str(tmp_path / "file" / "var"), "--port", port))

    assert "cannot be written" in said
    assert "--state" in said


def test_a_state_folder_without_the_right_to_write_is_refused(tmp_path, monkeypatch):
    # Root may write everywhere, and tests often run as root.
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(Refusal, match="cannot be written"):
        State(tmp_path).prepare()


def test_a_second_up_on_the_same_folder_is_refused(tmp_path, port):
    state = State(tmp_path)
    with state.claimed():
        said = refused(crm("up", "--state", str(tmp_path), "--port", port))

    assert "already running" in said
    assert "--state" in said


def test_an_unreachable_database_is_refused(tmp_path, port):
    closed = free_port()
    env = command_environment(
        DATABASE_URL=f"postgresql://crm:secret@127.0.0.1:{closed}/postgres",
        AMQP_URL=f"amqp://127.0.0.1:{_greeting_broker()}/",
    )

    said = refused(crm("up", "--suite", "--state", str(tmp_path), "--port", port, env=env))

    assert "database server" in said
    assert "DATABASE_URL" in said
    assert "secret" not in said


def test_an_unreachable_broker_is_refused(tmp_path, port):
    env = command_environment(AMQP_URL=f"amqp://crm:secret@127.0.0.1:{free_port()}/")

    said = refused(crm("up", "--suite", "--state", str(tmp_path), "--port", port, env=env))

    assert "broker" in said
    assert "AMQP_URL" in said
    assert "secret" not in said


def test_a_missing_rabbitmq_is_refused_with_how_to_get_it(tmp_path, monkeypatch):
    monkeypatch.delenv("AMQP_URL", raising=False)
    monkeypatch.setattr(needs, "BROKER_FOLDERS", ())
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(needs.shutil, "which", lambda *_, **__: None)

    with pytest.raises(Refusal, match="apt install rabbitmq-server"):
        suite.check()


def test_an_old_python_is_told_which_one_is_needed(tmp_path):
    script = (ROOT / "crm").read_text(encoding="utf-8")
    pretend = "import sys\nsys.version_info = (3, 9, 2)\n" + script
    (tmp_path / "crm").write_text(pretend.replace("python3.1", "no-python3.1"))

    done = subprocess.run(
        [sys.executable, str(tmp_path / "crm"), "up"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "Python 3.11 or newer" in done.stderr
    assert "Python 3.9" in done.stderr


def test_a_ring_that_does_not_exist_is_refused_with_those_that_do():
    said = refused(crm("test", "nonsense"))

    assert "unit" in said
    assert "browser" in said


@pytest.mark.parametrize(
    "command", ["up", "test", "migrate", "user", "user add", "dead", "contracts", "doctor"]
)
def test_every_command_explains_itself(command):
    done = crm(*command.split(), "--help")

    assert done.returncode == 0
    assert "usage: ./crm" in done.stdout
    assert len(done.stdout.splitlines()) > 5


def test_the_doctor_names_what_is_here_and_what_is_not():
    done = crm("doctor")

    assert done.returncode == 0, done.stdout
    assert "Python 3." in done.stdout
    assert "RabbitMQ" in done.stdout


def test_the_doctor_needs_nothing_that_is_not_there_yet():
    bare = subprocess.run(
        [sys.executable, "-S", str(ROOT / "crm"), "doctor"],
        env=command_environment(),
        capture_output=True,
        text=True,
        check=False,
    )

    assert bare.returncode == 0, bare.stderr


def _greeting_broker():
    """A port on which something greets as a broker does, for as long as the test runs."""
    server = socket.create_server(("127.0.0.1", 0))

    def greet():
        connection, _ = server.accept()
        connection.recv(8)
        connection.sendall(b"\x01")

    threading.Thread(target=greet, daemon=True).start()
    return server.getsockname()[1]
