"""API tokens: made for programs, whose secret is told once; lists and revoking are generic."""

from flask import Blueprint, Response

from gateway import answers, bodies, calls
from gateway.lists import no_parameters
from gateway.problems import BadInput

blueprint = Blueprint("api_tokens", __name__)


@blueprint.post("/api-tokens")
def create() -> Response:
    """A token with roles of the caller until a day."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, "name", "roles", "ends_on")
    values = {name: bodies.text(body, name) for name in ("name", "ends_on")}
    roles = body.get("roles")
    if roles is not None and not isinstance(roles, list):
        raise BadInput({"roles": "body.list"})
    told = calls.current().rpc("iam", "create_api_token", {**values, "roles": roles})
    return answers.json(told, 201)
