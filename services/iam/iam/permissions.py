"""The catalogue of permissions as the matrix shows it: by service and entity, in people's words."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.i18n import DEFAULT_LANGUAGE, pick
from crmkit.search import tokens
from crmkit.wire import Json
from iam import wording
from iam.entities.permission import Permission
from iam.wording import Words, told

# The order in which people think of them; what an entity has beyond comes after, by name.
USUAL = ("view", "create", "edit", "delete", "export", "import", "assign")


def catalogue(db: Db, language: str) -> list[Json]:
    """Every service with its entities, their operations and fields, as they are called."""
    query = select(Permission).where(Permission.declared, Permission.deleted_at.is_(None))
    rows = sorted(db.scalars(query), key=lambda each: (each.service, each.entity))
    said = wording.words(db)
    return [
        {
            "service": service,
            "entities": [
                _entity(entity, list(operations), said, language)
                for entity, operations in groupby(of_service, key=lambda each: each.entity)
            ],
        }
        for service, of_service in groupby(rows, key=lambda each: each.service)
    ]


def _entity(
    entity: str, operations: list[Permission], said: Mapping[str, Words], language: str
) -> Json:
    words = said.get(entity, {})
    labels = words.get("label", {})
    return {
        "entity": entity,
        "label": pick(labels, language, entity.rpartition(".")[2]),
        "search": _search(entity, labels),
        "operations": [_operation(each, said, language) for each in sorted(operations, key=_place)],
        "fields": [
            {"name": name, "label": pick(labels, language, name)}
            for name, labels in words.get("fields", {}).items()
        ],
    }


def _operation(permission: Permission, said: Mapping[str, Words], language: str) -> Json:
    name = permission.operation
    words = said.get(permission.entity, {}).get("operations", {})
    spoken = None if language == DEFAULT_LANGUAGE else told(said, permission.name, language)
    return {
        "operation": name,
        "permission": permission.name,
        "label": pick(words.get(name), language, name),
        "sentence": spoken or permission.sentence,
        "scoped": permission.scoped,
    }


def _place(permission: Permission) -> tuple[int, str]:
    name = permission.operation
    return (USUAL.index(name) if name in USUAL else len(USUAL), name)


def _search(entity: str, labels: Mapping[str, str]) -> str:
    """All by which the entity is found: its names in every language, pinyin and initials too."""
    names = [entity, *labels.values()]
    sounds = [token for name in labels.values() for token in tokens(name) if token.isascii()]
    return " ".join(dict.fromkeys([*(name.lower() for name in names), *sounds]))
