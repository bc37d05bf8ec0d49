"""Writes that carry a cookie must prove that our own page sent them."""

import hashlib
import hmac

from flask import request

from gateway.problems import CsrfRefused

_PURPOSE = b"guanxi csrf 1"
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def token_of(secret: str) -> str:
    """The token of a session: nobody computes it without the cookie that scripts cannot read."""
    return hmac.new(secret.encode(), _PURPOSE, hashlib.sha256).hexdigest()


def check(secret: str, public_url: str) -> None:
    """Refuses a write without the session's token, or sent from a page of another site."""
    check_origin(public_url)
    given = request.headers.get("X-CSRF-Token", "")
    if not hmac.compare_digest(given.encode(), token_of(secret).encode()):
        raise CsrfRefused()


def check_origin(public_url: str) -> None:
    """Refuses what a browser says was sent by another site; programs say nothing and pass."""
    origin = request.headers.get("Origin")
    if origin is not None:
        if origin not in (request.host_url.rstrip("/"), public_url):
            raise CsrfRefused("error.foreign_origin")
        return
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        raise CsrfRefused("error.foreign_origin")
