"""What belongs to signing in: a second factor, a token, acting as somebody, a new password."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from uuid import uuid4

import pyotp
import pytest
import requests
from playwright.sync_api import Browser, Page, expect

from tests.browser.house import House
from tests.browser.visitor import Visit, open_context
from tests.running import API, Client, wait_for

CHOSEN = "seven herons over Penghu"
AGAIN = "nine egrets beside Tainan"
MAIL_SECONDS = 60


@pytest.fixture
def person(administrator: Client) -> dict[str, str]:
    """Somebody new, with a password for one sign-in and an address."""
    username = f"sign-{uuid4().hex[:8]}"
    email = f"{username}@example.com"
    made = administrator.post("/users", {"name": username, "username": username, "email": email})
    given = administrator.post(f"/users/{made['id']}/set-password", {})
    return {"id": made["id"], "username": username, "email": email, **given}


@pytest.fixture
def outside(browser: Browser, house: House) -> Iterator[Page]:
    """A page of somebody who has not signed in."""
    context = open_context(browser, house, Visit())
    yield context.new_page()
    context.close()


def sign_in(page: Page, username: str, password: str) -> None:
    page.goto("/sign-in")
    page.get_by_label("User name").fill(username)
    page.get_by_label("Password", exact=True).fill(password)
    page.get_by_role("button", name="Sign in", exact=True).click()


def choose_password(page: Page, current: str, new: str) -> None:
    page.get_by_label("Current password").fill(current)
    page.get_by_label("New password", exact=True).fill(new)
    page.get_by_label("New password again").fill(new)
    page.get_by_role("button", name="Change password").click()


def test_a_second_factor_is_set_up_and_asked_for(outside: Page, person: dict[str, str]) -> None:
    page = outside
    sign_in(page, person["username"], person["password"])
    choose_password(page, person["password"], CHOSEN)
    expect(page.locator(".shell-page")).to_be_visible()
    page.goto("/profile")
    page.get_by_role("button", name="Set up", exact=True).click()
    card = page.locator("section.card").filter(has=page.get_by_role("heading", name="Two-step"))
    card.get_by_label("Current password").fill(CHOSEN)
    card.get_by_role("button", name="Continue").click()
    secret = card.locator(".profile-secret").inner_text()
    card.get_by_label("Code", exact=True).fill(pyotp.TOTP(secret).now())
    card.get_by_role("button", name="Confirm").click()
    code = card.locator(".profile-codes code").first.inner_text()
    card.get_by_role("button", name="I have kept").click()
    page.context.clear_cookies()

    sign_in(page, person["username"], CHOSEN)
    page.get_by_role("textbox", name="Code").fill(code)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.locator(".shell-page")).to_be_visible()


def test_a_token_is_made_told_once_and_revoked(visit: Callable[..., Page], house: House) -> None:
    page = visit("sales_rep")
    name = f"ERP {uuid4().hex[:6]}"
    page.goto("/profile")
    card = page.get_by_role("region", name="API tokens")
    card.get_by_role("button", name="New token").click()
    card.get_by_label("What is it for?").fill(name)
    card.get_by_role("button", name="Make the token").click()
    secret = card.locator("code.profile-secret").inner_text()
    assert asked_with(house, secret) == 200
    card.get_by_role("button", name="I have kept it").click()
    expect(card.get_by_text(secret)).to_have_count(0)

    card.get_by_role("button", name=f"Revoke {name}").click()
    expect(card.get_by_text(name, exact=True)).to_have_count(0)
    wait_for(lambda: asked_with(house, secret) == 401)


def asked_with(house: House, token: str) -> int:
    headers = {"Authorization": f"Bearer {token}"}
    return requests.get(f"{house.url}{API}/customers", headers=headers, timeout=30).status_code


def test_an_administrator_acts_as_somebody_and_stops(
    visit: Callable[..., Page], administrator: Client, house: House
) -> None:
    page = visit("administrator")
    named = {"filter[username]": house.username_of("sales_rep")}
    rep = administrator.get("/users", params=named)["items"][0]
    page.goto(f"/users/{rep['id']}")
    page.get_by_role("button", name="Act as…").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Reason").fill("The list looks wrong to them")
    dialog.get_by_role("button", name="Act as this person").click()

    banner = page.get_by_role("status").filter(has_text=rep["name"])
    expect(banner).to_be_visible()
    banner.get_by_role("button").click()
    expect(banner).to_have_count(0)
    expect(page.get_by_role("button", name=house.name_of("administrator"))).to_be_visible()


def test_an_administrator_ends_the_sessions_of_somebody(
    visit: Callable[..., Page], house: House, person: dict[str, str]
) -> None:
    theirs = Client(house.url, person["username"], person["password"])
    page = visit("administrator")
    page.goto(f"/users/{person['id']}?tab=sign-in")
    card = page.get_by_role("region", name="Open sessions")
    card.get_by_role("button", name="End all sessions").click()

    expect(card.get_by_text("Not signed in anywhere.")).to_be_visible()
    wait_for(lambda: theirs.ask("GET", "/session").status_code == 401)


def test_a_forgotten_password_is_set_anew_by_mail(
    outside: Page, house: House, person: dict[str, str]
) -> None:
    page = outside
    page.goto("/sign-in")
    page.get_by_role("link", name="Forgot your password?").click()
    page.get_by_label("User name or e-mail").fill(person["email"])
    page.get_by_role("button", name="Send the link").click()
    expect(page.locator("main").get_by_role("status")).to_contain_text("a link is on its way")

    page.goto(letter_to(house, person["email"]))
    page.get_by_label("New password", exact=True).fill(AGAIN)
    page.get_by_label("New password again").fill(AGAIN)
    page.get_by_role("button", name="Save the password").click()
    expect(page.locator("main").get_by_role("status")).to_contain_text(person["username"])
    sign_in(page, person["username"], AGAIN)
    expect(page.locator(".shell-page")).to_be_visible()


def letter_to(house: House, email: str) -> str:
    """The link in the letter, once it has come; other letters tell of changes to the account."""

    def links() -> list[str]:
        mine = [each.get_content() for each in house.post.letters if each["To"] == email]
        return [link for text in mine for link in re.findall(r"http\S+/new-password#\S+", text)]

    (link,) = wait_for(links, MAIL_SECONDS)
    return str(link)
