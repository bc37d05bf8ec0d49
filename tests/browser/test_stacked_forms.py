"""A form opened from a field of another form: both keep what was typed."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable

from playwright.sync_api import Locator, Page, expect

from tests.browser.conflict import new_customer
from tests.browser.looks import Look, in_each_language
from tests.browser.visitor import serious_violations, settle
from tests.running import Client


def field(page: Page, name: str) -> Locator:
    return page.locator(f"[id$='-{name}']").and_(page.locator("input, textarea"))


def open_form_above(page: Page, name: str, label: str) -> None:
    """Chooses "New …" at the end of a picker's results."""
    field(page, name).click()
    page.get_by_role("option", name=label).click()
    expect(page).to_have_url(re.compile(rf"/new\?.*field={name}"))
    expect(field(page, "name")).to_be_visible()


def half_a_contact(page: Page) -> str:
    """A contact's form with something typed; answers its address."""
    page.goto("/contacts/new")
    field(page, "name").fill("寫到一半的聯絡人")
    expect(page).to_have_url(re.compile("draft="))
    return page.url


def test_saving_returns_to_the_form_below_with_the_new_record_chosen(page: Page) -> None:
    first = half_a_contact(page)
    company = f"疊上去的公司 {uuid.uuid4().hex[:6]}"
    open_form_above(page, "customer_id", "New customer")
    expect(field(page, "name")).to_have_value("")
    field(page, "name").fill(company)
    page.keyboard.press("Control+s")
    expect(page).to_have_url(first)
    expect(field(page, "name")).to_have_value("寫到一半的聯絡人")
    expect(field(page, "customer_id")).to_have_value(company)


def test_what_was_chosen_above_is_saved_below(page: Page) -> None:
    half_a_contact(page)
    company = f"疊上去的公司 {uuid.uuid4().hex[:6]}"
    open_form_above(page, "customer_id", "New customer")
    field(page, "name").fill(company)
    page.keyboard.press("Control+s")
    expect(field(page, "customer_id")).to_have_value(company)
    page.keyboard.press("Control+s")
    expect(page.get_by_role("heading", name="寫到一半的聯絡人", level=1)).to_be_visible()
    expect(page.locator("article.record").get_by_text(company).first).to_be_visible()


def test_cancelling_returns_to_the_form_below_unchanged(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep)
    page.goto(f"/customers/{customer['id']}/edit")
    field(page, "short_name").fill("改到一半")
    open_form_above(page, "parent_id", "New customer")
    field(page, "name").fill("不要了")
    page.get_by_role("button", name="Cancel").click()
    expect(page).to_have_url(re.compile(rf"/customers/{customer['id']}/edit$"))
    expect(field(page, "short_name")).to_have_value("改到一半")
    expect(field(page, "parent_id")).to_have_value("")


def test_the_form_below_is_not_called_unfinished(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep)
    page.goto(f"/contacts/new?set[customer_id]={customer['id']}")
    field(page, "name").fill("下屬")
    open_form_above(page, "reports_to_id", "New contact")
    settle(page)
    expect(field(page, "name")).to_have_value("")
    expect(field(page, "customer_id")).to_have_value(str(customer["name"]))
    expect(page.get_by_text("left one unfinished")).to_have_count(0)


def test_both_forms_survive_a_reload_of_the_upper_one(page: Page) -> None:
    half_a_contact(page)
    open_form_above(page, "customer_id", "New customer")
    field(page, "name").fill("重新載入也在")
    page.reload()
    expect(field(page, "name")).to_have_value("重新載入也在")
    page.get_by_role("button", name="Cancel").click()
    expect(field(page, "name")).to_have_value("寫到一半的聯絡人")


@in_each_language("New customer", "新增客戶", "新建客户", phone="zh-TW")
def test_the_way_to_a_new_record_stands_at_the_end_of_the_picker(
    visit: Callable[..., Page], look: Look, words: str
) -> None:
    page = visit("sales_rep", **look)
    page.goto("/contacts/new")
    field(page, "customer_id").click()
    expect(page.get_by_role("option").last).to_have_text(words)
    assert serious_violations(page) == []
