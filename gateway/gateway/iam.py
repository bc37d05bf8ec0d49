"""What the gateway asks of IAM by name; the rest of IAM is reached like every other service."""

import time
from typing import Any

from crmkit.bus.base import Bus
from crmkit.ids import new_id

SERVICE = "iam"


class Iam:
    """IAM's own methods, for sessions and access documents."""

    def __init__(self, bus: Bus, timeout: float) -> None:
        self._bus = bus
        self._timeout = timeout

    def issue_token(self, session: str, address: str, passive: bool) -> dict[str, Any]:
        """A token of a minute for the holder of the session; Unauthenticated when it ended.

        A `passive` question does not keep the session from ending by idleness.
        """
        values = {"session": session, "address": address, "passive": passive}
        answer: dict[str, Any] = self._ask("issue_token", values)
        return answer

    def access_document(self, named: dict[str, str], token: str) -> str:
        """The signed document of a hash, asked for with a token that names it."""
        answer = self._ask("access_document", named, token)
        signed: str = answer["document"] if isinstance(answer, dict) else answer
        return signed

    def _ask(self, name: str, values: dict[str, Any], token: str | None = None) -> Any:
        headers = {"call_id": new_id(), "deadline": f"{time.time() + self._timeout:.3f}"}
        if token is not None:
            headers["token"] = token
        return self._bus.call(SERVICE, name, values, headers, self._timeout)
