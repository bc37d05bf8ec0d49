"""The page that explains the API: our own three files, drawn from openapi.json in the browser."""

from functools import cache
from pathlib import Path

from flask import Blueprint, Response

from crmkit.errors import NotFound
from gateway import answers

_FOLDER = Path(__file__).parent / "static"
_TYPES = {
    "docs.html": "text/html",
    "docs.css": "text/css",
    "docs.js": "text/javascript",
    "docs-schema.js": "text/javascript",
}

blueprint = Blueprint("docs", __name__)


@blueprint.get("/api/docs")
def page() -> Response:
    """The page itself."""
    return part("docs.html")


@blueprint.get("/api/docs/<name>")
def part(name: str) -> Response:
    """A script or style sheet of the page."""
    if name not in _TYPES:
        raise NotFound("error.no_such_path")
    return answers.kept(_read(name), public=True)


@cache
def _read(name: str) -> answers.Kept:
    return answers.Kept.of((_FOLDER / name).read_bytes(), _TYPES[name])
