"""Who sees only the mask of a value may give another one, and never reads the former."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Conflict
from crmkit.testing.house import House
from crmkit.wire import Json

SHELF = [f"bookshop.shelf.{op}" for op in ("view", "create", "edit", "delete")]
PHONES = {"bookshop.shelf": {"phones": "masked"}}
OLD, NEW = [{"number": "+886212345678"}], [{"number": "+886287654321"}]


@pytest.fixture
def blind(house: House[Bookshop]) -> Desk:
    """Somebody who works with shelves and sees their numbers masked."""
    return Desk(house, house.person({name: ["all"] for name in SHELF}, fields=PHONES))


def number_of(record: Json) -> str:
    return str(record["phones"][0]["number"])


def test_who_sees_a_mask_writes_the_value_and_reads_the_mask_of_it(desk: Desk, blind: Desk) -> None:
    shelf = desk.shelf(phones=OLD)

    answer = blind.update("shelf", shelf, phones=NEW)

    assert (number_of(answer), answer["_masked"]) == ("+886****4321", ["phones"])
    assert number_of(desk.get("shelf", shelf["id"])) == "+886287654321"


def test_who_sees_a_mask_makes_records_with_the_value(desk: Desk, blind: Desk) -> None:
    made = blind.shelf(phones=NEW)

    assert number_of(made) == "+886****4321"
    assert number_of(desk.get("shelf", made["id"])) == "+886287654321"


def test_who_sees_a_mask_empties_the_value(desk: Desk, blind: Desk) -> None:
    shelf = desk.shelf(phones=OLD)

    blind.update("shelf", shelf, phones=[])

    assert desk.get("shelf", shelf["id"])["phones"] == []


def test_a_mask_that_is_sent_back_as_it_was_read_changes_nothing(desk: Desk, blind: Desk) -> None:
    shelf = desk.shelf(phones=OLD)
    seen = blind.get("shelf", shelf["id"])

    blind.update("shelf", shelf, phones=seen["phones"], name="Renamed")

    now = desk.get("shelf", shelf["id"])
    assert (number_of(now), now["name"]) == ("+886212345678", "Renamed")


def test_the_history_of_a_masked_value_shows_masks(desk: Desk, blind: Desk) -> None:
    shelf = desk.shelf(phones=OLD)

    blind.update("shelf", shelf, phones=NEW)

    change = blind.history("shelf", shelf)[0]["changes"]["phones"]
    told = {side: number_of({"phones": change[side]}) for side in ("from", "to")}
    assert told == {"from": "+886****5678", "to": "+886****4321"}


def test_a_conflict_over_a_masked_value_tells_masks_only(desk: Desk, blind: Desk) -> None:
    shelf = desk.shelf(phones=OLD)
    desk.update("shelf", shelf, phones=NEW)

    with pytest.raises(Conflict) as refused:
        blind.update("shelf", shelf, phones=[{"number": "+886211111111"}])

    current, base = refused.value.current or {}, refused.value.base or {}
    assert (number_of(current), number_of(base)) == ("+886****4321", "+886****5678")
