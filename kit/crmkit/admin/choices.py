"""Choice lists at work: what may be chosen now, and the entries that a service ships."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.orm import Session

from crmkit.admin.choice import Choice
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid, Problem
from crmkit.i18n import DEFAULT_LANGUAGE, LANGUAGES, locale_of
from crmkit.search import tokens


@dataclass(frozen=True)
class Entry:
    """One entry of a list as forms and tags need it."""

    code: str
    labels: Mapping[str, str]
    tone: str
    active: bool
    is_default: bool = False


@dataclass(frozen=True)
class ChoiceLists:
    """The choice lists of a service at one moment."""

    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    """By the list's full name ("customers.level"), retired and deleted ones as inactive."""

    def of(self, name: str) -> tuple[Entry, ...]:
        """The entries of a list in their order."""
        return self.entries.get(name, ())

    def active(self, name: str) -> frozenset[str]:
        """The codes that may be chosen now."""
        return frozenset(each.code for each in self.of(name) if each.active)

    def problems(
        self, field: FieldSpec, value: Any, current: Any, name: str | None = None
    ) -> dict[str, Problem]:
        """What is wrong with a value chosen of the field's list, or of the one of that full name.

        What the record has already may stay.
        """
        chosen = value if isinstance(value, list) else [value]
        kept = current if isinstance(current, list) else [current]
        allowed = self.active(name or field.choices or "").union(each for each in kept if each)
        unknown = [str(code) for code in chosen if code is not None and code not in allowed]
        return {field.name: ("unknown_choice", {"value": unknown[0]})} if unknown else {}


ENTRIES = select(
    Choice.list, Choice.code, Choice.labels, Choice.tone, Choice.active, Choice.is_default,
    Choice.deleted_at,
).order_by(Choice.list, Choice.position, Choice.code, Choice.deleted_at.desc())  # fmt: skip
SOME = ENTRIES.where(Choice.list == func.any(bindparam("names", type_=ARRAY(Text))))


def choice_lists(db: Session, names: Iterable[str] | None = None) -> ChoiceLists:
    """The lists of those full names, or all; deleted entries stay readable as inactive ones."""
    rows, given = (ENTRIES, {}) if names is None else (SOME, {"names": sorted(names)})
    found: dict[str, dict[str, Entry]] = {}
    with db.no_autoflush:
        for list_name, code, labels, tone, active, is_default, deleted_at in db.execute(
            rows, given
        ):
            lives = deleted_at is None
            entry = Entry(code, labels, tone, active and lives, is_default and lives)
            entries = found.setdefault(list_name, {})
            if lives or code not in entries:
                entries[code] = entry
    return ChoiceLists({name: tuple(entries.values()) for name, entries in found.items()})


def list_name(spec: EntitySpec, field: FieldSpec) -> str:
    """The full name of the choice list of a field."""
    name = field.choices or ""
    return name if "." in name else f"{spec.service}.{name}"


def check_choices(
    spec: EntitySpec, values: Mapping[str, Any], current: Mapping[str, Any], lists: ChoiceLists
) -> None:
    """Raises Invalid where a value is in no active entry of its list and was not there before."""
    problems: dict[str, Problem] = {}
    for name, value in values.items():
        known = spec.fields.get(name)
        if known is None or known.choices is None or value is None:
            continue
        full = list_name(spec, known)
        problems.update(lists.problems(known, value, current.get(name), full))
    if problems:
        raise Invalid(problems)


def lists_needed(spec: EntitySpec, values: Iterable[str]) -> set[str]:
    """The full names of the lists that these fields take their values from."""
    known = (spec.fields[name] for name in values if name in spec.fields)
    return {list_name(spec, each) for each in known if each.choices}


class HasChoices(Protocol):
    """As much of a service as its shipped choices need."""

    name: str
    package: str
    choice_lists: tuple[str, ...]


def seed_choices(db: Session, service: HasChoices) -> int:
    """Adds the entries that a service ships and its database has never had; returns how many.

    What an administrator changed, retired or deleted stays as they left it.
    """
    shipped = list(_shipped(service))
    if not shipped:
        return 0
    lists = {row["list"] for row in shipped}
    had = {
        tuple(row)
        for row in db.execute(select(Choice.list, Choice.code).where(Choice.list.in_(lists)))
    }
    new = [row for row in shipped if (row["list"], row["code"]) not in had]
    if new:
        db.execute(insert(Choice).on_conflict_do_nothing(), new)
    return len(new)


def _shipped(service: HasChoices) -> Iterable[dict[str, Any]]:
    locale = locale_of(service.package)
    for name in service.choice_lists:
        shipped = locale.find(DEFAULT_LANGUAGE, "choice", name) or {}
        for position, code in enumerate(shipped):
            labels = locale.labels("choice", name, code)
            words = [token for language in LANGUAGES for token in tokens(labels[language])]
            yield {
                "list": f"{service.name}.{name}",
                "code": code,
                "labels": labels,
                "position": (position + 1) * 10,
                "search": list(dict.fromkeys(words)),
            }
