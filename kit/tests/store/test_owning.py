"""Handing over what people own: counted, given away and stamped anew."""

from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.service import USERS, Bookshop
from sqlalchemy import update

from crmkit.errors import Conflict, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.store import owning
from crmkit.testing.callers import Person
from crmkit.testing.house import House


@pytest.fixture
def leaver(house: House[Bookshop]) -> Person:
    return house.person(name="Leaver")


@pytest.fixture
def successor(house: House[Bookshop]) -> Person:
    return house.person(name="Successor")


def give(desk: Desk, leaver: Person, successor: Person, **more: Any) -> Any:
    asked = {"entity": "shelf", "where": {"owner_id": leaver.id}, "to": successor.id}
    return desk.ask("reassign", **{**asked, "change_set": new_id(), **more})


def test_a_large_move_goes_on_where_it_stopped(
    desk: Desk, leaver: Person, successor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(owning, "BATCH", 2)
    for _ in range(3):
        desk.shelf(owner_id=leaver.id)

    first = give(desk, leaver, successor)
    second = give(desk, leaver, successor, after=first["after"])

    assert (first["done"], second["done"]) == (2, 1)
    assert second["after"] is None


def test_a_record_that_is_refused_holds_up_no_other(
    house: House[Bookshop], desk: Desk, leaver: Person, successor: Person
) -> None:
    bad, good = (desk.shelf(owner_id=leaver.id) for _ in range(2))
    table = house.service.specs()["shelf"].cls.table()
    with house.session() as db:
        db.execute(update(table).where(table.c.id == bad["id"]).values(name="forbidden"))

    answer = give(desk, leaver, successor)

    assert (answer["done"], answer["failed"]) == (1, 1)
    assert answer["errors"][0]["id"] == bad["id"]
    assert desk.get("shelf", good["id"])["owner_id"] == successor.id


def test_a_condition_chooses_what_is_given_away(
    desk: Desk, leaver: Person, successor: Person
) -> None:
    kept = desk.shelf(owner_id=leaver.id, capacity=1)
    given = desk.shelf(owner_id=leaver.id, capacity=9)

    give(desk, leaver, successor, where={"owner_id": leaver.id, "capacity": {"gte": 5}})

    assert desk.get("shelf", kept["id"])["owner_id"] == leaver.id
    assert desk.get("shelf", given["id"])["owner_id"] == successor.id


def test_everything_is_not_given_away_by_mistake(desk: Desk, successor: Person) -> None:
    with pytest.raises(Invalid):
        desk.ask("reassign", entity="shelf", where={}, to=successor.id, change_set=new_id())


def test_nothing_is_given_to_somebody_unknown(desk: Desk, leaver: Person) -> None:
    shelf = desk.shelf(owner_id=leaver.id)
    asked = {"entity": "shelf", "where": {"owner_id": leaver.id}, "to": new_id()}
    answer = desk.ask("reassign", **asked, change_set=new_id())
    assert (answer["done"], answer["failed"]) == (0, 1)
    assert desk.get("shelf", shelf["id"])["owner_id"] == leaver.id


def test_what_has_no_owner_cannot_be_given_away(desk: Desk, successor: Person) -> None:
    with pytest.raises(NotFound):
        desk.ask("reassign", entity="book", where={"title": "x"}, to=successor.id)


def test_what_a_new_home_would_change_is_counted_before(desk: Desk, leaver: Person) -> None:
    desk.shelf(owner_id=leaver.id)
    stay = {name: leaver.scope[name] for name in ("department_id", "territory_id")}

    def stale(**asked: Any) -> int:
        (counted,) = desk.ask("owned", owners=[leaver.id], **asked)["items"]
        assert counted["count"] == 1
        return int(counted["stale"])

    assert stale() == 0
    assert stale(home=stay) == 0
    assert stale(home={**stay, "department_id": new_id()}) == 1


def test_a_move_that_is_not_known_yet_is_waited_for(
    house: House[Bookshop], desk: Desk, leaver: Person
) -> None:
    asked = {"entity": "shelf", "owner": leaver.id, "known": 2}
    with pytest.raises(Conflict):
        desk.ask("restamp", **asked, change_set=new_id())
    table = USERS.table
    with house.session() as db:
        db.execute(update(table).where(table.c.id == leaver.id).values(version=2))
    assert desk.ask("restamp", **asked, change_set=new_id())["failed"] == 0
