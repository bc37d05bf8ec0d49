"""Whoever was not given something does not get it, at no door: a whole company is tried.

A company of 200 people, 60 groups five deep and 25 roles is drawn by chance and written into IAM.
For people, entities, operations and doors the answers of the services are compared with a model of
the rules that shares no code with them. Everybody is tried with CRM_MATRIX=whole, else every
40th person.
"""

from __future__ import annotations

import os
import queue
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest

from crmkit.access.token import SECONDS, Keyring, generate_keys
from crmkit.clock import now
from crmkit.entity.contract import contract
from crmkit.errors import NotFound
from crmkit.ids import new_id
from crmkit.service.verbs import VERBS
from crmkit.testing.house import House, house_of
from customers.service import CustomersService
from gateway.catalogue import Catalogue
from gateway.hub import CHECK, Hub, Stream
from iam.service import IamService
from tests.flow.matrix.building import Builder, Ids, callers, furnish, known_to
from tests.flow.matrix.company import Company, drawn
from tests.flow.matrix.doors import Cell, Visit
from tests.flow.matrix.eyes import Eyes
from tests.flow.matrix.gate import Gate
from tests.flow.matrix.ground import Ground, surveyed
from tests.flow.matrix.model import Model
from tests.flow.matrix.outside import pages, taken_away
from tests.flow.matrix.sharing import Sharing

SERVICES = [IamService, CustomersService]
# How many people are passed over between two who are tried.
STEP = 1 if os.environ.get("CRM_MATRIX") == "whole" else 40
SEED = int(os.environ.get("CRM_MATRIX_SEED", "2026"))


@dataclass
class Stage:
    """The company in one service."""

    company: Company
    ground: Ground
    people: list[Any]
    gate: Gate

    def visits(self) -> Any:
        """Everybody who is tried, before every entity."""
        chance = random.Random(SEED)
        for number in self.tried():
            model = Model(self.company, number)
            for spec in self.ground.specs():
                yield Visit(self.ground, self.people[number], model, spec, chance, self.gate)

    def tried(self) -> list[int]:
        """Every so many of the people, and of each table one who sees all but may take nothing."""
        numbers = set(range(0, len(self.people), STEP))
        for command in self.ground.house.service.commands().values():
            if command.operation != "export":
                continue
            view = command.permission.rpartition(".")[0] + ".view"
            numbers.add(self._first_with(view, without=command.permission))
        return sorted(numbers)

    def _first_with(self, permission: str, *, without: str) -> int:
        models = (Model(self.company, number) for number in range(len(self.people)))
        return next(
            each.person for each in models if each.may(permission) and not each.may(without)
        )

    def neighbour(self, number: int) -> Any:
        """Somebody else of the company."""
        return self.people[(number + 1) % len(self.people)]


@pytest.fixture(scope="module")
def company() -> Company:
    permissions = {
        spec.permission(operation): spec.owned or spec.parent is not None
        for service in SERVICES
        for spec in service.specs().values()
        for operation in spec.operations
    }
    fields = [
        (spec.full_name, each.name)
        for service in SERVICES
        for spec in service.specs().values()
        for each in spec.own_fields.values()
    ]
    return drawn(SEED, permissions, fields)


@pytest.fixture(scope="module")
def houses() -> Any:
    with house_of(IamService) as iam, house_of(CustomersService) as customers:
        yield {"iam": iam, "customers": customers}


@pytest.fixture(scope="module")
def ids(houses: dict[str, House[Any]], company: Company) -> Ids:
    return Builder(houses["iam"], company).build(SERVICES)


@pytest.fixture(scope="module", params=["customers", "iam"])
def stage(
    request: pytest.FixtureRequest,
    houses: dict[str, House[Any]],
    company: Company,
    ids: Ids,
    tmp_path_factory: pytest.TempPathFactory,
) -> Stage:
    house = houses[request.param]
    people = known_to(house, ids, callers(houses["iam"], ids))
    boss = furnish(house, ids)
    gate = Gate(house, tmp_path_factory.mktemp("gate"))
    return Stage(company, surveyed(house, ids, boss), people, gate)


def _cells(stage: Stage, visit: Visit) -> Iterator[Cell]:
    yield from visit.cells()
    yield from taken_away(visit)
    yield from pages(visit)
    yield from Sharing(visit, stage.neighbour(visit.model.person).id).cells()


def test_nothing_passes_any_door_that_was_not_granted(
    stage: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    counted: Counter[tuple[str, bool]] = Counter()
    wrong = []
    for visit in stage.visits():
        if STEP == 1:
            with capsys.disabled():
                _say_how_far(visit, counted, wrong)
        for cell in _cells(stage, visit):
            counted[cell.door, cell.granted] += 1
            if not cell.agrees:
                wrong.append((visit.model.person, cell))
    for (door, granted), times in sorted(counted.items()):
        print(f"{door:10} {'granted' if granted else 'refused'} {times}")
    assert wrong[:20] == [], f"{len(wrong)} of {counted.total()} disagree"


def _say_how_far(visit: Visit, counted: Counter[tuple[str, bool]], wrong: list[Any]) -> None:
    """A line per person, for who waits for everybody to be tried."""
    specs = visit.ground.specs()
    if visit.spec is specs[0]:
        so_far = f"{counted.total()} cells, {len(wrong)} disagree"
        print(f"\nperson {visit.model.person}: {so_far}", end="")


def test_nobody_learns_of_the_jobs_of_another(stage: Stage) -> None:
    house, spec = stage.ground.house, stage.ground.specs()[0]
    about = {"entity": spec.name, "operation": "delete", "ids": [new_id()]}
    wrong, refused = [], 0
    others = [house.ask(stage.ground.boss, "bulk", **about)["id"]]
    for number in range(0, len(stage.people), STEP):
        person = stage.people[number]
        for method in ("job", "cancel_job"):
            wrong += [(number, method) for each in others if _answers(house, person, method, each)]
            refused += len(others)
        if Model(stage.company, number).may(spec.permission("delete")):
            others = [house.ask(person, "bulk", **about)["id"], *others[:2]]
            assert house.ask(person, "job", id=others[0])["state"] == "waiting"
    print(f"jobs       refused {refused - len(wrong)}")
    assert wrong == []


def _answers(house: House[Any], person: Any, method: str, job_id: str) -> bool:
    try:
        house.ask(person, method, id=job_id)
    except NotFound:
        return False
    return True


def test_hidden_and_masked_values_come_through_no_door(stage: Stage) -> None:
    leaks = [
        (visit.model.person, visit.spec.full_name, each)
        for visit in stage.visits()
        for each in Eyes(visit).leaks()
    ]
    assert leaks[:20] == []


def test_a_stream_tells_of_no_record_that_may_not_be_seen(stage: Stage) -> None:
    hub = Hub(stage.ground.house.bus, Catalogue([contract(each) for each in SERVICES]))
    told = [each for each in stage.ground.house.events() if each["type"].endswith(".created")]
    wrong = []
    tried = range(0, len(stage.people), STEP)
    for number in tried:
        person, model = stage.people[number], Model(stage.company, number)
        stream = Stream(
            identity=SimpleNamespace(user_id=None, session_id=None),
            access=person.access,
            waiting=queue.Queue(),
        )
        hub.add(stream)
        for event in told:
            hub.on_event(event)
            messages = [stream.waiting.get_nowait() for _ in range(stream.waiting.qsize())]
            heard = any(each != CHECK for each in messages)
            if heard != _may_hear(stage, model, event):
                wrong.append((number, event["type"], event["subject"], heard))
        hub.remove(stream)
    print(f"stream     {len(tried) * len(told)}")
    assert wrong[:20] == []


def _may_hear(stage: Stage, model: Model, event: Any) -> bool:
    entity = event["type"].rpartition(".")[0]
    name = entity.rpartition(".")[2]
    spec = stage.ground.house.service.specs()[name]
    home = stage.ground.homes[name].get(event["subject"])
    return not spec.is_log and model.admits(f"{entity}.view", home)


@pytest.mark.parametrize(
    "kind", ["none", "forged", "expired", "foreign", "of a service", "document"]
)
def test_no_service_answers_to_a_token_that_is_not_a_callers(
    stage: Stage, kind: str, tmp_path: Any
) -> None:
    service, person = stage.ground.house.service, stage.people[0]
    token = _token(kind, stage, person, tmp_path)
    headers = {"call_id": new_id(), **({} if token is None else {"token": token})}
    entities = [*service.specs(), None]
    verbs = [name for name, verb in VERBS.items() if not verb.public]
    methods = verbs + [each.name for each in service.commands().values() if not each.public]
    codes = Counter(
        service.handle(method, {"entity": entity, "id": new_id()}, headers)["error"]["code"]
        for method in methods
        for entity in entities
    )
    print(f"{kind:10} {codes.total()}")
    assert set(codes) == {"unauthenticated"}


def _token(kind: str, stage: Stage, person: Any, folder: Any) -> str | None:
    """What somebody within the bus might try to pass as the person's token."""
    office = stage.ground.house.office
    claims = {"user_id": person.id, "session_id": "s", "access_hash": person.access.hash}
    if kind == "none":
        return None
    if kind == "forged":
        generate_keys(folder, ["iam"])
        return Keyring(folder, "iam").caller_token(**claims)
    if kind == "document":
        return office.signed[person.access.hash]
    generate_keys(office.folder, ["stranger"])
    other = Keyring(office.folder, "stranger")
    frame = {"aud": "guanxi", "iat": int(now().timestamp()), "jti": new_id(), "name": "P"}
    about = {"sub": person.id, "sid": "s", "acc": person.access.hash}
    if kind == "expired":
        over = {"iss": "iam", "exp": frame["iat"] - SECONDS}
        return office.iam.sign({**frame, **about, **over})
    lasting = {**frame, "exp": frame["iat"] + SECONDS}
    if kind == "foreign":
        return other.sign({**lasting, **about, "iss": other.own})
    return office.iam.sign({**lasting, "iss": "iam", "svc": "customers"})
