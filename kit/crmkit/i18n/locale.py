"""The words of a package in every language, read from its locale files once per process."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from crmkit import wire
from crmkit.i18n.language import DEFAULT_LANGUAGE, LANGUAGES

KIT = "crmkit"

Texts = Mapping[str, Any]


class Locale:
    """The words of one package; what it does not say itself, the kit says for it."""

    def __init__(self, package: str, texts: Mapping[str, Texts], base: "Locale | None") -> None:
        self.package = package
        self.texts = texts
        self.base = base

    def find(self, language: str, *path: str) -> Any:
        """The text or branch at this path in exactly this language, else None."""
        found: Any = self.texts.get(language, {})
        for step in path:
            found = found.get(step) if isinstance(found, Mapping) else None
        if found is None and self.base is not None:
            return self.base.find(language, *path)
        return found

    def text(self, language: str, *path: str) -> str:
        """The text at this path; English before nothing, and the last step before no word at all.

        Locale tests fail on a missing text, so that the fallbacks serve custom data only.
        """
        found = self.find(language, *path) or self.find(DEFAULT_LANGUAGE, *path)
        return found if isinstance(found, str) else path[-1]

    def labels(self, *path: str) -> dict[str, str]:
        """The text at this path in every language."""
        return {language: self.text(language, *path) for language in LANGUAGES}

    def paths(self, language: str) -> set[tuple[str, ...]]:
        """Where this package's own file of a language has a text."""
        return set(_leaves(self.texts.get(language, {})))


@cache
def locale_of(package: str) -> Locale:
    """The words of a package, with the kit's beneath them; raises if a language has no file."""
    base = None if package == KIT else locale_of(KIT)
    texts = {language: _read(package, language) for language in LANGUAGES}
    return Locale(package, texts, base)


_added: dict[str, None] = {KIT: None}


def add_locale(package: str) -> Locale:
    """Let `translate` know the messages of a service; raises where two packages contradict."""
    locale = locale_of(package)
    for other in known_locales():
        _refuse_contradiction(locale, other)
    _added[package] = None
    return locale


def known_locales() -> list[Locale]:
    """The locales whose messages this process may be asked for, the kit's first."""
    return [locale_of(package) for package in _added]


def _refuse_contradiction(new: Locale, known: Locale) -> None:
    mine = new.texts[DEFAULT_LANGUAGE].get("message", {})
    theirs = known.texts[DEFAULT_LANGUAGE].get("message", {})
    clash = sorted(key for key in mine.keys() & theirs.keys() if mine[key] != theirs[key])
    if clash:
        raise ValueError(f"{new.package} and {known.package} both define messages {clash}")


def _read(package: str, language: str) -> Texts:
    source = files(package).joinpath("locale", f"{language}.json")
    texts: Texts = wire.loads(source.read_bytes())
    return texts


def _leaves(branch: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    if not isinstance(branch, Mapping):
        yield path
        return
    for key, below in branch.items():
        yield from _leaves(below, (*path, key))
