"""The feed of events and the AsyncAPI document, as the OpenAPI document describes them."""

from typing import Any

from gateway.events import MOST_SECONDS, PAGE
from gateway.lists import MOST
from gateway.openapi_parts import API, Described, answer, operation, query

_TEXT: Described = {"type": "string"}
_NULLABLE: Described = {"type": ["string", "null"]}
_OPEN: Described = {"type": "object", "additionalProperties": True}

_PARAMETERS = (
    query("after", _TEXT, "next_cursor of the page before; without it, the oldest that is kept."),
    query(
        "type",
        {"type": "array", "items": _TEXT},
        "Only these: customers.customer.created, customers.customer.* or customers.*.",
    ),
    query(
        "limit",
        {"type": "integer", "minimum": 1, "maximum": MOST, "default": PAGE},
        "Events per page.",
    ),
    query(
        "wait",
        {"type": "integer", "minimum": 0, "maximum": MOST_SECONDS, "default": 0},
        "Seconds to wait for the first event where there is none yet.",
    ),
)


def event_paths() -> dict[str, Described]:
    """The addresses by path."""
    gone = "#/components/responses/Problem"
    told = {
        "200": answer("Events of records that the caller may view now.", "EventPage"),
        "410": {"$ref": gone},
    }
    feed = operation("suite", "events", "What happened", told, parameters=list(_PARAMETERS))
    document = {"200": answer("AsyncAPI 3.0.", _OPEN)}
    told_of = operation("suite", "asyncapi", "The events of the message bus", document)
    return {
        f"{API}/events": {"get": feed},
        f"{API}/asyncapi.json": {"get": {**told_of, "security": []}},
    }


def event_schemas() -> dict[str, Described]:
    """The bodies of these addresses by name."""
    return {"EventPage": _page(), "Event": _event()}


def _page() -> Described:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Event"}}
    properties = {
        "items": items,
        "next_cursor": {**_TEXT, "description": "Where to go on, also after an empty page."},
        "more": {"type": "boolean", "description": "Whether to ask again at once."},
        "missing": {
            "type": "array",
            "items": _TEXT,
            "description": "Services that did not answer; their events come later, none is lost.",
        },
    }
    return {"type": "object", "properties": properties, "required": list(properties)}


def _event() -> Described:
    """CloudEvents 1.0 attributes, and the record as this caller may see it."""
    texts = ("specversion", "id", "source", "type")
    properties: dict[str, Any] = {
        **dict.fromkeys(texts, _TEXT),
        "subject": {"type": "string", "format": "uuid", "description": "The id of the record."},
        "time": {"type": "string", "format": "date-time"},
        "dataversion": {"type": "integer"},
        **dict.fromkeys(("actor", "call_id", "causation_id"), _NULLABLE),
        "sequence": {"type": "integer", "description": "Its number among those of its source."},
        "data": {**_OPEN, "description": "The record after the change."},
        "before": {**_OPEN, "description": "Old values of what changed."},
    }
    required = (*texts, "subject", "time", "dataversion", "sequence", "data", "before")
    return {"type": "object", "properties": properties, "required": list(required)}
