"""Where the columns of a file may lead: the fields that the caller may fill, and parts of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from crmkit.access.fieldview import FieldView
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.entity.words import Words
from crmkit.i18n import LANGUAGES, Locale
from crmkit.importing.columns import Names
from crmkit.store.labels import title_fields

PHONE_KINDS = ("mobile", "home", "fax", "other")
ADDRESS_PARTS = ("country", "province", "city", "district", "street", "postcode")
_WITHOUT_TEXT = frozenset({"labels", "json"})
_NAMING = frozenset({"number", "code", "text", "email"})
ID = "id"


@dataclass(frozen=True, slots=True)
class Target:
    """A field, or the part of one that a column fills."""

    name: str
    field: FieldSpec
    part: str = ""


def targets_of(spec: EntitySpec, custom: Iterable[FieldSpec], view: FieldView) -> dict[str, Target]:
    """The targets by name: `name`, `phones.mobile`, `addresses.city`, `custom.tier`."""
    found: dict[str, Target] = {}
    for field in (*spec.fields.values(), *custom):
        open_to_caller = field.personal or view.is_writable(field.name)
        fillable = field.origin in ("own", "custom") and not field.readonly
        if fillable and open_to_caller and field.type not in _WITHOUT_TEXT:
            found.update((each.name, each) for each in _targets(field))
    return found


def key_fields(spec: EntitySpec, view: FieldView) -> dict[str, FieldSpec]:
    """The fields that tell records apart: id and number first, then unique ones, then names."""
    named = title_fields(spec)
    fields = [
        each
        for each in spec.fields.values()
        if each.name == ID or (each.origin == "own" and each.type in _NAMING)
    ]
    unique = [each for each in fields if each.unique or each.name == ID]
    titles = [each for each in fields if len(named) == 1 and each.name in named]
    known = {each.name: each for each in (*unique, *titles)}
    return {name: each for name, each in known.items() if name == ID or view.can_filter(name)}


def label(words: Words, locale: Locale, target: Target, language: str) -> str:
    """What a target is called."""
    field = words.field(target.field)
    return f"{field}: {_part(locale, target.part, language)}" if target.part else field


def names_of(spec: EntitySpec, locale: Locale, targets: Mapping[str, Target]) -> list[Names]:
    """All that each target is called, in every language."""
    words = {language: Words(locale, spec, language) for language in LANGUAGES}
    found = []
    for target in targets.values():
        field = target.field
        bare = field.name.removeprefix("custom.").removesuffix("_id")
        called = [bare, *(words[each].field(field) for each in words)]
        if target.part:
            parts = [_part(locale, target.part, language) for language in words]
            called = [target.part, *parts]
        found.append(Names(target.name, (*called, *also_called(locale, spec, target.name))))
    return found


def entity_names(spec: EntitySpec, locale: Locale) -> list[str]:
    """What a record is called, in every language."""
    return [Words(locale, spec, language).entity("one") for language in LANGUAGES]


def also_called(locale: Locale, spec: EntitySpec, target: str) -> list[str]:
    """Other names that files of the trade have for a target, of this entity or of any."""
    found = []
    for language in LANGUAGES:
        for owner in (spec.name, "any"):
            text = locale.find(language, "also_called", owner, target)
            found += text.split("|") if isinstance(text, str) else []
    return found


def _targets(field: FieldSpec) -> list[Target]:
    if field.type == "addresses":
        return [Target(f"{field.name}.{part}", field, part) for part in ADDRESS_PARTS]
    kinds = PHONE_KINDS if field.type == "phones" else ()
    return [
        Target(field.name, field),
        *(Target(f"{field.name}.{kind}", field, kind) for kind in kinds),
    ]


def _part(locale: Locale, part: str, language: str) -> str:
    section = "kind" if part in PHONE_KINDS else "part"
    return locale.text(language, section, part)
