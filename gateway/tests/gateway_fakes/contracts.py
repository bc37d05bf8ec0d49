"""Contracts of an invented suite: a library, a canteen, and IAM as far as the gateway meets it."""

SYSTEM = (
    {"name": "id", "type": "reference", "readonly": True, "operators": ["eq", "in"]},
    {"name": "version", "type": "integer", "readonly": True, "operators": ["eq"]},
    {"name": "created_at", "type": "datetime", "readonly": True, "operators": ["gte"]},
    {"name": "updated_at", "type": "datetime", "readonly": True, "operators": ["gte"]},
    {
        "name": "deleted_at",
        "type": "datetime",
        "readonly": True,
        "nullable": True,
        "operators": ["is_null"],
    },
)
ALL = ("view", "create", "edit", "delete")


def text(name, **options):
    operators = ["eq", "in", "contains"]
    return {"name": name, "type": "text", "operators": operators, "max_length": 200, **options}


def link(name, target, **options):
    operators = ["eq", "in"]
    return {
        "name": name, "type": "reference", "reference": target, "operators": operators, **options
    }  # fmt: skip


def entity(name, resource, *fields, operations=ALL, **more):
    return {
        "name": name,
        "resource": resource,
        "title": "{name}",
        "about": f"A {name}.",
        "operations": list(operations),
        "fields": [*fields, *SYSTEM],
        "columns": [fields[0]["name"]],
        **more,
    }


def choice(service):
    fields = (text("list", required=True), text("code", required=True))
    return {**entity("choice", "choices", *fields), "title": "{code}", "service": service}


def permissions(service, entities):
    return [f"{service}.{e['name']}.{o}" for e in entities for o in e["operations"]]


def contract(service, *entities, commands=(), queries=()):
    carried = (*entities, choice(service))
    return {
        "service": service,
        "entities": list(carried),
        "commands": list(commands),
        "queries": list(queries),
        "permissions": permissions(service, carried),
        "events": [event(service, each, verb) for each in carried for verb in ("created", "lent")],
    }


def event(service, entity, participle):
    name = f"{service}.{entity['name']}"
    data = {each["name"]: each["type"] for each in entity["fields"]}
    told = {"data": {**data, "custom": "open"}, "required": ["id", "version"]}
    return {"name": f"{name}.{participle}", "version": 1, "entity": name, **told}


LIBRARY = contract(
    "library",
    entity(
        "shelf",
        "shelves",
        text("name", required=True, search=True),
        {"name": "width", "type": "decimal", "operators": ["gte"], "nullable": True},
        {"name": "state", "type": "state", "states": ["open", "shut"], "operators": ["eq"]},
        link("owner_id", "iam.user", nullable=True),
    ),
    entity(
        "book",
        "books",
        text("name", required=True, search=True),
        link("shelf_id", "shelf", required=True),
        {"name": "phones", "type": "phones", "operators": ["is_null"]},
        inherits="shelf_id",
    ),
    commands=[
        {
            "name": "shelf.move_to",
            "record": True,
            "permission": "library.shelf.edit",
            "input": {
                "type": "object",
                "properties": {
                    "room": {"type": "string"},
                    "version": {"type": "integer"},
                    "helpers": {"type": "array", "items": {"$ref": "#/$defs/Helper"}},
                },
                "required": ["room"],
                "$defs": {"Helper": {"type": "object", "properties": {"name": {}}}},
            },
        },
        {"name": "shelf.tidy", "record": False, "permission": "library.shelf.edit"},
        {"name": "shelf.knock", "record": False, "public": True},
    ],
    queries=[
        {
            "name": "shelf.free_space",
            "record": True,
            "permission": "library.shelf.view",
            "input": {
                "type": "object",
                "properties": {
                    "unit": {"type": "string"},
                    "sizes": {"type": "array", "items": {"type": "string"}},
                },
                "required": ["unit"],
            },
        },
        {
            "name": "shelf.export",
            "record": False,
            "permission": "library.shelf.view",
            "input": {
                "type": "object",
                "properties": {"where": {"type": "object"}, "after": {"type": "string"}},
            },
        },
    ],
)
CANTEEN = contract("canteen", entity("meal", "meals", text("name", required=True, search=True)))
IAM = contract(
    "iam",
    entity("user", "users", text("name", required=True)),
    entity(
        "session",
        "sessions",
        link("owner_id", "user"),
        {"name": "ended_at", "type": "datetime", "operators": ["is_null"]},
        {"name": "expires_at", "type": "datetime", "operators": ["gt"]},
        operations=("view",),
    ),
    {
        **entity("audit_record", "audit-records", text("operation"), operations=("view",)),
        "log": True,
    },
)
CONTRACTS = (LIBRARY, CANTEEN, IAM)
