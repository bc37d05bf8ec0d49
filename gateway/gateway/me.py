"""What people may change about themselves: language, time zone, password, open sessions."""

from flask import Blueprint, Response

from crmkit import clock, wire
from crmkit.errors import NotFound
from gateway import answers, bodies, calls, cookies
from gateway.calls import Call
from gateway.lists import no_parameters
from gateway.sessions import about
from gateway.tokens import Identity

_PROFILE = ("language", "time_zone")

blueprint = Blueprint("me", __name__)


@blueprint.patch("/me")
def update_profile() -> Response:
    """Sets the language and time zone that everything is told in."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, *_PROFILE)
    values = {name: bodies.optional_text(body, name) for name in _PROFILE if name in body}
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
    call = calls.current()
    identity = _identity(call)
    where = {
        "owner_id": {"eq": identity.user_id},
        "ended_at": {"is_null": True},
        "expires_at": {"gt": wire.moment(clock.now())},
    }
    args = {"entity": "session", "where": where, "sort": "-started_at", "limit": 200}
    page = call.rpc("iam", "list", args)
    items = [{**each, "current": each["id"] == identity.session_id} for each in page["items"]]
    return answers.json({"items": items})


@blueprint.delete("/me/sessions/<session_id>")
def end_session(session_id: str) -> Response:
    """Ends one of the caller's own sessions."""
    no_parameters()
    bodies.only(bodies.read())
    call = calls.current()
    identity = _identity(call)
    session_id = calls.record_id(session_id)
    found = call.rpc("iam", "get", {"entity": "session", "id": session_id})
    if found.get("owner_id") != identity.user_id:
        raise NotFound()
    call.rpc("iam", "command", {"name": "session.end", "id": session_id, "values": {}})
    call.house.tokens.drop_session(session_id=session_id)
    call.house.hub.check_session(session_id)
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
