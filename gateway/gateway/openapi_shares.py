"""The addresses of a record's shares as OpenAPI describes them."""

from typing import Any

from gateway.openapi_parts import API, RECORD_ID, Described, answer, operation

_ID: dict[str, Any] = {"type": "string", "format": "uuid"}
_DAY = {"type": ["string", "null"], "format": "date"}
_NULLABLE_ID = {**_ID, "type": ["string", "null"]}
_TEXT = {"type": ["string", "null"], "maxLength": 500}
_MAY = {"type": "string", "enum": ["view", "edit"], "default": "view"}
SHARE_ID: Described = {**RECORD_ID, "name": "share_id"}


def share_paths(resource: str, name: str) -> Described:
    """Listing, giving and ending shares of one record."""
    base = f"{API}/{resource}/{{record_id}}/shares"
    listed = {"200": answer("The shares that hold today.", "ShareList")}
    given = {"201": answer("Shared; an older share with the same receiver is replaced.", "Share")}
    ended = {"204": answer("Ended.")}
    return {
        base: {
            "parameters": [RECORD_ID],
            "get": operation(resource, f"{name}_shares", "Shares of a record", listed),
            "post": operation(resource, f"share_{name}", "Share a record", given, "ShareRequest"),
        },
        f"{base}/{{share_id}}": {
            "parameters": [RECORD_ID, SHARE_ID],
            "delete": operation(resource, f"unshare_{name}", "Stop sharing a record", ended),
        },
    }


def share_schemas() -> dict[str, dict[str, Any]]:
    """The bodies of these addresses by name."""
    asked = {"user_id": _NULLABLE_ID, "group_id": _NULLABLE_ID, "may": _MAY}
    asked |= {"ends_on": _DAY, "reason": _TEXT}
    told = {"id": _ID, "entity": {"type": "string"}, "record_id": _ID, **asked}
    told |= {"created_at": {"type": "string", "format": "date-time"}, "created_by": _NULLABLE_ID}
    labels = {"type": "object", "additionalProperties": {"type": "string"}}
    share = {"type": "object", "properties": {**told, "_labels": labels}, "required": list(told)}
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Share"}}
    return {
        "Share": share,
        "ShareList": {"type": "object", "properties": {"items": items}, "required": ["items"]},
        "ShareRequest": {
            "type": "object",
            "description": "One person or one group, who sees or edits the record until that day.",
            "properties": asked,
            "additionalProperties": False,
        },
    }
