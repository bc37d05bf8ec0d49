"""What lists can be narrowed by, and how they answer what they do not know."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import BadRequest, Invalid
from crmkit.testing.house import House

SHELVES = (
    {"name": "Alpha_1", "capacity": 1, "budget": "10.00", "opened_on": "2026-01-01", "tags": ["a"]},
    {"name": "beta%", "capacity": 2, "checked_at": "2026-03-01T23:30:00Z", "tags": ["a", "b"]},
    {"name": "Gamma", "open": False, "budget": "20.50", "opened_on": "2026-06-01"},
)


@pytest.fixture(scope="module")
def stocked(house: House[Bookshop]) -> Desk:
    """A desk that sees exactly three shelves."""
    desk = Desk(house, house.person(everything=True))
    for shelf in SHELVES:
        desk.shelf(**shelf)
    return desk


CASES = [
    ({"name": "Gamma"}, ["Gamma"]),
    ({"name": {"ne": "Gamma"}}, ["Alpha_1", "beta%"]),
    ({"name": {"contains": "ALPHA"}}, ["Alpha_1"]),
    ({"name": {"contains": "_"}}, ["Alpha_1"]),
    ({"name": {"contains": "%"}}, ["beta%"]),
    ({"name": {"in": ["Gamma", "beta%"]}}, ["Gamma", "beta%"]),
    ({"name": {"in": "Gamma,beta%"}}, ["Gamma", "beta%"]),
    ({"capacity": {"gte": "2"}}, ["beta%"]),
    ({"capacity": {"lt": 2}}, ["Alpha_1"]),
    ({"capacity": {"between": [1, 2]}}, ["Alpha_1", "beta%"]),
    ({"capacity": {"is_null": True}}, ["Gamma"]),
    ({"capacity": {"is_null": "false"}}, ["Alpha_1", "beta%"]),
    ({"capacity": {"gt": 0, "lt": 2}}, ["Alpha_1"]),
    ({"budget": {"gt": "10"}}, ["Gamma"]),
    ({"budget": "10"}, ["Alpha_1"]),
    ({"opened_on": {"lte": "2026-01-01"}}, ["Alpha_1"]),
    ({"checked_at": "2026-03-01"}, ["beta%"]),
    ({"checked_at": {"lte": "2026-03-01"}}, ["beta%"]),
    ({"checked_at": {"gt": "2026-03-01"}}, []),
    ({"open": "false"}, ["Gamma"]),
    ({"tags": {"contains": "b"}}, ["beta%"]),
    ({"tags": {"contains": ["a", "b"]}}, ["beta%"]),
    ({"tags": {"is_null": True}}, ["Gamma"]),
    ({"roomy": 2}, ["beta%"]),
    ({"worth": {"is_null": True}}, ["Alpha_1", "Gamma", "beta%"]),
    ({"created_by": "me"}, ["Alpha_1", "Gamma", "beta%"]),
    ({"name": "Gamma", "capacity": 1}, []),
]


@pytest.mark.parametrize(("where", "found"), CASES, ids=[str(where) for where, _ in CASES])
def test_a_condition_keeps_what_meets_it(stocked: Desk, where: dict, found: list[str]) -> None:
    mine = {"owner_id": "me", **where}

    assert sorted(stocked.names("shelf", "name", where=mine)) == found


def test_a_bare_day_is_a_day_where_the_reader_lives(stocked: Desk) -> None:
    """23:30 in London is the next morning in Taipei."""
    asked = {"where": {"owner_id": "me", "checked_at": "2026-03-02"}}

    assert stocked.names("shelf", "name", **asked, headers={"time_zone": "Asia/Taipei"})
    assert not stocked.names("shelf", "name", **asked, headers={"time_zone": "Europe/London"})


@pytest.mark.parametrize(
    ("where", "field"),
    [
        ({"no_such": 1}, "no_such"),
        ({"search": "x"}, "search"),
        ({"name_pinyin": "x"}, "name_pinyin"),
        ({"custom.none": "x"}, "custom.none"),
        ({"name": {"gt": "a"}}, "name"),
        ({"phones": {"contains": "1"}}, "phones"),
        ({"capacity": "many"}, "capacity"),
        ({"budget": "NaN"}, "budget"),
        ({"opened_on": "31.12.2026"}, "opened_on"),
        ({"open": "perhaps"}, "open"),
        ({"owner_id": "1"}, "owner_id"),
        ({"capacity": {"between": [1]}}, "capacity"),
        ({"capacity": {"in": list(range(501))}}, "capacity"),
        ({"name": {"eq": {"a": 1}}}, "name"),
    ],
    ids=str,
)
def test_what_cannot_be_asked_is_refused_by_name(stocked: Desk, where: dict, field: str) -> None:
    with pytest.raises(Invalid) as refused:
        stocked.list("shelf", where=where)

    assert list(refused.value.errors or {}) == [field]


@pytest.mark.parametrize("args", [{"where": [1]}, {"q": 5}, {"where": {"name": "a\x00b"}}])
def test_a_question_of_another_shape_is_a_bad_request(stocked: Desk, args: dict) -> None:
    with pytest.raises(BadRequest):
        stocked.list("shelf", **args)


def test_a_number_too_big_for_its_column_finds_nothing_and_breaks_nothing(stocked: Desk) -> None:
    assert stocked.names("shelf", "name", where={"capacity": 10**15}) == []


def test_only_the_fields_asked_for_are_shown(stocked: Desk) -> None:
    (item,) = stocked.list("shelf", fields="name", where={"name": "Gamma"})["items"]

    assert set(item) == {"id", "version", "name", "_labels"}


def test_an_unknown_argument_is_refused(stocked: Desk) -> None:
    with pytest.raises(Invalid):
        stocked.list("shelf", ofset=3)
