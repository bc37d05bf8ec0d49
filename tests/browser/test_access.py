"""Access in the browser: explained where it is seen, and shown before it changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.running import Client, wait_for


@pytest.fixture
def person(administrator: Client) -> dict[str, Any]:
    made: dict[str, Any] = administrator.post("/users", {"name": f"Newcomer {uuid4().hex[:8]}"})
    return made


@pytest.fixture
def role(administrator: Client) -> dict[str, Any]:
    found = administrator.get("/roles", params={"filter[code]": "technician"})
    return dict(found["items"][0])


def giving(person: dict[str, Any], role: dict[str, Any]) -> str:
    """The form that gives the person the role, filled."""
    return f"/role-assignments/new?set[user_id]={person['id']}&set[role_id]={role['id']}"


def held(administrator: Client, person: dict[str, Any]) -> int:
    where = {"filter[user_id]": person["id"]}
    return int(administrator.get("/role-assignments", params=where)["total"])


def test_what_a_role_gives_is_shown_before_it_is_given(
    visit: Callable[..., Page],
    administrator: Client,
    person: dict[str, Any],
    role: dict[str, Any],
) -> None:
    page = visit("administrator")
    page.goto(giving(person, role))
    page.get_by_role("button", name="Save").click()
    dialog = page.get_by_role("dialog", name="What this changes")
    expect(dialog.get_by_text(person["name"])).to_be_visible()
    expect(dialog.get_by_text("Gained", exact=True)).to_be_visible()
    assert held(administrator, person) == 0

    dialog.get_by_role("button", name="Save anyway").click()

    wait_for(lambda: held(administrator, person) == 1)


def test_who_thinks_better_of_it_has_given_nothing(
    visit: Callable[..., Page],
    administrator: Client,
    person: dict[str, Any],
    role: dict[str, Any],
) -> None:
    page = visit("administrator")
    page.goto(giving(person, role))
    page.get_by_role("button", name="Save").click()
    dialog = page.get_by_role("dialog", name="What this changes")
    dialog.get_by_role("button", name="Cancel").click()

    expect(page.get_by_text("Nothing was saved.")).to_be_visible()
    assert held(administrator, person) == 0


def test_a_person_finds_the_way_of_their_own_grants(page: Page, sales_rep: Client) -> None:
    page.goto(f"/users/{sales_rep.user['id']}?tab=effective")
    access = page.get_by_role("region", name="Effective access")
    access.get_by_role("searchbox").fill("customers.customer.edit")
    line = access.locator("details").first
    line.locator("summary").click()
    expect(line.get_by_text("You", exact=True)).to_be_visible()
    expect(line.get_by_role("link", name="Sales representative")).to_be_visible()


def test_the_owner_of_a_customer_learns_who_else_can_see_it(
    page: Page, sales_rep: Client, house: House
) -> None:
    made = sales_rep.post("/customers", {"name": f"Seen {uuid4().hex[:8]}"})
    page.goto(f"/customers/{made['id']}?tab=access")
    seen = page.get_by_role("region", name="Who can see this")
    seen.get_by_role("button", name="Owner").click()
    expect(seen.get_by_text("1 person can see this record.")).to_be_visible()
    expect(seen.get_by_text(house.name_of("sales_rep")).first).to_be_visible()


def test_a_refused_page_says_what_is_missing_and_names_whom_to_ask(
    page: Page, sales_rep: Client, person: dict[str, Any], house: House
) -> None:
    page.goto(f"/users/{sales_rep.user['id']}/compare?with={person['id']}")
    expect(page.get_by_text("You have no grant of “See what people may do")).to_be_visible()
    expect(page.get_by_text("Missing permission: iam.user.explain")).to_be_visible()
    expect(page.get_by_text(f"{house.name_of('administrator')} (gives roles)")).to_be_visible()


def test_a_copied_role_opens_to_be_changed(
    visit: Callable[..., Page], role: dict[str, Any], administrator: Client
) -> None:
    code = f"copy-{uuid4().hex[:8]}"
    page = visit("administrator")
    page.goto(f"/roles/{role['id']}")
    page.get_by_role("button", name="Copy", exact=True).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Code").fill(code)
    dialog.get_by_label("English").fill("Copied")
    dialog.get_by_role("button", name="Copy", exact=True).click()

    expect(page.get_by_role("heading", name="Copied")).to_be_visible()
    made = administrator.get("/roles", params={"filter[code]": code})["items"][0]
    query = {"other_id": made["id"]}
    told = administrator.get(f"/roles/{role['id']}/compare", params=query)
    assert all(line["same"] for line in told["permissions"])
