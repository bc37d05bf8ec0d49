"""Somebody leaves: the administrator sees what that entails, names a successor and follows it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.running import Client, wait_for


def test_who_leaves_is_handed_over_in_one_dialog(
    visit: Callable[..., Page], administrator: Client
) -> None:
    mark = uuid4().hex[:8]
    leaver = administrator.post("/users", {"name": f"Leaver {mark}"})
    successor = administrator.post("/users", {"name": f"Heir {mark}"})
    customer = {"name": f"Handover {mark}", "owner_id": leaver["id"]}
    wait_for(lambda: administrator.ask("POST", "/customers", json=customer).ok)

    page = visit("administrator")
    page.goto(f"/users/{leaver['id']}")
    page.get_by_role("button", name="Let leave…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("Customers: 1")).to_be_visible()
    dialog.get_by_role("combobox", name="Successor").fill(f"Heir {mark}")
    page.get_by_role("option", name=f"Heir {mark}").click()
    dialog.get_by_role("button", name="Let leave and hand over").click()

    expect(dialog.get_by_text("Everything has been handed over.")).to_be_visible(timeout=60_000)
    expect(dialog.get_by_text("Customers: 1 of 1")).to_be_visible()
    owned = {"filter[owner_id]": successor["id"]}
    assert administrator.get("/customers", params=owned)["total"] == 1
