"""What people may change about themselves: profile, password, open sessions."""

from typing import Any

from flask import Blueprint, Response

from gateway import answers, bodies, calls, cookies
from gateway.calls import Call
from gateway.lists import no_parameters
from gateway.sessions import about
from gateway.tokens import Identity

_TEXTS = ("language", "time_zone")
_LISTS = ("phones", "skills")

blueprint = Blueprint("me", __name__)


@blueprint.patch("/me")
def update_profile() -> Response:
    """Sets the language and time zone that everything is told in, and how one is reached."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, *_TEXTS, *_LISTS)
    values: dict[str, Any] = {name: body[name] for name in _LISTS if name in body}
    values |= {name: bodies.optional_text(body, name) for name in _TEXTS if name in body}
    call = calls.current()
    call.rpc("iam", "update_profile", values)
    return _renewed(call, _secret(call))


@blueprint.post("/me/password")
def change_password() -> Response:
    """Changes the own password; the other sessions of the person end."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "current", "new")
    values = {name: bodies.text(body, name) for name in ("current", "new")}
    call = calls.current()
    answer = call.rpc("iam", "change_password", values)
    fresh = answer.get("session") if isinstance(answer, dict) else None
    response = _renewed(call, fresh or _secret(call))
    if fresh:
        cookies.put(response, fresh, call.house.options.https)
    return response


@blueprint.get("/me/sessions")
def sessions() -> Response:
    """Where the caller is signed in; the session that asks is marked as current."""
    no_parameters()
    return answers.json(calls.current().rpc("iam", "my_sessions", {}))


@blueprint.delete("/me/sessions/<session_id>")
def end_session(session_id: str) -> Response:
    """Ends one of the caller's own sessions."""
    no_parameters()
    bodies.only(bodies.read())
    call = calls.current()
    session_id = calls.record_id(session_id)
    call.rpc("iam", "end_my_session", {"id": session_id})
    call.house.tokens.drop_session(session_id=session_id)
    call.house.hub.check_session(session_id)
    return answers.nothing()


@blueprint.delete("/me/sessions")
def end_other_sessions() -> Response:
    """Ends all sessions of the caller but the one that asks."""
    no_parameters()
    bodies.only(bodies.read())
    call = calls.current()
    call.rpc("iam", "end_other_sessions", {})
    call.house.tokens.drop_users([_identity(call).user_id])
    return answers.nothing()


def _renewed(call: Call, secret: str) -> Response:
    """The session as it is after the change, also in the language that was chosen."""
    identity = _identity(call)
    call.house.tokens.drop_session(key=identity.key)
    call.identity = call.house.tokens.of(secret, call.address)
    return answers.json(about(call.identity, secret))


def _identity(call: Call) -> Identity:
    assert call.identity is not None
    return call.identity


def _secret(call: Call) -> str:
    return cookies.secret(call.house.options.https) or ""
