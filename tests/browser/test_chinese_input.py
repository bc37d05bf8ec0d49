"""Input methods: the Enter that picks a candidate neither submits a form nor runs a command."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from tests.browser.visitor import settle

ENTER = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13}


def compose(page: Page, spelled: str) -> None:
    """Leaves a composition open in the input with the focus, as an input method does."""
    devtools = page.context.new_cdp_session(page)
    devtools.send(
        "Input.imeSetComposition",
        {"text": spelled, "selectionStart": len(spelled), "selectionEnd": len(spelled)},
    )


def press_enter_of_the_composition(page: Page) -> None:
    devtools = page.context.new_cdp_session(page)
    devtools.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **ENTER})
    devtools.send("Input.dispatchKeyEvent", {"type": "keyUp", **ENTER})


def commit(page: Page, text: str) -> None:
    page.context.new_cdp_session(page).send("Input.insertText", {"text": text})


def requests_that_write(page: Page) -> list[str]:
    sent: list[str] = []
    page.on(
        "request",
        lambda request: (
            sent.append(request.url)
            if request.method == "POST" and request.url.endswith("/customers")
            else None
        ),
    )
    return sent


def test_enter_of_a_composition_does_not_submit_a_form(page: Page) -> None:
    sent = requests_that_write(page)
    page.goto("/customers/new")
    field = page.get_by_label("Name *", exact=True)
    field.focus()
    compose(page, "taibei")
    press_enter_of_the_composition(page)
    commit(page, "台北")
    expect(field).to_have_value(re.compile("台北"))
    page.wait_for_timeout(300)
    assert sent == []
    expect(page).to_have_url(re.compile("/customers/new"))


def test_a_plain_enter_in_the_same_input_does_submit_it(page: Page) -> None:
    page.goto("/customers/new")
    page.get_by_label("Name *", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert").filter(has_text="To save")).to_be_visible()


def test_enter_of_a_composition_does_not_choose_in_the_palette(page: Page) -> None:
    page.goto("/")
    settle(page)
    page.keyboard.press("Control+k")
    palette = page.get_by_role("combobox")
    palette.focus()
    compose(page, "k")
    press_enter_of_the_composition(page)
    expect(page.get_by_role("dialog")).to_be_visible()


def test_a_composition_runs_no_single_key(page: Page) -> None:
    page.goto("/customers")
    settle(page)
    page.get_by_role("searchbox").focus()
    compose(page, "n")
    press_enter_of_the_composition(page)
    page.wait_for_timeout(300)
    expect(page).to_have_url(re.compile("/customers$"))


def test_the_list_searches_for_words_not_for_half_a_composition(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("/customers")
    settle(page)
    page.get_by_role("searchbox").focus()
    compose(page, "jing mi")
    page.wait_for_timeout(600)
    assert not [url for url in asked if "q=" in url]
    commit(page, "精密")
    expect(page).to_have_url(re.compile("q="))
