"""Two people on one record: what a visitor types, a colleague has changed meanwhile."""

from __future__ import annotations

import uuid
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.browser.visitor import settle
from tests.running import Client

ORIGINAL, MINE, THEIRS = "青石量測股份有限公司", "青石精密量測", "青石量測科技"


def new_customer(client: Client, **values: Any) -> dict[str, Any]:
    """A customer that no other test knows."""
    mark = uuid.uuid4().hex[:8]
    body = {"name": f"測試客戶 {mark}", "external_code": f"T-{mark}", **values}
    made: dict[str, Any] = client.post("/customers", body)
    return made


def make_conflict(page: Page, house: House) -> dict[str, Any]:
    """Leaves the conflict dialog open on the page; answers the customer it is about."""
    rep = house.client("sales_rep")
    customer = new_customer(rep, short_name=ORIGINAL)
    page.goto(f"/customers/{customer['id']}/edit")
    settle(page)
    page.locator("input[id$='-short_name']").fill(MINE)
    rep.patch(f"/customers/{customer['id']}", {"short_name": THEIRS, "version": 1})
    page.keyboard.press("Control+s")
    expect(page.get_by_role("dialog")).to_be_visible()
    return customer
