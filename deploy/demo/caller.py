"""Does over the bus what people do in the browser: sign in, look up, create, command."""

import time
from typing import Any

from crmkit.bus.base import Bus
from crmkit.errors import Invalid

TOKEN_SECONDS = 40
"""A caller token lives for sixty seconds; a new one is taken well before."""
PAGE = 200
PATIENCE, PAUSE = 60.0, 0.2
"""How long a service may take to hear of somebody new, in seconds, and how often it is asked."""


class Caller:
    """Somebody who is signed in, on the bus; may be shared by threads."""

    def __init__(self, bus: Bus, username: str, password: str) -> None:
        self._bus = bus
        signed_in = bus.call(
            "iam", "sign_in", {"username": username, "password": password, "agent": "demo"}
        )
        self._session = signed_in["session"]
        self.user = signed_in["user"]
        self._token = ""
        self._token_until = 0.0

    def find(self, service: str, entity: str, where: dict[str, Any]) -> dict[str, Any] | None:
        """The first record that answers the filter, if there is one."""
        args = {"entity": entity, "where": where, "limit": 1}
        items = self._call(service, "list", args)["items"]
        return items[0] if items else None

    def every(self, service: str, entity: str) -> list[dict[str, Any]]:
        """All records of an entity of which there are not many."""
        found: list[dict[str, Any]] = []
        cursor = None
        while True:
            args = {"entity": entity, "limit": PAGE, "cursor": cursor}
            page = self._call(service, "list", args)
            found += page["items"]
            cursor = page["next_cursor"]
            if cursor is None:
                return found

    def create(self, service: str, entity: str, values: dict[str, Any], key: str) -> dict[str, Any]:
        """The new record; under the same key, the one that was made before."""
        args = {"entity": entity, "values": values}
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                record: dict[str, Any] = self._call(service, "create", args, idempotency_key=key)
            except Invalid as error:
                if not _is_early(error) or time.monotonic() > deadline:
                    raise
                time.sleep(PAUSE)
            else:
                return record

    def change(self, service: str, entity: str, record_id: str, values: dict[str, Any]) -> None:
        """The record has these values afterwards; one that has them already stays as it is."""
        record = self._call(service, "get", {"entity": entity, "id": record_id})
        if all(record.get(name) == value for name, value in values.items()):
            return
        args = {"entity": entity, "id": record_id, "version": record["version"]}
        self._call(service, "update", {**args, "values": values})

    def command(self, service: str, name: str, record_id: str, values: dict[str, Any]) -> Any:
        """What a command of a record answers."""
        args = {"name": name, "id": record_id, "values": values}
        return self._call(service, "command", args)

    def change_password(self, current: str, new: str) -> None:
        """Changes the person's own password."""
        self._call("iam", "change_password", {"current": current, "new": new})

    def sign_out(self) -> None:
        """Ends the session, so that the demo leaves none behind."""
        self._call("iam", "sign_out", {"session": self._session})

    def _call(
        self, service: str, method: str, args: dict[str, Any], *, idempotency_key: str = ""
    ) -> Any:
        headers = {"token": self._current_token(), "language": "zh-TW"}
        if idempotency_key:
            headers["idempotency_key"] = idempotency_key
        return self._bus.call(service, method, args, headers)

    def _current_token(self) -> str:
        if time.monotonic() > self._token_until:
            issued = self._bus.call("iam", "issue_token", {"session": self._session})
            self._token = issued["token"]
            self._token_until = time.monotonic() + TOKEN_SECONDS
        return self._token


def _is_early(error: Invalid) -> bool:
    """Whether all that is wrong is a person the service has not heard of yet."""
    errors = error.errors or {}
    return bool(errors) and all(each["code"] == "unknown_reference" for each in errors.values())
