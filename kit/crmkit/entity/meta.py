"""One entity as /meta tells it: in the caller's language, and only what the caller may see."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from sqlalchemy import null

from crmkit import wire
from crmkit.access.decide import may
from crmkit.access.document import Access
from crmkit.access.fieldview import FieldView, is_open
from crmkit.access.permission import CATALOGUE
from crmkit.admin.choices import ChoiceLists, list_name
from crmkit.entity.about import NamedFilter
from crmkit.entity.base import package_of
from crmkit.entity.input import input_fields
from crmkit.entity.naming import resource_of
from crmkit.entity.spec import EntitySpec, FieldSpec, find_spec
from crmkit.entity.words import Words
from crmkit.i18n import Locale, locale_of, pick

if TYPE_CHECKING:
    from crmkit.service import Command

Meta = dict[str, Any]

_HIDDEN, _VIEW_PERSONAL = "hidden", "view_personal"


def entity_meta(
    spec: EntitySpec,
    access: Access,
    language: str,
    custom: Iterable[FieldSpec] = (),
    choices: ChoiceLists | None = None,
    *,
    commands: Iterable[Command] = (),
    siblings: Iterable[EntitySpec] = (),
    locale: Locale | None = None,
) -> Meta:
    """Everything that a browser needs to list, show and edit the records of an entity."""
    told = _Told(spec, access, language, choices or ChoiceLists(), locale or _locale(spec))
    fields = [each for each in (*spec.fields.values(), *custom) if told.is_shown(each)]
    names = {each.name for each in fields}
    return {
        "name": spec.full_name,
        "service": spec.service,
        "resource": spec.resource,
        "label": told.words.entity("one"),
        "label_plural": told.words.entity("many"),
        "about": told.words.entity("about"),
        "title": spec.about.title,
        "owned": spec.owned,
        "log": spec.is_log,
        "searchable": spec.searchable,
        "can": [name for name in spec.operations if may(access, spec.permission(name))],
        "sections": told.sections(fields),
        "columns": [name for name in spec.about.columns if name in names],
        "default_sort": _default_sort(spec, names),
        "filters": list(spec.about.filters),
        "named_filters": told.named_filters(),
        "related": told.related(siblings),
        "commands": [told.command(each) for each in commands if told.may_run(each)],
        "fields": [told.field(each) for each in fields],
    }


def _locale(spec: EntitySpec) -> Locale:
    return locale_of(spec.service or package_of(spec.cls.__module__))


def _default_sort(spec: EntitySpec, shown: set[str]) -> str:
    keys = spec.about.default_sort.split(",")
    return ",".join(key for key in keys if key.lstrip("-") in shown)


class _Told:
    """One entity on its way to one caller."""

    def __init__(
        self,
        spec: EntitySpec,
        access: Access,
        language: str,
        choices: ChoiceLists,
        locale: Locale,
    ) -> None:
        self.spec = spec
        self.access = access
        self.language = language
        self.choices = choices
        self.locale = locale
        self.view = FieldView(spec, access)
        self.words = Words(locale, spec, language)

    def is_shown(self, field: FieldSpec) -> bool:
        """A personal field is told to whoever may see it on any record at all."""
        if not field.personal or field.custom:
            return self.view.is_readable(field.name)
        rules = self.access.field_rules.get(self.spec.full_name, {})
        allowed = may(self.access, self.spec.permission(_VIEW_PERSONAL))
        return allowed and rules.get(field.name) != _HIDDEN

    def may_run(self, command: Command) -> bool:
        if command.entity != self.spec.name or command.reads:
            return False
        permission = command.permission
        if permission is None:
            return True
        CATALOGUE.require(permission)
        return may(self.access, permission)

    def command(self, command: Command) -> Meta:
        return {
            "name": command.operation,
            "label": self.words.command(command.operation),
            "record": command.record,
            "permission": command.permission,
            "fields": [
                {**self._field(each), "label": self.words.input(command.operation, each)}
                for each in input_fields(command.model, self.spec.fields)
            ],
        }

    def sections(self, fields: list[FieldSpec]) -> list[Meta]:
        """The sections with what the caller sees of each; custom fields join theirs at its end."""
        shown = {each.name for each in fields}
        placed = {
            name: [each for each in names if each in shown]
            for name, names in self.spec.sections.items()
        }
        for field in fields:
            if field.custom and field.section:
                placed.setdefault(field.section, []).append(field.name)
        return [
            {"name": name, "label": self.words.section(name), "fields": names}
            for name, names in placed.items()
            if names
        ]

    def related(self, siblings: Iterable[EntitySpec]) -> list[Meta]:
        """The entities whose records refer to this one's, for the lists below a record."""
        return [
            {
                "entity": each.full_name,
                "field": field.name,
                "label": Words(self.locale, each, self.language).entity("many"),
            }
            for each in siblings
            if may(self.access, each.permission("view"))
            for field in each.fields.values()
            if each.reference_to(field.name) == self.spec.full_name and field.origin == "own"
        ]

    def field(self, field: FieldSpec) -> Meta:
        masked = self.view.is_masked(field.name)
        filterable = bool(field.operators) and not masked
        return {
            **self._field(field),
            "readonly": field.readonly or not self._is_writable(field),
            "masked": masked,
            "sortable": field.sort and not masked,
            "filterable": filterable,
            "operators": list(field.operators) if filterable else [],
        }

    def named_filters(self) -> list[Meta]:
        """What no column answers, told like a field that can only be filtered by."""
        return [
            {**self._field(_as_field(name, each)), "filterable": True, "operators": ["eq"]}
            for name, each in self.spec.about.filters.items()
            if all(self.view.can_filter(needed) for needed in each.needs)
        ]

    def _is_writable(self, field: FieldSpec) -> bool:
        if not field.personal or field.custom:
            return self.view.is_writable(field.name)
        rules = self.access.field_rules.get(self.spec.full_name, {})
        allowed = may(self.access, self.spec.permission("edit_personal"))
        return allowed and is_open(rules.get(field.name))

    def _field(self, field: FieldSpec) -> Meta:
        return {
            "name": field.name,
            "label": self.words.field(field),
            "help": self.words.help(field),
            "type": field.type,
            "section": field.section,
            "required": field.required,
            "readonly": field.readonly,
            "masked": False,
            "sortable": False,
            "filterable": False,
            "operators": [],
            "max_length": field.max_length,
            "min": plain_bound(field.min),
            "max": plain_bound(field.max),
            "choices": self._choices(field),
            "choice_list": self._choice_list(field),
            "states": self._states(field),
            "reference": self._reference(field),
            "currency_field": field.currency,
            "currency": field.fixed_currency,
            "default": wire.round_trip(field.default_value()),
            "personal": field.personal,
            "custom": field.custom,
            "multiline": field.multiline,
            "origin": field.origin,
        }

    def _choices(self, field: FieldSpec) -> list[Meta] | None:
        if field.choices is None:
            return None
        return [
            {
                "value": each.code,
                "label": pick(each.labels, self.language, each.code),
                "tone": each.tone,
                "active": each.active,
            }
            for each in self.choices.of(list_name(self.spec, field))
        ]

    def _choice_list(self, field: FieldSpec) -> Meta | None:
        if field.choices is None:
            return None
        return {"name": list_name(self.spec, field), "label": self.words.choice_list(field)}

    def _states(self, field: FieldSpec) -> list[Meta] | None:
        if field.states is None:
            return None
        return [
            {
                "value": value,
                "label": self.words.state(value),
                "tone": field.tones.get(value, "neutral"),
            }
            for value in field.states
        ]

    def _reference(self, field: FieldSpec) -> Meta | None:
        target = field.reference
        if target is None:
            return None
        entity = target if "." in target else f"{self.spec.service}.{target}"
        return {
            "entity": entity,
            "resource": target_resource(entity),
            "scope_by": dict(field.scope_by),
        }


def _as_field(name: str, named: NamedFilter) -> FieldSpec:
    kind = "reference" if named.reference else named.type
    return FieldSpec(name=name, type=kind, column=null(), reference=named.reference)


def target_resource(entity: str) -> str:
    """The API name of the entity that a reference names, of whatever service it is."""
    known = find_spec(entity)
    return known.resource if known else resource_of(entity.partition(".")[2])


def plain_bound(bound: Any) -> Any:
    """A bound as JSON: exact decimals as text."""
    return format(bound, "f") if isinstance(bound, Decimal) else bound
