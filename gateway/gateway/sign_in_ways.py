"""The other ways in, for people whom nobody knows yet: a forgotten password, a provider."""

from typing import Any

from flask import Blueprint, Response, request

from crmkit.errors import CrmError, Unauthenticated
from crmkit.logs import logger
from gateway import answers, bodies, calls, cookies, csrf
from gateway.calls import Call
from gateway.lists import no_parameters
from gateway.sessions import enter

log = logger("gateway.sign_in_ways")

# Only that it failed is told in the address: a text there could be anybody's.
REFUSED = "/sign-in?refused=provider"

blueprint = Blueprint("sign_in_ways", __name__)


@blueprint.get("/session/ways")
def ways() -> Response:
    """The providers of identities, and whether a new password can be had by mail."""
    no_parameters()
    return answers.json(calls.current().rpc("iam", "sign_in_ways", {}))


@blueprint.post("/password-resets")
def ask_reset() -> Response:
    """Has a link sent; what is answered does not tell whether somebody is called that."""
    told = _own_write("login")
    calls.current().rpc("iam", "ask_password_reset", told)
    return answers.json({}, 202)


@blueprint.post("/password-resets/use")
def use_reset() -> Response:
    """Sets the new password; signing in with it comes next, second factor included."""
    told = _own_write("secret", "new")
    return answers.json(calls.current().rpc("iam", "use_password_reset", told))


@blueprint.get("/providers/<provider>/start")
def start(provider: str) -> Response:
    """Sends the browser to the provider, with a cookie by which it is known when it is back."""
    call = calls.current()
    back = request.args.get("back") or "/"
    try:
        told = call.rpc("iam", "begin_provider_sign_in", {"provider": provider, "back": back})
    except CrmError as error:
        return _refused(call, error)
    response = _leading_to(told["url"])
    cookies.put_provider(response, told["secret"], call.house.options.https)
    return response


@blueprint.get("/providers/<provider>/answer")
def answer(provider: str) -> Response:
    """Opens the session for whom the provider vouches; whatever fails leads to the sign-in page."""
    call = calls.current()
    call.house.hub.ensure_listening()
    try:
        told = call.rpc("iam", "finish_provider_sign_in", _brought(call, provider))
        response = _leading_to(told["back"])
        enter(call, response, told["session"])
    except CrmError as error:
        response = _refused(call, error)
    cookies.drop_provider(response, call.house.options.https)
    return response


def _brought(call: Call, provider: str) -> dict[str, Any]:
    """What the browser brings back. A provider that refused sends an error and no code."""
    secret = cookies.provider_secret(call.house.options.https)
    brought = {"code": request.args.get("code"), "state": request.args.get("state")}
    if not secret or not all(brought.values()):
        raise Unauthenticated()
    agent = calls.user_agent()
    return {
        **brought, "provider": provider, "secret": secret, "address": call.address, "agent": agent
    }  # fmt: skip


def _own_write(*names: str) -> dict[str, Any]:
    """The body that our own page sent, with the address that it came from."""
    no_parameters()
    call = calls.current()
    csrf.check_origin(call.house.options.public_url)
    body = bodies.read()
    bodies.only(body, *names)
    return {**{name: bodies.text(body, name) for name in names}, "address": call.address}


def _refused(call: Call, error: CrmError) -> Response:
    log.info("sign-in by provider refused", call_id=call.call_id, error=str(error))
    return _leading_to(REFUSED)


def _leading_to(place: str) -> Response:
    return Response(status=303, headers={"Location": place, "Cache-Control": "no-store"})
