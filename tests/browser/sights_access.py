"""Roles, groups and grants, and access explained: stops of the tour."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.stop import Stop, escape, is_phone
from tests.running import Client


def of_rights(office: Client) -> list[Stop]:
    """A role with its matrix, and what is made here as a group and a bundle to look at."""
    role = office.get("/roles", params={"filter[code]": "sales_manager"})["items"][0]["id"]
    user = office.get("/users", params={"limit": 1})["items"][0]["id"]
    group, team = (
        office.post("/groups", {"name": name})["id"] for name in ("大客戶專案", "北區小組")
    )
    office.post("/group-memberships", {"group_id": group, "member_group_id": team})
    office.post("/group-memberships", {"group_id": team, "user_id": user})
    office.post("/group-roles", {"group_id": group, "role_id": role})
    bundle = office.post("/permission-bundles", {"name": "客戶資料維護"})["id"]
    office.post("/role-bundles", {"role_id": role, "bundle_id": bundle})
    matrix = f"/roles/{role}?tab=permissions"
    return [
        Stop("role", f"/roles/{role}"),
        Stop("role-matrix", matrix, stand_on_matrix, leave=escape),
        Stop("role-matrix-review", matrix, open_matrix_review, leave=discard_matrix),
        Stop("role-holders", f"/roles/{role}?tab=holders"),
        Stop("people-group", f"/groups/{group}?tab=members", role="treegrid"),
        Stop("bundle", f"/permission-bundles/{bundle}?tab=permissions"),
        Stop("direct-grant-new", "/direct-grants/new"),
    ]


def of_access(office: Client, customer: str, user: str) -> list[Stop]:
    """Access explained, compared, and shown before it changes."""
    roles: list[dict[str, Any]] = office.get("/roles", params={"limit": 2})["items"]
    role, other = (each["id"] for each in roles)
    giving = f"/role-assignments/new?set[user_id]={user}&set[role_id]={role}"
    return [
        Stop("user-access", f"/users/{user}?tab=effective"),
        Stop("who-can-see", f"/customers/{customer}?tab=access"),
        Stop("compare-roles", f"/roles/{role}/compare?with={other}"),
        Stop("access-preview", giving, open_access_preview, leave=escape),
    ]


def stand_on_matrix(page: Page) -> None:
    """The panel of an entity stands beside the matrix; on a phone it is a sheet above it."""
    page.locator("[data-kind=entity] .matrix-name, .matrix-card").first.click()
    expect(page.locator(".rights-entity")).to_be_visible()


def open_matrix_review(page: Page) -> None:
    page.locator("[data-kind=entity] .matrix-name, .matrix-card").first.click()
    page.locator(".rights-entity select").nth(2).select_option(index=1)
    if is_phone(page):
        page.get_by_role("dialog").locator(".dialog-head button").click()
    page.locator(".matrix-bar .primary").click()
    expect(page.locator(".rights-part")).to_be_visible()


def discard_matrix(page: Page) -> None:
    page.keyboard.press("Escape")
    page.locator(".matrix-bar .quiet").click()


def open_access_preview(page: Page) -> None:
    page.locator(".form-foot .primary").click()
    # The form behind it stays busy until the question is answered, so the page does not settle.
    expect(page.get_by_role("dialog").locator(".preview-people")).to_be_visible()
