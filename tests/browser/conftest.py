"""One suite and one Chromium for the whole ring."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser import house as houses
from tests.browser.house import ROOT, House

CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("house")
    process, url = houses.start(folder / "state", folder / "up.log")
    try:
        yield House(url, folder / "state", houses.sign_ins_in(folder / "state"))
    finally:
        houses.stop(process)


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
