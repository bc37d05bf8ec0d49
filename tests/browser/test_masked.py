"""A value that a person may write and not read: the bank account, for who sells."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.conflict import new_customer
from tests.browser.looks import Look, in_each_language
from tests.browser.visitor import serious_violations, settle
from tests.running import Client

ACCOUNT, MASK = "00412345678901", "****8901"


def account_field(page: Page, customer: str) -> Locator:
    """The field in the form of that customer."""
    page.goto(f"/customers/{customer}/edit")
    settle(page)
    return page.locator("input[id$='-bank_account']")


def account_of(client: Client, customer: str) -> object:
    return client.get(f"/customers/{customer}")["bank_account"]


def test_who_sells_enters_a_bank_account_and_reads_its_mask(
    page: Page, sales_rep: Client, administrator: Client
) -> None:
    customer = new_customer(sales_rep)["id"]
    account_field(page, customer).fill(ACCOUNT)
    page.keyboard.press("Control+s")
    expect(page.locator("article.record")).to_contain_text(MASK)
    expect(page.locator("body")).not_to_contain_text(ACCOUNT)
    assert account_of(administrator, customer) == ACCOUNT


def test_saving_something_else_keeps_the_account(
    page: Page, sales_rep: Client, administrator: Client
) -> None:
    customer = new_customer(sales_rep, bank_account=ACCOUNT)["id"]
    field = account_field(page, customer)
    expect(field).to_have_attribute("placeholder", MASK)
    page.locator("input[id$='-short_name']").fill("改簡稱")
    page.keyboard.press("Control+s")
    expect(page.locator("article.record")).to_contain_text("改簡稱")
    assert account_of(administrator, customer) == ACCOUNT


def test_the_account_is_emptied_on_demand(
    page: Page, sales_rep: Client, administrator: Client
) -> None:
    customer = new_customer(sales_rep, bank_account=ACCOUNT)["id"]
    account_field(page, customer)
    page.get_by_role("button", name="Empty it: Bank account").click()
    expect(page.get_by_text("Will be empty once you save.")).to_be_visible()
    page.keyboard.press("Control+s")
    expect(page.locator("article.record")).to_be_visible()
    assert account_of(administrator, customer) is None


def test_the_history_has_masks_and_offers_none_of_them_back(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep, bank_account=ACCOUNT)
    changed = {"bank_account": "00998811227788", "version": customer["version"]}
    sales_rep.patch(f"/customers/{customer['id']}", changed)
    page.goto(f"/customers/{customer['id']}?tab=history")
    history = page.locator(".history")
    expect(history).to_contain_text("****7788")
    expect(history).to_contain_text(MASK)
    expect(history.get_by_role("button", name="Restore this value: Bank account")).to_have_count(0)


@in_each_language(
    f"{MASK} stays unless you type something else.",
    f"不輸入就保留 {MASK}。",
    f"不填写则保留 {MASK}。",
)
def test_the_form_says_what_becomes_of_the_account(
    visit: Callable[..., Page], sales_rep: Client, look: Look, words: str
) -> None:
    customer = new_customer(sales_rep, bank_account=ACCOUNT)["id"]
    page = visit("sales_rep", **look)
    account_field(page, customer)
    expect(page.get_by_text(words)).to_be_visible()
    assert serious_violations(page) == []
