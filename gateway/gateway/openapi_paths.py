"""The addresses of entities as OpenAPI describes them."""

from typing import Any

from gateway.catalogue import Command, Entity
from gateway.exports import EXPORT
from gateway.lists import OPERATORS
from gateway.openapi_parts import (
    API,
    IF_MATCH,
    RECORD_ID,
    Described,
    answer,
    operation,
    plain,
    query,
)
from gateway.openapi_schemas import class_name, field_schema, placed
from gateway.openapi_shares import share_paths

_MANY = ("in", "between")


def entity_paths(entity: Entity) -> Described:
    """All addresses of an entity that one service has."""
    paths = shared_paths(entity)
    if entity.shareable:
        paths |= share_paths(entity.resource, entity.name)
    if "bulk" in entity.verbs:
        paths[f"{API}/{entity.resource}/bulk"] = {"post": _bulk(entity)}
    for command in entity.commands:
        _add_command(paths, entity, command)
    return paths


def shared_paths(entity: Entity) -> Described:
    """The addresses of the generic verbs."""
    base, one = f"{API}/{entity.resource}", f"{API}/{entity.resource}/{{record_id}}"
    verbs = entity.verbs
    paths: Described = {base: {"get": _list(entity)}, one: {"parameters": [RECORD_ID]}}
    paths[one]["get"] = _get(entity)
    if "create" in verbs:
        paths[base]["post"] = _create(entity)
    if "update" in verbs:
        paths[one]["patch"] = _update(entity)
    if "delete" in verbs:
        paths[one]["delete"] = _delete(entity)
        paths[f"{one}/restore"] = {"parameters": [RECORD_ID], "post": _restore(entity)}
    if "history" in verbs:
        paths[f"{one}/history"] = {"parameters": [RECORD_ID], "get": _history(entity)}
    return paths


def _list(entity: Entity) -> Described:
    parameters = plain("q", "limit", "cursor", "sort", "fields") + _filters(entity)
    responses = {"200": answer("A page of records.", f"{class_name(entity)}Page")}
    name = f"list_{_words(entity)}"
    return operation(entity.resource, name, "List", responses, parameters=parameters)


def _filters(entity: Entity) -> list[Described]:
    parameters = []
    for field in entity.fields:
        for name in field.get("operators") or ():
            parameters.append(_filter(field, name))
    return parameters + [
        query(f"filter[{name}]", {"type": "string"}, "A filter of its own.")
        for name in entity.filters
    ]


def _filter(field: Any, name: str) -> Described:
    if name not in OPERATORS:
        raise ValueError(f"{field['name']} names an operator {name} that lists do not know")
    suffix = "" if name == "eq" else f"[{name}]"
    schema: Described = {"type": "string"}
    if name == "is_null":
        schema = {"type": "boolean"}
    elif name not in _MANY and name != "contains":
        schema = field_schema({**field, "nullable": False, "help": None})
        schema.pop("readOnly", None)
    told = "Values separated by commas." if name in _MANY else f"By {field['name']}."
    return query(f"filter[{field['name']}]{suffix}", schema, told)


def _get(entity: Entity) -> Described:
    responses = {
        "200": answer("The record; its ETag is the version.", class_name(entity)),
        "304": answer("If-None-Match names the current version."),
    }
    return operation(entity.resource, f"get_{entity.name}", "Read one", responses)


def _create(entity: Entity) -> Described:
    responses = {"201": answer("Created; Location says where.", class_name(entity))}
    body = f"{class_name(entity)}Create"
    return operation(entity.resource, f"create_{entity.name}", "Create", responses, body)


def _update(entity: Entity) -> Described:
    responses = {"200": answer("The record as it is now.", class_name(entity))}
    name, body = f"update_{entity.name}", f"{class_name(entity)}Update"
    return operation(entity.resource, name, "Change", responses, body, parameters=[IF_MATCH])


def _delete(entity: Entity) -> Described:
    responses = {"204": answer("Deleted; it can be restored.")}
    name = f"delete_{entity.name}"
    return operation(entity.resource, name, "Delete", responses, parameters=[IF_MATCH])


def _restore(entity: Entity) -> Described:
    responses = {"200": answer("The record, alive again.", class_name(entity))}
    return operation(entity.resource, f"restore_{entity.name}", "Restore", responses)


def _history(entity: Entity) -> Described:
    responses = {"200": answer("Its changes, newest first.", "HistoryPage")}
    parameters = plain("limit", "cursor")
    name = f"{entity.name}_history"
    return operation(entity.resource, name, "History", responses, parameters=parameters)


def _bulk(entity: Entity) -> Described:
    responses = {"202": answer("A job does it; Location says where to look.", "JobAnswer")}
    name = f"bulk_{_words(entity)}"
    return operation(entity.resource, name, "Change many", responses, "BulkRequest")


def _add_command(paths: Described, entity: Entity, command: Command) -> None:
    place = "/{record_id}" if command.record else ""
    path = f"{API}/{entity.resource}{place}/{command.path}"
    item = paths.setdefault(path, {"parameters": [RECORD_ID]} if command.record else {})
    item["get" if command.reads else "post"] = _command(entity, command)


def _command(entity: Entity, command: Command) -> Described:
    summary = command.sentence.partition("\n")[0] or command.name.replace("_", " ").capitalize()
    output = placed(entity, command, command.output or {"type": "object"})
    responses = {"200": answer("The result.", output)}
    name = f"{entity.name}_{command.name}"
    if command.reads and command.name == EXPORT:
        parameters = plain("sort") + _filters(entity)
        responses = {"200": _table()}
        return operation(entity.resource, name, summary, responses, parameters=parameters)
    if not command.reads:
        body = placed(entity, command, command.input or {"type": "object"})
        return operation(entity.resource, name, summary, responses, body)
    return operation(entity.resource, name, summary, responses, parameters=_asked(entity, command))


def _table() -> Described:
    return {"description": "A table.", "content": {"text/csv": {"schema": {"type": "string"}}}}


def _asked(entity: Entity, command: Command) -> list[Described]:
    asked = placed(entity, command, command.input)
    required = asked.get("required", ())
    return [
        query(name, schema, str(schema.get("description", "")), name in required)
        for name, schema in asked.get("properties", {}).items()
    ]


def _words(entity: Entity) -> str:
    return entity.resource.replace("-", "_")
