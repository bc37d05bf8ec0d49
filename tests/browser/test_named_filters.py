"""Filters that no field answers, chosen like any other; the coming days at home."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conflict import new_customer
from tests.browser.looks import Look, in_each_language
from tests.browser.visitor import serious_violations, settle
from tests.running import Client


@pytest.fixture
def group(administrator: Client) -> dict[str, Any]:
    found: dict[str, Any] = administrator.get("/customer-groups")["items"][0]
    return found


def test_customers_of_a_group_are_chosen_in_the_panel(
    visit: Callable[..., Page], group: dict[str, Any]
) -> None:
    page = visit("administrator")
    page.goto("/customers")
    settle(page)
    page.keyboard.press("f")
    page.get_by_role("combobox", name="Field").select_option("group_id")
    page.locator(".filter-value input").first.click()
    page.get_by_role("option", name=str(group["name"])).click()
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile(rf"filter\[group_id\]={group['id']}"))
    chips = page.get_by_role("group", name="Filter")
    expect(chips).to_contain_text(f"In group is {group['name']}")


@in_each_language("In group", "所屬群組", "所属分组")
def test_the_chip_names_the_group_after_a_reload(
    visit: Callable[..., Page],
    group: dict[str, Any],
    look: Look,
    words: str,
) -> None:
    page = visit("administrator", **look)
    page.goto(f"/customers?filter[group_id]={group['id']}")
    page.reload()
    expect(page.locator(".chip")).to_contain_text(words)
    expect(page.locator(".chip")).to_contain_text(str(group["name"]))
    settle(page)
    assert serious_violations(page) == []


def celebrates_in(client: Client, days: int, name: str) -> None:
    """A contact whose birthday lies so many days ahead."""
    day = datetime.now(UTC).date() + timedelta(days=days)
    customer = new_customer(client)
    born = day.replace(year=1980).isoformat()
    client.post("/contacts", {"customer_id": customer["id"], "name": name, "birthday": born})


@in_each_language(
    "Coming birthdays and dates", "近期生日與重要日子", "近期生日与重要日子", phone="zh-TW"
)
def test_home_tells_of_coming_birthdays(
    visit: Callable[..., Page],
    sales_rep: Client,
    look: Look,
    words: str,
) -> None:
    celebrates_in(sales_rep, 3, "近日壽星")
    celebrates_in(sales_rep, 40, "遠日壽星")
    page = visit("sales_rep", **look)
    page.goto("/")
    card = page.locator(".home-card").filter(has=page.get_by_role("heading", name=words))
    expect(card.get_by_role("link", name="近日壽星").first).to_be_visible()
    expect(card).not_to_contain_text("遠日壽星")
    settle(page)
    assert serious_violations(page) == []


def test_who_may_not_see_birthdays_is_not_told_of_them(visit: Callable[..., Page]) -> None:
    page = visit("service_agent")
    page.goto("/")
    settle(page)
    expect(page.get_by_role("heading", name="Coming birthdays and dates")).to_have_count(0)
