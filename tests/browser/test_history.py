"""The history of a record: all of it can be read, and old values be taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.conflict import new_customer
from tests.browser.looks import Look, in_each_language
from tests.browser.visitor import serious_violations, settle
from tests.running import Client

WAS, IS = "遠山儀器", "遠山精密儀器"


def renamed(client: Client) -> dict[str, Any]:
    customer = new_customer(client, short_name=WAS)
    changed: dict[str, Any] = client.patch(
        f"/customers/{customer['id']}", {"short_name": IS, "version": customer["version"]}
    )
    return changed


def open_history(page: Page, customer: dict[str, Any]) -> Locator:
    page.goto(f"/customers/{customer['id']}?tab=history")
    settle(page)
    return page.locator(".history")


def test_an_old_value_is_taken_back(page: Page, sales_rep: Client) -> None:
    customer = renamed(sales_rep)
    history = open_history(page, customer)
    history.get_by_role("button", name="Restore this value: Short name").click()
    expect(page.get_by_text("Restored: Short name")).to_be_visible()
    assert sales_rep.get(f"/customers/{customer['id']}")["short_name"] == WAS


def test_what_was_taken_back_can_itself_be_taken_back(page: Page, sales_rep: Client) -> None:
    history = open_history(page, renamed(sales_rep))
    restore = history.get_by_role("button", name="Restore this value: Short name")
    restore.click()
    expect(history.locator("li")).to_have_count(3)
    expect(restore).to_have_count(1)
    expect(history.locator("li").first.get_by_role("button")).to_be_visible()


def test_taking_back_over_a_colleagues_change_asks(page: Page, sales_rep: Client) -> None:
    customer = renamed(sales_rep)
    page.route("**/api/v1/stream*", lambda route: route.abort())
    history = open_history(page, customer)
    theirs = {"short_name": "遠山科技", "version": customer["version"]}
    sales_rep.patch(f"/customers/{customer['id']}", theirs)
    history.get_by_role("button", name="Restore this value: Short name").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("遠山科技")
    dialog.get_by_role("button", name="Save this choice").click()
    expect(page.get_by_text("Restored: Short name")).to_be_visible()
    assert sales_rep.get(f"/customers/{customer['id']}")["short_name"] == WAS


def test_who_may_not_edit_is_not_offered_old_values(
    visit: Callable[..., Page], sales_rep: Client
) -> None:
    page = visit("service_agent")
    history = open_history(page, renamed(sales_rep))
    expect(history).to_contain_text(WAS)
    expect(history.get_by_role("button")).to_have_count(0)


def test_older_changes_than_the_newest_fifty_are_loaded(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep)
    for at in range(55):
        values = {"short_name": f"第{at}次", "version": at + 1}
        sales_rep.patch(f"/customers/{customer['id']}", values)
    history = open_history(page, customer)
    expect(history.locator("> li")).to_have_count(50)
    page.get_by_role("button", name="Show older changes").click()
    expect(history.locator("> li")).to_have_count(56)
    expect(page.get_by_role("button", name="Show older changes")).to_have_count(0)


@in_each_language("Restore this value: Short name", "還原此值：簡稱", "恢复此值：简称")
def test_the_offer_reads_well_everywhere(
    visit: Callable[..., Page],
    sales_rep: Client,
    look: Look,
    words: str,
) -> None:
    page = visit("sales_rep", **look)
    history = open_history(page, renamed(sales_rep))
    expect(history.get_by_role("button", name=words)).to_be_visible()
    assert serious_violations(page) == []
