"""The addresses of imports as OpenAPI describes them."""

from typing import Any

from gateway.openapi_parts import API, PROBLEM, Described, answer, operation, query

_TEXT = {"type": "string"}
_ID = {"type": "string", "format": "uuid"}
_OPEN: Described = {"type": "object", "additionalProperties": True}
_COUNT = {"type": ["integer", "null"]}
_BINARY = {"type": "string", "format": "binary"}


def import_paths() -> Described:
    """The addresses by path."""
    base = f"{API}/imports"
    at_service = {"name": "service", "in": "path", "required": True, "schema": _TEXT}
    at_import = {"name": "import_id", "in": "path", "required": True, "schema": _ID}
    one = f"{base}/{{service}}/{{import_id}}"
    place = {"parameters": [at_service, at_import]}
    now = {"200": answer("The import as it is now.", "Import")}
    begun = {"202": answer("A job does it.", "Import")}
    trial = _object({"trial": {"type": "boolean"}})
    return {
        base: {"post": _send()},
        f"{base}/{{service}}": {"parameters": [at_service], "get": _list()},
        one: {
            **place,
            "get": operation("suite", "import", "How far an import is", now),
            "patch": operation("suite", "choose_import", "Choose", now, "ImportOptions"),
        },
        f"{one}/start": {
            **place,
            "post": operation("suite", "start_import", "Try it, do it, go on", begun, trial),
        },
        f"{one}/cancel": {**place, "post": operation("suite", "cancel_import", "Stop it", now)},
        f"{one}/undo": {**place, "post": operation("suite", "undo_import", "Take it back", begun)},
        f"{one}/rows": {**place, "get": _rows()},
        f"{one}/errors": {**place, "get": _errors()},
    }


def import_schemas() -> dict[str, Described]:
    """The shared schemas by name."""
    counts = ("created", "updated", "unchanged", "refused", "duplicates")
    texts = {"type": "object", "additionalProperties": _TEXT}
    options: dict[str, Any] = {
        **dict.fromkeys(("encoding", "separator", "key"), _TEXT),
        "date": {"type": "string", "enum": ["ymd", "mdy", "dmy"]},
        "decimal": {"type": "string", "enum": [".", ","]},
        "columns": {**texts, "description": "The field of each column, by its header."},
        "values": {
            "type": "object",
            "additionalProperties": texts,
            "description": "What texts of a column mean.",
        },
        "by": {**texts, "description": "By which field a column names other records."},
        "defaults": {**texts, "description": "What a field gets that no column fills."},
        "mode": {"type": "string", "enum": ["create", "update", "both"]},
        "duplicates": {"type": "string", "enum": ["flag", "refuse"]},
    }
    told: dict[str, Any] = {
        "id": _ID,
        **dict.fromkeys(("service", "entity", "file_name", "state", "created_at"), _TEXT),
        "form": _OPEN,
        "headers": {"type": "array", "items": _TEXT},
        "options": _OPEN,
        "total": _COUNT,
        "counts": _object({name: {"type": "integer"} for name in counts}, *counts),
        "job": {"type": ["object", "null"], "additionalProperties": True},
        **{name: {"type": "array", "items": _OPEN} for name in ("rows", "examples", "targets")},
        "proposed": _OPEN,
    }
    required = ("id", "service", "entity", "state", "headers", "options", "counts")
    return {"ImportOptions": _object(options), "Import": _object(told, *required)}


def _send() -> Described:
    responses = {"201": answer("The import, and what was understood of the file.", "Import")}
    told = operation("suite", "send_import", "Send a file", responses)
    parts = {
        "file": _BINARY,
        "entity": {**_TEXT, "description": "What the rows become: customers.customer."},
        "options": {**_TEXT, "description": "ImportOptions as JSON; what is left out is found."},
    }
    form = {"multipart/form-data": {"schema": _object(parts, "file", "entity")}}
    return {**told, "requestBody": {"required": True, "content": form}}


def _list() -> Described:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Import"}}
    responses = {"200": answer("The caller's last imports.", _object({"items": items}, "items"))}
    parameters = [query("entity", _TEXT, "Only those of this kind of record.")]
    return operation("suite", "imports", "Imports", responses, parameters=parameters)


def _rows() -> Described:
    page = _object({"items": {"type": "array", "items": _OPEN}, "after": _COUNT}, "items")
    outcome = {"type": "string", "enum": ["created", "updated", "unchanged", "refused"]}
    parameters = [
        query("outcome", outcome, "Only rows that came to this."),
        query("after", {"type": "integer", "minimum": 0}, "The `after` of the page before."),
    ]
    responses = {"200": answer("A page of rows.", {**page, "additionalProperties": True})}
    return operation(
        "suite", "import_rows", "What became of rows", responses, parameters=parameters
    )


def _errors() -> Described:
    kinds = (
        "text/csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    )
    file = {"description": "The file.", "content": {kind: {"schema": _BINARY} for kind in kinds}}
    return {
        "tags": ["suite"],
        "operationId": "import_errors",
        "summary": "Refused rows to mend",
        "responses": {"200": file, "default": PROBLEM},
    }


def _object(properties: dict[str, Any], *required: str) -> Described:
    schema: Described = {"type": "object", "properties": properties}
    return {**schema, "required": list(required)} if required else schema
