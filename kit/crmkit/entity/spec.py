"""What the rest of the kit knows about an entity: derived once from its class, then only read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

from sqlalchemy import ColumnElement

from crmkit.access.document import FIELD_RULES
from crmkit.access.permission import SHIPPED_ROLES, Can, UnknownPermission, permission_name
from crmkit.entity.about import About
from crmkit.entity.base import KIT, Base, Entity, LogEntry, Owned, package_of
from crmkit.entity.naming import resource_of

SHARE = "share"
"""The operation that opens single records to other people."""
IMPORT = "import"
"""The operation that adds and changes records from a file."""
SHARING = ("shared", "unshared")
"""The events of that."""

# What every version changes; saying so in each of them would say nothing.
UNTOLD = frozenset({"id", "version", "updated_at", "updated_by", "created_at", "created_by"})

Origin = Literal["own", "figures", "system", "custom"]


@dataclass(frozen=True, kw_only=True, eq=False)
class FieldSpec:
    """One field of an entity as lists, forms, checks, search and access see it."""

    name: str
    type: str
    """Its kind on the wire: text, money, reference …"""
    column: ColumnElement[Any]
    annotation: Any = Any
    """What pydantic checks a value against, without None."""
    required: bool = False
    nullable: bool = True
    choices: str | None = None
    states: tuple[str, ...] | None = None
    tones: Mapping[str, str] = field(default_factory=dict)
    """How a state is coloured, where that was declared."""
    reference: str | None = None
    scope_by: Mapping[str, str] = field(default_factory=dict)
    takes_along: bool = False
    """Whether deleting what it refers to takes this record along."""
    personal: bool = False
    sensitive: bool = False
    readonly: bool = False
    unique: bool = False
    sort: bool = False
    search: bool = False
    filter: bool = True
    operators: tuple[str, ...] = ()
    section: str | None = None
    currency: str | None = None
    mask: str | None = None
    min: Any = None
    max: Any = None
    max_length: int | None = None
    default: Any = None
    has_default: bool = False
    multiline: bool = False
    custom: bool = False
    origin: Origin = "own"
    sort_columns: Mapping[str, ColumnElement[Any]] = field(default_factory=dict)
    """For names: the columns that hold their sort keys, by order ("pinyin", "stroke")."""
    labels: Mapping[str, str] | None = None
    """The words of a custom field, which no locale file knows."""
    help: Mapping[str, str] | None = None
    fixed_currency: str | None = None
    """The currency of a custom amount, which has no column beside it."""

    def default_value(self) -> Any:
        """A fresh default: what a record gets where nobody gave a value."""
        return self.default() if callable(self.default) else self.default


@dataclass(frozen=True, kw_only=True, eq=False)
class EntitySpec:
    """Everything derived from one entity class within one service."""

    cls: type[Entity] | type[LogEntry]
    name: str
    service: str
    """The service it belongs to; empty for what the kit declares until a service carries it."""
    resource: str
    about: About
    fields: Mapping[str, FieldSpec]
    operations: tuple[str, ...]
    owned: bool
    is_log: bool

    @property
    def full_name(self) -> str:
        """``customers.contact``."""
        return f"{self.service}.{self.name}" if self.service else self.name

    @property
    def parent(self) -> str | None:
        """The field that refers to the record whose scope this one shares."""
        return self.about.inherits

    @cached_property
    def parent_entity(self) -> str | None:
        """The name of the entity whose scope this one shares."""
        return self.fields[self.parent].reference if self.parent else None

    @property
    def searchable(self) -> bool:
        """Whether any of its fields is found by searching."""
        return any(each.search for each in self.fields.values())

    @cached_property
    def own_fields(self) -> Mapping[str, FieldSpec]:
        """The fields that its table holds for people to fill, system fields left out."""
        return {name: each for name, each in self.fields.items() if each.origin == "own"}

    @cached_property
    def stored(self) -> tuple[FieldSpec, ...]:
        """The fields that have a column; custom ones share a single one."""
        return tuple(each for each in self.fields.values() if each.origin != "custom")

    @cached_property
    def versioned(self) -> tuple[str, ...]:
        """The fields that versions are made of; figures and what every version changes are not."""
        return tuple(
            each.name
            for each in self.stored
            if each.origin != "figures" and each.name not in UNTOLD
        )

    @cached_property
    def published(self) -> tuple[str, ...]:
        """The fields that events carry: neither figures nor what is personal or sensitive."""
        return tuple(
            each.name
            for each in self.stored
            if each.origin != "figures" and not (each.personal or each.sensitive)
        )

    @cached_property
    def guarded(self) -> frozenset[str]:
        """The fields whose old values events leave out."""
        return frozenset(
            each.name for each in self.fields.values() if each.personal or each.sensitive
        )

    @cached_property
    def sections(self) -> Mapping[str, tuple[str, ...]]:
        """The sections of its form; what is declared in none stands in "other"."""
        placed = {name for names in self.about.sections.values() for name in names}
        left = tuple(
            name
            for name, each in self.fields.items()
            if name not in placed and each.origin in ("own", "figures")
        )
        return {**self.about.sections, "other": left} if left else dict(self.about.sections)

    @property
    def number_field(self) -> FieldSpec | None:
        """The field that is drawn from a series, if it has one."""
        return next((each for each in self.fields.values() if each.type == "number"), None)

    def permission(self, operation: str) -> str:
        """The full name of the permission for one of its operations; raises for any other."""
        if operation not in self.operations:
            raise UnknownPermission(f"{self.full_name}.{operation}")
        return permission_name(self.service, self.name, operation)

    def reference_to(self, name: str) -> str | None:
        """The full name of the entity that a field refers to."""
        target = self.fields[name].reference
        if target is None or "." in target:
            return target
        return f"{self.service}.{target}"

    def with_custom(self, fields: Iterable[FieldSpec]) -> EntitySpec:
        """This entity together with the custom fields that it has at the moment."""
        return replace(self, fields={**self.fields, **{each.name: each for each in fields}})


_specs: dict[tuple[type, str | None], EntitySpec] = {}


def spec_of(cls: type[Base], service: str | None = None) -> EntitySpec:
    """What is derived from an entity class.

    The service is the package it is declared in, or the one it was bound to by `bind`; entities of
    the kit live in every service, so for them name the service.
    """
    key = (cls, service)
    if key not in _specs:
        _specs[key] = _derive(cls, service)
    return _specs[key]


def bind(entities: Iterable[type[Base]], service: str) -> dict[str, EntitySpec]:
    """The entities of a service by name, from now on known to belong to it."""
    bound = {}
    for cls in entities:
        spec = spec_of(cls, service)
        if package_of(cls.__module__) != KIT:
            _specs[cls, None] = spec
        bound[spec.name] = spec
    return bound


def find_spec(full_name: str) -> EntitySpec | None:
    """The entity of that full name, if a service of this process has it."""
    return next((spec for spec in _specs.values() if spec.full_name == full_name), None)


def _derive(cls: type[Base], service: str | None) -> EntitySpec:
    from crmkit.entity.derive import fields_of

    if not issubclass(cls, Entity | LogEntry):
        raise TypeError(f"{cls.__name__} is no entity")
    package = package_of(cls.__module__)
    home = "" if package == KIT or "." in package else package
    fields = fields_of(cls)
    _refuse_unknown_names(cls, fields)
    _refuse_unknown_rules(cls)
    resource = cls.about.resource or resource_of(cls.table().name)
    owned = issubclass(cls, Owned)
    about = _with_import(cls.about, resource)
    about = _with_sharing(about, resource) if owned else about
    return EntitySpec(
        cls=cls,
        name=cls.table().name,
        service=service if service is not None else home,
        resource=resource,
        about=about,
        fields=fields,
        operations=tuple(about.can),
        owned=owned,
        is_log=issubclass(cls, LogEntry),
    )


def _with_sharing(about: About, resource: str) -> About:
    """What people work on and own they may share, too; at first those who may change it."""
    if "edit" not in about.can or SHARE in about.can:
        return about
    sentence = f"Share {resource.replace('-', ' ')} with people and groups"
    can = {**about.can, SHARE: Can(sentence, **about.can["edit"].grants)}
    return replace(about, can=can, emits=(*about.emits, *SHARING))


def _with_import(about: About, resource: str) -> About:
    """What people add they may also import; at first those who may add it."""
    if "create" not in about.can or IMPORT in about.can:
        return about
    sentence = f"Import {resource.replace('-', ' ')} from files"
    can = {**about.can, IMPORT: Can(sentence, **about.can["create"].grants)}
    return replace(about, can=can)


def _refuse_unknown_names(cls: type[Entity] | type[LogEntry], known: Mapping[str, Any]) -> None:
    about = cls.about
    named = {name for names in about.sections.values() for name in names}
    named |= set(about.columns) | {name for names in about.unique for name in names}
    named |= {each.lstrip("-") for each in about.default_sort.split(",")}
    named |= {about.inherits} if about.inherits else set()
    named |= {name for rules in about.rules.values() for name in rules}
    unknown = sorted(named - set(known))
    if unknown:
        raise ValueError(f"{cls.__name__}.about names fields that it does not have: {unknown}")


def _refuse_unknown_rules(cls: type[Entity] | type[LogEntry]) -> None:
    rules = cls.about.rules
    unknown = set(rules) - set(SHIPPED_ROLES)
    unknown |= {rule for each in rules.values() for rule in each.values()} - set(FIELD_RULES)
    if unknown:
        raise ValueError(f"{cls.__name__}.about has rules of no known kind: {sorted(unknown)}")
