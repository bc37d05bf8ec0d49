"""Sharing and asking for access, as stops of the tour."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.stop import Stop, escape
from tests.browser.visitor import settle

NOWHERE = "00000000-0000-7000-8000-000000000000"


def of_shares(customer: str) -> list[Stop]:
    """The dialogs of sharing and asking, and the page of requests."""
    return [
        Stop("share-dialog", f"/customers/{customer}", open_share_dialog, leave=escape),
        Stop("request-dialog", f"/customers/{NOWHERE}", open_request_dialog, leave=escape),
        Stop("access-requests", "/access-requests"),
        Stop("access-requests-mine", "/access-requests?tab=mine"),
    ]


def open_share_dialog(page: Page) -> None:
    page.locator(".record-top .menu-anchor button").last.click()
    page.locator("[role=menuitem][data-id=share]").click()
    expect(page.get_by_role("dialog").locator(".share-present")).to_be_visible()
    settle(page)


def open_request_dialog(page: Page) -> None:
    page.locator(".state .primary").click()
    expect(page.get_by_role("dialog").locator("textarea")).to_be_visible()
    settle(page)
