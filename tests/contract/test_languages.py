"""Every text that people read exists in three languages and is really translated."""

from __future__ import annotations

import json
import re

import pytest

from tests.contract.tree import LANGUAGES, shown, tracked

FOLDERS = sorted({p.parent for p in tracked() if p.name == "en.json" and "locale" in p.parts})
PLACEHOLDER = re.compile(r"\{\{?\s*([a-zA-Z_][\w.]*)[^{}]*\}?\}")
# i18next counts in these forms; Chinese has one.
PLURAL = re.compile(r"_(one|other|zero|two|few|many)$")
CHINESE = re.compile(r"[\u4e00-\u9fff]")
# Names and signs that are the same everywhere.
ANYWHERE = re.compile(
    r"^[\W\d]*$|^[A-Z][A-Za-z0-9+./&-]*( [A-Z0-9][A-Za-z0-9+./&-]*)*$|^[a-z{}@.:/-]+$"
)


def flat(value, at=""):
    """Every text of a locale file under its dotted key."""
    if isinstance(value, dict):
        return {k: v for key, part in value.items() for k, v in flat(part, f"{at}.{key}").items()}
    return {at.lstrip("."): value}


def texts(folder, language):
    return flat(json.loads((folder / f"{language}.json").read_text(encoding="utf-8")))


def singular(keys):
    return {PLURAL.sub("", key) for key in keys}


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_all_languages_have_the_same_keys(folder):
    english = singular(texts(folder, "en"))

    for language in LANGUAGES[1:]:
        other = singular(texts(folder, language))
        assert english - other == set(), f"{language} lacks these"
        assert other - english == set(), f"{language} has these, en not"


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_no_text_is_empty(folder):
    for language in LANGUAGES:
        empty = [key for key, text in texts(folder, language).items() if not str(text).strip()]
        assert empty == [], language


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_translations_keep_the_placeholders(folder):
    english = texts(folder, "en")

    for language in LANGUAGES[1:]:
        different = [
            key
            for key, text in texts(folder, language).items()
            if key in english
            and set(PLACEHOLDER.findall(str(text))) - {"count"}
            != set(PLACEHOLDER.findall(str(english[key]))) - {"count"}
        ]
        assert different == [], language


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_chinese_texts_are_chinese(folder, language):
    untranslated = [
        f"{key}: {text}"
        for key, text in texts(folder, language).items()
        if not CHINESE.search(str(text)) and not ANYWHERE.match(PLACEHOLDER.sub("", str(text)))
    ]

    assert untranslated == []


@pytest.mark.parametrize("folder", FOLDERS, ids=shown)
def test_traditional_and_simplified_are_not_copies_of_each_other(folder):
    traditional, simplified = texts(folder, "zh-TW"), texts(folder, "zh-CN")
    long_ones = [key for key, text in traditional.items() if len(CHINESE.findall(str(text))) > 12]

    same = [key for key in long_ones if traditional[key] == simplified.get(key)]

    # A long sentence without one character that differs between the scripts is rare.
    assert len(same) <= max(3, len(long_ones) // 10), same
