"""Every page of the application and every overlay, as stops of one tour."""

from __future__ import annotations

from collections import Counter
from typing import Any

from playwright.sync_api import Page, Route, expect

from tests.browser.house import House
from tests.browser.sights_access import of_access, of_rights
from tests.browser.sights_shares import of_shares
from tests.browser.stop import Stop, escape, is_phone
from tests.browser.visitor import settle, walk


def showpiece(house: House) -> dict[str, Any]:
    """The sales representative's assessed customer with the most contacts."""
    client = house.client("sales_rep")
    own = {"filter[owner_id]": client.user["id"]}
    assessed = {**own, "filter[assessment_score][is_null]": "false", "limit": 100}
    customers = {each["id"]: each for each in client.get("/customers", params=assessed)["items"]}
    contacts = client.get("/contacts", params={"limit": 200})["items"]
    count = Counter(each["customer_id"] for each in contacts if each["customer_id"] in customers)
    return customers[count.most_common(1)[0][0]]


def stops(house: House) -> list[Stop]:
    """In the order of the navigation, then what opens above the pages."""
    office = house.client("administrator")
    customer = showpiece(house)["id"]

    def first(resource: str, **params: Any) -> dict[str, Any]:
        found: dict[str, Any] = office.get(f"/{resource}", params={"limit": 1, **params})
        return dict(found["items"][0])

    group = first("group-members")["group_id"]
    user = first("users", **{"filter[username]": house.username_of("sales_rep")})["id"]
    calendar = first("working-calendars", **{"filter[country]": "TW"})["id"]
    return [
        Stop("home", "/"),
        *of_customer(customer, first("contacts", **{"filter[customer_id]": customer})["id"]),
        Stop("group", f"/customer-groups/{group}?tab=customers"),
        Stop("user", f"/users/{user}"),
        Stop("user-organisation", f"/users/{user}?tab=organisation"),
        Stop("user-sign-in", f"/users/{user}?tab=sign-in"),
        Stop("act-dialog", f"/users/{user}", open_act_dialog, leave=escape),
        Stop("leave-dialog", f"/users/{user}", open_leave_dialog, leave=escape),
        Stop("move-person-dialog", f"/users/{user}", open_move_person_dialog, leave=escape),
        Stop("position", f"/positions/{first('positions')['id']}?tab=holders"),
        Stop("stand-ins", "/positions", open_stand_ins, leave=escape),
        Stop("sales-team", f"/sales-teams/{first('sales-teams')['id']}?tab=team"),
        *of_calendar(calendar),
        *of_rights(office),
        *of_access(office, customer, user),
        *of_shares(customer),
        Stop("peek", f"/customers?peek={customer}"),
        Stop("move-dialog", f"/customers/{customer}?tab=tree", open_move_dialog, leave=escape),
        *of_audit(first("audit-records", **{"filter[operation]": "sign_in"})),
        *LISTS,
        *STATES,
        *overlays(),
    ]


def of_customer(customer: str, contact: str) -> list[Stop]:
    page = f"/customers/{customer}"
    return [
        Stop("customer", page),
        Stop("customer-tree", f"{page}?tab=tree", role="treegrid"),
        Stop("customer-standing", f"{page}?tab=standing"),
        Stop("customer-history", f"{page}?tab=history"),
        Stop("customer-edit", f"{page}/edit"),
        Stop("contact", f"/contacts/{contact}"),
        Stop("contact-new", f"/contacts/new?set[customer_id]={customer}"),
        Stop("assessment-new", f"/relationship-assessments/new?set[customer_id]={customer}"),
    ]


def of_audit(record: dict[str, Any]) -> list[Stop]:
    page = f"/audit-records/{record['id']}"
    return [
        Stop("audit-record", page),
        Stop("audit-erase", page, open_erase_dialog, leave=escape),
        Stop("audit-call", f"/audit-records/call/{record['call_id']}"),
    ]


def of_calendar(calendar: str) -> list[Stop]:
    """A week, a year and what follows from both."""
    page = f"/working-calendars/{calendar}"
    year = f"{page}?tab=year&year=2026"
    return [
        Stop("calendar-week", f"{page}?tab=week"),
        Stop("calendar-year", year),
        Stop("calendar-day", year, open_day_dialog, leave=escape),
        Stop("calendar-import", year, open_import_dialog, leave=escape),
        Stop("calendar-calculator", f"{page}?tab=calculator"),
    ]


LISTS = (
    Stop("customers", "/customers", role="grid"),
    Stop("customer-new", "/customers/new"),
    Stop("contacts", "/contacts", role="grid"),
    Stop("groups", "/customer-groups", role="treegrid"),
    Stop("assessments", "/relationship-assessments", role="grid"),
    Stop("events", "/customer-events", role="grid"),
    Stop("departments", "/departments", role="treegrid"),
    Stop("territories", "/territories", role="treegrid"),
    Stop("users", "/users", role="grid"),
    Stop("positions", "/positions", role="grid"),
    Stop("sales-teams", "/sales-teams", role="grid"),
    Stop("working-calendars", "/working-calendars", role="grid"),
    Stop("roles", "/roles", role="grid"),
    Stop("choice-lists", "/choices"),
    Stop("custom-fields", "/custom-fields"),
    Stop("number-series", "/number-series"),
    Stop("audit", "/audit-records", role="grid"),
    Stop("audit-day", "/audit-records/day"),
    Stop("audit-alerts", "/audit-alerts"),
    Stop("audit-alert-rules", "/audit-alert-rules"),
    Stop("profile", "/profile"),
)
STATES = (
    Stop("no-such-page", "/no-such-page"),
    Stop("no-such-record", "/customers/00000000-0000-7000-8000-000000000000"),
    Stop("list-nothing-found", "/customers?q=qqqqzzzz"),
    Stop("list-filtered", "/customers?filter[lifecycle]=customer&sort=-updated_at"),
)


def overlays() -> list[Stop]:
    """What opens above a page, and the list whose service does not answer."""
    return [
        Stop("list-failed", "/contacts?sort=-name", fail_list, leave=mend_list),
        Stop("palette", "/customers", open_palette, leave=escape),
        Stop("keys", "/customers", open_keys, leave=escape),
        Stop("filter", "/customers", open_filter, leave=escape),
        Stop("bulk-dialog", "/customers", open_bulk_dialog, leave=escape),
        Stop("choice-dialog", "/choices", open_choice_dialog, leave=escape),
        Stop("account-menu", "/", open_account_menu, leave=escape),
    ]


def fail_list(page: Page) -> None:
    """The service behind the list does not answer."""

    def refuse(route: Route) -> None:
        problem = {
            "type": "about:blank",
            "title": "unavailable",
            "status": 503,
            "code": "unavailable",
            "detail": "customers",
            "call_id": "0000-example-call",
        }
        route.fulfill(status=503, json=problem, content_type="application/problem+json")

    page.route("**/api/v1/contacts?*", refuse)
    page.reload()
    expect(page.locator(".state")).to_be_visible()


def mend_list(page: Page) -> None:
    page.unroute("**/api/v1/contacts?*")


def open_palette(page: Page) -> None:
    page.keyboard.press("Control+k")
    # Until the records have come there may be nothing to choose from, or what was opened last.
    with page.expect_response("**/api/v1/search?*"):
        page.get_by_role("combobox").fill("a")
    expect(page.get_by_role("option").first).to_be_visible()


def open_keys(page: Page) -> None:
    page.keyboard.press("Shift+?")
    expect(page.get_by_role("dialog")).to_be_visible()


def open_filter(page: Page) -> None:
    page.keyboard.press("f")
    expect(page.locator(".filters")).to_be_visible()


def open_bulk_dialog(page: Page) -> None:
    page.locator("[data-select], .list-card input").first.click()
    page.locator(".bulk .button").filter(has=page.locator("svg")).first.click()
    expect(page.get_by_role("dialog")).to_be_visible()
    settle(page)


def open_move_dialog(page: Page) -> None:
    page.locator(".tree-row .icon-button").last.click()
    expect(page.locator(".tree-places")).to_be_visible()


def open_act_dialog(page: Page) -> None:
    page.locator(".record-top [data-do=act]").click()
    expect(page.get_by_role("dialog").locator("[name=reason]")).to_be_visible()


def open_leave_dialog(page: Page) -> None:
    page.locator(".record-top [data-do=leave]").click()
    expect(page.get_by_role("dialog").locator(".leaving-list")).to_be_visible()
    settle(page)


def open_erase_dialog(page: Page) -> None:
    page.locator(".record-top button.button").first.click()
    expect(page.get_by_role("dialog").locator(".audit-erase")).to_be_visible()
    settle(page)


def open_move_person_dialog(page: Page) -> None:
    page.locator(".record-top [data-do=move]").click()
    expect(page.get_by_role("dialog").locator("input").first).to_be_visible()
    settle(page)


def open_stand_ins(page: Page) -> None:
    page.locator(".stand-ins-open").click()
    expect(page.get_by_role("dialog").get_by_role("table")).to_be_visible()
    settle(page)


def open_day_dialog(page: Page) -> None:
    page.locator("[data-day='2026-01-01']").click()
    expect(page.get_by_role("dialog").locator(".day-form")).to_be_visible()


def open_import_dialog(page: Page) -> None:
    page.locator(".year-bar button.button").last.click()
    expect(page.get_by_role("dialog").locator("textarea")).to_be_visible()


def open_choice_dialog(page: Page) -> None:
    page.locator(".choice-open").first.click()
    expect(page.get_by_role("dialog").locator("input").first).to_be_visible()
    settle(page)


def open_account_menu(page: Page) -> None:
    page.locator(".shell-top .menu-anchor").last.get_by_role("button").first.click()
    expect(page.get_by_role("menu")).to_be_visible()


def arrive(page: Page, stop: Stop) -> None:
    walk(page, stop.path)
    settle(page)
    if stop.reach:
        stop.reach(page)
    if stop.role and not (stop.role == "grid" and is_phone(page)):
        expect(page.get_by_role(stop.role)).to_be_visible()  # type: ignore[arg-type]
