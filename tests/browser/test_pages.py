"""Every page and overlay, on desk and phone, light and dark, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conflict import make_conflict
from tests.browser.house import House
from tests.browser.sights import arrive, stops
from tests.browser.stop import Stop
from tests.browser.visitor import (
    SYSTEM,
    THEMES,
    Complaints,
    Visit,
    open_context,
    photograph,
    serious_violations,
    sign_in,
    turn,
)

VISITS = [
    Visit("administrator", language, SYSTEM, device)
    for device in ("desk", "phone")
    for language in ("zh-TW", "en")
]
# Each theme and each device is looked through; words do not change what axe finds.
LOOKED_THROUGH = {"desk-light-zh-TW", "desk-dark-en", "phone-light-en", "phone-dark-zh-TW"}


@dataclass
class Found:
    """What was found in one theme on the way through all pages, as "page: finding"."""

    violations: list[str] = field(default_factory=list)
    sideways: list[str] = field(default_factory=list)
    photographed: set[str] = field(default_factory=set)

    def look(self, page: Page, name: str, label: str, pictures: Path) -> None:
        wider = page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        if wider > 0:
            self.sideways.append(f"{name}: {wider} px")
        if label in LOOKED_THROUGH:
            self.violations += [f"{name}: {each}" for each in serious_violations(page)]
        photograph(page, pictures, f"{name}-{label}")
        self.photographed.add(name)


@dataclass
class Tour:
    """One walk through all pages; at each, the system changes from light to dark and back."""

    visit: Visit
    found: dict[str, Found] = field(default_factory=lambda: {theme: Found() for theme in THEMES})
    complaints: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    def look(self, page: Page, name: str, pictures: Path) -> None:
        for theme in THEMES:
            turn(page, theme)
            label = replace(self.visit, theme=theme).label
            self.found[theme].look(page, name, label, pictures)


@pytest.fixture(scope="module")
def sights(house: House) -> list[Stop]:
    return stops(house)


@pytest.fixture(scope="module", params=VISITS, ids=lambda visit: f"{visit.device}-{visit.language}")
def tour(
    request: pytest.FixtureRequest,
    browser: Browser,
    house: House,
    sights: list[Stop],
    pictures: Path,
) -> Iterator[Tour]:
    """One walk through everything; the tests below ask what was found."""
    visit: Visit = request.param
    made = Tour(visit)
    context = open_context(browser, house, visit)
    page = context.new_page()
    complaints = Complaints()
    complaints.listen(page)
    page.goto("/sign-in")
    expect(page.locator("form")).to_be_visible()
    made.look(page, "sign-in", pictures)
    sign_in(context, house, visit)
    for stop in sights:
        _visit(page, stop, made, pictures)
    customer = make_conflict(page, house)
    made.look(page, "conflict", pictures)
    house.client("sales_manager").ask("DELETE", f"/customers/{customer['id']}")
    made.complaints = complaints.lines
    yield made
    context.close()


def _visit(page: Page, stop: Stop, made: Tour, pictures: Path) -> None:
    try:
        arrive(page, stop)
    except Exception as reason:
        made.missed.append(f"{stop.name}: {reason}")
    made.look(page, stop.name, pictures)
    if stop.leave:
        stop.leave(page)


def test_every_page_opens_with_the_roles_that_assistive_technology_needs(tour: Tour) -> None:
    assert tour.missed == []


@pytest.mark.parametrize("theme", THEMES)
def test_axe_finds_nothing_serious_on_any_page_or_overlay(tour: Tour, theme: str) -> None:
    assert tour.found[theme].violations == []


def test_no_page_breaks_the_content_policy_or_complains(tour: Tour) -> None:
    assert tour.complaints == []


@pytest.mark.parametrize("theme", THEMES)
def test_no_page_scrolls_sideways(tour: Tour, theme: str) -> None:
    assert tour.found[theme].sideways == []


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_photographed(tour: Tour, theme: str, sights: list[Stop]) -> None:
    named = {stop.name for stop in sights} | {"sign-in", "conflict"}
    assert tour.found[theme].photographed == named
