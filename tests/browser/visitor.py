"""A person at the browser: a signed-in page in a language, a theme and on a device."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, TimeoutError

from tests.browser.house import ROOT, House

AXE = ROOT / "gateway" / "web" / "node_modules" / "axe-core" / "axe.min.js"
DESK = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
SERIOUS = ("serious", "critical")
THEMES = ("light", "dark")
# The theme of a person who leaves the choice to the system, which may change it at any time.
SYSTEM = "system"
# For a busy machine; nothing here measures time by it.
PATIENCE_MS = 12_000


@dataclass
class Complaints:
    """What the browser complained about while a page was open."""

    lines: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.lines.append(f"pageerror: {error}"))

    def _console(self, message: ConsoleMessage) -> None:
        policy = (
            "Content Security Policy" in message.text or "Content-Security-Policy" in message.text
        )
        if policy or (message.type == "error" and "Failed to load resource" not in message.text):
            self.lines.append(f"{message.type}: {message.text}")


@dataclass(frozen=True)
class Visit:
    """How a person looks at the suite."""

    role: str = "sales_rep"
    language: str = "en"
    theme: str = "light"
    device: str = "desk"

    @property
    def label(self) -> str:
        return f"{self.device}-{self.theme}-{self.language}"


def open_context(browser: Browser, house: House, visit: Visit) -> BrowserContext:
    """A browser context with the language and theme chosen as the profile would choose them."""
    context = browser.new_context(
        base_url=house.url,
        viewport=PHONE if visit.device == "phone" else DESK,
        locale=visit.language,
        color_scheme="dark" if visit.theme == "dark" else "light",
        has_touch=visit.device == "phone",
        reduced_motion="reduce",
    )
    context.set_default_timeout(PATIENCE_MS)
    settings = json.dumps({"language": visit.language, "theme": visit.theme})
    context.add_init_script(
        f"const chosen = {settings};"
        "localStorage.setItem('guanxi.language', chosen.language);"
        "localStorage.setItem('guanxi.theme', chosen.theme);"
    )
    return context


def sign_in(context: BrowserContext, house: House, visit: Visit) -> None:
    """Signs in through the API of the page's own origin, so that the cookie lies in the context.

    The profile gets the language of the visit, since after sign-in the profile decides.
    """
    role = visit.role
    answer = context.request.post(
        "/api/v1/session",
        data={"username": house.username_of(role), "password": house.password_of(role)},
    )
    assert answer.status in (200, 201), answer.text()
    known = {"X-CSRF-Token": answer.json()["csrf_token"], "Origin": house.url}
    kept = context.request.patch("/api/v1/me", data={"language": visit.language}, headers=known)
    assert kept.ok, kept.text()


def turn(page: Page, theme: str) -> None:
    """The system of the person becomes light or dark, and the page, as it stands, follows."""
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.wait_for_function("theme => document.documentElement.dataset.theme === theme", arg=theme)


@contextmanager
def visiting(browser: Browser, house: House, visit: Visit) -> Iterator[tuple[Page, Complaints]]:
    context = open_context(browser, house, visit)
    sign_in(context, house, visit)
    page = context.new_page()
    complaints = Complaints()
    complaints.listen(page)
    try:
        yield page, complaints
    finally:
        context.close()


SETTLED = """() => {
  const busy = document.querySelector('[aria-busy="true"], .bone');
  const there = document.querySelector('h1, .state');
  return there && !busy && document.fonts.status === 'loaded';
}"""


def settle(page: Page) -> None:
    """Waits until what the page asked for has come and no skeleton is left."""
    page.wait_for_load_state("load")
    page.wait_for_function(SETTLED)


def serious_violations(page: Page) -> list[str]:
    """What axe finds serious or critical on the page as it stands, one line each."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        if rule["impact"] in SERIOUS
        for node in rule["nodes"]
    ]


def photograph(page: Page, folder: Path, name: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"{name}.png", animations="disabled")


WALK = """path => {
  const shown = document.querySelector('#page > *');
  if (!shown || document.querySelector('[role=dialog], [role=menu]')) return false;
  const title = document.querySelector('h1')?.textContent;
  window.walkedFrom = {shown, title, place: location.pathname, frames: 0};
  if (location.pathname + location.search !== path) history.pushState({}, '', path);
  return true;
}"""
ARRIVED = """() => {
  const from = window.walkedFrom;
  if (location.pathname === from.place) return ++from.frames > 3;
  return !from.shown.isConnected || document.querySelector('h1')?.textContent !== from.title;
}"""
WALKING_MS = 3_000


def walk(page: Page, path: str) -> None:
    """Goes to an address inside the application; by loading it where walking shows nothing new."""
    try:
        if page.url != "about:blank" and page.evaluate(WALK, path):
            page.wait_for_function(ARRIVED, timeout=WALKING_MS)
            return
    except TimeoutError:
        pass
    page.goto(path)
