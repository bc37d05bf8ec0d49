"""Creating and changing records: what is checked, stamped, merged and refused."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Conflict, Forbidden, Invalid
from crmkit.ids import new_id
from crmkit.store import tables
from crmkit.testing.callers import Person
from crmkit.testing.house import House

SHELF = {f"bookshop.shelf.{op}": ["own"] for op in ("view", "create", "edit", "delete")}


def test_a_record_belongs_to_its_maker_and_their_department(house: House[Bookshop]) -> None:
    desk = Desk(house, house.person(SHELF))

    shelf = desk.shelf()

    assert {name: shelf[name] for name in desk.person.scope} == desk.person.scope
    assert shelf["_labels"]["owner_id"] == "Test Person"


def test_a_record_given_to_somebody_has_their_department(
    house: House[Bookshop], desk: Desk
) -> None:
    other = house.person()

    shelf = desk.shelf(owner_id=other.id)

    assert shelf["department_id"] == other.scope["department_id"]
    assert shelf["territory_id"] == other.scope["territory_id"]


def test_nobody_gives_a_record_to_where_they_may_not_write(house: House[Bookshop]) -> None:
    desk = Desk(house, house.person(SHELF))
    shelf = desk.shelf()

    with pytest.raises(Forbidden):
        desk.update("shelf", shelf, owner_id=house.person().id)
    assert desk.get("shelf", shelf["id"])["owner_id"] == desk.person.id


def test_an_owner_who_is_nobody_is_refused(desk: Desk) -> None:
    with pytest.raises(Invalid) as refused:
        desk.shelf(owner_id=new_id())
    assert list(refused.value.errors or {}) == ["owner_id"]


def test_a_record_released_by_its_owner_stays_in_its_department(desk: Desk) -> None:
    shelf = desk.shelf()

    released = desk.update("shelf", shelf, owner_id=None)

    assert released["owner_id"] is None
    assert released["department_id"] == shelf["department_id"]


def test_a_child_is_made_only_where_its_parent_may_be_seen(
    house: House[Bookshop], desk: Desk
) -> None:
    grants = {**SHELF, "bookshop.book.view": ["own"], "bookshop.book.create": ["own"]}
    stranger = Desk(house, house.person(grants))

    with pytest.raises(Invalid) as refused:
        stranger.book(desk.shelf())

    assert list(refused.value.errors or {}) == ["shelf_id"]
    assert stranger.book(stranger.shelf())["version"] == 1


def test_numbers_are_given_once_each(desk: Desk) -> None:
    numbers = [desk.shelf()["number"] for _ in range(3)]

    assert len(set(numbers)) == 3
    assert all(number.startswith("SH-0") for number in numbers)


def test_an_administrator_changes_how_documents_are_numbered(desk: Desk) -> None:
    series = {"entity": "bookshop.shelf", "pattern": "{year}/{n:03d}"}
    desk.ask("create", entity="number_series", values=series)

    assert desk.shelf()["number"].endswith("/001")


def test_a_unique_value_is_refused_at_its_field(desk: Desk) -> None:
    shelf = desk.shelf()
    desk.book(shelf, isbn="twice")

    with pytest.raises(Invalid) as refused:
        desk.book(shelf, isbn="twice")

    assert (refused.value.errors or {})["isbn"]["code"] == "not_unique"


def test_a_deleted_record_blocks_no_unique_value(desk: Desk) -> None:
    shelf = desk.shelf()
    first = desk.book(shelf, isbn="again")
    desk.delete("book", first)
    desk.book(shelf, isbn="again")

    with pytest.raises(Invalid):
        desk.restore("book", first)


def test_values_that_are_unique_together_are_refused_at_all_their_fields(desk: Desk) -> None:
    book = desk.book(desk.shelf())
    desk.create("page", book_id=book["id"], position=1)

    with pytest.raises(Invalid) as refused:
        desk.create("page", book_id=book["id"], position=1)

    assert set(refused.value.errors or {}) == {"book_id", "position"}


def test_the_entitys_own_rule_is_asked(desk: Desk) -> None:
    with pytest.raises(Invalid):
        desk.shelf(name="forbidden")
    shelf = desk.shelf()
    with pytest.raises(Invalid):
        desk.update("shelf", shelf, name="forbidden")


def test_an_older_version_may_change_what_nobody_touched(desk: Desk) -> None:
    shelf = desk.shelf(capacity=1)
    desk.update("shelf", shelf, capacity=2)

    merged = desk.update("shelf", shelf, discount="5")

    assert (merged["capacity"], merged["discount"], merged["version"]) == (2, "5.0000", 3)


def test_two_changes_of_one_field_conflict_and_show_both_sides(desk: Desk) -> None:
    shelf = desk.shelf(capacity=1)
    desk.update("shelf", shelf, capacity=2)

    with pytest.raises(Conflict) as refused:
        desk.update("shelf", shelf, capacity=3)

    assert refused.value.current["capacity"] == 2
    assert refused.value.base["capacity"] == 1


def test_two_equal_changes_of_one_field_do_not_conflict(desk: Desk) -> None:
    shelf = desk.shelf(capacity=1)
    desk.update("shelf", shelf, capacity=2)

    assert desk.update("shelf", shelf, capacity=2)["version"] == 2


def test_a_version_from_the_future_conflicts(desk: Desk) -> None:
    shelf = desk.shelf()

    with pytest.raises(Conflict):
        desk.update("shelf", {**shelf, "version": 9}, capacity=2)


def test_a_change_that_changes_nothing_leaves_no_trace(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf(capacity=1)
    before = len(house.events()), house.count(tables.history)

    same = desk.update("shelf", shelf, capacity=1, name=f" {shelf['name']} ")

    assert same["version"] == 1
    assert (len(house.events()), house.count(tables.history)) == before


def test_an_update_needs_a_version(desk: Desk) -> None:
    with pytest.raises(Invalid) as refused:
        desk.ask("update", entity="shelf", id=desk.shelf()["id"], values={"capacity": 1})
    assert list(refused.value.errors or {}) == ["version"]


def test_a_reference_to_another_services_record_is_asked_of_its_owner(
    house: House[Bookshop], desk: Desk
) -> None:
    known, shelf = new_id(), desk.shelf()
    house.bus.answers["press", "visible"] = lambda args, _: [i for i in args["ids"] if i == known]

    assert desk.book(shelf, printed_by_id=known)["printed_by_id"] == known
    with pytest.raises(Invalid) as refused:
        desk.book(shelf, printed_by_id=new_id())
    assert list(refused.value.errors or {}) == ["printed_by_id"]


def test_history_tells_each_version_with_what_changed(desk: Desk) -> None:
    shelf = desk.shelf(capacity=1)
    desk.update("shelf", shelf, capacity=2, tags=["x"])

    newest, oldest = desk.history("shelf", shelf)

    assert newest["changes"] == {
        "capacity": {"from": 1, "to": 2},
        "tags": {"from": [], "to": ["x"]},
    }
    assert (oldest["operation"], oldest["version"], oldest["actor"]) == ("created", 1, "Boss")


def test_figures_change_neither_version_nor_history(house: House[Bookshop], desk: Desk) -> None:
    from bookshop.entities import ShelfFigures
    from sqlalchemy import update

    shelf = desk.shelf()
    figures = ShelfFigures.table()
    with house.session() as db:
        db.execute(update(figures).where(figures.c.id == shelf["id"]).values(worth=5))

    now = desk.get("shelf", shelf["id"])
    assert (now["worth"], now["version"]) == ("5.00", 1)
    with pytest.raises(Invalid):
        desk.update("shelf", shelf, worth="9")


def test_hidden_and_read_only_values_cannot_be_written_and_masked_ones_not_filtered_by(
    house: House[Bookshop], boss: Person, desk: Desk
) -> None:
    shelf = desk.shelf(phones=[{"number": "+886212345678"}])
    rules = {"bookshop.shelf": {"phones": "masked", "budget": "hidden", "name": "readonly"}}
    grants = {name: ["all"] for name in SHELF}
    masked = Desk(house, house.person(grants, fields=rules))

    seen = masked.get("shelf", shelf["id"])

    assert "****" in seen["phones"][0]["number"]
    assert seen["_masked"] == ["phones"]
    assert "budget" not in seen
    for values in ({"budget": "1"}, {"name": "x"}):
        with pytest.raises(Invalid):
            masked.update("shelf", shelf, **values)
    for where in ({"phones": {"is_null": True}}, {"budget": "1"}):
        with pytest.raises(Invalid):
            masked.list("shelf", where=where)
    assert all("budget" not in each["changes"] for each in masked.history("shelf", shelf))


def test_personal_parts_follow_the_scope_they_are_granted_in(
    house: House[Bookshop], desk: Desk
) -> None:
    views = {f"bookshop.{entity}.view": ["all"] for entity in ("shelf", "book")}
    personal = {f"bookshop.book.{op}": ["own"] for op in ("view_personal", "edit_personal")}
    reader = Desk(house, house.person({**views, **personal, "bookshop.book.edit": ["all"]}))
    mine = desk.book(desk.shelf(owner_id=reader.person.id), marginalia="mine")
    theirs = desk.book(desk.shelf(), marginalia="theirs")

    where = {"id": {"in": [mine["id"], theirs["id"]]}}
    shown = {item["id"]: item for item in reader.list("book", where=where)["items"]}

    assert shown[mine["id"]]["marginalia"] == "mine"
    assert "marginalia" not in shown[theirs["id"]]
    assert reader.update("book", mine, marginalia="new")["marginalia"] == "new"
    with pytest.raises(Invalid):
        reader.update("book", theirs, marginalia="new")


def test_an_event_says_from_which_scope_a_record_moved_and_only_then(
    house: House[Bookshop], desk: Desk
) -> None:
    first, second = house.person(), house.person()
    shelf = desk.shelf(owner_id=first.id)
    shelf = desk.update("shelf", shelf, name="same owner")
    shelf = desk.update("shelf", shelf, owner_id=second.id)

    made, renamed, moved = (each for each in house.events() if each["subject"] == shelf["id"])

    assert "scope_before" not in made
    assert "scope_before" not in renamed
    assert (moved["scope_before"], moved["scope"]) == (first.scope, second.scope)


def test_a_child_moved_to_another_parent_leaves_the_scope_of_the_former(
    house: House[Bookshop], desk: Desk
) -> None:
    first, second = house.person(), house.person()
    here, beside, there = (desk.shelf(owner_id=each.id) for each in (first, first, second))
    book = desk.book(here)
    book = desk.update("book", book, shelf_id=beside["id"])
    book = desk.update("book", book, shelf_id=there["id"])

    _, within, moved = (each for each in house.events() if each["subject"] == book["id"])

    assert "scope_before" not in within
    assert (moved["scope_before"], moved["scope"]) == (first.scope, second.scope)
