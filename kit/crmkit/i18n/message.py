"""A message key becomes a sentence in the reader's language."""

from collections.abc import Mapping
from string import Formatter
from typing import Any

from crmkit.i18n.language import DEFAULT_LANGUAGE
from crmkit.i18n.locale import known_locales


def translate(key: str, language: str = DEFAULT_LANGUAGE, /, **params: Any) -> str:
    """The sentence of a message key; an unknown key is answered with itself, never with an error.

    A failure to find words must not hide the failure that they were to describe.
    """
    for spoken in (language, DEFAULT_LANGUAGE):
        for locale in known_locales():
            text = locale.find(spoken, "message", key)
            if isinstance(text, str):
                return fill(text, params)
    return key


def fill(text: str, params: Mapping[str, Any]) -> str:
    """The text with its {places} filled by plain names only; an absent value leaves an empty place.

    Attribute access and indexing in a place would let a text of an administrator read objects.
    """
    pieces = []
    for literal, place, _, _ in Formatter().parse(text):
        pieces.append(literal)
        if place is not None:
            value = params.get(place)
            pieces.append("" if value is None else str(value))
    return "".join(pieces)


def pick(labels: Mapping[str, str] | None, language: str, otherwise: str = "") -> str:
    """The label in this language, else in English, else any that there is."""
    if not labels:
        return otherwise
    found = labels.get(language) or labels.get(DEFAULT_LANGUAGE)
    return found or next(iter(labels.values()), otherwise) or otherwise
