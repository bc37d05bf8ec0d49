"""Fields that an administrator added are checked, shown, filtered, sorted and kept in history."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Conflict, Invalid
from crmkit.testing.house import House


@pytest.fixture(scope="module")
def shop(house: House[Bookshop]) -> Desk:
    """A desk at which shelves have a colour, a height and a due day."""
    desk = Desk(house, house.person(everything=True))
    for code, kind in (("colour", "text"), ("height", "number"), ("due", "date")):
        values = {"entity": "bookshop.shelf", "code": code, "type": kind, "sortable": True}
        labels = {"en": code, "zh-TW": code, "zh-CN": code}
        desk.ask("create", entity="custom_field", values={**values, "labels": labels})
    return desk


def test_a_custom_value_is_checked_and_shown(shop: Desk) -> None:
    shelf = shop.shelf(custom={"colour": "red", "height": "1.5"})

    assert shelf["custom"] == {"colour": "red", "height": "1.5"}
    with pytest.raises(Invalid) as refused:
        shop.shelf(custom={"height": "tall", "nothing": 1})
    assert set(refused.value.errors or {}) == {"custom.height", "custom.nothing"}


def test_a_custom_value_is_filtered_and_sorted_by(shop: Desk) -> None:
    for height, due in (("10", "2026-01-02"), ("9", None), (None, "2026-01-01")):
        given = {"height": height, "due": due, "colour": "sorted"}
        shop.shelf(custom={code: value for code, value in given.items() if value})
    asked = {"where": {"custom.colour": "sorted"}}

    def heights(**more: object) -> list[str | None]:
        items = shop.list("shelf", **{**asked, **more})["items"]
        return [item["custom"].get("height") for item in items]

    assert heights(sort="custom.height") == ["9", "10", None]
    assert heights(sort="-custom.height") == ["10", "9", None]
    assert heights(sort="custom.due") == [None, "10", "9"]
    assert heights(where={"custom.height": {"gt": 9}}) == ["10"]
    assert heights(where={"custom.due": "2026-01-02"}) == ["10"]
    page = shop.list("shelf", **asked, sort="custom.height", limit=1)
    rest = shop.list("shelf", **asked, sort="custom.height", cursor=page["next_cursor"])
    assert [item["custom"].get("height") for item in rest["items"]] == ["10", None]


def test_each_custom_value_has_a_history_of_its_own(shop: Desk) -> None:
    shelf = shop.shelf(custom={"colour": "red", "height": "1"})
    shop.update("shelf", shelf, custom={"colour": "blue"})

    merged = shop.update("shelf", shelf, custom={"height": "2"})

    assert merged["custom"] == {"colour": "blue", "height": "2"}
    changes = shop.history("shelf", shelf)[0]["changes"]
    assert changes == {"custom.height": {"from": "1", "to": "2"}}
    with pytest.raises(Conflict) as refused:
        shop.update("shelf", shelf, custom={"colour": "green"})
    assert refused.value.base["custom"] == {"colour": "red", "height": "1"}


def test_a_hidden_custom_field_is_not_there(shop: Desk, house: House[Bookshop]) -> None:
    shelf = shop.shelf(custom={"colour": "red", "height": "1"})
    rules = {"bookshop.shelf": {"custom.colour": "hidden", "custom.height": "masked"}}
    grants = {f"bookshop.shelf.{operation}": ["all"] for operation in ("view", "edit")}
    reader = Desk(house, house.person(grants, fields=rules))

    seen = reader.get("shelf", shelf["id"])

    assert "colour" not in seen["custom"]
    assert seen["custom"]["height"] != "1"
    assert seen["_masked"] == ["custom.height"]
    for name in ("custom.colour", "custom.height"):
        with pytest.raises(Invalid):
            reader.list("shelf", where={name: "1"})
        with pytest.raises(Invalid):
            reader.list("shelf", sort=name)
    with pytest.raises(Invalid):
        reader.update("shelf", shelf, custom={"colour": "2"})


def test_a_masked_custom_field_is_written_and_its_mask_sent_back_changes_nothing(
    shop: Desk, house: House[Bookshop]
) -> None:
    shelf = shop.shelf(custom={"colour": "red"})
    grants = {f"bookshop.shelf.{operation}": ["all"] for operation in ("view", "edit")}
    rules = {"bookshop.shelf": {"custom.colour": "masked"}}
    blind = Desk(house, house.person(grants, fields=rules))

    written = blind.update("shelf", shelf, custom={"colour": "a deep blue"})
    again = blind.update("shelf", written, custom=written["custom"])

    assert (written["custom"], again["version"]) == ({"colour": "****blue"}, written["version"])
    assert shop.get("shelf", shelf["id"])["custom"] == {"colour": "a deep blue"}
