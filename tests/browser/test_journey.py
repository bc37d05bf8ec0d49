"""A sales representative's day: find a company, change it, put its people in their order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conflict import new_customer
from tests.browser.house import House
from tests.browser.visitor import Visit, open_context, settle
from tests.running import Client

NAME = "驥躍龍騰量測股份有限公司"
WAYS_TO_FIND = {"part": "龍騰量測", "other script": "骥跃龙腾", "initials": "jylt"}


@dataclass(frozen=True)
class Company:
    """A customer of the sales representative with a chief, an engineer and an assistant."""

    id: str
    chief: str
    engineer: str
    assistant: str

    @property
    def tree(self) -> str:
        return f"/customers/{self.id}?tab=tree"


@pytest.fixture
def company(sales_rep: Client, sales_manager: Client) -> Iterator[Company]:
    made = new_customer(sales_rep, name=NAME)
    people = ["欒經理", "瞿工程師", "宓助理"]
    for name in people:
        sales_rep.post("/contacts", {"customer_id": made["id"], "name": name})
    yield Company(made["id"], *people)
    sales_manager.ask("DELETE", f"/customers/{made['id']}")


def line(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has_text=name)


def test_a_sales_rep_signs_in_through_the_form(browser: Browser, house: House) -> None:
    house.client("sales_rep").patch("/me", {"language": "en"})
    context = open_context(browser, house, Visit())
    page = context.new_page()
    page.goto("/customers")
    page.get_by_label("User name").fill(house.username_of("sales_rep"))
    page.get_by_label("Password").fill(house.password_of("sales_rep"))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Customers", level=1)).to_be_visible()
    context.close()


def test_a_wrong_password_is_refused_in_words(browser: Browser, house: House) -> None:
    context = open_context(browser, house, Visit())
    page = context.new_page()
    page.goto("/sign-in")
    page.get_by_label("User name").fill("nobody.of.that.name")
    page.get_by_label("Password").fill("wrong")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert").filter(has_text="wrong")).to_be_visible()
    context.close()


@pytest.mark.parametrize("words", WAYS_TO_FIND.values(), ids=WAYS_TO_FIND)
def test_the_list_finds_a_company_by(words: str, page: Page, company: Company) -> None:
    page.goto("/customers")
    page.get_by_role("searchbox").fill(words)
    expect(page.get_by_role("row").nth(1)).to_contain_text(NAME)


@pytest.mark.parametrize("words", WAYS_TO_FIND.values(), ids=WAYS_TO_FIND)
def test_control_k_opens_a_company_found_by(words: str, page: Page, company: Company) -> None:
    page.goto("/")
    settle(page)
    page.keyboard.press("Control+k")
    page.get_by_role("combobox").fill(words)
    expect(page.get_by_role("option").first).to_contain_text(NAME)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=NAME, level=1)).to_be_visible()


def test_an_edited_field_is_saved_and_shown(page: Page, company: Company) -> None:
    page.goto(f"/customers/{company.id}")
    page.get_by_role("link", name="Edit").click()
    page.get_by_label("Short name").fill("龍騰")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("heading", name=NAME, level=1)).to_be_visible()
    expect(page.get_by_role("definition").filter(has_text="龍騰").first).to_be_visible()


def test_an_added_contact_stands_in_the_tree(page: Page, company: Company) -> None:
    page.goto(f"/customers/{company.id}")
    page.get_by_role("link", name="Add contact").click()
    page.get_by_label("Name *", exact=True).fill("褚專員")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("treegrid")).to_contain_text("褚專員")


def test_a_contact_is_dragged_under_a_superior(page: Page, company: Company) -> None:
    page.goto(company.tree)
    box = line(page, company.engineer).bounding_box()
    goal = line(page, company.chief).bounding_box()
    assert box and goal
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(goal["x"] + 200, goal["y"] + goal["height"] / 2, steps=6)
    page.mouse.up()
    expect(line(page, company.engineer)).to_have_attribute("aria-level", "2")
    page.reload()
    expect(line(page, company.engineer)).to_have_attribute("aria-level", "2")


def test_a_contact_is_moved_by_the_dialog_alone(page: Page, company: Company) -> None:
    page.goto(company.tree)
    page.get_by_role("button", name=f"Move {company.assistant} to…").click()
    page.get_by_role("dialog").get_by_role("button", name=company.chief).click()
    expect(line(page, company.assistant)).to_have_attribute("aria-level", "2")


def test_the_dialog_says_why_a_place_is_barred(page: Page, company: Company) -> None:
    page.goto(company.tree)
    page.get_by_role("button", name=f"Move {company.chief} to…").click()
    own = page.get_by_role("dialog").get_by_role("button", name=company.chief)
    expect(own).to_have_attribute("aria-disabled", "true")
    expect(own).to_contain_text("that is itself")


def test_a_contact_is_moved_by_keyboard_alone(page: Page, company: Company) -> None:
    page.goto(company.tree)
    line(page, company.assistant).focus()
    page.keyboard.press("Control+x")
    for _ in range(3):
        if company.chief in (page.locator(":focus").text_content() or ""):
            break
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(50)
    else:
        line(page, company.chief).focus()
    page.keyboard.press("Control+v")
    expect(line(page, company.assistant)).to_have_attribute("aria-level", "2")


def test_undo_leads_a_moved_contact_back(page: Page, company: Company) -> None:
    page.goto(company.tree)
    page.get_by_role("button", name=f"Move {company.assistant} to…").click()
    page.get_by_role("dialog").get_by_role("button", name=company.chief).click()
    page.get_by_role("button", name="Undo").click()
    expect(line(page, company.assistant)).to_have_attribute("aria-level", "1")


def test_a_colleagues_open_page_shows_a_change_without_loading_again(
    visit: Callable[..., Page], company: Company, sales_rep: Client
) -> None:
    colleague = visit("sales_manager")
    colleague.goto(f"/customers/{company.id}")
    expect(colleague.get_by_role("heading", name=NAME, level=1)).to_be_visible()
    colleague.evaluate("() => { window.notLoadedAgain = true; }")
    page = visit("sales_rep")
    page.goto(f"/customers/{company.id}/edit")
    page.get_by_label("Name *", exact=True).fill("驥躍龍騰感測股份有限公司")
    page.get_by_role("button", name="Save", exact=True).click()
    changed = colleague.get_by_role("heading", name="驥躍龍騰感測股份有限公司", level=1)
    expect(changed).to_be_visible()
    assert colleague.evaluate("() => window.notLoadedAgain")


def test_a_colleagues_open_tree_shows_a_move(
    visit: Callable[..., Page], company: Company, sales_rep: Client
) -> None:
    colleague = visit("sales_manager")
    colleague.goto(company.tree)
    expect(line(colleague, company.engineer)).to_have_attribute("aria-level", "1")
    people = _people(sales_rep, company)
    chief, engineer = people[company.chief], people[company.engineer]
    sales_rep.patch(f"/contacts/{engineer['id']}", {"reports_to_id": chief["id"], "version": 1})
    expect(line(colleague, company.engineer)).to_have_attribute("aria-level", "2")


def test_the_history_says_who_changed_what(
    page: Page, company: Company, sales_rep: Client, house: House
) -> None:
    sales_rep.patch(f"/customers/{company.id}", {"short_name": "騰", "version": 1})
    sales_rep.patch(f"/customers/{company.id}", {"short_name": "騰龍", "version": 2})
    page.goto(f"/customers/{company.id}?tab=history")
    newest = page.locator(".history li").first
    expect(newest).to_contain_text(house.name_of("sales_rep"))
    expect(newest.get_by_role("deletion")).to_have_text("騰")
    expect(newest.get_by_role("insertion")).to_have_text("騰龍")


def _people(client: Client, company: Company) -> dict[str, dict[str, Any]]:
    items = client.get("/contacts", params={"filter[customer_id]": company.id})["items"]
    return {each["name"]: each for each in items}
