"""What lists are asked: filters, order, pages, and every mistake by its name."""

import pytest


def test_a_list_hands_filters_to_the_service(ann, bus):
    ann.get("/shelves?filter[name]=a&filter[width][gte]=3&filter[id][in]=x,y&q=po&sort=-name,id")

    args = bus.heard[-1][2]
    assert args["where"] == {
        "name": {"eq": "a"},
        "width": {"gte": "3"},
        "id": {"in": ["x", "y"]},
    }
    assert (args["q"], args["sort"]) == ("po", "-name,id")


def test_a_list_is_paged_by_cursor(ann):
    for number in range(3):
        ann.post("/shelves", {"name": f"S{number}"})

    first = ann.get("/shelves?limit=2").json
    second = ann.get(f"/shelves?limit=2&cursor={first['next_cursor']}").json

    assert [len(first["items"]), len(second["items"])] == [2, 1]
    assert first["total"] == 3 and second["next_cursor"] is None


@pytest.mark.parametrize(
    ("query", "parameter"),
    [
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("limit=99999999999999999999", "limit"),
        ("limit=abc", "limit"),
        ("limit=²", "limit"),
        ("limit=1&limit=2", "limit"),
        ("colour=red", "colour"),
        ("filter", "filter"),
        ("filter[name", "filter[name"),
        ("filter[name][is]=1", "filter[name][is]"),
        ("filter[]=1", "filter[]"),
        ("filter[na me]=1", "filter[na me]"),
        ("filter[width][between]=1", "filter[width][between]"),
        ("filter[width][is_null]=maybe", "filter[width][is_null]"),
        ("sort=name;drop", "sort"),
        ("fields=a b", "fields"),
        ("q=" + "x" * 201, "q"),
        ("q=%ff", "query"),
        ("q=%00", "query"),
    ],
)
def test_a_bad_parameter_is_named(ann, query, parameter):
    answer = ann.get(f"/shelves?{query}")

    assert answer.status_code == 400
    assert list(answer.json["errors"]) == [parameter]


def test_every_bad_parameter_is_named_at_once(ann):
    answer = ann.get("/shelves?limit=0&colour=red&sort=,")

    assert set(answer.json["errors"]) == {"limit", "colour", "sort"}


def test_a_field_that_the_service_does_not_know_is_named(ann):
    answer = ann.get("/shelves?filter[colour]=red")

    assert answer.status_code == 422
    assert "colour" in answer.json["errors"]


def test_a_bad_cursor_is_the_callers_mistake(ann):
    assert ann.get("/shelves?cursor=nonsense").status_code == 400
