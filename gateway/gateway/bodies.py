"""Request bodies: JSON objects of sane size and depth, and nothing else."""

from typing import Any

from flask import request

from crmkit import wire
from gateway.problems import BadInput, LengthRequired, NotJson

DEPTH = 32
_SHALLOW = {"limit": DEPTH}
_JSON = "application/json"


def read() -> dict[str, Any]:
    """The body as an object; no body at all is an empty one."""
    if "Transfer-Encoding" in request.headers:
        # The server would hand us an empty body, and nobody would know what was lost.
        raise LengthRequired()
    data = request.get_data(cache=False)
    if not data:
        return {}
    if request.mimetype != _JSON:
        raise NotJson()
    try:
        body = wire.loads(data)
    except wire.DecodeError:
        raise BadInput({"body": "body.not_json"}) from None
    if not isinstance(body, dict):
        raise BadInput({"body": "body.not_object"})
    if data.count(b"{") + data.count(b"[") > DEPTH and _depth_exceeds(body, DEPTH):
        raise BadInput({"body": ("body.too_deep", _SHALLOW)})
    if b"\\u0000" in data and _has_nul(body):
        raise BadInput({"body": "body.nul"})
    return body


def text(body: dict[str, Any], name: str) -> str:
    """A required text of the body."""
    value = body.get(name)
    if value is None or value == "":
        raise BadInput({name: "body.missing"})
    if not isinstance(value, str):
        raise BadInput({name: "body.text"})
    return value


def optional_text(body: dict[str, Any], name: str) -> str | None:
    """A text of the body that may be missing."""
    return None if body.get(name) in (None, "") else text(body, name)


def only(body: dict[str, Any], *names: str) -> None:
    """Refuses members of the body that nobody would read, naming them."""
    unknown = [name for name in body if name not in names]
    if unknown:
        raise BadInput(dict.fromkeys(unknown, "body.unknown"))


def _depth_exceeds(value: Any, left: int) -> bool:
    if isinstance(value, dict):
        return left == 0 or any(_depth_exceeds(each, left - 1) for each in value.values())
    if isinstance(value, list):
        return left == 0 or any(_depth_exceeds(each, left - 1) for each in value)
    return False


def _has_nul(value: Any) -> bool:
    if isinstance(value, str):
        return "\0" in value
    if isinstance(value, dict):
        return any("\0" in key or _has_nul(each) for key, each in value.items())
    if isinstance(value, list):
        return any(map(_has_nul, value))
    return False
