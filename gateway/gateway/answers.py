"""Answers: parsed results go out through orjson once, with the headers each kind needs."""

from typing import Any

from flask import Response, request

from crmkit import wire

_JSON = "application/json"
_PRIVATE = {"Cache-Control": "no-store"}


def json(value: Any, status: int = 200, headers: dict[str, str] | None = None) -> Response:
    """The value as JSON that no cache keeps."""
    told = _PRIVATE if headers is None else {**_PRIVATE, **headers}
    return Response(wire.dumps(value), status, told, mimetype=_JSON)


def nothing() -> Response:
    """Done, and there is nothing to tell."""
    return Response(b"", 204, _PRIVATE)


def record(value: dict[str, Any], status: int = 200, location: str | None = None) -> Response:
    """A record under the ETag of its version; 304 where the caller has that version already."""
    version = value.get("version")
    if version is None:
        return json(value, status)
    headers = {"ETag": f'"{version}"'}
    if location is not None:
        headers["Location"] = location
    if request.method == "GET" and request.if_none_match.contains_weak(str(version)):
        return Response(b"", 304, {**_PRIVATE, **headers})
    return json(value, status, headers)


def tagged(data: bytes, etag: str, mimetype: str = _JSON, public: bool = False) -> Response:
    """Bytes that may be kept but must be checked before each use."""
    kept = "public" if public else "private"
    headers = {"Cache-Control": f"{kept}, no-cache", "ETag": f'"{etag}"'}
    if not public:
        headers["Vary"] = "Cookie, Accept-Language"
    if request.if_none_match.contains_weak(etag):
        return Response(b"", 304, headers)
    return Response(data, 200, headers, mimetype=mimetype)
