"""Places move with the question about records, and calendars are edited by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.running import Client, wait_for


@pytest.fixture
def branch(administrator: Client) -> Iterator[dict[str, Any]]:
    """Departments; somebody of the one that moves owns a customer that bears an older place."""
    mark = uuid4().hex[:6]
    places = {
        name: administrator.post("/departments", {"name": f"{name} {mark}"})
        for name in ("Former", "Moved", "Target")
    }
    owner = administrator.post(
        "/users", {"name": f"Owner {mark}", "department_id": places["Former"]["id"]}
    )
    customer = {"name": f"Restamped {mark}", "owner_id": owner["id"]}
    wait_for(lambda: administrator.ask("POST", "/customers", json=customer).ok)
    home = {"department_id": places["Moved"]["id"], "version": owner["version"]}
    administrator.patch(f"/users/{owner['id']}", home)
    path = f"/departments/{places['Moved']['id']}/move-preview"
    wait_for(lambda: stale(administrator.get(path)) == 1)
    found = administrator.get("/customers", params={"filter[owner_id]": owner["id"]})["items"][0]
    yield {"mark": mark, "customer": found["id"], **places}
    administrator.ask("DELETE", f"/customers/{found['id']}")
    administrator.ask("DELETE", f"/users/{owner['id']}")
    for place in places.values():
        administrator.ask("DELETE", f"/departments/{place['id']}")


def stale(preview: dict[str, Any]) -> int:
    return sum(item["stale"] for each in preview["services"] for item in each["items"])


def row(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has_text=name)


def drag(page: Page, moved: Locator, target: Locator) -> None:
    """As a hand does: press, a few steps, release."""
    start, end = moved.bounding_box(), target.bounding_box()
    assert start and end
    page.mouse.move(start["x"] + start["width"] / 2, start["y"] + start["height"] / 2)
    page.mouse.down()
    page.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2, steps=8)
    expect(target).to_have_attribute("data-over", "true")
    page.mouse.up()


def open_tree(visit: Callable[..., Page], branch: dict[str, Any]) -> tuple[Page, Locator, Locator]:
    page = visit("administrator")
    page.goto("/departments")
    moved, target = row(page, f"Moved {branch['mark']}"), row(page, f"Target {branch['mark']}")
    expect(moved).to_have_attribute("aria-level", "1")
    target.scroll_into_view_if_needed()
    return page, moved, target


def test_a_dragged_department_asks_about_records_and_takes_them_along(
    visit: Callable[..., Page], administrator: Client, branch: dict[str, Any]
) -> None:
    page, moved, target = open_tree(visit, branch)
    drag(page, moved, target)

    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("One person moves along.")).to_be_visible()
    expect(dialog.get_by_text("Customers: 1")).to_be_visible()
    dialog.get_by_role("button", name="Move and update records").click()
    expect(dialog.get_by_text("All records bear their present place.")).to_be_visible(
        timeout=60_000
    )
    customer = administrator.get(f"/customers/{branch['customer']}")
    assert customer["department_id"] == branch["Moved"]["id"]
    place = administrator.get(f"/departments/{branch['Moved']['id']}")
    assert place["parent_id"] == branch["Target"]["id"]


def test_a_move_that_is_cancelled_leaves_everything_in_its_place(
    visit: Callable[..., Page], administrator: Client, branch: dict[str, Any]
) -> None:
    page, moved, target = open_tree(visit, branch)
    drag(page, moved, target)
    page.get_by_role("dialog").get_by_role("button", name="Cancel").click()

    expect(moved).to_have_attribute("aria-level", "1")
    assert administrator.get(f"/departments/{branch['Moved']['id']}")["parent_id"] is None


def test_a_department_shows_its_people_beside_the_tree(
    visit: Callable[..., Page], branch: dict[str, Any]
) -> None:
    page, moved, _ = open_tree(visit, branch)
    moved.focus()

    people = page.get_by_role("region", name=f"People of Moved {branch['mark']}")
    expect(people.get_by_text(f"Owner {branch['mark']}")).to_be_visible()
    expect(moved.get_by_role("gridcell").nth(1)).to_have_text("1")


@pytest.fixture
def calendar(administrator: Client) -> Iterator[dict[str, Any]]:
    values = {"name": f"Calendar {uuid4().hex[:6]}", "time_zone": "Europe/Amsterdam"}
    made = administrator.post("/working-calendars", values)
    yield made
    administrator.ask("DELETE", f"/working-calendars/{made['id']}")


def test_the_hours_of_a_week_are_typed_and_saved_by_keyboard(
    visit: Callable[..., Page], administrator: Client, calendar: dict[str, Any]
) -> None:
    page = visit("administrator")
    page.goto(f"/working-calendars/{calendar['id']}?tab=week")
    until = page.get_by_label("Friday, span 2, until")
    until.fill("1630")
    until.press("Control+s")

    expect(until).to_have_value("16:30")
    expect(page.get_by_text("Working hours saved")).to_be_visible()
    kept = administrator.get(f"/working-calendars/{calendar['id']}")
    assert kept["hours"]["fri"] == [["09:00", "12:00"], ["13:00", "16:30"]]


def test_a_holiday_is_marked_by_keyboard(
    visit: Callable[..., Page], calendar: dict[str, Any]
) -> None:
    page = visit("administrator")
    page.goto(f"/working-calendars/{calendar['id']}?tab=year&year=2027")
    page.locator("[data-day='2027-01-01']").focus()
    for key in ("PageDown", "ArrowDown", "ArrowRight", "Enter"):
        page.keyboard.press(key)
    dialog = page.get_by_role("dialog", name="Tuesday, February 9, 2027")
    dialog.get_by_label("Holiday").press("Space")
    dialog.get_by_label("Name").fill("Founding day")
    page.keyboard.press("Enter")

    day = page.locator("[data-day='2027-02-09']")
    expect(day).to_have_accessible_name("Tuesday, February 9, 2027, Holiday, Founding day")
    expect(day).to_be_focused()
