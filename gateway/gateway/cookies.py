"""The cookies: the session's secret, and for minutes that of a sign-in through a provider."""

from flask import Response, request

NAME = "guanxi_session"
SECURE_NAME = f"__Host-{NAME}"
PROVIDER = "guanxi_provider"
UNDER_WAY = 600
"""Seconds that a browser may be away at the provider."""


def secret(https: bool) -> str | None:
    """The secret that the request carries."""
    return request.cookies.get(_name(https))


def put(response: Response, value: str, https: bool) -> None:
    """Hands the secret to the browser, out of the reach of scripts and of other sites."""
    response.set_cookie(
        _name(https), value, path="/", secure=_secure(https), httponly=True, samesite="Lax"
    )


def drop(response: Response, https: bool) -> None:
    """Takes the secret back."""
    response.delete_cookie(
        _name(https), path="/", secure=_secure(https), httponly=True, samesite="Lax"
    )


def provider_secret(https: bool) -> str | None:
    """The secret by which a browser is known when it comes back from a provider."""
    return request.cookies.get(_provider_name(https))


def put_provider(response: Response, value: str, https: bool) -> None:
    """Has the browser keep it until it is back: Lax, since it comes back from another site."""
    response.set_cookie(
        _provider_name(https), value, max_age=UNDER_WAY,
        path="/", secure=_secure(https), httponly=True, samesite="Lax",
    )  # fmt: skip


def drop_provider(response: Response, https: bool) -> None:
    """It served once."""
    response.delete_cookie(
        _provider_name(https), path="/", secure=_secure(https), httponly=True, samesite="Lax"
    )


def _provider_name(https: bool) -> str:
    return f"__Host-{PROVIDER}" if _secure(https) else PROVIDER


def _secure(https: bool) -> bool:
    return https or request.is_secure


def _name(https: bool) -> str:
    return SECURE_NAME if _secure(https) else NAME
