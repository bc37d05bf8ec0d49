"""Lists: the address is the state, the keyboard is complete, every state says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conflict import new_customer
from tests.browser.visitor import settle
from tests.running import Client

SHARED_MARK = "星辰批次"
MANY = 130
MIDDLE_ROW = """() => {
  const {x, y, width, height} = document.querySelector('[role=grid]').getBoundingClientRect();
  return document.elementFromPoint(x + width / 2, y + height / 2).closest('[data-id]').dataset.id;
}"""


@pytest.fixture(scope="module")
def batch(sales_rep: Client, sales_manager: Client) -> Iterator[list[dict[str, Any]]]:
    """Customers with a word in common: more than a list loads at first."""
    made = [new_customer(sales_rep, name=f"{SHARED_MARK}{at:03d}公司") for at in range(MANY)]
    yield made
    for each in made:
        sales_manager.ask("DELETE", f"/customers/{each['id']}")


def rows(page: Page) -> Any:
    return page.locator("[role=row][data-id]")


def open_list(page: Page, address: str = "/customers") -> None:
    page.goto(address)
    expect(rows(page).first).to_be_visible()
    settle(page)


def test_a_filter_chosen_in_the_panel_stands_in_the_address(page: Page) -> None:
    open_list(page)
    page.keyboard.press("f")
    page.get_by_role("combobox", name="Field").select_option("lifecycle")
    page.locator(".filter-value input").first.click()
    page.get_by_role("option", name="Dormant").click()
    page.get_by_role("button", name="Apply").click()
    expect(page).to_have_url(re.compile("lifecycle.*dormant"))
    expect(page.get_by_role("group", name="Filter")).to_contain_text("Dormant")


def test_filter_sort_and_columns_survive_a_reload(page: Page) -> None:
    open_list(page, "/customers?filter[lifecycle]=customer&sort=-name&columns=name,number")
    before = rows(page).first.text_content()
    page.reload()
    expect(rows(page).first).to_have_text(before or "")
    expect(page.get_by_role("columnheader")).to_have_count(3)
    expect(page.get_by_role("columnheader", name="Name")).to_have_attribute(
        "aria-sort", "descending"
    )


def test_a_click_on_a_header_sorts_and_is_written_down(page: Page) -> None:
    open_list(page)
    page.get_by_role("columnheader", name="Name").get_by_role("button").click()
    expect(page).to_have_url(re.compile(r"sort=name"))


def test_the_last_view_comes_back_through_the_navigation(page: Page) -> None:
    open_list(page, "/customers?filter[lifecycle]=customer")
    page.get_by_role("link", name="Home").click()
    page.get_by_role("navigation").get_by_role("link", name="Customers").click()
    expect(page).to_have_url(re.compile("lifecycle"))


def test_back_returns_to_the_same_place_with_the_row_marked(page: Page) -> None:
    open_list(page)
    page.locator("[role=grid]").evaluate("grid => { grid.scrollTop = 900; }")
    page.wait_for_timeout(200)
    opened = page.evaluate(MIDDLE_ROW)
    place = page.locator("[role=grid]").evaluate("grid => grid.scrollTop")
    page.locator(f"[data-id='{opened}'] a").click()
    expect(page.locator("article.record")).to_be_visible()
    page.go_back()
    expect(page.locator(f"[data-id='{opened}'][data-marked]")).to_be_in_viewport()
    assert abs(page.locator("[role=grid]").evaluate("grid => grid.scrollTop") - place) < 2


def test_next_and_previous_lead_through_the_list_one_came_from(page: Page) -> None:
    open_list(page, "/customers?sort=name")
    second = rows(page).nth(1).get_by_role("link").text_content()
    rows(page).first.get_by_role("link").click()
    page.get_by_role("button", name="Next record").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(second or "")


def test_all_that_match_are_selected_across_pages(page: Page, batch: list[Any]) -> None:
    open_list(page, f"/customers?q={SHARED_MARK}")
    page.get_by_role("checkbox", name="Select all loaded rows").click()
    page.get_by_role("button", name=re.compile("Select all .*that match")).click()
    expect(page.get_by_role("region", name="Selected records")).to_contain_text(str(MANY))


def test_the_offer_to_select_all_stays_while_more_rows_come(page: Page, batch: list[Any]) -> None:
    open_list(page, f"/customers?q={SHARED_MARK}")
    page.get_by_role("checkbox", name="Select all loaded rows").click()
    page.locator("[role=grid]").evaluate("grid => { grid.scrollTop = 2_000; }")
    expect(page.locator("[data-id][data-index='52']")).to_be_visible()
    expect(page.get_by_role("button", name=f"Select all {MANY} that match")).to_be_visible()


def test_a_bulk_edit_runs_as_a_job_and_tells_its_end(page: Page, batch: list[Any]) -> None:
    open_list(page, f"/customers?q={SHARED_MARK}")
    page.get_by_role("checkbox", name="Select all loaded rows").click()
    page.get_by_role("button", name=re.compile("Select all .*that match")).click()
    page.get_by_role("region", name="Selected records").get_by_role("button", name="Edit").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Choose a field to change…").select_option("short_name")
    dialog.get_by_label("Short name").fill("一起改")
    dialog.get_by_role("button", name=re.compile(f"Change {MANY}")).click()
    expect(page.get_by_role("status").filter(has_text=f"{MANY} records changed")).to_be_visible()
    expect(page.get_by_role("region", name="Selected records")).to_have_count(0)


def test_a_selection_ends_with_the_filter_it_was_made_under(page: Page, batch: list[Any]) -> None:
    open_list(page, f"/customers?q={SHARED_MARK}")
    rows(page).first.get_by_role("checkbox").click()
    expect(page.get_by_role("region", name="Selected records")).to_contain_text("1 selected")
    page.get_by_role("searchbox").fill("")
    expect(page.get_by_role("region", name="Selected records")).to_have_count(0)


def test_j_and_k_walk_x_selects_and_enter_opens(page: Page) -> None:
    open_list(page, "/customers?sort=name")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("x")
    expect(rows(page).first).to_have_attribute("aria-selected", "true")
    expect(rows(page).first).to_be_focused()
    name = rows(page).first.get_by_role("link").text_content()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(name or "")


def test_n_makes_a_new_one_and_e_edits_the_row(page: Page) -> None:
    open_list(page)
    page.keyboard.press("j")
    page.keyboard.press("e")
    expect(page).to_have_url(re.compile("/edit$"))
    page.go_back()
    expect(rows(page).first).to_be_visible()
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile("/customers/new"))


def test_space_looks_at_a_row_beside_the_list_and_escape_closes(page: Page) -> None:
    open_list(page)
    page.keyboard.press("j")
    expect(rows(page).first).to_be_focused()
    page.keyboard.press("Space")
    peek = page.get_by_role("complementary", name="Quick look")
    expect(peek).to_be_visible()
    page.keyboard.press("Escape")
    expect(peek).to_have_count(0)


def test_single_keys_can_be_switched_off(page: Page) -> None:
    page.add_init_script("localStorage.setItem('guanxi.singleKeys', 'off')")
    open_list(page)
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    expect(page).to_have_url(re.compile("/customers$"))


def test_the_grid_says_what_it_is(page: Page) -> None:
    open_list(page)
    grid = page.get_by_role("grid", name="Customers")
    expect(grid).to_have_attribute("aria-multiselectable", "true")
    assert grid.locator("[tabindex='0']").count() <= len(_tab_stops(page))
    expect(rows(page).first).to_have_attribute("aria-rowindex", "2")


def _tab_stops(page: Page) -> list[str]:
    """The row with the focus and the buttons of the head: nothing else takes the tab key."""
    heads = page.locator("[role=columnheader] button, [role=columnheader] input").count()
    return ["row"] + ["head"] * heads


def test_nothing_found_names_the_search_and_offers_to_clear_it(page: Page) -> None:
    page.goto("/customers?q=qqqqzzzz")
    expect(page.locator(".state")).to_contain_text("qqqqzzzz")
    page.get_by_role("button", name="Clear search and filters").click()
    expect(rows(page).first).to_be_visible()


def test_nothing_yet_says_what_the_list_is_for(visit: Callable[..., Page]) -> None:
    page = visit("administrator")
    empty = {"items": [], "next_cursor": None, "total": 0, "total_is_exact": True}
    page.route("**/api/v1/customer-events?*", lambda route: route.fulfill(json=empty))
    page.goto("/customer-events")
    expect(page.locator(".state")).to_contain_text("yet")
    expect(page.locator(".state").get_by_role("link", name=re.compile("New"))).to_be_visible()


@pytest.mark.parametrize("status", [500, 503])
def test_a_failing_service_is_told_with_a_way_to_try_again(page: Page, status: int) -> None:
    problem = {"status": status, "code": "unavailable", "detail": "Nobody answers", "call_id": "c1"}

    def refuse(route: Route) -> None:
        route.fulfill(status=status, json=problem, content_type="application/problem+json")

    page.route("**/api/v1/customers?*", refuse)
    page.goto("/customers")
    expect(page.locator(".state")).to_contain_text("This did not load")
    expect(page.locator(".state")).to_contain_text("c1")
    page.unroute("**/api/v1/customers?*")
    page.get_by_role("button", name="Try again").click()
    expect(rows(page).first).to_be_visible()


def test_a_slow_list_shows_its_outline_not_an_empty_page(page: Page) -> None:
    page.goto("/")
    settle(page)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    slow = {"offline": False, "latency": 2_000, "downloadThroughput": -1, "uploadThroughput": -1}
    devtools.send("Network.emulateNetworkConditions", slow)
    page.get_by_role("navigation").get_by_role("link", name="Contacts").click()
    grid = page.get_by_role("grid")
    expect(grid.locator(".bone").first).to_be_visible()
    expect(page.locator(".state")).to_have_count(0)
    expect(rows(page).first).to_be_visible()


def test_a_phone_shows_the_list_as_cards_with_the_same_filters(visit: Callable[..., Page]) -> None:
    page = visit("sales_rep", device="phone")
    page.goto("/customers?filter[lifecycle]=customer")
    expect(page.locator(".list-card a").first).to_be_visible()
    expect(page.get_by_role("group", name="Filter")).to_be_visible()


@pytest.mark.parametrize("device", ["desk", "phone"])
def test_a_log_offers_no_boxes_to_select_by(visit: Callable[..., Page], device: str) -> None:
    page = visit("auditor", device=device)
    page.goto("/audit-records")
    shown = rows(page) if device == "desk" else page.locator(".list-card a")
    expect(shown.first).to_be_visible()
    settle(page)
    expect(page.locator("main").get_by_role("checkbox")).to_have_count(0)
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(page.get_by_role("region", name="Selected records")).to_have_count(0)
