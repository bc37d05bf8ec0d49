"""One test in each language, every time in another theme and on another device."""

from __future__ import annotations

import pytest

Look = dict[str, str]


def in_each_language(
    english: str, taiwan: str, mainland: str, *, phone: str = "en"
) -> pytest.MarkDecorator:
    """Gives the test a `look` for the fixture `visit`, and the `words` that are read there.

    One of the languages is looked at on a phone; a theme goes with each, so that both are seen.
    """
    words = {"en": english, "zh-TW": taiwan, "zh-CN": mainland}
    themes = {"en": "light", "zh-TW": "light", "zh-CN": "dark", phone: "dark"}
    looks = [
        pytest.param(
            {
                "language": language,
                "theme": themes[language],
                "device": "phone" if language == phone else "desk",
            },
            read,
            id=language,
        )
        for language, read in words.items()
    ]
    return pytest.mark.parametrize(("look", "words"), looks)
