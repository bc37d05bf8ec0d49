"""Asking for access that was refused: for anybody who is signed in, whatever they may see."""

from flask import Blueprint, Response

from gateway import answers, bodies, calls
from gateway.lists import no_parameters

WISH = ("permission", "record_id", "reason", "wished_until")

blueprint = Blueprint("access_requests", __name__)


@blueprint.post("/access-requests")
def create() -> Response:
    """The new request, or the one for the same that is open already."""
    no_parameters()
    body = bodies.read()
    bodies.only(body, *WISH)
    values: dict[str, str | None] = {name: bodies.optional_text(body, name) for name in WISH[1:]}
    values["permission"] = bodies.text(body, "permission")
    request = calls.current().rpc("iam", "request_access", values)
    return answers.record(request, 201, f"/api/v1/access-requests/{request['id']}")
