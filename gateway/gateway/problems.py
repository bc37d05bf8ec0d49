"""Refusals as RFC 9457 problem documents; the one table from code to HTTP status."""
# ruff: noqa: N818 - errors are read as what happened, like those of the kit

import traceback
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from crmkit import wire
from crmkit.errors import KINDS, BadRequest, CrmError, NotFound
from crmkit.i18n import translate
from gateway import calls, refusals
from gateway.observe import log

Told = tuple[str, dict[str, Any]]
"""A message key with its parameters."""


class BadInput(BadRequest):
    """A request that cannot be read, told by parameter, header or member of the body."""

    carried: ClassVar[tuple[str, ...]] = ("errors",)

    def __init__(self, told: Mapping[str, Told | str]) -> None:
        super().__init__()
        self.told = told
        self.errors: dict[str, dict[str, str]] | None = None

    def to_wire(self, language: str = "en") -> dict[str, Any]:
        self.errors = {name: _field(told, language) for name, told in self.told.items()}
        found = super().to_wire(language)
        found["detail"] = " ".join(f"{name}: {e['message']}" for name, e in self.errors.items())
        return found


class WrongMethod(CrmError):
    """The path exists, but not for this method."""

    code, status = "method_not_allowed", 405


class NotJson(CrmError):
    """The body has another media type than JSON."""

    code, status = "unsupported_media_type", 415


class TooLarge(CrmError):
    """The body exceeds the limit."""

    code, status = "too_large", 413


class LengthRequired(CrmError):
    """The body comes in chunks of unknown number."""

    code, status = "length_required", 411


class CsrfRefused(CrmError):
    """The write cannot be told from one that another site made the browser send."""

    code, status = "csrf_refused", 403


OWN: tuple[type[CrmError], ...] = (WrongMethod, NotJson, TooLarge, LengthRequired, CsrfRefused)
STATUS: dict[str, int] = {kind.code: kind.status for kind in (*KINDS, *OWN)}
"""The HTTP status of every code; an unknown code is our own fault."""

RETRY_AFTER = {"unavailable": 2, "timeout": 2, "too_many": 5}
"""Seconds to wait where the error itself does not say."""


def install(app: Flask) -> None:
    """From now on everything that is raised leaves as a problem document."""
    app.register_error_handler(CrmError, answer)
    app.register_error_handler(HTTPException, _from_werkzeug)
    app.register_error_handler(Exception, _from_accident)


def answer(error: CrmError) -> Response:
    """The refusal as the caller reads it."""
    call = calls.current()
    problem = document(error, call.language, call.call_id) | refusals.explained(error)
    headers = {"Cache-Control": "no-store"}
    wait = problem.get("retry_after") or RETRY_AFTER.get(problem["code"])
    if wait:
        headers["Retry-After"] = str(wait)
    if isinstance(error, WrongMethod):
        headers["Allow"] = error.params["allowed"]
    return Response(
        wire.dumps(problem), problem["status"], headers, mimetype="application/problem+json"
    )


def document(error: CrmError, language: str, call_id: str) -> dict[str, Any]:
    """The members of the problem document."""
    told = error.to_wire(language)
    status = STATUS.get(told["code"], 500)
    title = HTTPStatus(status).phrase
    kind = f"/api/docs#problem-{told['code']}"
    return {"type": kind, "title": title, "status": status, **told, "call_id": call_id}


def _field(told: Told | str, language: str) -> dict[str, str]:
    key, params = (told, {}) if isinstance(told, str) else told
    return {"code": key.rpartition(".")[2], "message": translate(key, language, **params)}


def _from_werkzeug(error: HTTPException) -> Response:
    """What routing and body reading refuse by themselves."""
    if isinstance(error, MethodNotAllowed):
        allowed = ", ".join(sorted(error.valid_methods or ()))
        return answer(WrongMethod(None, method=request.method, allowed=allowed))
    if error.code == HTTPStatus.NOT_FOUND:
        return answer(NotFound("error.no_such_path"))
    if error.code == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
        return answer(TooLarge(None, limit=calls.limit_of_body()))
    if error.code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE:
        return answer(NotJson())
    if error.code is not None and error.code < HTTPStatus.INTERNAL_SERVER_ERROR:
        return answer(BadRequest())
    return _from_accident(error)


def _from_accident(error: Exception) -> Response:
    """Our own mistake: the log has it whole, the caller only the call id."""
    call = calls.current()
    log.error("accident", call_id=call.call_id, error="".join(traceback.format_exception(error)))
    return answer(CrmError())
