"""JSON schemas of an entity's records: as they are read, created and updated."""

from collections.abc import Callable, Mapping
from typing import Any

from gateway.catalogue import Command, Entity

Schema = dict[str, Any]

_TEXT: Schema = {"type": "string"}
_DECIMAL: Schema = {"type": "string", "format": "decimal", "pattern": r"^-?\d+(\.\d+)?$"}
_FLAG: Schema = {"type": "boolean"}
_ITEMS: Schema = {"kind": _TEXT, "primary": _FLAG}
_STREET = ("country", "province", "city", "district", "street", "postcode")

SCHEMA_OF: dict[str, Schema] = {
    "text": _TEXT,
    "long_text": _TEXT,
    "code": _TEXT,
    "state": _TEXT,
    "choice": _TEXT,
    "phone": _TEXT,
    "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
    "email": {"type": "string", "format": "email"},
    "url": {"type": "string", "format": "uri"},
    "number": _TEXT,
    "reference": {"type": "string", "format": "uuid"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "flag": _FLAG,
    "integer": {"type": "integer"},
    "rating": {"type": "integer"},
    "decimal": _DECIMAL,
    "money": _DECIMAL,
    "unit_price": _DECIMAL,
    "percent": _DECIMAL,
    "tags": {"type": "array", "items": _TEXT},
    "multi_choice": {"type": "array", "items": _TEXT},
    "labels": {"type": "object", "additionalProperties": _TEXT},
    "json": {},
    "phones": {"type": "array", "items": {"$ref": "#/components/schemas/PhoneNumber"}},
    "emails": {"type": "array", "items": {"$ref": "#/components/schemas/EmailAddress"}},
    "addresses": {"type": "array", "items": {"$ref": "#/components/schemas/Address"}},
}


def entity_schemas(entity: Entity) -> dict[str, Schema]:
    """The schemas of one entity by their names in the document."""
    name = class_name(entity)
    record, page = _record(entity), f"#/components/schemas/{name}"
    found = {name: record, f"{name}Page": _page(page)}
    found.update(command_schemas(entity))
    verbs = entity.verbs
    if "create" in verbs:
        found[f"{name}Create"] = _create(entity)
    if "update" in verbs:
        found[f"{name}Update"] = _update(entity)
    return found


def command_schemas(entity: Entity) -> dict[str, Schema]:
    """What the models of its commands are made of, each under a name of its own."""
    found: dict[str, Schema] = {}
    for command in entity.commands:
        for model in (command.input, command.output or {}):
            for name, schema in model.get("$defs", {}).items():
                found[_part_name(entity, command, name)] = placed(entity, command, schema)
    return found


def placed(entity: Entity, command: Command, schema: Mapping[str, Any]) -> Schema:
    """The schema with its references pointing to where the document has their targets."""
    found: Schema = _moved(
        {key: value for key, value in schema.items() if key != "$defs"},
        lambda name: f"#/components/schemas/{_part_name(entity, command, name)}",
    )
    return found


def _moved(value: Any, place: Callable[[str], str]) -> Any:
    if isinstance(value, Mapping):
        return {
            key: place(each.rpartition("/")[2]) if key == "$ref" else _moved(each, place)
            for key, each in value.items()
        }
    return [_moved(each, place) for each in value] if isinstance(value, list) else value


def _part_name(entity: Entity, command: Command, name: str) -> str:
    words = "".join(word.capitalize() for word in command.name.split("_"))
    return f"{class_name(entity)}{words}{name}"


def class_name(entity: Entity) -> str:
    """The entity's name as types are called: customers.care_plan becomes CarePlan."""
    return "".join(word.capitalize() for word in entity.name.split("_"))


def field_schema(field: Mapping[str, Any]) -> Schema:
    """The schema of one field's value."""
    schema = dict(SCHEMA_OF[field["type"]])
    if field.get("max_length") and schema.get("type") == "string":
        schema["maxLength"] = field["max_length"]
    if schema.get("type") == "integer":
        bounds = {"minimum": field.get("min"), "maximum": field.get("max")}
        schema.update({key: int(bound) for key, bound in bounds.items() if bound is not None})
    if field.get("states"):
        schema["enum"] = list(field["states"])
    told = [field.get("help"), *_told(field)]
    if any(told):
        schema["description"] = " ".join(each for each in told if each)
    return _nullable(schema) if field.get("nullable") else schema


def parts() -> dict[str, Schema]:
    """The small values that a record holds several of."""
    phone = {**_ITEMS, "number": _TEXT, "do_not_call": _FLAG}
    email = {**_ITEMS, "address": _TEXT, "opt_out": _FLAG}
    address = {**_ITEMS, **dict.fromkeys(_STREET, _TEXT)}
    return {
        "PhoneNumber": {"type": "object", "properties": phone, "required": ["number"]},
        "EmailAddress": {"type": "object", "properties": email, "required": ["address"]},
        "Address": {"type": "object", "properties": address},
    }


def _told(field: Mapping[str, Any]) -> list[str]:
    told = []
    if field.get("reference"):
        told.append(f"The id of a record of {field['reference']}.")
    if field.get("choices"):
        told.append(f"A code of the choice list {field['choices']}.")
    if field.get("currency"):
        told.append(f"In the currency of {field['currency']}.")
    return told


def _nullable(schema: Schema) -> Schema:
    if "type" not in schema:
        return schema
    found = {**schema, "type": [schema["type"], "null"]}
    if "enum" in found:
        found["enum"] = [*found["enum"], None]
    return found


def _record(entity: Entity) -> Schema:
    """Fields that the caller may not see are missing, so only id and version are required."""
    properties = {each["name"]: _read(each) for each in entity.fields}
    if not entity.log:
        properties["custom"] = _custom("Custom fields by code.")
    properties["_labels"] = {
        "type": "object",
        "additionalProperties": {"type": ["string", "null"]},
        "description": "What referred records are called, by field.",
    }
    properties["_masked"] = {"type": "array", "items": _TEXT, "description": "Masked fields."}
    if not entity.log:
        properties["_can"] = {
            "type": "object",
            "additionalProperties": _FLAG,
            "description": "What the caller may do with this record; on single records only.",
        }
    required = [name for name in ("id", "version") if name in properties]
    return {
        "type": "object",
        "description": entity.sentence,
        "properties": properties,
        "required": required,
    }


def _read(field: Mapping[str, Any]) -> Schema:
    schema = field_schema(field)
    return {**schema, "readOnly": True} if field.get("readonly") else schema


def _custom(description: str) -> Schema:
    return {"type": "object", "additionalProperties": True, "description": description}


def _writable(entity: Entity) -> list[Mapping[str, Any]]:
    return [field for field in entity.fields if not field.get("readonly")]


def _create(entity: Entity) -> Schema:
    fields = _writable(entity)
    properties = {field["name"]: field_schema(field) for field in fields}
    required = [field["name"] for field in fields if field.get("required")]
    schema: Schema = {
        "type": "object",
        "properties": {**properties, "custom": _custom("Custom fields by code.")},
        "additionalProperties": False,
    }
    return {**schema, "required": required} if required else schema


def _update(entity: Entity) -> Schema:
    properties: dict[str, Schema] = {
        "version": {
            "type": "integer",
            "description": (
                "The version that was read. When others changed other fields since, both changes"
                " stand; when they changed the same, the answer is 409. If-Match takes its place"
                " and is strict."
            ),
        }
    }
    properties.update({field["name"]: field_schema(field) for field in _writable(entity)})
    properties["custom"] = _custom("Only the custom fields that change.")
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _page(record: str) -> Schema:
    return {
        "type": "object",
        "required": ["items", "next_cursor", "total", "total_is_exact"],
        "properties": {
            "items": {"type": "array", "items": {"$ref": record}},
            "next_cursor": {"type": ["string", "null"]},
            "total": {"type": "integer"},
            "total_is_exact": {"type": "boolean", "description": "False: at least so many."},
            "missing": {
                "type": "array",
                "items": _TEXT,
                "description": "Services that did not answer, where several are asked.",
            },
        },
    }
