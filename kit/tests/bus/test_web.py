"""The WSGI server, as a process of its own."""

import signal
import socket
import subprocess
import sys
import threading
import time

import pytest
import requests

from crmkit.web import listen

PROGRAM = """
import sys
from crmkit.green import patch
patch()
import os, time
from crmkit.web import serve_wsgi

def app(environ, start):
    if environ["PATH_INFO"] == "/slow":
        time.sleep(1)
    start("200 OK", [("Content-Type", "text/plain")])
    if environ["PATH_INFO"] == "/stream":
        return stream()
    return [str(os.getpid()).encode()]

goodbye = []

def stream():
    while not goodbye:
        yield b"beat\\n"
        time.sleep(0.1)
    yield b"goodbye\\n"

serve_wsgi(app, "127.0.0.1", int(sys.argv[1]), int(sys.argv[2]), lambda: goodbye.append(1))
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def serve():
    processes = []

    def start(workers):
        port = free_port()
        command = [sys.executable, "-W", "ignore", "-c", PROGRAM, str(port), str(workers)]
        process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        processes.append(process)
        until = time.monotonic() + 20
        while time.monotonic() < until:
            try:
                requests.get(f"http://127.0.0.1:{port}/", timeout=5)
                break
            except requests.ConnectionError:
                time.sleep(0.05)
        return process, f"http://127.0.0.1:{port}"

    yield start
    for process in processes:
        if process.poll() is None:
            process.kill()
            process.wait()


def test_requests_are_answered_side_by_side(serve):
    _, address = serve(1)
    begun = time.monotonic()
    threads = [
        threading.Thread(target=requests.get, args=(f"{address}/slow",), kwargs={"timeout": 10})
        for _ in range(10)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - begun < 4


def test_sigterm_finishes_a_request_that_was_begun(serve):
    process, address = serve(1)
    answers = []
    asking = threading.Thread(
        target=lambda: answers.append(requests.get(f"{address}/slow", timeout=10).status_code)
    )
    asking.start()
    time.sleep(0.4)
    process.send_signal(signal.SIGTERM)
    asking.join()
    assert answers == [200]
    assert process.wait(10) == 0


def test_open_streams_say_goodbye_when_the_server_stops(serve):
    process, address = serve(1)
    heard = []

    def listen():
        with requests.get(f"{address}/stream", stream=True, timeout=10) as answer:
            heard.extend(answer.iter_lines())

    listening = threading.Thread(target=listen)
    listening.start()
    time.sleep(0.5)
    process.send_signal(signal.SIGTERM)
    listening.join(10)
    assert heard[-1] == b"goodbye"
    assert process.wait(10) == 0


def test_several_workers_share_the_socket_and_a_dead_one_is_replaced(serve):
    import os

    process, address = serve(2)
    first = int(requests.get(f"{address}/", timeout=5).text)
    assert first != process.pid
    os.kill(first, signal.SIGKILL)
    seen = set()
    until = time.monotonic() + 15
    while time.monotonic() < until and len(seen) < 2:
        try:
            seen.add(int(requests.get(f"{address}/", timeout=5).text))
        except requests.ConnectionError:
            time.sleep(0.05)
    assert first not in seen
    process.send_signal(signal.SIGTERM)
    assert process.wait(15) == 0


def test_an_answer_in_two_parts_does_not_wait_for_the_receipt_of_the_first():
    with listen("127.0.0.1", 0) as listener:
        client = socket.create_connection(listener.getsockname())
        accepted, _ = listener.accept()
        with client, accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
