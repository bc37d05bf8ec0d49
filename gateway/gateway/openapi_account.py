"""The addresses of the caller's own account as OpenAPI describes them."""

from typing import Any

from gateway.openapi_parts import API, Described, answer, operation

_TEXT = {"type": "string"}
_FLAG = {"type": "boolean"}
_COUNT = {"type": "integer"}


def account_paths() -> Described:
    """The addresses by path."""
    return {**_second_factor_paths(), **_acting_paths(), **_reset_paths(), **_provider_paths()}


def api_token_creation() -> Described:
    """Making a token, beside what lists and records of tokens answer."""
    roles = {"type": "array", "items": _TEXT}
    given = {"name": _TEXT, "roles": roles, "ends_on": {"type": "string", "format": "date"}}
    told = {**given, "id": {"type": "string", "format": "uuid"}, "prefix": _TEXT, "token": _TEXT}
    made = {"201": answer("The token, told once.", _object(told, *told))}
    return _operation("create_api_token", "Make a token", made, _object(given, "name", "ends_on"))


def access_request_creation() -> Described:
    """Asking for access, beside what lists and records of requests answer."""
    record = {"type": ["string", "null"], "format": "uuid"}
    day = {"type": ["string", "null"], "format": "date"}
    reason = {"type": ["string", "null"], "maxLength": 1000}
    wish = {"permission": _TEXT, "record_id": record, "reason": reason, "wished_until": day}
    told = {"id": {"type": "string", "format": "uuid"}, "version": _COUNT, "state": _TEXT}
    made = {"201": answer("The request, or the open one for the same.", _object(told, *told))}
    body = _object(wish, "permission")
    return _operation("request_access", "Ask for access", made, body)


def _acting_paths() -> Described:
    session = {"200": answer("The session as it is now.", "Session")}
    body = _object({"user_id": {"type": "string", "format": "uuid"}, "reason": _TEXT})
    asked = {**body, "required": ["user_id", "reason"]}
    return {
        f"{API}/session/acting": {
            "post": _operation("act_as", "Act as another person", session, asked),
            "delete": _operation("stop_acting", "Speak for oneself again", session),
        }
    }


def _reset_paths() -> Described:
    taken = {"202": answer("Taken; whoever is meant, the answer is this.", _object({}))}
    changed = {"200": answer("Changed.", _object({"username": _TEXT}, "username"))}
    login, new = _object({"login": _TEXT}, "login"), _object({"secret": _TEXT, "new": _TEXT})
    used = {**new, "required": ["secret", "new"]}
    ask = _operation("ask_password_reset", "Have a link sent", taken, login)
    use = _operation("use_password_reset", "Choose a password by a link", changed, used)
    base = f"{API}/password-resets"
    return {base: {"post": _open(ask)}, f"{base}/use": {"post": _open(use)}}


def _provider_paths() -> Described:
    provider = _object({"id": _TEXT, "label": _TEXT}, "id", "label")
    offered = {"providers": {"type": "array", "items": provider}, "password_reset": _FLAG}
    told = {"200": answer("What the sign-in page offers.", _object(offered, *offered))}
    away = {"303": answer("To the provider, or back to the sign-in page.")}
    back = {"303": answer("Signed in and on to the page, or back to the sign-in page.")}
    named = {"name": "provider", "in": "path", "required": True, "schema": _TEXT}
    base = f"{API}/providers/{{provider}}"
    ways = _operation("sign_in_ways", "Ways of signing in", told)
    start = _operation("start_provider_sign_in", "Sign in at a provider", away)
    come = _operation("finish_provider_sign_in", "The provider's answer", back)
    return {
        f"{API}/session/ways": {"get": _open(ways)},
        f"{base}/start": {"parameters": [named], "get": _open(start)},
        f"{base}/answer": {"parameters": [named], "get": _open(come)},
    }


def _open(described: Described) -> Described:
    return {**described, "security": []}


def _second_factor_paths() -> Described:
    proof = _object({"password": _TEXT})
    told = {"200": answer("What the caller has.", _state())}
    begun = {"201": answer("The secret and its QR code, told once.", _setup())}
    codes = {"200": answer("Recovery codes, told once.", _codes())}
    ended = {"200": answer("It is off.", _object({"ended": _FLAG}, "ended"))}
    code = _object({"code": _TEXT}, "code")
    base = f"{API}/me/second-factor"
    return {
        base: {
            "get": _operation("second_factor", "Second factor", told),
            "post": _operation("begin_second_factor", "Set one up", begun, proof),
        },
        f"{base}/confirm": {
            "post": _operation("confirm_second_factor", "Confirm with a code", codes, code)
        },
        f"{base}/end": {"post": _operation("end_second_factor", "Switch it off", ended, proof)},
        f"{API}/me/recovery-codes": {
            "post": _operation("renew_recovery_codes", "New recovery codes", codes, proof)
        },
    }


def _operation(name: str, summary: str, answers: Described, body: Any = None) -> Described:
    return operation("session", name, summary, answers, body)


def _state() -> Described:
    fields = {"active": _FLAG, "required": _FLAG, "recovery_codes_left": _COUNT}
    return _object(fields, *fields)


def _setup() -> Described:
    qr = _object({"size": _COUNT, "path": _TEXT}, "size", "path")
    fields = {"secret": _TEXT, "uri": _TEXT, "qr": qr}
    return _object(fields, *fields)


def _codes() -> Described:
    return _object({"recovery_codes": {"type": "array", "items": _TEXT}}, "recovery_codes")


def _object(properties: dict[str, Any], *required: str) -> Described:
    schema: Described = {"type": "object", "properties": properties}
    return {**schema, "required": list(required)} if required else schema
