"""What handing over promises for every entity whose owner may be changed."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.errors import Forbidden
from crmkit.ids import new_id
from crmkit.store.stamping import PERSON
from crmkit.testing.bench import Bench
from crmkit.testing.callers import Person
from crmkit.wire import Json

OPERATION = {"owned": "assign", "reassign": "assign", "restamp": "assign"}
MOVING = ("reassign", "restamp")
STAMPS = ("department_id", "territory_id")


class Handover:
    """A record of somebody, ready to be given away or stamped anew, and what is asked for it."""

    def __init__(self, bench: Bench, verb: str) -> None:
        self.bench, self.verb = bench, verb
        self.owner, self.successor = bench.house.person(), bench.house.person()
        self.record = bench.maker.record(bench.spec, owner_id=self.owner.id)
        self.change_set = new_id()
        if verb == "restamp":
            self._move_owner()

    def ask(self, person: Person, **headers: str) -> Any:
        """The answer to this person."""
        asked: Json = {"owners": [self.owner.id]}
        if self.verb != "owned":
            asked = {"entity": self.bench.spec.name, "change_set": self.change_set}
        if self.verb == "reassign":
            asked |= {"where": {"owner_id": self.owner.id}, "to": self.successor.id}
        if self.verb == "restamp":
            asked |= {"owner": self.owner.id}
        return self.bench.house.ask(person, self.verb, headers=headers, **asked)

    def row(self) -> Json:
        """The record as it is now."""
        table = self.bench.table
        (found,) = self.bench.house.rows(table, table.c.id == self.record["id"])
        return found

    @property
    def home(self) -> tuple[Any, ...]:
        """Whose the record is to be, and where."""
        person = self.owner if self.verb == "restamp" else self.successor
        return (person.id, *(self.successor.scope[name] for name in STAMPS))

    def _move_owner(self) -> None:
        """The owner now stands where the successor does."""
        table = self.bench.house.service.store.replicas[PERSON].table
        place = {name: self.successor.scope[name] for name in STAMPS}
        with self.bench.house.session() as db:
            db.execute(update(table).where(table.c.id == self.owner.id).values(place))


def handed_over(bench: Bench, verb: str) -> None:
    """Who may assign sees how much there is, and the record goes where it was sent."""
    handover, person = Handover(bench, verb), bench.person()
    answer = handover.ask(person)
    if verb == "owned":
        counts = {each["entity"]: each["count"] for each in answer["items"]}
        assert counts[bench.spec.full_name] == 1
        return
    assert (answer["done"], answer["failed"], answer["after"]) == (1, 0, None)
    row = handover.row()
    assert (row["owner_id"], *(row[name] for name in STAMPS)) == handover.home
    assert row["version"] == handover.record["version"] + 1


def denied(bench: Bench, verb: str) -> None:
    """Who may not assign is counted nothing and moves nothing."""
    handover, person = Handover(bench, verb), bench.person(without="assign")
    before = bench.trace()
    if verb == "owned":
        counted = {each["entity"] for each in handover.ask(person)["items"]}
        assert bench.spec.full_name not in counted
    else:
        with pytest.raises(Forbidden):
            handover.ask(person)
    assert bench.trace() == before


def out_of_scope(bench: Bench, verb: str) -> None:
    """Records out of the caller's reach are neither counted nor moved."""
    handover, person = Handover(bench, verb), bench.person("own")
    before = bench.trace()
    answer = handover.ask(person)
    counted = [each["count"] for each in answer.get("items", ())]
    assert sum(counted) + answer.get("done", 0) == 0
    assert bench.trace() == before


def repeated(bench: Bench, verb: str) -> None:
    """The same key gets the first answer; without a key a repeat finds nothing left to do."""
    handover, person, key = Handover(bench, verb), bench.person(), new_id()
    first = handover.ask(person, idempotency_key=key)
    version = handover.row()["version"]
    assert handover.ask(person, idempotency_key=key) == first
    assert handover.ask(person)["done"] == 0
    assert handover.row()["version"] == version


def audited(bench: Bench, verb: str) -> None:
    """Each record is recorded as assigned, by that permission, under the change set."""
    handover, person = Handover(bench, verb), bench.person()
    handover.ask(person)
    (entry,) = bench.house.audit(actor_id=person.id, record_id=handover.record["id"])
    assert (entry["operation"], entry["permission"]) == ("assign", bench.spec.permission("assign"))
    assert entry["call_id"] == handover.change_set
    assert entry["changes"]


def evented(bench: Bench, verb: str) -> None:
    """Each record's move is told, with where it is and where it was."""
    handover, person = Handover(bench, verb), bench.person()
    handover.ask(person)
    told = bench.house.events(f"{bench.spec.full_name}.updated")
    (event,) = [each for each in told if each["call_id"] == handover.change_set]
    assert event["subject"] == handover.record["id"]
    assert tuple(event["scope"][name] for name in SCOPE_COLUMNS) == handover.home
    assert event["scope_before"]["department_id"] == handover.owner.scope["department_id"]


CASES = {
    "handed_over": (handed_over, tuple(OPERATION)),
    "kept_from_others": (denied, tuple(OPERATION)),
    "kept_in_reach": (out_of_scope, tuple(OPERATION)),
    "moved_once": (repeated, MOVING),
    "move_audited": (audited, MOVING),
    "move_evented": (evented, MOVING),
}
