"""GET /asyncapi.json: all events as one AsyncAPI 3.0 document, made from the contracts.

It describes what travels on the broker's exchange, for systems that subscribe there; the feed
over HTTP tells of the same events as its reader may see them.
"""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, Response

from crmkit import wire
from crmkit.bus.topology import EVENTS
from gateway import answers, calls
from gateway.catalogue import Catalogue, Entity
from gateway.lists import no_parameters
from gateway.openapi_schemas import field_schema, parts

VERSION = "1.0.0"
ENVELOPE = "Envelope"

Described = dict[str, Any]

_TEXT: Described = {"type": "string"}
_NULLABLE: Described = {"type": ["string", "null"]}
_OPEN: Described = {"type": "object", "additionalProperties": True}
_BROKER: Described = {
    "host": "{host}",
    "protocol": "amqp",
    "description": "RabbitMQ; `./crm subscriber add` makes a queue and credentials of one's own.",
    "variables": {"host": {"default": "localhost:5672", "description": "As AMQP_URL names it."}},
}

blueprint = Blueprint("asyncapi", __name__)


@blueprint.get("/asyncapi.json")
def document() -> Response:
    """The document; it is the same for everybody."""
    no_parameters()
    return answers.kept(calls.house().events_document, public=True)


def as_bytes(catalogue: Catalogue) -> answers.Kept:
    """The document as it is sent."""
    return answers.Kept.of(wire.dumps(describe(catalogue)))


def describe(catalogue: Catalogue) -> Described:
    """The document as data."""
    events = {str(each["name"]): each for each in catalogue.events}
    schemas: dict[str, Described] = {ENVELOPE: _envelope(), **parts()}
    for event in events.values():
        if event.get("entity"):
            entity = catalogue.entity(event["entity"])
            schemas.setdefault(event["entity"], _record(event, entity))
    return {
        "asyncapi": "3.0.0",
        "info": _info(),
        "defaultContentType": "application/json",
        "servers": {"broker": _BROKER},
        "channels": {name: _channel(name) for name in events},
        "operations": {name: _operation(name) for name in events},
        "components": {
            "messages": {name: _message(each) for name, each in events.items()},
            "schemas": schemas,
        },
    }


def _info() -> Described:
    return {
        "title": "Guanxi CRM events",
        "version": VERSION,
        "license": {"name": "Apache-2.0"},
        "description": (
            "Facts, told after they are committed: at least once, in the order of `version` for"
            " each record. Remember the `id` of what you dealt with and pass over what you do not"
            " know: a field is added without a new `dataversion`, and never taken away without one."
        ),
    }


def _channel(name: str) -> Described:
    exchange = {"name": EVENTS, "type": "topic", "durable": True, "autoDelete": False}
    binding = {"is": "routingKey", "exchange": exchange, "bindingVersion": "0.3.0"}
    return {
        "address": name,
        "messages": {"event": {"$ref": f"#/components/messages/{name}"}},
        "bindings": {"amqp": binding},
    }


def _operation(name: str) -> Described:
    channel = f"#/channels/{name}"
    return {
        "action": "send",
        "channel": {"$ref": channel},
        "messages": [{"$ref": f"{channel}/messages/event"}],
    }


def _message(event: Mapping[str, Any]) -> Described:
    name = str(event["name"])
    entity = event.get("entity")
    data = {"$ref": f"#/components/schemas/{entity}"} if entity else _OPEN
    own = {"type": {"const": name}, "dataversion": {"const": event["version"]}, "data": data}
    envelope = {"$ref": f"#/components/schemas/{ENVELOPE}"}
    return {
        "name": name,
        "title": name.replace(".", " ").replace("_", " "),
        "contentType": "application/json",
        "payload": {"allOf": [envelope, {"type": "object", "properties": own}]},
    }


def _record(event: Mapping[str, Any], entity: Entity | None) -> Described:
    """The record as events carry it, without what is personal or sensitive."""
    fields = {each["name"]: each for each in entity.fields} if entity else {}
    properties = {
        name: _value(fields.get(name), str(kind))
        for name, kind in event["data"].items()
        if kind != "open"
    }
    properties["custom"] = {**_OPEN, "description": "Custom fields by code."}
    return {
        "type": "object",
        "description": entity.sentence if entity else "",
        "properties": properties,
        "required": list(event["required"]),
    }


def _value(field: Mapping[str, Any] | None, kind: str) -> Described:
    return field_schema(field or {"type": kind, "nullable": True})


def _envelope() -> Described:
    """CloudEvents 1.0 attributes, and who, by which call, because of which other event."""
    always: Described = {
        "specversion": {"const": "1.0"},
        "id": {**_TEXT, "description": "The same for every repeat of the event."},
        "source": {**_TEXT, "description": "The service: /customers."},
        "type": _TEXT,
        "subject": {**_NULLABLE, "description": "The id of the record."},
        "time": {"type": "string", "format": "date-time"},
        "dataversion": {"type": "integer"},
        "actor": {**_NULLABLE, "description": "The id of the person, or the name of a service."},
        "call_id": {**_NULLABLE, "description": "The same for all that one request did."},
        "causation_id": {**_NULLABLE, "description": "The event that brought this one about."},
        "sequence": {"type": "integer", "description": "Its number among those of its source."},
        "scope": {**_OPEN, "description": "Owner, department, territory, and who shares it."},
        "data": {"type": "object", "description": "The record after the change."},
        "before": {**_OPEN, "description": "Old values of what changed."},
    }
    sometimes: Described = {
        "scope_before": {**_OPEN, "description": "Where the change took it from."},
        "echo": {**_NULLABLE, "description": "X-Command-Id of the request."},
        "traceparent": _TEXT,
    }
    return {"type": "object", "properties": {**always, **sometimes}, "required": list(always)}
