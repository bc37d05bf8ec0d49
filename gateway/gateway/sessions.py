"""Signing in and out: a new secret each time, kept by the browser where scripts cannot read it."""

from typing import Any

from flask import Blueprint, Response

from crmkit.errors import CrmError, SecondFactorWanted, Unavailable
from crmkit.logs import logger
from gateway import answers, bodies, calls, cookies, csrf
from gateway.calls import Call
from gateway.lists import no_parameters
from gateway.tokens import Identity

log = logger("gateway.sessions")

FIRST = ("must_change_password", "must_set_up_second_factor")
"""What a person has to do before anything else opens to them."""

JUDGING = 2.0
"""Seconds of a request's budget that are kept for the sign-in itself."""

blueprint = Blueprint("sessions", __name__)


@blueprint.post("/session")
def sign_in() -> Response:
    """Opens a session for a user name and password."""
    no_parameters()
    call = calls.current()
    house = call.house
    csrf.check_origin(house.options.public_url)
    body = bodies.read()
    bodies.only(body, "username", "password", "otp")
    values = {
        "username": bodies.text(body, "username"),
        "password": bodies.text(body, "password"),
        "otp": bodies.optional_text(body, "otp"),
    }
    house.hub.ensure_listening()
    secret = _signed_in(call, values)
    call.identity = house.tokens.of(secret, call.address)
    response = answers.json(about(call.identity, secret), 201)
    enter(call, response, secret)
    return response


@blueprint.get("/session")
def who_am_i() -> Response:
    """The person who is signed in, and the token that writes need."""
    no_parameters()
    call = calls.current()
    assert call.identity is not None
    secret = cookies.secret(call.house.options.https) or ""
    return answers.json(about(call.identity, secret))


@blueprint.delete("/session")
def sign_out() -> Response:
    """Ends the session, here and for every page that is open in it."""
    no_parameters()
    call = calls.current()
    house = call.house
    assert call.identity is not None
    call.rpc("iam", "sign_out", {"session": cookies.secret(house.options.https)})
    house.tokens.drop_session(key=call.identity.key)
    house.hub.check_session(call.identity.session_id)
    response = answers.nothing()
    cookies.drop(response, house.options.https)
    return response


def enter(call: Call, response: Response, secret: str) -> None:
    """Hands the new session to the browser, which leaves no other one behind."""
    _end_former(call)
    cookies.put(response, secret, call.house.options.https)


def about(identity: Identity, secret: str) -> dict[str, Any]:
    """What pages need to know of their session."""
    user = {key: value for key, value in identity.user.items() if key not in FIRST}
    first = {name: bool(identity.user.get(name)) for name in FIRST}
    return {"user": user, "csrf_token": csrf.token_of(secret), **first}


def _signed_in(call: Call, values: dict[str, Any]) -> str:
    """The secret of the new session, in turn: an office that begins its day stands in a line."""
    with call.house.sign_ins.turn("iam", call.remaining() - JUDGING):
        return _judged(call, values)


def _judged(call: Call, values: dict[str, Any]) -> str:
    """Only failures spend the allowances of the address."""
    address = call.address
    person = f"{address} {values['username'].casefold()[:200]}"
    call.house.failures.take(address)
    call.house.failures_per_user.take(person)
    agent = calls.user_agent()
    try:
        answer = call.rpc("iam", "sign_in", {**values, "address": address, "agent": agent})
    except Unavailable:  # nobody judged it
        _give_back(call, person)
        raise
    except SecondFactorWanted:
        if not values["otp"]:  # being asked for a code is no failure
            _give_back(call, person)
        raise
    _give_back(call, person)
    secret: str = answer["session"]
    return secret


def _give_back(call: Call, person: str) -> None:
    call.house.failures.give_back(call.address)
    call.house.failures_per_user.give_back(person)


def _end_former(call: Call) -> None:
    """A browser that signs in again leaves no forgotten session behind."""
    house = call.house
    former = cookies.secret(house.options.https)
    if not former:
        return
    try:
        identity = house.tokens.of(former, call.address)
        headers = {**call.headers(call.remaining()), "token": identity.token}
        house.bus.call("iam", "sign_out", {"session": former}, headers, call.remaining())
    except CrmError as error:
        # The new session stands; the old one ends by itself when nobody uses it.
        log.info("former session not ended", call_id=call.call_id, error=str(error))
        return
    house.tokens.drop_session(key=identity.key)
    house.hub.check_session(identity.session_id)
