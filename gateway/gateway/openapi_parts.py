"""The building blocks that all parts of the OpenAPI document are made of."""

from typing import Any

from gateway.lists import LONGEST_QUESTION, MOST

API = "/api/v1"
Described = dict[str, Any]

PROBLEM = {"$ref": "#/components/responses/Problem"}
RECORD_ID: Described = {
    "name": "record_id",
    "in": "path",
    "required": True,
    "schema": {"type": "string", "format": "uuid"},
}
IF_MATCH: Described = {
    "name": "If-Match",
    "in": "header",
    "schema": {"type": "string"},
    "description": "The ETag that was read; the answer is 412 when the record has moved on.",
}
_PLAIN: dict[str, tuple[Described, str]] = {
    "q": ({"type": "string", "maxLength": LONGEST_QUESTION}, "Words, in any script or pinyin."),
    "limit": (
        {"type": "integer", "minimum": 1, "maximum": MOST, "default": 25},
        "Records per page.",
    ),
    "cursor": ({"type": "string"}, "next_cursor of the page before."),
    "sort": ({"type": "string"}, "Sortable fields by commas, a minus before descending ones."),
    "fields": ({"type": "string"}, "Only these fields, by commas."),
}


def query(name: str, schema: Described, description: str, required: bool = False) -> Described:
    """A query parameter."""
    told = {"name": name, "in": "query", "schema": schema, "description": description}
    return {**told, "required": True} if required else told


def plain(*names: str) -> list[Described]:
    """The parameters of lists by name."""
    return [query(name, *_PLAIN[name]) for name in names]


def content(schema: str | Described) -> Described:
    """JSON of that schema."""
    told = {"$ref": f"#/components/schemas/{schema}"} if isinstance(schema, str) else schema
    return {"application/json": {"schema": told}}


def answer(description: str, schema: str | Described | None = None) -> Described:
    """An answer, with a body or without."""
    told: Described = {"description": description}
    return told if schema is None else {**told, "content": content(schema)}


def operation(
    tag: str,
    operation_id: str,
    summary: str,
    responses: Described,
    body: str | Described | None = None,
    *,
    parameters: list[Described] | None = None,
) -> Described:
    """One method of one path."""
    told: Described = {
        "tags": [tag],
        "operationId": operation_id,
        "summary": summary,
        "responses": {**responses, "default": PROBLEM},
    }
    if parameters:
        told["parameters"] = parameters
    if body is not None:
        told["requestBody"] = {"required": True, "content": content(body)}
    return told
