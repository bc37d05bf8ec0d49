"""The addresses that the gateway itself answers, and the schemas that all addresses share."""

from typing import Any

from gateway.openapi_account import account_paths
from gateway.openapi_events import event_paths, event_schemas
from gateway.openapi_imports import import_paths, import_schemas
from gateway.openapi_parts import API, Described, answer, operation, plain, query
from gateway.openapi_schemas import Schema, parts
from gateway.openapi_shares import share_schemas
from gateway.problems import STATUS
from gateway.resources import BULK

_TEXT: Schema = {"type": "string"}
_ID: Schema = {"type": "string", "format": "uuid"}
_NULLABLE: Schema = {"type": ["string", "null"]}
_FLAG: Schema = {"type": "boolean"}
_OPEN: Schema = {"type": "object", "additionalProperties": True}
_MISSING: Schema = {"type": "array", "items": _TEXT}
_MOMENT: Schema = {"type": "string", "format": "date-time"}


def fixed_tags() -> list[dict[str, str]]:
    """The chapters of these addresses."""
    return [
        {"name": "session", "description": "Signing in and out, and what is one's own."},
        {"name": "suite", "description": "What spans all services."},
    ]


def fixed_paths() -> Described:
    """The addresses by path."""
    return {
        **_session_paths(),
        **_me_paths(),
        **account_paths(),
        **import_paths(),
        **_suite_paths(),
        **_record_paths(),
        **event_paths(),
    }


def fixed_schemas() -> dict[str, Schema]:
    """The shared schemas by name."""
    return {
        **parts(),
        "Problem": _problem(),
        "Session": _session(),
        "Meta": _OPEN,
        **event_schemas(),
        "HistoryPage": _listed(_history_item(), "next_cursor"),
        "TimelinePage": _listed(_timeline_item(), "next_cursor", "missing"),
        "SearchAnswer": _listed(_found(), "missing"),
        "SessionList": _listed(_OPEN),
        "JobAnswer": _object({"job": _job()}, "job"),
        "BulkRequest": _bulk(),
        **share_schemas(),
        **import_schemas(),
        "People": _object({"people": {"type": "array", "items": _person()}}, "people"),
    }


def _session_paths() -> Described:
    who = {"200": answer("Who is signed in.", "Session")}
    sign_in = operation(
        "session",
        "sign_in",
        "Sign in",
        {"201": answer("Signed in; the cookie is set.", "Session")},
        _object({"username": _TEXT, "password": _TEXT, "otp": _TEXT}, "username", "password"),
    )
    gone = {"204": answer("Signed out.")}
    return {
        f"{API}/session": {
            "post": {**sign_in, "security": []},
            "get": operation("session", "who_am_i", "Who am I", who),
            "delete": operation("session", "sign_out", "Sign out", gone),
        }
    }


def _me_paths() -> Described:
    phones = {"type": "array", "items": {"type": "object"}}
    skills = {"type": "array", "items": _TEXT}
    named = {"language": _TEXT, "time_zone": _TEXT, "phones": phones, "skills": skills}
    profile = _object(named)
    password = _object({"current": _TEXT, "new": _TEXT}, "current", "new")
    changed = {"200": answer("Changed; csrf_token may be a new one.", "Session")}
    mine = {"200": answer("Open sessions of the caller.", "SessionList")}
    return {
        f"{API}/me": {
            "patch": operation("session", "update_me", "Language and time zone", changed, profile)
        },
        f"{API}/me/password": {
            "post": operation("session", "change_password", "Own password", changed, password)
        },
        f"{API}/me/sessions": {
            "get": operation("session", "my_sessions", "Sessions", mine),
            "delete": operation("session", "end_others", "End others", {"204": answer("Ended.")}),
        },
        f"{API}/me/sessions/{{session_id}}": {
            "parameters": [_path("session_id", _ID)],
            "delete": operation("session", "end_session", "End", {"204": answer("Ended.")}),
        },
    }


def _suite_paths() -> Described:
    question = [query("q", _TEXT, "Words, in any script or pinyin.", True), *plain("limit")]
    live = {"200": {"description": "Server-sent events.", "content": {"text/event-stream": {}}}}
    found = {"200": answer("What matches.", "SearchAnswer")}
    told = {"200": answer("Entities, fields, labels and commands of the caller.", "Meta")}
    job = {"200": answer("The job.", "JobAnswer")}
    place = [_path("service", _TEXT), _path("job_id", _ID)]
    document = operation("suite", "openapi", "This document", {"200": answer("OpenAPI.", _OPEN)})
    return {
        f"{API}/openapi.json": {"get": {**document, "security": []}},
        f"{API}/meta": {"get": operation("suite", "meta", "What there is", told)},
        f"{API}/search": {
            "get": operation("suite", "search", "Search all", found, parameters=question)
        },
        f"{API}/stream": {"get": operation("suite", "stream", "Live changes", live)},
        f"{API}/jobs/{{service}}/{{job_id}}": {
            "parameters": place,
            "get": operation("suite", "job", "How far a job is", job),
            "delete": operation("suite", "cancel_job", "Stop a job", job),
        },
    }


def _record_paths() -> Described:
    place = [_path("entity", _TEXT), _path("record_id", _ID)]
    base = f"{API}/records/{{entity}}/{{record_id}}"
    page = {"200": answer("Newest first.", "TimelinePage")}
    here = {"200": answer("Who has the record open.", "People")}
    gone = {"204": answer("Left.")}
    paging = plain("limit", "cursor")
    return {
        f"{base}/timeline": {
            "parameters": place,
            "get": operation("suite", "timeline", "Timeline", page, parameters=paging),
        },
        f"{base}/presence": {
            "parameters": place,
            "post": operation("suite", "come", "Say that one has it open", here),
            "delete": operation("suite", "leave", "Say that one closed it", gone),
        },
    }


def _path(name: str, schema: Schema) -> Described:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _object(properties: dict[str, Any], *required: str) -> Schema:
    schema: Schema = {"type": "object", "properties": properties}
    return {**schema, "required": list(required)} if required else schema


def _listed(item: Schema, *beside: str) -> Schema:
    known: dict[str, Schema] = {"next_cursor": _NULLABLE, "missing": _MISSING}
    properties = {"items": {"type": "array", "items": item}}
    properties.update({name: known[name] for name in beside})
    return _object(properties, "items", *beside)


def _problem() -> Schema:
    error = _object({"code": _TEXT, "message": _TEXT}, "code", "message")
    properties: dict[str, Any] = {
        **dict.fromkeys(("type", "title", "code", "detail", "call_id"), _TEXT),
        "status": {"type": "integer"},
        "errors": {"type": "object", "additionalProperties": error},
        **dict.fromkeys(("permission", "decision_id", "reason", "service"), _TEXT),
        "missing": _TEXT,
        "ask": {"type": "array", "items": _asked()},
        "retry_after": {"type": "integer"},
        "current": _OPEN,
        "base": _OPEN,
    }
    required = ("type", "title", "status", "code", "detail", "call_id")
    return {**_object(properties, *required), "x-codes": dict(sorted(STATUS.items()))}


def _asked() -> Schema:
    """Somebody who could help, and as what: owner, manager, administrator."""
    return _object({"id": _ID, "label": _TEXT, "as": _TEXT}, "id", "label", "as")


def _session() -> Schema:
    names = ("id", "name", "username", "language", "time_zone")
    acting = _object(dict.fromkeys(("id", "name", "until", "reason"), _TEXT))
    beside = {"roles": {"type": "array", "items": _TEXT}, "acting": acting}
    user = _object({**dict.fromkeys(names, _NULLABLE), **beside})
    properties = {"user": user, "csrf_token": _TEXT, "must_change_password": _FLAG}
    properties["must_set_up_second_factor"] = _FLAG
    return _object(properties, *properties)


def _person() -> Schema:
    return _object({"id": _ID, "name": _TEXT}, "id", "name")


def _history_item() -> Schema:
    names = ("id", "actor_id", "actor", "operation", "call_id")
    return _object(
        {
            **dict.fromkeys(names, _NULLABLE),
            "at": _MOMENT,
            "version": {"type": ["integer", "null"]},
            "changes": _OPEN,
        },
        "id",
        "at",
        "operation",
    )


def _timeline_item() -> Schema:
    item = _history_item()
    beside = {"entity": _TEXT, "record_id": _ID, "title": _TEXT}
    return {**item, "properties": {**item["properties"], **beside}}


def _found() -> Schema:
    names = ("entity", "resource", "id", "title", "subtitle")
    return _object(dict.fromkeys(names, _TEXT), *names)


def _job() -> Schema:
    return {
        **_object(
            {
                "id": _ID,
                "service": _TEXT,
                "state": _TEXT,
                "progress": {"type": ["integer", "null"]},
                "total": {"type": ["integer", "null"]},
                "result": {},
            },
            "id",
            "service",
            "state",
        ),
        "additionalProperties": True,
    }


def _bulk() -> Schema:
    properties = {
        "operation": {"type": "string", "enum": list(BULK)},
        "ids": {"type": "array", "items": _ID, "description": "Either these …"},
        "filter": {**_OPEN, "description": "… or all that a list with this filter shows."},
        "q": _TEXT,
        "values": {**_OPEN, "description": "What an edit writes into each."},
    }
    return _object(properties, "operation")
