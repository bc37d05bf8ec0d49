"""The feed of events as one more door: what it tells is what the model grants, and nothing else.

The company and the model are those of test_matrix.py.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import jsonschema
import pytest

from crmkit.entity.contract import contract
from gateway.asyncapi import describe
from gateway.catalogue import Catalogue
from tests.flow.matrix.feed import Reading, published
from tests.flow.matrix.model import Model
from tests.flow.matrix.test_matrix import SERVICES, STEP, Stage, company, houses, ids, stage

__all__ = ["company", "houses", "ids", "stage"]


@pytest.fixture(scope="module")
def events(stage: Stage) -> list[dict[str, Any]]:
    return published(stage.ground)


def readings(stage: Stage) -> Any:
    for number in range(0, len(stage.people), STEP):
        yield number, Reading(stage.ground, stage.people[number], Model(stage.company, number))


def test_the_feed_tells_each_event_of_what_may_be_seen_and_no_other(
    stage: Stage, events: list[dict[str, Any]]
) -> None:
    counted: Counter[bool] = Counter()
    wrong = []
    for number, reading in readings(stage):
        for cell in reading.cells(events):
            counted[cell.granted] += 1
            if not cell.agrees:
                wrong.append((number, cell))
    print(f"feed       granted {counted[True]}, refused {counted[False]}")
    assert counted[True] and counted[False]
    assert wrong[:20] == [], f"{len(wrong)} of {counted.total()} disagree"


def test_hidden_and_masked_values_are_in_no_event_of_the_feed(
    stage: Stage, events: list[dict[str, Any]]
) -> None:
    leaks = [(number, each) for number, reading in readings(stage) for each in reading.leaks()]
    assert events
    assert leaks[:20] == []


def test_every_event_of_the_company_is_as_the_asyncapi_document_says(
    events: list[dict[str, Any]],
) -> None:
    document = describe(Catalogue([contract(each) for each in SERVICES]))
    judges: dict[str, Any] = {}
    wrong = []
    for event in events:
        name = event["type"]
        if name not in judges:
            payload = document["components"]["messages"][name]["payload"]
            judges[name] = jsonschema.Draft7Validator(
                {**payload, "components": document["components"]}
            )
        found = next(judges[name].iter_errors(event), None)
        if found is not None:
            wrong.append((name, list(found.absolute_path), found.message))
    assert len(judges) > 5
    assert wrong[:20] == []
