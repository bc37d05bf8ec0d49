"""Three languages: every label changes with the language, and each person sees what is theirs."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.house import House
from tests.browser.sights import showpiece
from tests.browser.visitor import settle, walk

KEY_LIKE = re.compile(r"^[a-z]+(?:[A-Z][a-z]*)*(?:\.[a-z][A-Za-z_]*)+$")
ENGLISH = re.compile(r"[A-Za-z]{3,}")
# Names of things that are the same in every language, and what people and machines are called.
SAME_EVERYWHERE = re.compile(
    r"Guanxi CRM|English|^admin$|Ctrl|Shift|Enter|Space|Esc|LINE|WeChat|YYYY-MM-DD|CRM|API|UTC|App|"
    r"[A-Z][a-z]+/[A-Z][A-Za-z_]+|https?://\S+|\S+@\S+|[A-Z]{2,3}-\d+|\{n:?\w*\}"
)
# Labels and headings only: what people wrote is data and may be in any script.
LABELS = (
    "h1, h2, h3, th, dt, label, legend, [role=columnheader], [role=tab], nav a, button,"
    " .button, .primary, .dim, [aria-label], [placeholder], [title]"
)
TEXTS = """selector => {
  const data = '[lang]:not(html), [data-id], [data-node], .history, code, .twins';
  return [...document.querySelectorAll(selector)].flatMap(element => {
    if (!element.checkVisibility() || element.closest(data)) return [];
    const own = [...element.childNodes].filter(node => node.nodeType === 3);
    const spoken = ['aria-label', 'placeholder', 'title'].map(name => element.getAttribute(name));
    return [...own.map(node => node.textContent), ...spoken]
      .map(text => text?.trim()).filter(Boolean);
  });
}"""
ADDRESSES = [
    "/", "/customers", "/customers/new", "/contacts/new", "/customer-groups", "/departments",
    "/territories", "/users", "/users/new", "/roles", "/choices", "/custom-fields",
    "/number-series", "/audit-records", "/profile", "/no-such-page",
    "/relationship-assessments/new", "/customer-events/new", "/care-plans/new",
]  # fmt: skip


def labels(page: Page) -> set[str]:
    return set(page.evaluate(TEXTS, LABELS))


def names_of_data(page: Page) -> set[str]:
    """Texts that are a record's own, such as the title of the page that shows it."""
    return set(page.evaluate("() => (document.title.split(' · ')).map(text => text.trim())"))


@pytest.mark.parametrize("language", ["zh-TW", "zh-CN"])
def test_no_english_and_no_key_is_left_on_a_chinese_page(
    visit: Callable[..., Page], house: House, language: str
) -> None:
    page = visit("administrator", language=language)
    customer = showpiece(house)["id"]
    left: dict[str, list[str]] = {}
    for address in [*ADDRESSES, f"/customers/{customer}", f"/customers/{customer}?tab=standing"]:
        walk(page, address)
        settle(page)
        strange = [text for text in labels(page) if is_strange(text)]
        if strange:
            left[address] = sorted(strange)
    assert left == {}


def is_strange(text: str) -> bool:
    return bool(KEY_LIKE.match(text) or ENGLISH.search(SAME_EVERYWHERE.sub("", text)))


def test_no_key_is_left_on_an_english_page(visit: Callable[..., Page]) -> None:
    page = visit("administrator")
    for address in ADDRESSES:
        walk(page, address)
        settle(page)
        assert [text for text in labels(page) if KEY_LIKE.match(text)] == [], address


def test_switching_the_language_changes_every_label(page: Page) -> None:
    page.goto("/customers")
    settle(page)
    before = labels(page)
    page.get_by_role("button", name="Language").click()
    page.get_by_role("menuitemradio", name="繁體中文").click()
    expect(page.locator("h1")).to_have_text("客戶")
    settle(page)
    expect(page.locator("html")).to_have_attribute("lang", "zh-TW")
    kept = {text for text in before & labels(page) if is_strange(text)}
    page.get_by_role("button", name="語言").click()
    page.get_by_role("menuitemradio", name="English").click()
    expect(page.locator("h1")).to_have_text("Customers")
    assert kept == set()


def test_an_address_without_a_page_says_so(page: Page) -> None:
    page.goto("/no-such-page")
    expect(page.get_by_role("heading", name="There is no such page")).to_be_visible()
    page.get_by_role("link", name="To the home page").click()
    expect(page).to_have_url(re.compile("/$"))


SEEN = {
    "sales_rep": ({"Customers", "Contacts", "Assessments"}, {"Audit records"}),
    "warehouse_clerk": ({"Customers"}, {"Assessments", "Audit records"}),
    "auditor": ({"Customers", "Audit records"}, set()),
    "administrator": ({"Customers", "People", "Roles", "Custom fields", "Choices"}, set()),
}


@pytest.mark.parametrize("role", SEEN)
def test_the_navigation_shows_only_what_the_role_may_see(
    visit: Callable[..., Page], role: str
) -> None:
    page = visit(role)
    page.goto("/")
    settle(page)
    shown = {text.strip() for text in page.locator(".shell-side .shell-link").all_text_contents()}
    must, never = SEEN[role]
    assert must <= shown
    assert not (never & shown)


@pytest.mark.parametrize("role", ["sales_rep", "warehouse_clerk", "auditor", "marketer"])
def test_nothing_in_the_navigation_leads_to_an_empty_promise(
    visit: Callable[..., Page], role: str
) -> None:
    page = visit(role)
    page.goto("/")
    settle(page)
    for address in page.locator(".shell-side a").evaluate_all(
        "links => links.map(link => link.getAttribute('href'))"
    ):
        page.goto(address)
        settle(page)
        expect(page.get_by_text("This did not load")).to_have_count(0)
        expect(page.get_by_text("You may not see this")).to_have_count(0)
        expect(page.get_by_text("There is no such page")).to_have_count(0)


def test_a_page_that_is_not_granted_says_who_can_grant_it(page: Page) -> None:
    page.goto("/audit-records")
    settle(page)
    expect(page.get_by_text("An administrator can grant it")).to_be_visible()
