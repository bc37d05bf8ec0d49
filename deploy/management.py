"""RabbitMQ's management over HTTP: users, queues and bindings, made and looked at.

See https://www.rabbitmq.com/docs/http-api-reference for what each address means.
"""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit
from urllib.request import Request, urlopen

from deploy.broker import without_password
from deploy.console import Refusal

MANAGEMENT_URL = "RABBITMQ_MANAGEMENT_URL"
USUAL_PORT = 15672
SECONDS = 15


@dataclass(frozen=True)
class Management:
    """The management of one virtual host, reached as its administrator."""

    url: str
    virtual_host: str

    @classmethod
    def of(cls, amqp_url: str, url: str | None) -> Management:
        """Where it is said to be, else where it usually is; with the broker's own sign-in."""
        parts = urlsplit(amqp_url)
        login = f"{parts.username or 'guest'}:{parts.password or 'guest'}"
        given = url or os.environ.get(MANAGEMENT_URL)
        found = given or f"http://{login}@{parts.hostname or 'localhost'}:{USUAL_PORT}"
        return cls(found.rstrip("/"), unquote(parts.path.removeprefix("/")) or "/")

    def get(self, *path: str) -> Any:
        """What is there; None where nothing is."""
        return self._ask("GET", path)

    def put(self, *path: str, body: dict[str, Any]) -> None:
        self._ask("PUT", path, body)

    def post(self, *path: str, body: dict[str, Any]) -> Any:
        return self._ask("POST", path, body)

    def delete(self, *path: str) -> None:
        """Takes it away; that it was not there is as well."""
        self._ask("DELETE", path)

    def _ask(self, method: str, path: tuple[str, ...], body: Any = None) -> Any:
        parts = urlsplit(self.url)
        address = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}/api/"
        login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
        headers = {
            "Authorization": f"Basic {base64.b64encode(login.encode()).decode()}",
            "Content-Type": "application/json",
        }
        data = None if body is None else json.dumps(body).encode()
        target = address + "/".join(quote(each, safe="") for each in path)
        try:
            # The address is the operator's own.
            request = Request(target, data, headers, method=method)  # noqa: S310
            with urlopen(request, timeout=SECONDS) as answer:  # noqa: S310
                told = answer.read()
        except HTTPError as error:
            if error.code == HTTPStatus.NOT_FOUND:
                return None
            raise Refusal(self._refused(error)) from error
        except (URLError, OSError) as error:
            raise Refusal(self._unreachable()) from error
        return json.loads(told) if told else {}

    def _refused(self, error: HTTPError) -> str:
        told = error.read().decode(errors="replace")[:300]
        return (
            f"The broker's management at {without_password(self.url)} refused ({error.code}): "
            f"{told}. Its user needs the tag administrator."
        )

    def _unreachable(self) -> str:
        return (
            f"The broker's management at {without_password(self.url)} does not answer. Switch it "
            "on where the broker runs with `rabbitmq-plugins enable rabbitmq_management`, or name "
            f"its address, with user and password, in {MANAGEMENT_URL}."
        )
