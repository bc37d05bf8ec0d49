"""One request on its way: who asks, in which language, how long it may take, and its calls."""

import re
import time
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from flask import current_app, g, request

from crmkit.errors import NotFound, Timeout
from crmkit.i18n import LANGUAGES, match_language
from crmkit.ids import is_id, new_id

if TYPE_CHECKING:
    from gateway.house import House
    from gateway.tokens import Identity

_PRINTABLE = re.compile(r"[\x21-\x7e]+")
_LONGEST_HEADER = 255


@dataclass(slots=True)
class Call:
    """What is known of the request, and the headers that its calls to services carry."""

    house: "House"
    call_id: str
    address: str
    language: str
    time_zone: str = "UTC"
    started: float = field(default_factory=time.monotonic)
    identity: "Identity | None" = None
    idempotency_key: str | None = None
    echo: str | None = None

    def remaining(self) -> float:
        """Seconds left of the request's budget."""
        return self.started + self.house.options.rpc_timeout - time.monotonic()

    def headers(self, timeout: float) -> dict[str, str]:
        """The headers of a call that may take so many seconds."""
        told = {
            "call_id": self.call_id,
            "language": self.language,
            "time_zone": self.time_zone,
            "address": self.address,
            "deadline": f"{time.time() + timeout:.3f}",
        }
        if self.identity is not None:
            told["token"] = self.identity.token
        if self.idempotency_key is not None:
            told["idempotency_key"] = self.idempotency_key
        if self.echo is not None:
            told["echo"] = self.echo
        return told

    def rpc(
        self, service: str, method: str, args: dict[str, Any], timeout: float | None = None
    ) -> Any:
        """The service's answer within what is left of the budget; refusals raise CrmError."""
        left = self.remaining()
        if left <= 0:
            raise Timeout(service)
        wait = left if timeout is None else min(left, timeout)
        return self.house.bus.call(service, method, args, self.headers(wait), wait)


def begin(house: "House") -> Call:
    """The call of this request, before anybody is known."""
    call = Call(
        house=house,
        call_id=new_id(),
        address=request.remote_addr or "",
        language=language(None),
    )
    g.call = call
    return call


def current() -> Call:
    """The call of the request being served."""
    found: Call = g.get("call") or begin(house())
    return found


def house() -> "House":
    """What all requests share."""
    found: House = current_app.extensions["gateway"]
    return found


def language(profile: str | None) -> str:
    """The language of the answer; the profile is that of the person, once known."""
    return _language(request.headers.get("Accept-Language", "")[:_LONGEST_HEADER], profile)


@lru_cache(maxsize=1000)
def _language(header: str, profile: str | None) -> str:
    """A header that names exactly one of ours is a program's explicit wish and wins; what browsers
    send by themselves is a list, and the person's profile knows better than that."""
    if header in LANGUAGES:
        return header
    return profile if profile in LANGUAGES else match_language(header)


def limit_of_body() -> int:
    """Bytes that a body may have."""
    return house().options.body_limit


def read_write_headers(call: Call) -> None:
    """The idempotency key, made where the caller sends none, and the id that events echo."""
    call.idempotency_key = _header("Idempotency-Key") or new_id()
    call.echo = _header("X-Command-Id")


def _header(name: str) -> str | None:
    value = request.headers.get(name)
    if not value:
        return None
    if len(value) > _LONGEST_HEADER or not _PRINTABLE.fullmatch(value):
        from gateway.problems import BadInput

        raise BadInput({name: ("header.too_long", {"name": name, "limit": _LONGEST_HEADER})})
    return value


def user_agent() -> str:
    """What the caller says it is, for the list of sessions."""
    return request.headers.get("User-Agent", "")[:_LONGEST_HEADER]


def record_id(text: str) -> str:
    """The id in a path in its one spelling; what is no id names no record."""
    if not is_id(text):
        raise NotFound()
    return text.lower()
