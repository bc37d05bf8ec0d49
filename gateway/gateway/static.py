"""The built browser application: hashed assets for ever, index.html for every page."""

import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from flask import Response, request

from crmkit.errors import NotFound

_INDEX = "index.html"
_ASSETS = "assets/"
_FOR_EVER = "public, max-age=31536000, immutable"
_CHECKED = "no-cache"
# What the build puts beside a file, the smaller one first; browsers offer `br` over HTTPS and to
# this machine only.
_PACKED = {"br": ".br", "gzip": ".gz"}
_TYPES = {
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
    ".webmanifest": "application/manifest+json",
    ".ico": "image/x-icon",
}


@dataclass(frozen=True, slots=True)
class _File:
    data: bytes
    packed: Mapping[str, bytes]
    etag: str
    mimetype: str
    cache: str


class WebFiles:
    """The files of one build, in memory; a new build is noticed by its new index."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, _File] = {}
        self._built = -1

    def answer(self, path: str) -> Response:
        """The file at the path, else the application, whose router knows its own pages."""
        self._look_again()
        name = path.lstrip("/")
        found = self._files.get(name)
        if found is None and not name.startswith(_ASSETS):
            found = self._files.get(_INDEX)
        if found is None:
            raise NotFound("error.no_such_path" if self._files else "error.not_built")
        return _response(found)

    def _look_again(self) -> None:
        index = self._folder / _INDEX
        built = index.stat().st_mtime_ns if index.is_file() else 0
        if built == self._built:
            return
        self._files = _read(self._folder) if built else {}
        self._built = built


def _read(folder: Path) -> dict[str, _File]:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {
        path.relative_to(folder).as_posix(): _file(path, folder)
        for path in paths
        if path.suffix not in (*_PACKED.values(), ".map")
    }


def _file(path: Path, folder: Path) -> _File:
    data = path.read_bytes()
    beside = {name: path.with_name(f"{path.name}{end}") for name, end in _PACKED.items()}
    name = path.relative_to(folder).as_posix()
    guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return _File(
        data=data,
        packed={name: each.read_bytes() for name, each in beside.items() if each.is_file()},
        etag=hashlib.sha256(data).hexdigest()[:20],
        mimetype=_TYPES.get(path.suffix, guessed),
        cache=_FOR_EVER if name.startswith(_ASSETS) else _CHECKED,
    )


def _response(file: _File) -> Response:
    accepted = request.accept_encodings
    encoding = next((name for name in file.packed if accepted.quality(name) > 0), None)
    tag = f"{file.etag}-{encoding}" if encoding else file.etag
    headers = {"Cache-Control": file.cache, "ETag": f'"{tag}"', "Vary": "Accept-Encoding"}
    if request.if_none_match.contains_weak(tag):
        return Response(b"", 304, headers)
    if encoding is None:
        return Response(file.data, 200, headers, mimetype=file.mimetype)
    headers["Content-Encoding"] = encoding
    body = file.packed[encoding]
    return Response(body, 200, headers, mimetype=file.mimetype)
