"""A small client of the Guanxi CRM API: sign in, list, create, change. Needs `requests` only."""

import threading
import time
import uuid
from collections.abc import Iterator
from typing import Any

import requests

PATIENCE = 6
BUSY = (429, 503, 504)


class Refused(Exception):  # noqa: N818 - read as what happened
    """The API answered with a problem; the message names the fields at fault."""

    def __init__(self, response: requests.Response) -> None:
        try:
            problem = response.json()
        except ValueError:
            problem = {}
        self.status = response.status_code
        self.code = problem.get("code", "")
        fields = problem.get("errors") or {}
        by_field = "; ".join(f"{name}: {each['message']}" for name, each in fields.items())
        super().__init__(
            f"{self.status} {by_field or problem.get('detail') or response.text[:200]}"
        )


class Client:
    """One signed-in person. May be shared by threads; each gets a connection of its own."""

    def __init__(self, url: str, username: str, password: str) -> None:
        self.base = url.rstrip("/") + "/api/v1"
        self._local = threading.local()
        self._cookies = requests.Session().cookies
        answer = requests.post(
            f"{self.base}/session",
            json={"username": username, "password": password},
            timeout=30,
        )
        if not answer.ok:
            raise Refused(answer)
        self._cookies = answer.cookies
        self.user = answer.json()["user"]
        self._csrf = answer.json()["csrf_token"]

    def every(self, resource: str, **query: str) -> Iterator[dict[str, Any]]:
        """Each record of a resource, page by page."""
        cursor: str | None = None
        while True:
            asked = {"limit": "200", "sort": "created_at", **query}
            if cursor:
                asked["cursor"] = cursor
            page = self._send("GET", resource, params=asked)
            yield from page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return

    def search(self, resource: str, text: str, **query: str) -> Iterator[dict[str, Any]]:
        """The records that a text finds, best matches first."""
        return self.every(resource, q=text, **{"sort": "", **query})

    def create(self, resource: str, values: dict[str, Any]) -> dict[str, Any]:
        """The new record. A repeat after a lost answer creates nothing twice."""
        key = {"Idempotency-Key": str(uuid.uuid4())}
        return self._send("POST", resource, json=values, headers=key)

    def change(
        self, resource: str, record: dict[str, Any], values: dict[str, Any]
    ) -> dict[str, Any]:
        """The record with these values; refused if somebody changed them in between."""
        body = {**values, "version": record["version"]}
        return self._send("PATCH", f"{resource}/{record['id']}", json=body)

    def _send(self, method: str, path: str, **request: Any) -> Any:
        """One call; what is busy for a moment is asked again, with the same key."""
        headers = {"X-CSRF-Token": self._csrf, **request.pop("headers", {})}
        for attempt in range(PATIENCE):
            answer = self._session().request(
                method, f"{self.base}/{path}", headers=headers, timeout=60, **request
            )
            if answer.ok:
                return answer.json() if answer.content else None
            if answer.status_code not in BUSY or attempt == PATIENCE - 1:
                raise Refused(answer)
            time.sleep(float(answer.headers.get("Retry-After") or 2**attempt / 4))
        raise AssertionError("every attempt returns or raises")

    def _session(self) -> requests.Session:
        if not hasattr(self._local, "session"):
            self._local.session = requests.Session()
            self._local.session.cookies.update(self._cookies)
        session: requests.Session = self._local.session
        return session
