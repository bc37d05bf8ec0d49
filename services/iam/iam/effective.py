"""All that one person may do, with the ways: as a page shows it, and as two are compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from crmkit.call import Call
from iam import documents, ways, wording
from iam.entities.field_rule import FieldRule
from iam.entities.user import User
from iam.holdings import grants_of, holdings_of
from iam.rules import grants as rules
from iam.rules.ways import ROLE, Way, held

SIDES = ("left", "right")

Side = tuple[Mapping[str, frozenset[str]], Mapping[str, Mapping[str, str]]]
"""Grants and field rules of one of two."""


def effective_access(db: Db, call: Call, user: User) -> dict[str, Any]:
    """Every permission with its scopes and the ways of each, and the field rules that hold."""
    theirs = ways.ways_of(db, user.id)
    holdings = holdings_of(db, user.id)
    labels = ways.named(db, theirs, call.language)
    listed = held(theirs)
    sentences = wording.sentences(db, [each.permission for each in listed], call.language)
    return {
        "user": {"id": user.id, "label": user.name},
        "held_back": documents.held_back(db, user, holdings.roles),
        "ways": [ways.told(way, labels) for way in theirs],
        "permissions": [
            {
                "permission": each.permission,
                "sentence": sentences.get(each.permission),
                "scopes": sorted(each.scopes),
                "grants": [{"scope": scope, "way": place} for scope, place in each.by],
                "unusual": each.unusual,
            }
            for each in listed
        ],
        "fields": _fields(db, holdings.roles, theirs),
    }


def _fields(db: Db, role_ids: tuple[str, ...], theirs: list[Way]) -> list[dict[str, Any]]:
    """The field rules that hold, each with the ways to the roles that make it."""
    effective = rules.field_rules(grants_of(db, role_ids))
    made = select(FieldRule).where(
        FieldRule.role_id.in_(list(role_ids)), FieldRule.deleted_at.is_(None)
    )
    by_field: dict[tuple[str, str], set[str]] = {}
    for rule in db.scalars(made):
        by_field.setdefault((rule.entity, rule.field), set()).add(rule.role_id)
    return [
        {
            "entity": entity,
            "field": name,
            "rule": rule,
            "ways": _ways_to(theirs, by_field[entity, name]),
        }
        for entity, fields in sorted(effective.items())
        for name, rule in sorted(fields.items())
    ]


def _ways_to(theirs: list[Way], role_ids: set[str]) -> list[int]:
    """The places of the ways that lead through one of the roles."""
    return [
        place
        for place, way in enumerate(theirs)
        if any(step.kind == ROLE and step.id in role_ids for step in way.steps)
    ]


def compared(db: Db, left: Side, right: Side, language: str) -> dict[str, Any]:
    """Grants and field rules of two sides, line by line, with what is the same on both marked."""
    grants = [each[0] for each in (left, right)]
    fields = [_flat(each[1]) for each in (left, right)]
    names = sorted({*grants[0], *grants[1]})
    sentences = wording.sentences(db, names, language)
    lines = []
    for name in names:
        scopes = [sorted(side.get(name, ())) for side in grants]
        lines.append(
            {"permission": name, "sentence": sentences.get(name)}
            | dict(zip(SIDES, scopes, strict=True))
            | {"same": scopes[0] == scopes[1]}
        )
    ruled = []
    for entity, name in sorted({*fields[0], *fields[1]}):
        said = [side.get((entity, name)) for side in fields]
        ruled.append(
            {"entity": entity, "field": name}
            | dict(zip(SIDES, said, strict=True))
            | {"same": said[0] == said[1]}
        )
    return {"permissions": lines, "fields": ruled}


def _flat(fields: Mapping[str, Mapping[str, str]]) -> dict[tuple[str, str], str]:
    return {(entity, name): rule for entity, each in fields.items() for name, rule in each.items()}
