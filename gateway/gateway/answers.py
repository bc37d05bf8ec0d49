"""Answers: parsed results go out through orjson once, with the headers each kind needs."""

import gzip
import hashlib
from dataclasses import dataclass
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


@dataclass(frozen=True)
class Kept:
    """Bytes that may be kept by browsers but must be checked before each use."""

    data: bytes
    packed: bytes
    etag: str
    mimetype: str

    @staticmethod
    def of(data: bytes, mimetype: str = _JSON) -> "Kept":
        """The bytes, packed once for all requests."""
        etag = hashlib.sha256(data).hexdigest()[:20]
        return Kept(data, gzip.compress(data, mtime=0), etag, mimetype)


def kept(known: Kept, *, public: bool) -> Response:
    """The bytes, or 304 where the caller has them; `public` when everybody gets the same."""
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    etag = f"{known.etag}-gz" if packed else known.etag
    headers = {"Cache-Control": "no-cache" if public else "private, no-cache", "ETag": f'"{etag}"'}
    headers["Vary"] = "Accept-Encoding" if public else "Accept-Encoding, Accept-Language, Cookie"
    if request.if_none_match.contains_weak(etag):
        return Response(b"", 304, headers)
    if packed:
        headers["Content-Encoding"] = "gzip"
    return Response(known.packed if packed else known.data, 200, headers, mimetype=known.mimetype)
