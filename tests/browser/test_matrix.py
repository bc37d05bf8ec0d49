"""The permission matrix by keyboard alone, and how fast it is with many entities."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any
from uuid import uuid4

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.visitor import settle
from tests.running import Client

Visits = Callable[..., Page]
SLOWDOWN, ENTITIES, SERVICES, PRESSES = 4, 60, 6, 15
OPERATIONS = ("view", "create", "edit", "delete", "export", "import", "assign")
FURTHER = tuple(f"step_{number}" for number in range(8))
PRESSED = """key => new Promise(done => {
  const began = performance.now();
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
  document.activeElement.dispatchEvent(event);
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
})"""


@pytest.fixture
def role(administrator: Client) -> dict[str, Any]:
    mark = uuid4().hex[:8]
    labels = dict.fromkeys(("en", "zh-TW", "zh-CN"), f"Matrix {mark}")
    return administrator.post("/roles", {"code": f"matrix_{mark}", "labels": labels})


def matrix_of(page: Page, role: dict[str, Any]) -> Page:
    page.goto(f"/roles/{role['id']}?tab=permissions")
    expect(page.get_by_role("treegrid")).to_be_visible()
    settle(page)
    return page


def granted(client: Client, role: dict[str, Any]) -> list[tuple[str, str]]:
    told = client.get(f"/roles/{role['id']}/matrix")["grants"]
    return [(each["permission"], each["scope"]) for each in told]


def find(page: Page, words: str) -> None:
    """Finds an entity and stands on its first cell, the hands on the keys."""
    page.get_by_role("searchbox", name="Find an entity or a permission").fill(words)
    expect(page.locator("[data-kind=entity]")).to_have_count(1)
    page.locator("[data-row='0'][data-column='0']").focus()
    for key in ("ArrowDown", "ArrowRight"):
        page.keyboard.press(key)
    expect(page.locator("[data-row='1'][data-column='1']")).to_be_focused()


def test_permissions_are_given_reviewed_and_saved_by_keyboard(
    visit: Visits, administrator: Client, role: dict[str, Any]
) -> None:
    page = matrix_of(visit("administrator"), role)
    find(page, "customers.care_plan")
    page.keyboard.press("5")
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("1")
    page.keyboard.press("Control+z")
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("region", name="1 given")).to_contain_text("All records")
    dialog.get_by_role("button", name="Save 1 change").press("Enter")
    expect(page.get_by_text("1 change saved.")).to_be_visible()
    assert granted(administrator, role) == [("customers.care_plan.view", "all")]


def test_an_entity_is_found_by_its_chinese_name_in_an_english_page(
    visit: Visits, role: dict[str, Any]
) -> None:
    page = matrix_of(visit("administrator"), role)
    page.get_by_role("searchbox", name="Find an entity or a permission").fill("lianxiren")
    expect(page.get_by_role("rowheader", name="Contacts")).to_be_visible()


def test_what_a_colleague_saved_meanwhile_is_taken_over(
    visit: Visits, administrator: Client, role: dict[str, Any]
) -> None:
    page = matrix_of(visit("administrator"), role)
    find(page, "customers.care_plan")
    page.keyboard.press("5")
    theirs = [{"permission": "customers.customer.view", "scope": "own"}]
    administrator.post(f"/roles/{role['id']}/set-grants", {"grants": theirs})
    page.keyboard.press("Control+s")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Save 1 change").click()
    expect(dialog.get_by_text("Somebody else changed these permissions meanwhile")).to_be_visible()
    dialog.get_by_role("button", name="Save 1 change").click()
    expect(page.get_by_text("1 change saved.")).to_be_visible()
    kept = [("customers.care_plan.view", "all"), ("customers.customer.view", "own")]
    assert granted(administrator, role) == kept


def test_a_phone_has_a_sheet_per_entity(
    visit: Visits, administrator: Client, role: dict[str, Any]
) -> None:
    page = visit("administrator", device="phone")
    page.goto(f"/roles/{role['id']}?tab=permissions")
    page.get_by_role("searchbox", name="Find an entity or a permission").fill("customers.care_plan")
    page.locator(".matrix-card").click()
    sheet = page.get_by_role("dialog")
    sheet.get_by_role("combobox", name="View").select_option("own")
    sheet.get_by_role("button", name="Close").click()
    page.get_by_role("button", name="Review 1 change").click()
    page.get_by_role("dialog").get_by_role("button", name="Save 1 change").click()
    expect(page.get_by_text("1 change saved.")).to_be_visible()
    assert granted(administrator, role) == [("customers.care_plan.view", "own")]


def test_members_of_nested_groups_stand_in_a_tree_with_their_way(
    visit: Visits, administrator: Client
) -> None:
    mark = uuid4().hex[:8]
    outer, inner = (administrator.post("/groups", {"name": f"{n} {mark}"}) for n in ("Out", "In"))
    person = administrator.post("/users", {"name": f"Member {mark}"})
    nested = {"group_id": outer["id"], "member_group_id": inner["id"]}
    administrator.post("/group-memberships", nested)
    administrator.post("/group-memberships", {"group_id": inner["id"], "user_id": person["id"]})
    page = visit("administrator")
    page.goto(f"/groups/{outer['id']}?tab=members")
    row = page.get_by_role("row", name=f"Member {mark}")
    expect(row).to_contain_text(f"In {mark}")
    expect(row).to_have_attribute("aria-level", "2")


def test_a_role_is_given_to_a_person_with_an_end_and_taken_away(
    visit: Visits, administrator: Client, role: dict[str, Any]
) -> None:
    name = f"Holder {uuid4().hex[:8]}"
    administrator.post("/users", {"name": name})
    page = visit("administrator")
    page.goto(f"/roles/{role['id']}?tab=holders")
    page.get_by_role("button", name="Give to a person").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Person").fill(name)
    page.get_by_role("option", name=name).click()
    dialog.get_by_role("button", name="Save").click()
    people = page.get_by_role("table", name="People")
    expect(people.get_by_role("link", name=name)).to_be_visible()
    people.get_by_role("button", name=f"Remove {name}").click()
    expect(page.get_by_text("Nobody has it in person.")).to_be_visible()


def test_a_single_grant_is_chosen_by_its_sentence(visit: Visits, administrator: Client) -> None:
    name = f"Single {uuid4().hex[:8]}"
    user = administrator.post("/users", {"name": name})
    page = visit("administrator")
    page.goto(f"/direct-grants/new?set[user_id]={user['id']}")
    page.get_by_role("combobox", name="Permission").fill("Contacts: View")
    page.get_by_role("option").first.click()
    page.get_by_role("combobox", name="Scope").click()
    page.get_by_role("option", name="Own records").click()
    page.get_by_role("button", name="Save").click()
    page.wait_for_url("**/direct-grants/0*")
    (made,) = administrator.get("/direct-grants", params={"filter[user_id]": user["id"]})["items"]
    assert (made["permission"], made["scope"]) == ("customers.contact.view", "own")


# How fast it is


def artificial() -> dict[str, Any]:
    """A matrix of sixty entities by fifteen operations, half of it granted."""
    names = [f"s{number % SERVICES}.thing_{number}" for number in range(ENTITIES)]
    services = [
        {
            "service": f"s{each}",
            "entities": [_entity(n) for n in names if n.startswith(f"s{each}.")],
        }
        for each in range(SERVICES)
    ]
    grants = [
        {"permission": f"{name}.{operation}", "scope": "own"}
        for name in names
        for operation in (*OPERATIONS, *FURTHER)[::2]
    ]
    empty: dict[str, Any] = {"inherited": [], "rules": [], "everything": False}
    return {"revision": "r", "grants": grants, "catalogue": services, **empty}


def _entity(name: str) -> dict[str, Any]:
    operations = [
        {
            "operation": operation,
            "permission": f"{name}.{operation}",
            "label": operation,
            "sentence": f"May {operation}",
            "scoped": True,
        }
        for operation in (*OPERATIONS, *FURTHER)
    ]
    return {
        "entity": name,
        "label": name,
        "search": name,
        "operations": operations,
        "fields": [{"name": f"field_{at}", "label": f"Field {at}"} for at in range(10)],
    }


@pytest.fixture
def large(visit: Visits, role: dict[str, Any]) -> Page:
    """That matrix on a processor slowed down four times."""

    def answer(route: Route) -> None:
        route.fulfill(json=artificial())

    page = visit("administrator")
    page.route("**/api/v1/roles/*/matrix*", answer)
    page.goto(f"/roles/{role['id']}")
    settle(page)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWDOWN})
    return page


@pytest.fixture(scope="module")
def figures(pictures: Path) -> Iterator[dict[str, float]]:
    made: dict[str, float] = {}
    yield made
    (pictures / "matrix.json").write_text(json.dumps(made, indent=2) + "\n")


def test_a_large_matrix_is_drawn_and_follows_the_keys(
    large: Page, figures: dict[str, float]
) -> None:
    began = large.evaluate("() => performance.now()")
    large.get_by_role("tab", name="Permissions").click()
    large.wait_for_selector("[data-row='65'][data-column='0']")
    figures["matrix_first_paint_at_4x"] = large.evaluate("() => performance.now()") - began
    large.locator("[data-row='1'][data-column='1']").focus()
    for name, keys in {"arrow": ["ArrowDown", "ArrowRight"], "digit": ["5", "2", "0"]}.items():
        taken = [large.evaluate(PRESSED, keys[at % len(keys)]) for at in range(PRESSES)]
        figures[f"matrix_{name}_at_4x"] = round(median(taken), 1)
    expect(large.get_by_role("row")).to_have_count(ENTITIES + SERVICES + 1)
