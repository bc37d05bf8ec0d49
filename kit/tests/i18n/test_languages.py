"""The kit speaks three languages, each in full."""

from string import Formatter

import pytest

from crmkit.admin import ADMIN_ENTITIES
from crmkit.entity.spec import spec_of
from crmkit.errors import BY_CODE
from crmkit.i18n import KIT, LANGUAGES, Locale, fill, locale_of, match_language, pick, translate
from crmkit.i18n import locale as room
from crmkit.i18n.locale import speaking

KIT_LOCALE = locale_of(KIT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_things(language):
    assert KIT_LOCALE.paths(language) == KIT_LOCALE.paths("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_words_and_the_same_places(language):
    for path in KIT_LOCALE.paths("en"):
        text = KIT_LOCALE.text(language, *path)
        assert text.strip()
        if path[0] == "message":
            assert _places(text) == _places(KIT_LOCALE.text("en", *path)), path


def _places(text):
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("entity", ADMIN_ENTITIES)
def test_every_part_of_the_kits_own_entities_has_a_label(entity):
    spec = spec_of(entity, "library")
    for form in ("one", "many", "about"):
        assert KIT_LOCALE.find("en", "entity", spec.name, form)
    for name, field in spec.fields.items():
        assert any(KIT_LOCALE.find("en", "field", owner, name) for owner in (spec.name, "any")), (
            name
        )
        for state in field.states or ():
            assert KIT_LOCALE.find("en", "state", spec.name, state), state
    for section in spec.sections:
        assert any(
            KIT_LOCALE.find("en", "section", owner, section) for owner in (spec.name, "any")
        ), section


@pytest.mark.parametrize("code", sorted(BY_CODE))
def test_every_refusal_has_words(code):
    assert KIT_LOCALE.find("zh-TW", "message", f"error.{code}")


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-TW"),
        ("zh-Hant-HK", "zh-TW"),
        ("zh-HK", "zh-TW"),
        ("zh", "zh-CN"),
        ("zh-Hans-SG", "zh-CN"),
        ("fr,en-GB;q=0.5", "en"),
        ("en;q=0.1,zh-CN;q=0.9", "zh-CN"),
        ("zh-CN;q=0,en", "en"),
        ("fr", "en"),
        ("", "en"),
        (None, "en"),
        (";q=,,;;", "en"),
    ],
)
def test_a_browser_is_answered_in_the_nearest_language(header, language):
    assert match_language(header) == language


def test_a_message_is_filled_in_the_callers_language():
    assert translate("too_long", "zh-TW", max_length=5) == "最多 5 個字。"
    assert (
        translate("error.unavailable", "en", service="iam")
        == "The service iam does not answer at the moment."
    )


def test_an_unknown_key_is_answered_with_itself():
    assert translate("never_heard_of", "zh-CN") == "never_heard_of"


def test_a_place_reads_names_only():
    assert fill("{x.__class__}{x[0]}{x}{y}", {"x": "a"}) == "a"


def test_a_label_is_picked_in_the_language_or_the_nearest_there_is():
    assert pick({"en": "A", "zh-TW": "甲"}, "zh-TW") == "甲"
    assert pick({"en": "A"}, "zh-CN") == "A"
    assert pick({"zh-CN": "乙"}, "zh-TW") == "乙"
    assert pick({}, "en", "code") == "code"


def test_of_two_services_with_one_key_the_speaking_one_is_heard(monkeypatch):
    texts = {"a": "Circle of shelves", "b": "Circle of people"}
    locales = {
        name: Locale(name, {"en": {"message": {"ring": text}}}, None)
        for name, text in texts.items()
    }
    monkeypatch.setattr(room, "_added", {KIT: None, "a": None, "b": None})
    monkeypatch.setattr(room, "locale_of", lambda name: locales.get(name, KIT_LOCALE))

    assert translate("ring", "en") == "Circle of shelves"
    with speaking("b"):
        assert translate("ring", "en") == "Circle of people"
