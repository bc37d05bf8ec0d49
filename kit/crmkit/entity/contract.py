"""The contract of a service: all it promises to others, derived and written down to be reviewed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from crmkit import wire
from crmkit.admin.choices import list_name
from crmkit.entity.field import TAKE_ALONG
from crmkit.entity.meta import plain_bound
from crmkit.entity.schema import json_schema
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.events.contract import PUBLISHED
from crmkit.events.reactions import MARK

if TYPE_CHECKING:
    from crmkit.service import Command, EntityService

Contract = dict[str, Any]

CREATED, UPDATED, DELETED, RESTORED = "created", "updated", "deleted", "restored"


def contract(service: type[EntityService]) -> Contract:
    """What the service promises, the same for the same declarations."""
    specs = sorted(service.specs().values(), key=lambda spec: spec.name)
    commands = sorted(service.commands().values(), key=lambda each: each.name)
    return {
        "service": service.name,
        "about": _first_paragraph(import_module(service.package).__doc__),
        "entities": [_entity(spec) for spec in specs],
        "commands": [_command(each) for each in commands if not each.reads],
        "queries": [_command(each) for each in commands if each.reads],
        "permissions": sorted(_permissions(specs), key=lambda each: str(each["name"])),
        "events": sorted(_events(service, specs), key=lambda each: str(each["name"])),
        "consumes": sorted(_consumed(service), key=lambda each: (each["event"], each["consumer"])),
        "choice_lists": [f"{service.name}.{name}" for name in sorted(service.choice_lists)],
        "needs": sorted(service.needs),
    }


def _entity(spec: EntitySpec) -> Contract:
    about = spec.about
    return {
        "name": spec.full_name,
        "resource": spec.resource,
        "title": about.title,
        "about": _first_paragraph(spec.cls.__doc__),
        "owned": spec.owned,
        "log": spec.is_log,
        "inherits": spec.parent,
        "operations": list(spec.operations),
        "columns": list(about.columns),
        "default_sort": about.default_sort,
        "filters": sorted(about.filters),
        "unique": [list(names) for names in about.unique],
        "series": about.series,
        "rules": {role: dict(rules) for role, rules in sorted(about.rules.items())},
        "fields": [_field(spec, each) for each in spec.fields.values()],
    }


def _field(spec: EntitySpec, field: FieldSpec) -> Contract:
    """A field with what is worth saying of it; absent means no, or none."""
    told = {
        "name": field.name,
        "type": field.type,
        "origin": field.origin,
        "required": field.required,
        "nullable": field.nullable,
        "readonly": field.readonly,
        "personal": field.personal,
        "sensitive": field.sensitive,
        "unique": field.unique,
        "sort": field.sort,
        "search": field.search,
        "operators": list(field.operators),
        "reference": spec.reference_to(field.name),
        "on_delete": TAKE_ALONG if field.takes_along else None,
        "choices": list_name(spec, field) if field.choices else None,
        "states": list(field.states) if field.states else None,
        "currency": field.currency,
        "mask": field.mask,
        "max_length": field.max_length,
        "min": plain_bound(field.min),
        "max": plain_bound(field.max),
        "default": fixed_default(field),
    }
    always = ("name", "type", "origin")
    return {
        name: value
        for name, value in told.items()
        if name in always or not (value is None or value is False or value == [])
    }


def fixed_default(field: FieldSpec) -> Any:
    """The default that is the same every day; one that is worked out is no promise."""
    return wire.round_trip(field.default) if not callable(field.default) else None


def _command(command: Command) -> Contract:
    return {
        "name": command.name,
        "record": command.record,
        "permission": command.permission,
        "about": _first_paragraph(command.sentence),
        "public": command.public,
        "input": json_schema(command.model) if command.model else {},
        "output": _output(command.output),
    }


def _output(output: Any) -> Contract | None:
    """What a command answers, where it said so by a model."""
    is_model = inspect.isclass(output) and issubclass(output, BaseModel)
    return json_schema(output) if is_model else None


def _permissions(specs: list[EntitySpec]) -> Iterator[Contract]:
    for spec in specs:
        for operation, can in spec.about.can.items():
            yield {
                "name": spec.permission(operation),
                "sentence": can.sentence,
                "scoped": spec.owned or spec.parent is not None,
                "defaults": {role: str(scope) for role, scope in sorted(can.grants.items())},
            }


def _events(service: type[EntityService], specs: list[EntitySpec]) -> Iterator[Contract]:
    for name in (f"{service.name}.{PUBLISHED}", *service.emits):
        yield {"name": name, "version": 1}
    for spec in specs:
        if spec.is_log:
            continue
        data = {each.name: each.type for each in spec.fields.values() if is_published(each)}
        for participle in event_names(spec):
            yield {
                "name": f"{spec.full_name}.{participle}",
                "version": spec.about.dataversion,
                "entity": spec.full_name,
                "data": {**data, "custom": "open"},
                "required": sorted(
                    each.name
                    for each in spec.fields.values()
                    if is_published(each) and not each.nullable
                ),
            }


def _consumed(service: type[EntityService]) -> Iterator[Contract]:
    for attribute in sorted(dir(service)):
        for event, version in getattr(getattr(service, attribute), MARK, ()):
            yield _reading(event, version, f"{service.name}.{attribute}")
    for replica in service.replicas:
        reaction = replica.reaction(service.name)
        for event, version in reaction.wanted:
            yield _reading(event, version, reaction.consumer)


def _reading(event: str, version: int, consumer: str) -> Contract:
    return {"event": event, "version": version, "consumer": consumer}


def event_names(spec: EntitySpec) -> tuple[str, ...]:
    """The past participles of everything that may happen to a record."""
    removable = (DELETED, RESTORED) if "delete" in spec.operations else ()
    return tuple(dict.fromkeys((CREATED, UPDATED, *removable, *spec.about.emits)))


def is_published(field: FieldSpec) -> bool:
    """Whether events carry the field: nothing private, nothing sensitive, nothing fed by others."""
    return not field.personal and not field.sensitive and field.origin in ("own", "system")


def _first_paragraph(text: str | None) -> str:
    paragraph = inspect.cleandoc(text or "").partition("\n\n")[0]
    return " ".join(paragraph.split())
