"""What callers send is taken in the right type or refused by field, all problems at once."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from crmkit.entity.schema import checked_create, checked_update, create_model, json_schema
from crmkit.entity.spec import bind
from crmkit.errors import Invalid
from crmkit.ids import new_id
from kit.tests.entity.library import ENTITIES

SPECS = bind(ENTITIES, "library")
SHELF, BOOK = SPECS["shelf"], SPECS["book"]


def refused(check, spec, values):
    with pytest.raises(Invalid) as caught:
        check(spec, values)
    return caught.value.problems


def codes(problems):
    return {name: each if isinstance(each, str) else each[0] for name, each in problems.items()}


def test_a_new_record_gets_its_defaults():
    values = checked_create(BOOK, {"title": "  史記 ", "shelf_id": new_id().upper()})

    assert values["title"] == "史記"
    assert values["shelf_id"] == values["shelf_id"].lower()
    assert (values["genres"], values["signed"], values["price"]) == ([], False, None)
    assert "state" not in values


def test_a_change_holds_only_what_was_given():
    assert checked_update(BOOK, {"price": "12.50"}) == {"price": Decimal("12.50")}


def test_values_are_of_their_types():
    values = checked_update(
        BOOK,
        {
            "price": 19.99,
            "printed_at": "2026-01-31T08:00:00+08:00",
            "signed": "true",
            "stars": "4",
            "currency": "twd",
        },
    )

    assert values["price"] == Decimal("19.99")
    assert values["printed_at"] == datetime(2026, 1, 31, 0, tzinfo=UTC)
    assert (values["signed"], values["stars"], values["currency"]) == (True, 4, "TWD")
    assert checked_update(SHELF, {"opened_on": "2026-01-31"})["opened_on"] == date(2026, 1, 31)


def test_an_empty_field_of_a_form_means_nothing():
    values = checked_update(BOOK, {"website": " ", "price": "", "author_id": "", "diary": ""})

    assert values == {"website": None, "price": None, "author_id": None, "diary": None}


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ({"title": "x" * 501}, ("too_long", {"max_length": 500})),
        ({"title": None}, "required"),
        ({"price": "-1"}, ("too_small", {"limit": 0})),
        ({"price": "1.234"}, ("too_many_decimals", {"places": 2})),
        ({"price": "much"}, "not_a_number"),
        ({"price": "NaN"}, "not_a_number"),
        ({"discount": "100.5"}, ("above_limit", {"limit": 100})),
        ({"stars": 6}, ("above_limit", {"limit": 5})),
        ({"stars": "four"}, "not_a_number"),
        ({"printed_at": "2026-01-31T08:00:00"}, "not_a_moment"),
        ({"printed_at": 1_700_000_000}, "not_a_moment"),
        ({"printed_at": "soon"}, "not_a_moment"),
        ({"signed": "perhaps"}, "not_yes_or_no"),
        ({"author_id": "7"}, "not_an_id"),
        ({"website": "javascript:alert(1)"}, "not_a_url"),
        ({"currency": "NT$"}, "not_a_currency"),
        ({"tags": "poem"}, "bad_value"),
        ({"tags": ["x"] * 101}, ("too_many", {"max": 100})),
        ({"title": "a\x00b"}, "bad_value"),
        ({"emails": [{"address": "nobody"}]}, "not_an_email"),
        ({"phones": [{"number": "call me"}]}, "not_a_phone"),
        ({"phones": [{"number": "02 2345 6789", "colour": "red"}]}, "not_a_phone"),
        ({"state": "printed"}, "readonly"),
        ({"version": 2}, "readonly"),
        ({"created_by": new_id()}, "readonly"),
        ({"colour": "red"}, "unknown_field"),
        ({"search": ["x"]}, "unknown_field"),
        ({"custom": "x"}, "bad_value"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_field(values, problem):
    assert refused(checked_update, BOOK, values) == {next(iter(values)): problem}


@pytest.mark.parametrize("name", ["number", "loans", "department_id"])
def test_what_the_system_feeds_is_never_taken(name):
    assert refused(checked_update, SHELF, {name: "1"}) == {name: "readonly"}


def test_all_problems_are_told_at_once():
    problems = refused(checked_create, BOOK, {"price": "x", "colour": "red", "state": "printed"})

    assert codes(problems) == {
        "title": "required", "shelf_id": "required", "price": "not_a_number",
        "colour": "unknown_field", "state": "readonly",
    }  # fmt: skip


def test_a_day_is_no_number():
    assert refused(checked_update, SHELF, {"opened_on": 20_000}) == {"opened_on": "not_a_date"}
    assert refused(checked_update, SHELF, {"opened_on": "20000"}) == {"opened_on": "not_a_date"}


def test_of_several_phones_one_is_the_primary():
    phones = [
        {"number": "02-2345-6789"},
        {"kind": "mobile", "number": "0912-345-678", "primary": True},
    ]

    values = checked_update(BOOK, {"phones": phones})["phones"]

    assert [each["primary"] for each in values] == [False, True]
    assert values[0] == {
        "kind": "work",
        "number": "02-2345-6789",
        "primary": False,
        "do_not_call": False,
    }


def test_tags_are_kept_once_each():
    assert checked_update(BOOK, {"tags": ["a", " a ", "", "b"]})["tags"] == ["a", "b"]


@pytest.mark.parametrize("language", ["en", "zh-TW", "zh-CN"])
def test_problems_are_told_in_the_callers_language(language):
    with pytest.raises(Invalid) as caught:
        checked_update(BOOK, {"title": "x" * 501})

    told = caught.value.to_wire(language)["errors"]["title"]

    assert told["code"] == "too_long"
    assert "500" in told["message"]


def test_a_json_schema_describes_what_is_taken():
    schema = json_schema(create_model(BOOK))

    assert set(schema["required"]) == {"title", "shelf_id"}
    assert schema["additionalProperties"] is False
    assert "state" not in schema["properties"]
