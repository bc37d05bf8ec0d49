"""A small SMTP server on this machine that keeps what it is given: what clients use of RFC 5321."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes, policy
from email.message import EmailMessage

REPLIES = {"QUIT": "221 bye"}


class Postbox(socketserver.ThreadingTCPServer):
    """The letters that came, parsed."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), _Conversation)
        self.letters: list[EmailMessage] = []
        self.refuses = False

    @property
    def settings(self) -> dict[str, str]:
        """The variables that name this server."""
        return {
            "SMTP_HOST": "127.0.0.1",
            "SMTP_PORT": str(self.server_address[1]),
            "SMTP_SECURITY": "none",
            "MAIL_FROM": "Guanxi CRM <crm@example.com>",
        }


class _Conversation(socketserver.StreamRequestHandler):
    server: Postbox

    def handle(self) -> None:
        self._say("220 postbox")
        while line := self.rfile.readline().decode().strip():
            verb = line[:4].upper()
            if verb == "DATA":
                self._take()
            elif verb == "RCPT" and self.server.refuses:
                self._say("550 nobody here")
            else:
                self._say(REPLIES.get(verb, "250 ok"))
            if verb == "QUIT":
                return

    def _take(self) -> None:
        self._say("354 go on")
        lines = []
        while (line := self.rfile.readline()) not in (b".\r\n", b""):
            lines.append(line.removeprefix(b"."))
        letter = message_from_bytes(b"".join(lines), policy=policy.default)
        assert isinstance(letter, EmailMessage)
        self.server.letters.append(letter)
        self._say("250 taken")

    def _say(self, text: str) -> None:
        self.wfile.write(f"{text}\r\n".encode())


@contextmanager
def postbox(port: int = 0) -> Iterator[Postbox]:
    """A server that listens as long as the block lasts, on a port of its own choice unless told."""
    with Postbox(port) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
