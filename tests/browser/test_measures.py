"""How long people wait. Figures for a person to judge, since a busy machine makes them larger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.house import House
from tests.browser.sights import showpiece
from tests.browser.visitor import Visit, open_context, settle, sign_in
from tests.running import Client

TIMES = 3
SLOWDOWN = 4
FIELDS, MANY = 150, 120
IS_REMEMBERED = "() => localStorage.getItem('guanxi.frame') !== null"
SINCE_START = "() => performance.now()"
KEYSTROKE = """id => new Promise(done => {
  const input = document.querySelector(id);
  input.addEventListener('input', event => {
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - event.timeStamp)));
  }, {once: true});
})"""


class Figures:
    """What was measured, by name, in milliseconds; the median of a few times."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = {}

    def take(self, name: str, milliseconds: float) -> None:
        self.taken.setdefault(name, []).append(milliseconds)

    def medians(self) -> dict[str, float]:
        return {name: round(median(values), 1) for name, values in self.taken.items()}


@pytest.fixture(scope="module")
def figures(pictures: Path) -> Iterator[Figures]:
    made = Figures()
    yield made
    (pictures / "measures.json").write_text(json.dumps(made.medians(), indent=2) + "\n")


@pytest.fixture
def cold_page(browser: Browser, house: House) -> Iterator[Page]:
    """A page of a browser that has never been here, on a processor slowed down four times.

    It has the cookie of a session and nothing else: no file in its cache, no frame of a last visit.
    """
    context = open_context(browser, house, Visit())
    sign_in(context, house, Visit())
    page = context.new_page()
    slow_down(page, SLOWDOWN)
    yield page
    context.close()


@pytest.fixture
def returning_page(cold_page: Page) -> Page:
    """The same after one visit: the frame is remembered, but no file is in the cache."""
    cold_page.goto("/customers")
    cold_page.wait_for_function(IS_REMEMBERED)
    cold_page.goto("about:blank")
    cold_page.context.new_cdp_session(cold_page).send("Network.clearBrowserCache")
    return cold_page


def slow_down(page: Page, times: int) -> None:
    devtools = page.context.new_cdp_session(page)
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": times})


def waited(page: Page, selector: str) -> float:
    """Milliseconds from the start of the navigation until the selector is drawn."""
    page.wait_for_selector(selector)
    taken: float = page.evaluate(SINCE_START)
    return taken


@pytest.mark.parametrize("time", range(TIMES))
def test_shell_and_first_rows_come_cold(cold_page: Page, figures: Figures, time: int) -> None:
    cold_page.goto("/customers", wait_until="commit")
    figures.take("cold_shell_at_4x", waited(cold_page, ".shell-link"))
    figures.take("cold_first_rows_at_4x", waited(cold_page, "[role=row][data-id]"))


@pytest.mark.parametrize("time", range(TIMES))
def test_shell_and_first_rows_come_to_who_was_here_before(
    returning_page: Page, figures: Figures, time: int
) -> None:
    returning_page.goto("/customers", wait_until="commit")
    figures.take("returning_shell_at_4x", waited(returning_page, ".shell-link"))
    figures.take("returning_first_rows_at_4x", waited(returning_page, "[role=row][data-id]"))


@pytest.mark.parametrize("time", range(TIMES))
def test_a_record_opens_in_the_moment_that_its_list_is_drawn(
    page: Page, figures: Figures, time: int
) -> None:
    page.goto("/customers")
    page.wait_for_selector(".grid-title")
    header = _timed(page, ".grid-title", "article.record h1")
    figures.take("record_header_at_once", header)


def test_a_list_and_a_record_open_warm(page: Page, figures: Figures) -> None:
    page.goto("/customers")
    settle(page)
    for _ in range(TIMES):
        figures.take("warm_record_header", _timed(page, ".grid-title", "article.record h1"))
        settle(page)
        figures.take(
            "warm_first_rows", _timed(page, ".shell-link[href^='/contacts']", "[role=grid]")
        )
        page.goto("/customers")
        settle(page)


def _timed(page: Page, clicked: str, drawn: str) -> float:
    """Milliseconds from a click until what it leads to is drawn, measured inside the page."""
    script = """([clicked, drawn]) => new Promise(done => {
      const began = performance.now();
      const watch = () => document.querySelector(drawn)
        ? done(performance.now() - began) : requestAnimationFrame(watch);
      document.querySelector(clicked).click();
      requestAnimationFrame(watch);
    })"""
    taken: Any = page.evaluate(script, [clicked, drawn])
    return float(taken)


@pytest.fixture
def many_fields(administrator: Client) -> Iterator[None]:
    """As many fields of a customer as a company that loves forms may ask for."""
    made = []
    for number in range(MANY):
        label = f"Measured {number}"
        asked = {
            "code": f"measured_{number}",
            "labels": {"en": label, "zh-TW": label, "zh-CN": label},
        }
        kind = {"entity": "customers.customer", "type": ("text", "number", "date")[number % 3]}
        made.append(administrator.post("/custom-fields", {**asked, **kind})["id"])
    yield
    for each in made:
        administrator.ask("DELETE", f"/custom-fields/{each}")


def test_a_keystroke_is_painted_in_a_large_form(page: Page, house: House, figures: Figures) -> None:
    page.goto(f"/customers/{showpiece(house)['id']}/edit")
    settle(page)
    _type_slowly(page, "keystroke_painted_at_4x", figures)


def test_a_keystroke_is_painted_in_a_form_of_150_fields(
    page: Page, house: House, figures: Figures, many_fields: None
) -> None:
    page.goto(f"/customers/{showpiece(house)['id']}/edit")
    settle(page)
    assert page.locator("form .field").count() >= FIELDS
    _type_slowly(page, "keystroke_painted_at_4x_150_fields", figures)


def _type_slowly(page: Page, name: str, figures: Figures) -> None:
    slow_down(page, SLOWDOWN)
    field = "input[id$='-short_name']"
    page.locator(field).focus()
    for letter in "keystroke":
        page.evaluate(f"() => {{ window.painted = ({KEYSTROKE})({json.dumps(field)}); }}")
        page.keyboard.press(letter)
        figures.take(name, page.evaluate("() => window.painted"))


def test_scrolling_a_list_makes_no_long_task(page: Page, figures: Figures) -> None:
    page.goto("/customers")
    settle(page)
    longest = page.evaluate("""async () => {
      let longest = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
      }).observe({type: 'longtask'});
      const grid = document.querySelector('[role=grid]');
      for (let step = 0; step < 60; step++) {
        grid.scrollTop += 120;
        await new Promise(requestAnimationFrame);
      }
      await new Promise(done => setTimeout(done, 200));
      return longest;
    }""")
    figures.take("longest_task_while_scrolling", longest)
