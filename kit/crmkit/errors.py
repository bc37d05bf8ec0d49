"""Every way in which an operation may be refused, with one code that holds on every wire.

A service raises these, the bus carries them as plain data and the caller's side raises the same
class again, so that a gateway maps a code to an HTTP status in one table only.
"""
# ruff: noqa: N818 - they are read as what happened: `raise NotFound`, `except Conflict`

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, ClassVar, TypeAlias

from crmkit.wire import Json

Problem: TypeAlias = str | tuple[str, Mapping[str, Any]] | Mapping[str, Any]
"""A message key, a key with its parameters, or ready {"code", "message"} of one field."""


class CrmError(Exception):
    """A refusal that the caller is meant to understand."""

    code: ClassVar[str] = "internal"
    status: ClassVar[int] = 500
    carried: ClassVar[tuple[str, ...]] = ()
    """Names of the attributes that travel besides code, detail and call_id."""

    def __init__(self, key: str | None = None, /, **params: Any) -> None:
        """`key` names the message in the locale files; by default it is the code's own."""
        self.key = key or f"error.{self.code}"
        self.params = params
        self.detail: str | None = None
        self.call_id: str | None = None
        super().__init__(self.key)

    def __str__(self) -> str:
        return self.detail or (f"{self.key} {self.params}" if self.params else self.key)

    def to_wire(self, language: str = "en") -> Json:
        """The error as data, its text in the caller's language."""
        from crmkit.i18n import translate

        detail = self.detail or translate(self.key, language, **self.params)
        wire: Json = {"code": self.code, "detail": detail}
        for name in (*self.carried, "call_id"):
            value = getattr(self, name, None)
            if value is not None:
                wire[name] = value
        return wire

    @staticmethod
    def from_wire(wire: Mapping[str, Any]) -> "CrmError":
        """The error that `to_wire` wrote; an unknown code becomes Internal."""
        kind = BY_CODE.get(str(wire.get("code")), Internal)
        error = kind.__new__(kind)
        CrmError.__init__(error)
        error.detail = wire.get("detail")
        error.call_id = wire.get("call_id")
        for name in kind.carried:
            setattr(error, name, wire.get(name))
        return error


class BadRequest(CrmError):
    """The request cannot be read."""

    code, status = "bad_request", 400


class Unauthenticated(CrmError):
    """Nobody, or nobody we can be sure of, is asking."""

    code, status = "unauthenticated", 401


class SecondFactorWanted(Unauthenticated):
    """The password is right, and the code of the second factor is missing or wrong."""

    code = "second_factor_wanted"


class Forbidden(CrmError):
    """The caller may see the record but not do this."""

    code, status = "forbidden", 403
    carried = ("permission", "decision_id", "reason")

    def __init__(
        self, permission: str, decision_id: str | None = None, reason: str | None = None
    ) -> None:
        super().__init__(None, permission=permission)
        self.permission: str | None = permission
        self.decision_id = decision_id
        self.reason = reason


class NotFound(CrmError):
    """There is no such record, or none that the caller may see: both sound the same."""

    code, status = "not_found", 404


class Gone(CrmError):
    """What was asked for was kept for a while, and that is over."""

    code, status = "gone", 410


class Conflict(CrmError):
    """Somebody else changed the same thing first."""

    code, status = "conflict", 409
    carried = ("current", "base")

    def __init__(
        self,
        current: Json | None = None,
        base: Json | None = None,
        *,
        key: str | None = None,
        **params: Any,
    ) -> None:
        super().__init__(key, **params)
        self.current = current
        self.base = base


class Stale(Conflict):
    """The caller insisted on a version that is no longer the current one."""

    code, status = "stale", 412


class Invalid(CrmError):
    """Values that the rules refuse, told by field: `Invalid(name="too_long")`."""

    code, status = "invalid", 422
    carried = ("errors",)
    problems: Mapping[str, Problem] = MappingProxyType({})

    def __init__(self, errors: Mapping[str, Problem] | None = None, /, **fields: Problem) -> None:
        super().__init__()
        self.problems = {**(errors or {}), **fields}
        self.errors: dict[str, Any] | None = None

    @classmethod
    def because(cls, key: str, /, **params: Any) -> "Invalid":
        """A refusal that no single field is to blame for."""
        error = cls()
        error.key, error.params = key, params
        return error

    def __str__(self) -> str:
        return f"{super().__str__()} {self.errors or self.problems}"

    def to_wire(self, language: str = "en") -> Json:
        wire = super().to_wire(language)
        if self.errors is None:
            wire["errors"] = {
                field: field_error(problem, language) for field, problem in self.problems.items()
            }
        return wire


class IdempotencyKeyReused(Invalid):
    """The same key came with another request."""

    code = "idempotency_key_reused"


class TooMany(CrmError):
    """Slow down; `retry_after` is in seconds."""

    code, status = "too_many", 429
    carried = ("retry_after",)

    def __init__(self, retry_after: int, key: str | None = None, /, **params: Any) -> None:
        super().__init__(key, **params)
        self.retry_after: int | None = retry_after


class Unavailable(CrmError):
    """A service that is needed does not run, cannot be reached, or has too much to do."""

    code, status = "unavailable", 503
    carried = ("service", "retry_after")

    def __init__(
        self, service: str, retry_after: int | None = None, key: str | None = None
    ) -> None:
        super().__init__(key, service=service, seconds=retry_after)
        self.service: str | None = service
        self.retry_after = retry_after


class Timeout(CrmError):
    """A service did not answer before the deadline; what was asked may still have happened."""

    code, status = "timeout", 504
    carried = ("service",)

    def __init__(self, service: str) -> None:
        super().__init__(None, service=service)
        self.service: str | None = service


class Internal(CrmError):
    """Our own fault; the log has the details under the call id."""

    code, status = "internal", 500


KINDS: tuple[type[CrmError], ...] = (
    BadRequest,
    Unauthenticated,
    SecondFactorWanted,
    Forbidden,
    NotFound,
    Gone,
    Conflict,
    Stale,
    Invalid,
    IdempotencyKeyReused,
    TooMany,
    Unavailable,
    Timeout,
    Internal,
)
BY_CODE: dict[str, type[CrmError]] = {kind.code: kind for kind in KINDS}


def field_error(problem: Problem, language: str) -> dict[str, Any]:
    """{"code", "message"} of one field in the caller's language."""
    from crmkit.i18n import translate

    if isinstance(problem, str):
        return {"code": problem, "message": translate(problem, language)}
    if isinstance(problem, tuple):
        key, params = problem
        return {"code": key, "message": translate(key, language, **params)}
    return dict(problem)
