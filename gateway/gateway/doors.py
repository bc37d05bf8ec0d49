"""The door of every request: who is asking, and may their browser have been made to ask."""

from flask import Response, request
from werkzeug.exceptions import NotFound as NoSuchPath

from crmkit.errors import Unauthenticated
from gateway import calls, cookies, csrf
from gateway.calls import Call
from gateway.house import House
from gateway.static import WebFiles

OPEN = frozenset(
    {
        "sessions.sign_in",
        "sign_in_ways.ways",
        "sign_in_ways.ask_reset",
        "sign_in_ways.use_reset",
        "sign_in_ways.start",
        "sign_in_ways.answer",
        "openapi.document",
        "asyncapi.document",
        "docs.page",
        "docs.part",
        "health.alive",
        "health.ready",
        "health.figures",
    }
)
"""What answers without a session. A test fixes this list: everything else asks who you are."""

UNATTENDED = frozenset({"stream.stream", "presence.beacon"})
"""What an open page does by itself, which does not keep a session from ending by idleness."""


def guard(house: House, files: WebFiles) -> Response | None:
    """Runs before every request; lets nobody unknown beyond the open doors."""
    call = calls.begin(house)
    if isinstance(request.routing_exception, NoSuchPath) and not _is_api(request.path):
        return files.answer(request.path) if request.method in ("GET", "HEAD") else None
    if request.routing_exception is not None or request.method == "OPTIONS":
        return None
    if request.method not in csrf.SAFE:
        calls.read_write_headers(call)
    if request.endpoint in OPEN:
        return None
    house.hub.ensure_listening()
    _identify(call, house)
    return None


def secret(house: House) -> str:
    """What this request proves its session by; Unauthenticated when it proves none."""
    told = _bearer()
    return _of_browser(house) if told is None else told


def _identify(call: Call, house: House) -> None:
    passive = request.endpoint in UNATTENDED
    call.identity = house.tokens.of(secret(house), call.address, passive=passive)
    user = call.identity.user
    call.language = calls.language(user.get("language"))
    call.time_zone = user.get("time_zone") or "UTC"


def _bearer() -> str | None:
    """The API token of a program, which no browser sends by itself: it needs no other proof."""
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if kind.casefold() == "bearer" else None


def _of_browser(house: House) -> str:
    secret = cookies.secret(house.options.https)
    if not secret:
        raise Unauthenticated("error.session_ended")
    if request.method not in csrf.SAFE:
        csrf.check(secret, house.options.public_url)
    return secret


def _is_api(path: str) -> bool:
    return path == "/api" or path.startswith("/api/")
