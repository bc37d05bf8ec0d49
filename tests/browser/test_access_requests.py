"""Access is refused, asked for, granted until a day, and the page that was refused opens."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.browser.visitor import settle
from tests.running import Client

DAY = "2099-12-31"


def of_the_boss(administrator: Client, sales_manager: Client) -> dict[str, str]:
    """A customer of the sales manager, whom a representative does not see."""
    values = {"name": f"Requested {uuid4().hex[:8]}", "owner_id": sales_manager.user["id"]}
    found: dict[str, str] = administrator.post("/customers", values)
    return found


def test_what_is_refused_is_asked_for_granted_and_opens_by_itself(
    visit: Callable[..., Page], administrator: Client, sales_manager: Client
) -> None:
    customer = of_the_boss(administrator, sales_manager)
    refused = visit("sales_rep")
    refused.goto(f"/customers/{customer['id']}")
    refused.get_by_role("button", name="Request access").click()
    asking = refused.get_by_role("dialog")
    asking.get_by_label("Reason").fill("Fair in Taipei")
    asking.get_by_role("button", name="Send request").click()
    expect(asking).to_be_hidden()

    deciding = visit("sales_manager")
    deciding.goto("/access-requests")
    request = deciding.get_by_role("listitem").filter(has_text=customer["name"])
    expect(request).to_contain_text("Fair in Taipei")
    request.get_by_role("button", name="Grant…").click()
    granting = deciding.get_by_role("dialog")
    granting.get_by_label("Until").fill(DAY)
    granting.get_by_role("button", name="Grant", exact=True).click()
    expect(granting).to_be_hidden()

    expect(refused.get_by_role("heading", name=customer["name"])).to_be_visible()
    shares = administrator.get(f"/customers/{customer['id']}/shares")["items"]
    assert [(each["may"], each["ends_on"]) for each in shares] == [("view", DAY)]


def test_a_record_is_shared_and_taken_back_in_its_dialog(
    visit: Callable[..., Page], house: House, administrator: Client, sales_manager: Client
) -> None:
    customer, receiver = of_the_boss(administrator, sales_manager), house.name_of("technician")
    page = visit("sales_manager")
    page.goto(f"/customers/{customer['id']}")
    settle(page)
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Share…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Nobody beyond those whose roles reach it.")
    dialog.get_by_role("combobox", name="Person").fill(receiver)
    page.get_by_role("option", name=receiver).first.click()
    dialog.get_by_role("button", name="Share", exact=True).click()

    dialog.get_by_role("button", name=f"Stop sharing with {receiver}").click()

    expect(dialog).to_contain_text("Nobody beyond those whose roles reach it.")
