"""A custom field may refer to a record: only to one that its writer sees, and shown by its name."""

from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop
from sqlalchemy import event

from crmkit.errors import Invalid
from crmkit.ids import new_id
from crmkit.testing.house import House

LABELS = {"en": "Link", "zh-TW": "連結", "zh-CN": "链接"}
OWN = {f"bookshop.shelf.{operation}": ["own"] for operation in ("view", "create", "edit")}


@pytest.fixture(scope="module")
def shop(house: House[Bookshop]) -> Desk:
    """A desk at which shelves refer to a twin, a keeper and a maker."""
    desk = Desk(house, house.person(everything=True))
    targets = {"twin": "bookshop.shelf", "keeper": "iam.user", "maker": "press.printer"}
    for code, target in targets.items():
        add(desk, code=code, target=target)
    return desk


def add(desk: Desk, **more: Any) -> None:
    values = {"entity": "bookshop.shelf", "type": "reference", "labels": LABELS, **more}
    desk.ask("create", entity="custom_field", values=values)


@pytest.fixture
def printer(house: House[Bookshop]) -> str:
    """A record of another service that has no local copy here."""
    made = new_id()
    house.bus.answers["press", "visible"] = lambda args, _: [made] if made in args["ids"] else []
    return made


def test_references_are_shown_with_their_labels(
    shop: Desk, house: House[Bookshop], printer: str
) -> None:
    keeper = house.person(name="Wang Keeper")
    twin = shop.shelf(name="The twin")

    made = shop.shelf(custom={"twin": twin["id"], "keeper": keeper.id, "maker": printer})

    labels = made["_labels"]
    assert (labels["custom.twin"], labels["custom.keeper"]) == ("The twin", "Wang Keeper")
    (listed,) = shop.list("shelf", where={"id": made["id"]})["items"]
    assert listed["_labels"]["custom.twin"] == "The twin"


@pytest.mark.parametrize("code", ["twin", "keeper", "maker"])
def test_what_is_no_record_is_refused(shop: Desk, printer: str, code: str) -> None:
    shelf = shop.shelf()
    for write in (
        lambda: shop.shelf(custom={code: new_id()}),
        lambda: shop.update("shelf", shelf, custom={code: new_id()}),
    ):
        with pytest.raises(Invalid) as refused:
            write()
        assert refused.value.errors is not None
        assert refused.value.errors[f"custom.{code}"]["code"] == "unknown_reference"


def test_a_record_that_the_writer_does_not_see_is_refused(
    shop: Desk, house: House[Bookshop]
) -> None:
    hidden = shop.shelf()
    clerk = Desk(house, house.person(OWN))

    with pytest.raises(Invalid) as refused:
        clerk.shelf(custom={"twin": hidden["id"]})

    assert list(refused.value.errors or {}) == ["custom.twin"]


def test_a_reference_that_stays_is_not_asked_about_again(
    shop: Desk, house: House[Bookshop]
) -> None:
    clerk = house.person(OWN)
    hidden = shop.shelf()
    shelf = shop.shelf(owner_id=clerk.id, custom={"twin": hidden["id"]})

    changed = Desk(house, clerk).update("shelf", shelf, custom={"keeper": clerk.id})

    assert changed["custom"] == {"twin": hidden["id"], "keeper": clerk.id}


def test_a_masked_reference_has_no_label(shop: Desk, house: House[Bookshop]) -> None:
    shelf = shop.shelf(custom={"twin": shop.shelf(name="Secret twin")["id"]})
    rules = {"bookshop.shelf": {"custom.twin": "masked"}}
    reader = Desk(house, house.person({"bookshop.shelf.view": ["all"]}, fields=rules))

    assert "custom.twin" not in reader.get("shelf", shelf["id"])["_labels"]


def test_a_field_that_refers_to_no_entity_of_its_service_is_refused(shop: Desk) -> None:
    with pytest.raises(Invalid) as refused:
        add(shop, code="lost", target="bookshop.nothing")
    assert list(refused.value.errors or {}) == ["target"]


def test_records_without_custom_values_cost_no_question_about_custom_fields(
    shop: Desk, house: House[Bookshop]
) -> None:
    shelf = shop.shelf()
    asked: list[str] = []
    engine = house.service.database.engine

    def note(*given: Any) -> None:
        asked.append(given[2])

    event.listen(engine, "before_cursor_execute", note)
    shop.get("shelf", shelf["id"])
    event.remove(engine, "before_cursor_execute", note)

    assert not [each for each in asked if "custom_field" in each]
