"""Consumer and owner agree on every event, in both directions.

The consumer's model is a wish: each field that it reads must be promised by the owner (forward),
and an event that the owner really makes, with nothing but what it promises, must be read by the
consumer (backward).
"""

from __future__ import annotations

import types
import typing
from typing import Any

import pytest
from pydantic import BaseModel

from crmkit.bus.pattern import matches
from crmkit.events.reactions import Event, reactions_of
from tests.contract.services import CLASSES, events

# What every service tells in the kit's own shape, besides the events of its contract.
AUDIT = "audit.*"
SAMPLES: dict[str, Any] = {
    "integer": 1,
    "rating": 3,
    "decimal": "1.50",
    "money": "1.50",
    "unit_price": "1.50",
    "percent": "1.50",
    "flag": True,
    "date": "2026-11-23",
    "datetime": "2026-11-23T08:00:00Z",
    "reference": "01936b5e-0000-7000-8000-000000000001",
    "id": "01936b5e-0000-7000-8000-000000000001",
    "tags": ["one"],
    "multi_choice": ["one"],
    "phones": [],
    "emails": [],
    "addresses": [],
    "labels": {"en": "One", "zh-TW": "一", "zh-CN": "一"},
    "json": {},
    "open": {},
}


def _model_of(reads: Any) -> type[BaseModel] | None:
    if typing.get_origin(reads) is Event:
        (reads,) = typing.get_args(reads)
    if isinstance(reads, type) and issubclass(reads, BaseModel):
        return reads
    return None


def _reactions():
    """Every reaction of every service, with each of the events it names."""
    for service in CLASSES:
        bare = types.SimpleNamespace(name=service.name, replicas=service.replicas)
        for reaction in reactions_of(_as_declared(service, bare)):
            for pattern, version in reaction.wanted:
                if pattern == AUDIT:
                    continue
                yield pytest.param(reaction, pattern, version, id=f"{reaction.consumer}<{pattern}")


def _as_declared(service: type, bare: types.SimpleNamespace) -> Any:
    """An object of the class that was never connected to anything."""
    made = object.__new__(service)
    made.__dict__.update(vars(bare))
    return made


@pytest.mark.parametrize(("reaction", "pattern", "version"), list(_reactions()))
def test_somebody_emits_what_the_consumer_waits_for(reaction, pattern, version):
    emitted = [event for name, event in events().items() if matches(pattern, name)]

    assert emitted, "no contract promises such an event"
    assert {event["version"] for event in emitted} == {version}


@pytest.mark.parametrize(("reaction", "pattern", "version"), list(_reactions()))
def test_the_owner_promises_every_field_that_the_consumer_reads(reaction, pattern, version):
    model = _model_of(reaction.reads)
    if model is None:
        return  # It takes the envelope as it is, which every event has.
    for name, event in events().items():
        if not matches(pattern, name) or "data" not in event:
            continue
        wanted = {
            field.alias or attribute
            for attribute, field in model.model_fields.items()
            if field.is_required()
        }

        assert wanted - set(event["data"]) == set(), name
        assert wanted - set(event["required"]) <= _nullable(model), name


@pytest.mark.parametrize(("reaction", "pattern", "version"), list(_reactions()))
def test_the_consumer_reads_what_the_owner_may_send(reaction, pattern, version):
    model = _model_of(reaction.reads)
    for name, event in events().items():
        if model is None or not matches(pattern, name) or "data" not in event:
            continue
        full = {field: SAMPLES.get(kind, "text") for field, kind in event["data"].items()}
        least = {
            field: value if field in event["required"] else None for field, value in full.items()
        }

        assert model.model_validate(full)
        assert model.model_validate(least), "a field that may be empty is read as if it were not"


def _nullable(model: type[BaseModel]) -> set[str]:
    """The fields that the consumer reads also when they are empty."""
    return {
        name
        for name, field in model.model_fields.items()
        if type(None) in typing.get_args(field.annotation)
    }
