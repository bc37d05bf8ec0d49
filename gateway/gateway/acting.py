"""Acting as another person, and back: the session stays, what it speaks as changes at once."""

from flask import Blueprint, Response

from gateway import answers, bodies, calls, cookies
from gateway.calls import Call
from gateway.lists import no_parameters
from gateway.sessions import about

blueprint = Blueprint("acting", __name__)


@blueprint.post("/session/acting")
def begin() -> Response:
    """From now on the session speaks as this person, for an hour at most."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "user_id", "reason")
    values = {name: bodies.text(body, name) for name in ("user_id", "reason")}
    call = calls.current()
    call.rpc("iam", "act_as", values)
    return _as_it_is_now(call)


@blueprint.delete("/session/acting")
def stop() -> Response:
    """The session speaks for its holder again."""
    no_parameters()
    call = calls.current()
    call.rpc("iam", "stop_acting", {})
    return _as_it_is_now(call)


def _as_it_is_now(call: Call) -> Response:
    assert call.identity is not None
    call.house.tokens.drop_session(key=call.identity.key)
    secret = cookies.secret(call.house.options.https) or ""
    call.identity = call.house.tokens.of(secret, call.address)
    return answers.json(about(call.identity, secret))
