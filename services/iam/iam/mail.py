"""Letters of the system to people, sent by SMTP where the operator named a server."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Self

from crmkit.settings import SettingInvalidError, SettingMissingError

STARTTLS, TLS, PLAIN = "starttls", "tls", "none"
USUAL_PORTS = {STARTTLS: 587, TLS: 465, PLAIN: 25}
PATIENCE = 15.0
"""Seconds that each answer of the server may take."""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A server that takes our letters, and what stands in them."""

    host: str
    port: int
    security: str
    sender: str
    public_url: str
    """The address of this system that links begin with; never what a request says it is."""
    username: str | None = None
    password: str | None = field(default=None, repr=False)

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Self | None:
        """The server of the process's variables, None where they name none.

        Raises SettingMissingError and SettingInvalidError.
        """
        host = env.get("SMTP_HOST")
        if not host:
            return None
        security = env.get("SMTP_SECURITY") or STARTTLS
        if security not in USUAL_PORTS:
            raise SettingInvalidError("SMTP_SECURITY", security, " or ".join(USUAL_PORTS))
        return cls(
            host=host,
            port=_port(env, USUAL_PORTS[security]),
            security=security,
            sender=_needed(env, "MAIL_FROM"),
            public_url=_needed(env, "PUBLIC_URL").rstrip("/"),
            username=env.get("SMTP_USERNAME") or None,
            password=env.get("SMTP_PASSWORD") or None,
        )

    def send(self, to: str, subject: str, text: str) -> None:
        """Hands the letter to the server; raises OSError or SMTPException where it is not taken."""
        letter = EmailMessage()
        letter["From"], letter["To"], letter["Subject"] = self.sender, to, subject
        letter["Date"], letter["Message-ID"] = formatdate(localtime=True), make_msgid()
        letter["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence notes in answer
        letter.set_content(text)
        with self._connected() as server:
            if self.username is not None:
                server.login(self.username, self.password or "")
            server.send_message(letter)

    def _connected(self) -> smtplib.SMTP:
        trust = ssl.create_default_context()
        if self.security == TLS:
            return smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE, context=trust)
        server = smtplib.SMTP(self.host, self.port, timeout=PATIENCE)
        if self.security == STARTTLS:
            server.starttls(context=trust)
        return server


def _needed(env: Mapping[str, str], name: str) -> str:
    if not env.get(name):
        raise SettingMissingError(name)
    return env[name]


def _port(env: Mapping[str, str], usual: int) -> int:
    given = env.get("SMTP_PORT") or str(usual)
    if not given.isdecimal() or not 0 < int(given) < 65536:
        raise SettingInvalidError("SMTP_PORT", given, "a number from 1 to 65535")
    return int(given)
