"""The audit by keyboard: questions, a day, one call, a threshold, export, erasing a value."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Page, expect

from tests.browser.visitor import serious_violations, settle
from tests.running import Client, wait_for

Visit = Callable[..., Page]


@pytest.fixture
def office(visit: Visit) -> Page:
    return visit("administrator")


def recorded(administrator: Client) -> dict[str, Any]:
    """A person who was just added, by what the audit says of it."""
    made = administrator.post("/users", {"name": f"Audited {uuid4().hex[:8]}"})
    asked = {"filter[record_id]": made["id"], "filter[operation]": "create"}
    wait_for(lambda: administrator.get("/audit-records", params=asked)["items"])
    record: dict[str, Any] = administrator.get("/audit-records", params=asked)["items"][0]
    return record


def test_the_audit_is_narrowed_by_keyboard_and_the_address_holds_it(office: Page) -> None:
    office.goto("/audit-records")
    settle(office)
    operation = office.get_by_role("combobox", name="Operation")
    operation.focus()
    office.keyboard.type("Sign in")
    expect(office).to_have_url(re.compile(r"filter\[operation\]=sign_in"))
    office.reload()
    expect(operation).to_have_value("sign_in")


def test_the_days_up_to_today_are_one_click(office: Page) -> None:
    office.goto("/audit-records")
    office.get_by_role("button", name="7 days").click()
    expect(office).to_have_url(re.compile(r"filter\[at\]\[gte\]=.*filter\[at\]\[lt\]="))
    expect(office.get_by_label("From")).not_to_have_value("")


def test_a_record_leads_to_its_call_through_the_services(
    office: Page, administrator: Client
) -> None:
    record = recorded(administrator)
    office.goto(f"/audit-records/{record['id']}")
    office.get_by_role("link", name="One call through all services").press("Enter")
    expect(office.locator(".audit-tree")).to_contain_text("Create")


def test_a_persons_day_is_turned_by_keyboard(office: Page) -> None:
    office.goto("/audit-records/day")
    settle(office)
    expect(office.locator(".audit-hours")).to_be_visible()
    before = office.get_by_label("Day", exact=True).input_value()
    office.get_by_role("button", name="The day before").press("Enter")
    expect(office.get_by_label("Day", exact=True)).not_to_have_value(before)
    expect(office).to_have_url(re.compile(r"day=\d{4}-\d\d-\d\d"))


def test_a_threshold_is_changed_where_it_stands(office: Page, administrator: Client) -> None:
    rules = administrator.get("/audit-alert-rules", params={"filter[kind]": "exports"})["items"]
    office.goto("/audit-alert-rules")
    rule = office.get_by_role("form", name="Burst of exports")
    rule.get_by_role("spinbutton", name="Exports").fill("7")
    office.keyboard.press("Enter")
    expect(office.get_by_text("Burst of exports: saved")).to_be_visible()
    assert administrator.get(f"/audit-alert-rules/{rules[0]['id']}")["threshold"] == 7


def test_a_value_is_erased_with_a_reason(office: Page, administrator: Client) -> None:
    record = recorded(administrator)
    office.goto(f"/audit-records/{record['id']}")
    office.get_by_role("button", name="Erase a value").click()
    dialog = office.get_by_role("dialog")
    dialog.get_by_label("Value").select_option("address")
    dialog.get_by_role("textbox", name="Reason").fill("The person asked for it.")
    dialog.get_by_role("checkbox").press("Space")
    assert serious_violations(office) == []
    dialog.get_by_role("button", name="Erase a value").press("Enter")
    expect(dialog.get_by_role("status")).to_contain_text("Erased: Address")
    assert administrator.get(f"/audit-records/{record['id']}")["address"] is None


def test_the_list_as_it_is_narrowed_leaves_as_a_file(office: Page) -> None:
    office.goto("/audit-records?filter[operation]=sign_in")
    settle(office)
    with office.expect_download() as download:
        office.get_by_role("link", name="Export").press("Enter")
    lines = download.value.path().read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) > 1
    assert lines[0].startswith("When,")
