"""The gateway on the server it runs on: sockets, streams by the hundred, a clean stop."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from gateway_fakes.bus import PASSWORD

from crmkit import wire

HERE = Path(__file__).parent
STREAMS = 300


class Served:
    """The running process and a session in it."""

    def __init__(self, port, process):
        self.port, self.process = port, process
        answer = self.ask("POST", "/api/v1/session", {"username": "ann", "password": PASSWORD})
        assert answer.status == 201
        self.cookie = answer.headers["Set-Cookie"].partition(";")[0]
        self.csrf = wire.loads(answer.body)["csrf_token"]

    def ask(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        sent = {"Content-Type": "application/json", **(headers or {})}
        if hasattr(self, "csrf"):
            sent |= {"Cookie": self.cookie, "X-CSRF-Token": self.csrf}
        connection.request(method, path, None if body is None else wire.dumps(body), sent)
        answer = connection.getresponse()
        answer.body = answer.read()
        connection.close()
        return answer

    def stream(self):
        found = socket.create_connection(("127.0.0.1", self.port), timeout=10)
        found.sendall(self.request("/api/v1/stream"))
        return found

    def request(self, path):
        lines = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\nCookie: {self.cookie}"
        return f"{lines}\r\n\r\n".encode()

    def open_streams(self):
        figures = self.ask("GET", "/metrics").body.decode()
        line = next(line for line in figures.splitlines() if line.startswith("crm_http_streams "))
        return int(float(line.split()[1]))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def served(tmp_path):
    port = free_port()
    env = {**os.environ, "PYTHONPATH": str(HERE)}
    command = [sys.executable, str(HERE / "gateway_fakes" / "serve.py"), str(port), str(tmp_path)]
    process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
    try:
        until(lambda: answers(port))
        yield Served(port, process)
    finally:
        process.kill()
        process.wait()


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


def until(true, patience=20.0):
    ends = time.monotonic() + patience
    while not true():
        assert time.monotonic() < ends, "it did not become true in time"
        time.sleep(0.05)


def heard(stream, what, patience=5.0):
    """Whether these bytes arrive in time."""
    stream.settimeout(patience)
    data = b""
    while what not in data:
        part = stream.recv(4096)
        if not part:
            return False
        data += part
    return True


def test_an_event_arrives_at_once_and_a_page_that_left_is_forgotten(served):
    stream = served.stream()
    assert heard(stream, b"event: ready")

    begun = time.monotonic()
    served.ask("POST", "/api/v1/shelves", {"name": "Poems"})
    assert heard(stream, b"event: change")

    assert time.monotonic() - begun < 1.0
    assert served.open_streams() == 1
    stream.close()
    until(lambda: served.open_streams() == 0, 5)


def test_hundreds_of_open_pages_hear_of_a_change_while_others_work(served):
    streams = [served.stream() for _ in range(STREAMS)]
    assert all(heard(each, b"event: ready", 20) for each in streams)

    assert served.ask("POST", "/api/v1/shelves", {"name": "Poems"}).status == 201
    assert served.ask("GET", "/api/v1/shelves").status == 200

    assert all(heard(each, b"event: change", 20) for each in streams)
    assert served.open_streams() == STREAMS
    for each in streams:
        each.close()
    until(lambda: served.open_streams() == 0)


def test_stopping_says_goodbye_to_open_pages_and_is_quick(served):
    stream = served.stream()
    assert heard(stream, b"event: ready")

    begun = time.monotonic()
    served.process.send_signal(signal.SIGTERM)
    assert heard(stream, b'event: refetch\ndata: {"reason":"restart"}')
    stream.close()

    assert served.process.wait(10) == 0
    assert time.monotonic() - begun < 5


def test_bytes_that_are_hardly_http_are_refused_and_do_no_harm(served):
    host = f"Host: 127.0.0.1:{served.port}".encode()
    for line in (
        b"GET /\xff\xfe HTTP/1.1",
        b"GET /api/v1/shelves?q=\xff HTTP/1.1",
        b"GET /api/v1/%00%ff HTTP/1.1",
        b"GARBAGE",
        b"POST /api/v1/session HTTP/1.1\r\nContent-Length: abc",
        b"POST /api/v1/session HTTP/1.1\r\nContent-Length: -1",
        b"GET / HTTP/1.1\r\nX: " + b"y" * 70000,
    ):
        with socket.create_connection(("127.0.0.1", served.port), timeout=5) as raw:
            raw.sendall(line + b"\r\n" + host + b"\r\n\r\n")
            status = raw.recv(100).split(b" ")
            assert len(status) < 2 or not status[1].startswith(b"5"), line[:40]

    assert served.ask("GET", "/api/v1/shelves").status == 200


def test_a_body_beyond_the_limit_is_refused_though_it_was_announced_honestly(served):
    answer = served.ask("POST", "/api/v1/shelves", {"name": "x" * (2 * 1024 * 1024)})

    assert answer.status == 413
