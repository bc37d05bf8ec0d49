"""Which version a write is about: If-Match is strict, the version in the body allows a merge."""

import re
from typing import Any

from flask import request

from gateway.problems import BadInput

_ETAG = re.compile(r'(?:W/)?"(\d{1,9})"')


def if_match() -> int | None:
    """The version that the record must still have; none when the caller does not insist."""
    header = request.headers.get("If-Match")
    if header is None or header.strip() == "*":
        return None
    matched = _ETAG.fullmatch(header.strip())
    if matched is None or not header.isascii():
        raise BadInput({"If-Match": "header.if_match"})
    return int(matched[1])


def version_to_change(values: dict[str, Any]) -> tuple[int, bool]:
    """Takes the version out of the body; true beside it when If-Match made it strict."""
    given = values.pop("version", None)
    strict = if_match()
    if strict is not None:
        return strict, True
    if isinstance(given, bool) or not isinstance(given, int) or not 0 <= given < 2**31:
        raise BadInput({"version": "body.version"})
    return given, False
