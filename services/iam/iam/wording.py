"""What entities, operations and permissions are called, as their services said, in a language."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.i18n import DEFAULT_LANGUAGE, LANGUAGES, pick, translate
from crmkit.wire import Json
from iam import tables
from iam.entities.permission import Permission

Words = Mapping[str, Any]


def words(db: Db, services: Collection[str] | None = None) -> dict[str, Words]:
    """Of every entity of these or all services, its names and those of its parts, in all
    languages."""
    table = tables.service_contract
    query = select(table.c.body["words"])
    if services is not None:
        query = query.where(table.c.service.in_(sorted(services)))
    bodies = db.scalars(query)
    return {entity: said for body in bodies for entity, said in (body or {}).items()}


def sentences(db: Db, names: Iterable[str], language: str) -> dict[str, str]:
    """What each permission allows, as a sentence; an undeclared one has none.

    The declarations speak English; elsewhere the sentence is made of the names in that language.
    """
    query = select(Permission.name, Permission.sentence).where(Permission.name.in_(sorted(names)))
    found = {row.name: row.sentence for row in db.execute(query)}
    if language == DEFAULT_LANGUAGE or not found:
        return found
    said = words(db, {name.partition(".")[0] for name in found})
    return {name: told(said, name, language) or sentence for name, sentence in found.items()}


def told(said: Mapping[str, Words], permission: str, language: str) -> str | None:
    """The permission in words of that language; None where its service said none."""
    entity, _, operation = permission.rpartition(".")
    known = said.get(entity, {})
    labels, operations = known.get("label", {}), known.get("operations", {})
    names = labels.get(language), operations.get(operation, {}).get(language)
    if None in names:
        return None
    return translate("permission_sentence", language, entity=names[0], operation=names[1])


def in_every_language(said: Mapping[str, Words], declared: Mapping[str, Any]) -> dict[str, str]:
    """What a declared permission allows: its own sentence, and one in each language with words."""
    name = declared["name"]
    others = {each: told(said, name, each) for each in LANGUAGES if each != DEFAULT_LANGUAGE}
    known = {language: sentence for language, sentence in others.items() if sentence}
    return {DEFAULT_LANGUAGE: declared["sentence"], **known}


def named(db: Db, permission: str, language: str) -> str:
    """The permission in words, with its name behind them, for a sentence to speak of."""
    sentence = sentences(db, [permission], language).get(permission)
    if sentence is None:
        return permission
    return translate("permission_named", language, sentence=sentence, permission=permission)


def entities(db: Db, language: str) -> dict[str, Json]:
    """Of every entity what it, several of it and its operations are called."""
    return {
        entity: {
            "label": pick(said.get("one") or said["label"], language),
            "label_plural": pick(said["label"], language),
            "operations": {
                operation: pick(labels, language, operation)
                for operation, labels in said.get("operations", {}).items()
            },
        }
        for entity, said in words(db).items()
    }
