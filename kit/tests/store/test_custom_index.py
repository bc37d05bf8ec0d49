"""A custom field that is marked sortable gets its index in the background, and loses it again."""

from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.entities import Shelf
from bookshop.service import Bookshop
from sqlalchemy import event, text

from crmkit.ids import new_id
from crmkit.store import custom_index, tables
from crmkit.store.migrations import differences
from crmkit.testing.house import House
from crmkit.work.runner import Runner

LABELS = {"en": "Field", "zh-TW": "欄位", "zh-CN": "字段"}


def work_off(house: House[Bookshop]) -> None:
    runner = Runner(house.service)
    while runner.step():
        pass


def add(desk: Desk, kind: str, **more: Any) -> dict[str, Any]:
    code = f"c{new_id().replace('-', '')[-8:]}"
    values = {"entity": "bookshop.shelf", "code": code, "type": kind, "labels": LABELS}
    return desk.ask("create", entity="custom_field", values={**values, "sortable": True, **more})


def index_of(field: dict[str, Any]) -> str:
    return f"ix_custom_shelf_{field['code']}"


def indexes(house: House[Bookshop]) -> dict[str, bool]:
    """The indexes of custom fields, and whether each can be used."""
    asked = {"table": "shelf", "prefix": custom_index.PREFIX}
    with house.session() as db:
        return {row.name: row.valid for row in db.execute(custom_index.EXISTING, asked)}


@pytest.mark.parametrize("kind", ["text", "number", "money", "date", "choice", "flag"])
def test_a_list_sorted_by_the_field_uses_its_index(
    house: House[Bookshop], desk: Desk, kind: str
) -> None:
    field = add(desk, kind)
    work_off(house)
    asked: list[Any] = []

    def note(_: Any, __: Any, statement: str, given: Any, *___: Any) -> None:
        if "ORDER BY" in statement and f"'{field['code']}'" not in statement:
            asked.append((statement, given))

    event.listen(house.service.database.engine, "before_cursor_execute", note)
    desk.list("shelf", sort=f"custom.{field['code']}")
    event.remove(house.service.database.engine, "before_cursor_execute", note)
    statement, given = next(each for each in asked if field["code"] in each[1].values())
    with house.session() as db:
        db.execute(text("SET LOCAL enable_seqscan = off"))
        db.execute(text("SET LOCAL enable_sort = off"))
        plan = db.connection().exec_driver_sql(f"EXPLAIN {statement}", given).scalars().all()

    assert index_of(field) in "\n".join(plan)


def test_a_field_that_is_not_sorted_by_has_no_index(house: House[Bookshop], desk: Desk) -> None:
    before = house.count(tables.job)
    field = add(desk, "text", sortable=False)

    assert house.count(tables.job) == before
    changed = desk.update("custom_field", field, sortable=True)
    work_off(house)
    assert indexes(house)[index_of(field)] is True
    desk.update("custom_field", changed, sortable=False)
    work_off(house)
    assert index_of(field) not in indexes(house)


def test_a_deleted_field_loses_its_index_and_a_restored_one_has_it_again(
    house: House[Bookshop], desk: Desk
) -> None:
    field = add(desk, "number")
    work_off(house)
    desk.delete("custom_field", field)
    work_off(house)
    assert index_of(field) not in indexes(house)

    desk.restore("custom_field", field)
    work_off(house)
    assert indexes(house)[index_of(field)] is True


def test_an_index_whose_building_was_cut_off_is_made_anew(
    house: House[Bookshop], desk: Desk
) -> None:
    field = add(desk, "text")
    work_off(house)
    broken = "UPDATE pg_index SET indisvalid = false WHERE indexrelid = CAST(:name AS regclass)"
    with house.session() as db:
        db.execute(text(broken), {"name": index_of(field)})
    changed = desk.update("custom_field", field, active=False)
    desk.update("custom_field", changed, active=True)

    work_off(house)

    assert indexes(house)[index_of(field)] is True


def test_several_changes_wait_as_one_job(house: House[Bookshop], desk: Desk) -> None:
    work_off(house)
    before = house.count(tables.job)

    for _ in range(3):
        add(desk, "text")

    assert house.count(tables.job) == before + 1


def test_migrations_do_not_miss_or_mind_these_indexes(house: House[Bookshop], desk: Desk) -> None:
    field = add(desk, "text")
    work_off(house)

    told = differences(Bookshop, house.service.database.url)

    assert index_of(field) not in str(told)


def test_a_name_too_long_for_the_database_stays_a_name_of_its_own() -> None:
    spec = Bookshop.specs()["shelf"]
    long = [type("Field", (), {"name": f"custom.{'x' * 70}{end}"})() for end in "ab"]

    names = {custom_index.name_of(spec, each) for each in long}

    assert len(names) == 2
    assert all(len(name) <= custom_index.LONGEST_NAME for name in names)
    assert Shelf.table().name in next(iter(names))
