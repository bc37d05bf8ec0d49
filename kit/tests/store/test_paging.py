"""Pages of any list, put one after another, are the whole list with each row once."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.entities import Shelf
from bookshop.service import Bookshop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from crmkit.errors import BadRequest, Invalid
from crmkit.ids import new_id
from crmkit.testing.callers import Person
from crmkit.testing.house import House

SORTS = ("capacity", "name", "budget", "opened_on", "checked_at", "worth", "created_at", "number")
rows = st.lists(
    st.fixed_dictionaries(
        {},
        optional={
            "capacity": st.integers(0, 3),
            "budget": st.sampled_from([Decimal("1.00"), Decimal("2.50")]),
            "opened_on": st.sampled_from([date(2026, 1, 1), date(2026, 2, 2)]),
            "checked_at": st.sampled_from(
                [datetime(2026, 1, 1, 0, 0, 0, 1, UTC), datetime(2026, 1, 2, 3, 4, 5, 0, UTC)]
            ),
        },
    ),
    min_size=1,
    max_size=14,
)
sorts = st.lists(
    st.tuples(st.sampled_from(["", "-"]), st.sampled_from(SORTS)),
    min_size=1,
    max_size=3,
    unique_by=lambda each: each[1],
)


def shelves(house: House[Bookshop], owner: Person, data: list[dict[str, Any]]) -> set[str]:
    """Written at once and past the verbs: what matters here is reading them."""
    usual = {"name": "same", "name_pinyin": "same", "name_stroke": "same"}
    usual |= {"tags": [], "phones": [], "open": True, "owner_id": owner.id}
    columns = ("capacity", "budget", "opened_on", "checked_at")
    rows = [
        {"number": new_id(), **usual, **{name: values.get(name) for name in columns}}
        for values in data
    ]
    with house.session() as db:
        return set(db.scalars(insert(Shelf.table()).returning(Shelf.table().c.id), rows))


def pages(desk: Desk, limit: int, **asked: Any) -> Iterator[dict[str, Any]]:
    cursor = None
    while True:
        page = desk.list("shelf", limit=limit, cursor=cursor, **asked)
        yield page
        cursor = page["next_cursor"]
        if cursor is None:
            return


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=rows, sort=sorts, limit=st.integers(1, 7))
def test_pages_of_any_size_make_up_the_full_list(
    house: House[Bookshop], data: list[dict[str, Any]], sort: list[tuple[str, str]], limit: int
) -> None:
    desk = Desk(house, house.person(everything=True))
    made = shelves(house, desk.person, data)
    asked = {
        "sort": ",".join(sign + name for sign, name in sort),
        "where": {"owner_id": desk.person.id},
    }

    full = desk.names("shelf", "id", limit=200, **asked)
    paged = [item["id"] for page in pages(desk, limit, **asked) for item in page["items"]]

    assert paged == full
    assert set(full) == made


def test_rows_without_a_value_come_last_in_both_directions(desk: Desk) -> None:
    for capacity in (None, 2, 1):
        desk.shelf(name="nulls", capacity=capacity)
    where = {"name": "nulls"}

    assert desk.names("shelf", "capacity", where=where, sort="capacity") == [1, 2, None]
    assert desk.names("shelf", "capacity", where=where, sort="-capacity") == [2, 1, None]


def test_every_page_tells_the_total_of_the_first(desk: Desk) -> None:
    for _ in range(5):
        desk.shelf(name="counted")

    totals = [
        (page["total"], page["total_is_exact"])
        for page in pages(desk, 2, where={"name": "counted"}, sort="name")
    ]

    assert totals == [(5, True)] * 3


def test_a_total_beyond_a_thousand_is_a_floor(house: House[Bookshop], boss: Person) -> None:
    shelves(house, boss, [{"capacity": 4711}] * 1001)

    page = Desk(house, boss).list("shelf", where={"capacity": 4711})

    assert (page["total"], page["total_is_exact"]) == (1000, False)


def test_a_cursor_serves_only_the_question_it_was_given_for(desk: Desk) -> None:
    for _ in range(3):
        desk.shelf(name="cursor")
    page = desk.list("shelf", where={"name": "cursor"}, sort="name", limit=1)

    with pytest.raises(BadRequest):
        desk.list("shelf", where={"name": "other"}, sort="name", cursor=page["next_cursor"])
    with pytest.raises(BadRequest):
        desk.list("shelf", where={"name": "cursor"}, sort="-name", cursor=page["next_cursor"])


def test_a_cursor_serves_only_its_caller(house: House[Bookshop], desk: Desk) -> None:
    for _ in range(3):
        desk.shelf(name="mine")
    asked = {"where": {"name": "mine"}, "sort": "name", "limit": 1}
    page = desk.list("shelf", **asked)
    other = Desk(house, house.person(everything=True))

    with pytest.raises(BadRequest):
        other.list("shelf", **asked, cursor=page["next_cursor"])


@pytest.mark.parametrize("cursor", ["", "x", "AAAA", "é", "A" * 400])
def test_a_forged_cursor_is_refused(desk: Desk, cursor: str) -> None:
    desk.shelf(name="forged")
    if not cursor:
        return
    with pytest.raises(BadRequest):
        desk.list("shelf", cursor=cursor)


def test_a_tampered_cursor_is_refused(desk: Desk) -> None:
    for _ in range(3):
        desk.shelf(name="tampered")
    asked = {"where": {"name": "tampered"}, "limit": 1}
    good = desk.list("shelf", **asked)["next_cursor"]
    bad = good[:-3] + ("AAA" if not good.endswith("AAA") else "BBB")

    with pytest.raises(BadRequest):
        desk.list("shelf", **asked, cursor=bad)


@pytest.mark.parametrize("sort", ["tags", "level", "no_such", "search", "name_pinyin"])
def test_only_declared_columns_sort(desk: Desk, sort: str) -> None:
    with pytest.raises(Invalid):
        desk.list("shelf", sort=sort)


def test_names_are_sorted_as_the_reader_expects(desk: Desk) -> None:
    for name in ("力山", "一詮", "八貫"):
        desk.shelf(name=name, capacity=77)
    asked = {"where": {"capacity": 77}, "sort": "name"}

    assert desk.names("shelf", "name", **asked, headers={"language": "zh-TW"}) == [
        "一詮",
        "八貫",
        "力山",
    ]
    assert desk.names("shelf", "name", **asked, headers={"language": "zh-CN"}) == [
        "八貫",
        "力山",
        "一詮",
    ]
