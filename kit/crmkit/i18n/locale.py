"""The words of a package in every language, read from its locale files once per process."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
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
            found = found.get(step) if isinstance(found, dict) else None
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
_speaking: ContextVar[str | None] = ContextVar("speaking", default=None)


def add_locale(package: str) -> Locale:
    """Lets `translate` know the messages of a service that runs in this process."""
    locale = locale_of(package)
    _added[package] = None
    return locale


@contextmanager
def speaking(package: str) -> Iterator[None]:
    """Within this block the words of this package win, where several in a process use one key."""
    token = _speaking.set(package)
    try:
        yield
    finally:
        _speaking.reset(token)


def known_locales() -> list[Locale]:
    """The locales whose messages this process may be asked for, the speaking one's first."""
    first = _speaking.get()
    packages = _added if first is None else dict.fromkeys([first, *_added])
    return [locale_of(package) for package in packages]


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
