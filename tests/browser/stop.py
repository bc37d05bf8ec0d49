"""One stop of the tour: a page or an overlay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Page

from tests.browser.visitor import PHONE

Step = Callable[[Page], None]


@dataclass(frozen=True)
class Stop:
    """A page or an overlay: where it is, how it is reached, the role that it must have."""

    name: str
    path: str
    reach: Step | None = None
    role: str | None = None
    leave: Step | None = None


def escape(page: Page) -> None:
    page.keyboard.press("Escape")


def is_phone(page: Page) -> bool:
    """Phones show lists as cards: a plain list, not a grid."""
    return page.viewport_size == PHONE
