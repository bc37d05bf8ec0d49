"""The caller's own second factor: set up with a first code, renewed, switched off."""

from typing import Any

from flask import Blueprint, Response

from gateway import answers, bodies, calls
from gateway.calls import Call
from gateway.lists import no_parameters

blueprint = Blueprint("second_factor", __name__)


@blueprint.get("/me/second-factor")
def state() -> Response:
    """Whether the caller has one, needs one, and how many recovery codes are left."""
    no_parameters()
    return answers.json(calls.current().rpc("iam", "second_factor", {}))


@blueprint.post("/me/second-factor")
def begin() -> Response:
    """A new secret with its QR code, told this once; it counts when it is confirmed."""
    return answers.json(_asked("begin_second_factor"), 201)


@blueprint.post("/me/second-factor/confirm")
def confirm() -> Response:
    """Takes the secret into use by its first code; the recovery codes, told this once."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "code")
    call = calls.current()
    told = call.rpc("iam", "confirm_second_factor", {"code": bodies.text(body, "code")})
    _forget_token(call)
    return answers.json(told)


@blueprint.post("/me/second-factor/end")
def end() -> Response:
    """Switches it off, with the password."""
    told = _asked("end_second_factor")
    _forget_token(calls.current())
    return answers.json(told)


@blueprint.post("/me/recovery-codes")
def renew_codes() -> Response:
    """New recovery codes for those before, told this once."""
    return answers.json(_asked("renew_recovery_codes"))


def _asked(method: str) -> Any:
    """The answer to a question that the password of the caller opens."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "password")
    values = {"password": bodies.optional_text(body, "password")}
    return calls.current().rpc("iam", method, values)


def _forget_token(call: Call) -> None:
    """What the person may do has changed with their second factor."""
    assert call.identity is not None
    call.house.tokens.drop_session(key=call.identity.key)
