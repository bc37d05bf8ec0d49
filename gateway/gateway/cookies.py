"""The cookie that holds the session's secret."""

from flask import Response, request

NAME = "guanxi_session"
SECURE_NAME = f"__Host-{NAME}"


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


def _secure(https: bool) -> bool:
    return https or request.is_secure


def _name(https: bool) -> str:
    return SECURE_NAME if _secure(https) else NAME
