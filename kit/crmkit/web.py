"""Serving WSGI applications: hundreds of open streams on green threads, forked over the cores."""

import os
import signal
import socket
import threading
from collections.abc import Callable
from typing import Any

from crmkit import tracing
from crmkit.green import is_green
from crmkit.logs import logger

log = logger(__name__)

GREENLETS = 4000
GRACE_SECONDS = 20.0
BACKLOG = 512


def serve_wsgi(
    app: Any,
    host: str,
    port: int,
    workers: int = 1,
    stopping: Callable[[], None] | None = None,
) -> None:
    """Serve until SIGTERM or SIGINT, then answer what was asked and return.

    With several workers this process only watches; each worker is a fork on the same socket, and
    one that dies is replaced. `stopping` is called in a worker as soon as it should stop, so that
    open streams can say goodbye.
    """
    listener = listen(host, port)
    if workers <= 1:
        serve_socket(app, listener, stopping)
        return
    _watch(workers, lambda: serve_socket(app, listener, stopping))


def listen(host: str, port: int) -> socket.socket:
    """A listening socket; port 0 takes any free one."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    # Connections inherit it: an answer in two parts else waits 40 ms for the first one's receipt.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    listener.bind((host, port))
    listener.listen(BACKLOG)
    return listener


def serve_socket(
    app: Any, listener: socket.socket, stopping: Callable[[], None] | None = None
) -> None:
    """Serve on a socket in this process until it is told to stop."""
    import eventlet
    import eventlet.wsgi
    from eventlet.greenio import GreenSocket

    pool = eventlet.GreenPool(GREENLETS)
    main = eventlet.getcurrent()

    def stop(*_: Any) -> None:
        if stopping is not None:
            eventlet.spawn_n(stopping)
        eventlet.spawn_n(main.throw, KeyboardInterrupt)
        # The server waits for open requests without a limit of its own.
        eventlet.spawn_after(GRACE_SECONDS, main.throw, KeyboardInterrupt)

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    eventlet.spawn_n(_tick, eventlet.sleep)
    green = listener if isinstance(listener, GreenSocket) else GreenSocket(listener)
    try:
        eventlet.wsgi.server(
            green,
            app,
            custom_pool=pool,
            log_output=False,
            debug=False,
            socket_timeout=75,
            capitalize_response_headers=False,  # ours are spelled as they should be
        )
    except KeyboardInterrupt:
        log.warning("requests were cut off", open=pool.running())


def _tick(sleep: Callable[[float], None]) -> None:
    """A hub that sleeps for long does not notice what a signal has scheduled."""
    while True:
        sleep(0.5)


def serve_beside(app: Any, host: str, port: int) -> socket.socket:
    """Serve in a thread beside the work of the process (health, metrics); the socket it uses."""
    listener = listen(host, port)
    threading.Thread(target=_serve_quietly, args=(app, listener), daemon=True).start()
    return listener


def _serve_quietly(app: Any, listener: socket.socket) -> None:
    if is_green():
        import eventlet.wsgi

        eventlet.wsgi.server(listener, app, log_output=False, debug=False)
        return
    from wsgiref.simple_server import WSGIRequestHandler, WSGIServer

    class Quiet(WSGIRequestHandler):
        def log_message(self, *_: Any) -> None:
            """Probes are not news."""

    server = WSGIServer(listener.getsockname()[:2], Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = listener
    server.server_name, server.server_port = listener.getsockname()[:2]
    server.setup_environ()
    server.set_app(app)
    server.serve_forever()


def _watch(workers: int, work: Callable[[], None]) -> None:
    """Keep so many forks at work until told to stop; then have each finish."""
    children: set[int] = set()
    told = False

    def tell(*_: Any) -> None:
        nonlocal told
        told = True
        for child in children:
            os.kill(child, signal.SIGTERM)

    signal.signal(signal.SIGTERM, tell)
    signal.signal(signal.SIGINT, tell)
    while not told and len(children) < workers:
        children.add(_fork(work))
    while children:
        child, status = _wait()
        if child not in children:
            continue
        children.discard(child)
        if not told:
            log.error("a worker died and is replaced", worker=child, status=status)
            children.add(_fork(work))


def _wait() -> tuple[int, int]:
    try:
        return os.wait()
    except ChildProcessError:
        return 0, 0


def _fork(work: Callable[[], None]) -> int:
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        if is_green():
            from eventlet import hubs

            hubs.use_hub()
        tracing.begin()
        work()
        tracing.end()
        status = 0
    finally:
        os._exit(status)
