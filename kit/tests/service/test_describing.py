"""A service describes itself to a caller quickly, and never with what was true before."""

from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop
from sqlalchemy import event

from crmkit.ids import new_id
from crmkit.service import describing
from crmkit.testing.house import House, house_of

LABELS = {"en": "Colour", "zh-TW": "顏色", "zh-CN": "颜色"}
VIEW = {"bookshop.shelf.view": ["all"]}


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages in which the service was described anew."""
    made: list[str] = []
    describe = describing.describe

    def count(service: Any, work: Any) -> Any:
        made.append(work.call.language)
        return describe(service, work)

    monkeypatch.setattr(describing, "describe", count)
    return made


def shelf_fields(desk: Desk, **headers: str) -> dict[str, dict[str, Any]]:
    told = desk.ask("describe", headers=headers)
    shelf = next(each for each in told["entities"] if each["name"] == "bookshop.shelf")
    return {field["name"]: field for field in shelf["fields"]}


def add_field(desk: Desk, **more: Any) -> dict[str, Any]:
    values = {"entity": "bookshop.shelf", "code": f"f{new_id()[-8:]}", "type": "text"}
    values = {**values, "labels": LABELS, **more}
    return desk.ask("create", entity="custom_field", values=values)


def test_colleagues_with_the_same_rights_are_told_from_memory(
    house: House[Bookshop], counted: list[str]
) -> None:
    one, other = (Desk(house, house.person(VIEW)) for _ in range(2))

    assert shelf_fields(one) == shelf_fields(other)
    shelf_fields(one, language="zh-TW")
    assert counted == ["en", "zh-TW"]


def test_other_rights_are_told_other_things(house: House[Bookshop], counted: list[str]) -> None:
    rules = {"bookshop.shelf": {"level": "hidden"}}
    sees, misses = house.person(VIEW), house.person(VIEW, fields=rules)
    writes = house.person({**VIEW, "bookshop.shelf.edit": ["own"]})
    shelf_fields(Desk(house, sees))

    assert "level" in shelf_fields(Desk(house, sees))
    assert "level" not in shelf_fields(Desk(house, misses))
    entities = Desk(house, writes).ask("describe")["entities"]
    assert entities[0]["can"] == ["view", "edit"]


def test_a_custom_field_is_told_as_soon_as_it_is_there_and_as_it_is_now(desk: Desk) -> None:
    shelf_fields(desk)
    made = add_field(desk)
    name = f"custom.{made['code']}"

    assert shelf_fields(desk)[name]["label"] == "Colour"
    made = desk.update("custom_field", made, labels={**LABELS, "en": "Color"})
    assert shelf_fields(desk)[name]["label"] == "Color"
    desk.delete("custom_field", made)
    assert name not in shelf_fields(desk)


def test_a_change_by_another_process_is_told_too(house: House[Bookshop], desk: Desk) -> None:
    service = house.service
    other = Bookshop(service.settings, house.bus, database=service.database)
    other.accesses = service.accesses
    elsewhere = Desk(House(other, house.office, house.bus), desk.person)
    shelf_fields(elsewhere)

    made = add_field(desk)

    assert f"custom.{made['code']}" in shelf_fields(elsewhere)


def test_a_choice_is_told_as_it_is_now(desk: Desk) -> None:
    values = {"list": "bookshop.level", "code": "gold", "labels": LABELS}
    shelf_fields(desk)
    made = desk.create("choice", **values)

    assert shelf_fields(desk)["level"]["choices"][0]["label"] == "Colour"
    desk.update("choice", made, active=False)
    assert shelf_fields(desk)["level"]["choices"][0]["active"] is False


def test_what_a_caller_does_to_an_answer_changes_no_other(desk: Desk) -> None:
    desk.ask("describe")["entities"].clear()

    assert desk.ask("describe")["entities"]


def test_however_many_entities_there_are_the_database_is_asked_as_often() -> None:
    with house_of(Bookshop) as house:
        boss = house.person(everything=True)
        house.ask(boss, "describe")
        asked: list[str] = []
        event.listen(
            house.service.database.engine,
            "before_cursor_execute",
            lambda *given: asked.append(given[2]),
        )
        house.ask(boss, "describe", headers={"language": "zh-CN"})

    assert len(asked) == len(["version", "custom fields", "choices"])
