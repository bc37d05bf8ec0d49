"""Who comes back sees the frame of the last visit before any answer, and never more than that."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from tests.browser.house import House
from tests.browser.visitor import Visit, settle, sign_in

FRAME = "() => localStorage.getItem('guanxi.frame')"
IS_KEPT = "() => localStorage.getItem('guanxi.frame') !== null"
CUSTOMERS = ".shell-link[href^='/customers']"
AUDIT = ".shell-link[href^='/audit-records']"
ROW = "[role=row][data-id]"
WATCH_FOR_ROWS = f"""new MutationObserver(() => {{
  if (document.querySelector("{ROW}")) document.documentElement.dataset.hadRows = "yes";
}}).observe(document, {{childList: true, subtree: true}});"""


def stay_until_kept(page: Page) -> None:
    """Works at the list until the frame is written down, and leaves."""
    page.goto("/customers")
    settle(page)
    page.wait_for_function(IS_KEPT)
    page.goto("about:blank")


def hold(page: Page, *addresses: str) -> Callable[[], None]:
    """Keeps these answers back; what is returned lets them go."""
    held: list[Route] = []
    free = False

    def each(route: Route) -> None:
        if free:
            route.continue_()
        else:
            held.append(route)

    def let_go() -> None:
        nonlocal free
        free = True
        for route in held:
            route.continue_()

    for address in addresses:
        page.route(address, each)
    return let_go


def test_the_navigation_is_there_before_any_answer(page: Page) -> None:
    stay_until_kept(page)
    let_go = hold(page, "**/api/v1/session", "**/api/v1/meta", "**/api/v1/customers?*")
    page.goto("/customers", wait_until="commit")
    expect(page.locator(CUSTOMERS)).to_be_visible()
    expect(page.locator(ROW)).to_have_count(0)
    let_go()
    page.wait_for_selector(ROW)


def test_the_navigation_mends_itself_when_a_permission_is_gone(
    visit: Callable[..., Page],
) -> None:
    page = visit("administrator")
    stay_until_kept(page)

    def revoked(route: Route) -> None:
        answer = route.fetch()
        meta = answer.json()
        meta["entities"] = [one for one in meta["entities"] if one["resource"] != "audit-records"]
        route.fulfill(response=answer, json=meta)

    let_go = hold(page, "**/api/v1/session")
    page.route("**/api/v1/meta", revoked)
    page.goto("/customers", wait_until="commit")
    expect(page.locator(AUDIT)).to_be_visible()
    let_go()
    expect(page.locator(AUDIT)).to_have_count(0)
    expect(page.locator(CUSTOMERS)).to_be_visible()


def test_somebody_else_sees_nothing_of_the_last_person_once_known(
    visit: Callable[..., Page], house: House
) -> None:
    page = visit("administrator")
    stay_until_kept(page)
    sign_in(page.context, house, Visit("sales_rep"))
    page.goto("/customers")
    expect(page.get_by_role("button", name=house.name_of("sales_rep"))).to_be_visible()
    expect(page.locator(AUDIT)).to_have_count(0)
    page.wait_for_function(IS_KEPT)
    assert house.name_of("administrator") not in page.evaluate(FRAME)


def test_who_is_signed_out_is_led_to_sign_in_without_a_glimpse_of_data(page: Page) -> None:
    stay_until_kept(page)
    page.context.clear_cookies()
    page.add_init_script(WATCH_FOR_ROWS)
    page.goto("/customers")
    page.wait_for_url("**/sign-in**")
    assert page.evaluate("() => document.documentElement.dataset.hadRows") is None
    assert page.evaluate(FRAME) is None
