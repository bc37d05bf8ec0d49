"""Forms: nothing typed is lost, refusals stand at their fields, two people do not overwrite."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.conflict import MINE, ORIGINAL, THEIRS, make_conflict, new_customer
from tests.browser.house import House
from tests.browser.visitor import settle
from tests.running import Client


def name_field(page: Page) -> Any:
    return page.get_by_label("Name *", exact=True)


def save(page: Page) -> None:
    page.get_by_role("button", name="Save", exact=True).click()


def test_save_is_never_disabled(page: Page) -> None:
    page.goto("/customers/new")
    button = page.get_by_role("button", name="Save", exact=True)
    expect(button).to_be_enabled()
    assert button.get_attribute("aria-disabled") is None


def test_a_refusal_gets_the_focus_and_its_lines_lead_to_the_fields(page: Page) -> None:
    page.goto("/customers/new")
    save(page)
    summary = page.get_by_role("alert").filter(has_text="To save")
    expect(summary).to_be_focused()
    summary.get_by_role("button", name=re.compile("Name")).click()
    expect(name_field(page)).to_be_focused()
    expect(name_field(page)).to_have_attribute("aria-invalid", "true")


def test_the_servers_word_stands_at_its_field(page: Page) -> None:
    page.goto("/customers/new")
    name_field(page).fill("測試")
    page.get_by_label("Website").fill("no address")
    save(page)
    field = page.locator(".field[data-error]").filter(has=page.get_by_label("Website"))
    expect(field.locator(".field-error")).not_to_be_empty()


def shows_record(page: Page, customer: str) -> None:
    """What was saved is shown as a record: the form is left only when the server has it."""
    expect(page).to_have_url(re.compile(rf"/customers/{customer}(\?.*)?$"), timeout=30_000)


def test_control_s_saves(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep)
    page.goto(f"/customers/{customer['id']}/edit")
    page.get_by_label("Short name").fill("快鍵")
    page.keyboard.press("Control+s")
    shows_record(page, customer["id"])
    assert sales_rep.get(f"/customers/{customer['id']}")["short_name"] == "快鍵"


def test_a_draft_survives_a_reload(page: Page) -> None:
    page.goto("/customers/new")
    name_field(page).fill("還沒存的客戶")
    page.wait_for_timeout(500)
    page.reload()
    expect(name_field(page)).to_have_value("還沒存的客戶")
    expect(page.get_by_text("Continued from your draft")).to_be_visible()


def test_new_is_empty_and_offers_what_was_left_unfinished(page: Page) -> None:
    page.goto("/customers/new")
    name_field(page).fill("寫到一半")
    page.wait_for_timeout(500)
    page.goto("/customers/new")
    expect(name_field(page)).to_have_value("")
    page.get_by_role("button", name="Continue it").click()
    expect(name_field(page)).to_have_value("寫到一半")


def test_a_draft_survives_the_end_of_the_session(page: Page, house: House) -> None:
    page.goto("/customers/new")
    name_field(page).fill("登出前的字")
    page.wait_for_timeout(500)
    page.context.clear_cookies()
    page.keyboard.press("Control+s")
    page.get_by_label("User name").fill(house.username_of("sales_rep"))
    page.get_by_label("Password").fill(house.password_of("sales_rep"))
    page.get_by_role("button", name="Sign in").click()
    expect(name_field(page)).to_have_value("登出前的字")


def test_a_dead_server_keeps_what_was_typed(page: Page) -> None:
    page.goto("/customers/new")
    name_field(page).fill("斷線也在")
    page.route("**/api/v1/customers", lambda route: route.abort())
    save(page)
    expect(page.get_by_role("alert").filter(has_text="kept")).to_be_visible()
    expect(name_field(page)).to_have_value("斷線也在")


def test_a_conflict_shows_mine_theirs_and_the_original(page: Page, house: House) -> None:
    make_conflict(page, house)
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("radio", name=re.compile(f"Mine.*{MINE}"))).to_be_checked()
    expect(dialog.get_by_role("radio", name=re.compile(f"Theirs.*{THEIRS}"))).to_be_visible()
    expect(dialog).to_contain_text(ORIGINAL)


def test_a_settled_conflict_saves_what_was_chosen(
    page: Page, house: House, sales_rep: Client
) -> None:
    customer = make_conflict(page, house)
    page.get_by_role("dialog").get_by_role("button", name="Save this choice").click()
    shows_record(page, customer["id"])
    assert sales_rep.get(f"/customers/{customer['id']}")["short_name"] == MINE


def test_going_back_from_a_conflict_loses_nothing(page: Page, house: House) -> None:
    make_conflict(page, house)
    page.get_by_role("button", name="Back to the form").click()
    expect(page.get_by_label("Short name")).to_have_value(MINE)


def test_a_colleagues_change_of_another_field_is_no_conflict(page: Page, sales_rep: Client) -> None:
    customer = new_customer(sales_rep)
    page.goto(f"/customers/{customer['id']}/edit")
    page.get_by_label("Short name").fill("甲")
    sales_rep.patch(f"/customers/{customer['id']}", {"english_name": "Beta", "version": 1})
    save(page)
    shows_record(page, customer["id"])
    saved = sales_rep.get(f"/customers/{customer['id']}")
    assert (saved["short_name"], saved["english_name"]) == ("甲", "Beta")


def test_a_likely_twin_is_warned_of_while_one_types(page: Page, sales_rep: Client) -> None:
    new_customer(sales_rep, name="孿生科技股份有限公司")
    page.goto("/customers/new")
    name_field(page).fill("孪生科技")
    expect(page.locator(".twins")).to_contain_text("孿生科技股份有限公司")


def test_personal_parts_are_not_there_without_the_permission(
    visit: Callable[..., Page], sales_rep: Client
) -> None:
    customer = new_customer(sales_rep)
    contact = sales_rep.post(
        "/contacts", {"customer_id": customer["id"], "name": "私人", "hobbies": ["圍棋"]}
    )
    own = visit("sales_rep")
    own.goto(f"/contacts/{contact['id']}")
    expect(own.get_by_text("圍棋")).to_be_visible()
    other = visit("service_agent")
    other.goto(f"/contacts/{contact['id']}")
    expect(other.get_by_role("heading", name="私人", level=1)).to_be_visible()
    settle(other)
    assert other.get_by_text("圍棋").count() == 0
    assert other.get_by_text("Hobbies").count() == 0


def take_away(client: Client, resource: str, code: str) -> None:
    """Others should not meet what a test added to the settings."""
    found = client.get(f"/{resource}", params={"filter[code]": code})["items"]
    for each in found:
        client.ask("DELETE", f"/{resource}/{each['id']}")


def test_a_new_choice_is_offered_by_the_form_at_once(
    visit: Callable[..., Page], administrator: Client
) -> None:
    code = f"s{uuid.uuid4().hex[:6]}"
    page = visit("administrator")
    page.goto("/choices?list=customers.source")
    page.get_by_role("button", name="Add entry").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Code").fill(code)
    dialog.get_by_label("English").fill(f"Word of mouth {code}")
    dialog.get_by_label("繁體中文").fill(f"口碑 {code}")
    dialog.get_by_label("简体中文").fill(f"口碑 {code}")
    dialog.get_by_role("button", name="Save", exact=True).click()
    expect(dialog).to_have_count(0)
    page.goto("/customers/new")
    page.get_by_role("combobox", name="Source").click()
    expect(page.get_by_role("option", name=f"Word of mouth {code}")).to_be_visible()
    take_away(administrator, "choices", code)


def test_a_custom_field_is_at_once_in_form_filter_and_record(
    visit: Callable[..., Page], administrator: Client
) -> None:
    code = f"f{uuid.uuid4().hex[:6]}"
    label = f"Visit code {code}"
    page = visit("administrator")
    page.goto("/custom-fields?entity=customers.customer")
    page.get_by_role("button", name="Add field").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Code").fill(code)
    dialog.get_by_label("English").first.fill(label)
    dialog.get_by_role("button", name="Save", exact=True).click()
    expect(dialog).to_have_count(0)
    page.goto("/customers/new")
    name_field(page).fill(f"有自訂欄位 {code}")
    page.get_by_label(label).fill("A-17")
    save(page)
    expect(page.get_by_role("term").filter(has_text=label)).to_be_visible()
    expect(page.get_by_text("A-17").first).to_be_visible()
    page.goto("/customers")
    settle(page)
    page.keyboard.press("f")
    expect(page.get_by_role("combobox", name="Field")).to_contain_text(label)
    take_away(administrator, "custom-fields", code)
