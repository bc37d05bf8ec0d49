"""Whose day comes soon: named filters over month and day."""

from datetime import date, timedelta

import pytest

from crmkit import clock
from crmkit.errors import Invalid


@pytest.fixture
def customer(desk):
    return desk.create("customer", name="澔帆自動化")


def contact(desk, customer, born, **values):
    values = {"name": "陳董", "birthday": born.isoformat(), **values}
    return desk.create("contact", customer_id=customer["id"], **values)


def born_on(day):
    """Somebody old enough, whose birthday falls on that day; 1980 has a 29 February."""
    return day.replace(year=1980)


def celebrating(desk, customer, days=14):
    where = {"customer_id": customer["id"], "birthday_within": days}
    return {each["id"] for each in desk.list("contact", where=where)["items"]}


@pytest.mark.parametrize(("ahead", "found"), [(0, True), (14, True), (15, False), (-1, False)])
def test_a_birthday_is_found_within_the_days_asked_for(desk, customer, ahead, found):
    born = born_on(clock.today() + timedelta(days=ahead))
    made = contact(desk, customer, born)

    assert (made["id"] in celebrating(desk, customer)) is found


def test_who_is_born_on_the_leap_day_is_found_in_short_years(desk, customer, monkeypatch):
    monkeypatch.setattr(clock, "today", lambda *_: date(2027, 2, 20))
    made = contact(desk, customer, date(1980, 2, 29))

    assert made["id"] in celebrating(desk, customer, 8)
    assert made["id"] not in celebrating(desk, customer, 7)


def test_who_has_left_is_not_found(desk, customer):
    made = contact(desk, customer, born_on(clock.today()), has_left=True)

    assert made["id"] not in celebrating(desk, customer)


def test_a_birthday_is_not_to_be_guessed_without_the_permission(house, desk, customer):
    reader = house.person({"customers.contact.view": ["all"]})

    with pytest.raises(Invalid) as refused:
        house.ask(reader, "list", entity="contact", where={"birthday_within": 14})

    assert refused.value.errors["birthday_within"]["code"] == "unknown_field"


@pytest.mark.parametrize("days", ["soon", -1, 367])
def test_a_senseless_number_of_days_is_refused_by_name(desk, customer, days):
    with pytest.raises(Invalid) as refused:
        celebrating(desk, customer, days)

    assert refused.value.errors["birthday_within"]["code"] == "bad_value"


@pytest.mark.parametrize(
    ("day", "is_yearly", "found"),
    [
        (timedelta(days=3), False, True),
        (timedelta(days=-363), True, True),
        (timedelta(days=-363), False, False),
        (timedelta(days=368), True, False),
    ],
)
def test_an_important_date_comes_once_or_every_year(
    desk, customer, monkeypatch, day, is_yearly, found
):
    today = date(2026, 5, 5)
    monkeypatch.setattr(clock, "today", lambda *_: today)
    someone = contact(desk, customer, date(1980, 1, 1))
    made = desk.create(
        "important_date", contact_id=someone["id"], name="Jubilee",
        day=(today + day).isoformat(), is_yearly=is_yearly,
    )  # fmt: skip

    where = {"contact_id": someone["id"], "coming_within": 14}
    items = desk.list("important_date", where=where)["items"]

    assert ([each["id"] for each in items] == [made["id"]]) is found
