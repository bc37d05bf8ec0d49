"""One suite and one Chromium for the whole ring."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.house import ROOT, House, open_house
from tests.browser.visitor import PATIENCE_MS, Visit, visiting
from tests.running import Client

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
expect.set_options(timeout=PATIENCE_MS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Pages are photographed before other tests leave their records in the lists."""
    items.sort(key=lambda item: "test_pages" not in item.nodeid)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with open_house(tmp_path_factory.mktemp("house")) as opened:
        yield opened


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    chromium = os.environ.get("CRM_CHROMIUM") or shutil.which("chromium")
    assert chromium, "Chromium is missing: `./crm doctor` says how to get it"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_FLAGS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def pictures() -> Path:
    """Where each page is photographed, for a person to look through."""
    folder = Path(os.environ.get("CRM_PICTURES", ROOT / "tests" / "browser" / "pictures"))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def sales_rep(house: House) -> Client:
    """The sales representative at work through the API, to lay out what a test needs."""
    return house.client("sales_rep")


@pytest.fixture(scope="session")
def sales_manager(house: House) -> Client:
    return house.client("sales_manager")


@pytest.fixture(scope="session")
def administrator(house: House) -> Client:
    return house.client("administrator")


@pytest.fixture
def visit(browser: Browser, house: House) -> Iterator[Callable[..., Page]]:
    """Opens a signed-in page: visit("sales_rep", language="zh-TW", device="phone")."""
    with ExitStack() as stack:

        def open_page(role: str = "sales_rep", **how: str) -> Page:
            page, _ = stack.enter_context(visiting(browser, house, Visit(role, **how)))
            return page

        yield open_page


@pytest.fixture
def page(visit: Callable[..., Page]) -> Page:
    """The sales representative at a desk, in English."""
    return visit("sales_rep")
