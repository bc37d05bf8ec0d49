"""The three languages: which one to speak, and the words of kit and services in it."""

from crmkit.i18n.language import DEFAULT_LANGUAGE, LANGUAGES, match_language
from crmkit.i18n.locale import KIT, Locale, add_locale, locale_of, speaking
from crmkit.i18n.message import fill, pick, translate

__all__ = [
    "DEFAULT_LANGUAGE",
    "KIT",
    "LANGUAGES",
    "Locale",
    "add_locale",
    "fill",
    "locale_of",
    "match_language",
    "pick",
    "speaking",
    "translate",
]
