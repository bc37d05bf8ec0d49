"""Derives the fields of an entity from its columns, its annotations and what `field` was told."""

from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import Column

from crmkit.entity.about import About
from crmkit.entity.annotation import Declared, declared_of
from crmkit.entity.base import Base, Entity, Owned
from crmkit.entity.field import NOTHING, TAKE_ALONG, Options
from crmkit.entity.spec import FieldSpec, Origin
from crmkit.entity.table import options_of, phonetic_fields, sort_column
from crmkit.entity.types import ORDER, Id, Moment
from crmkit.search.sortkey import SORT_ORDERS

STAMPED = ("department_id", "territory_id")
_SYSTEM_TYPES: dict[str, tuple[str, Any, bool]] = {
    "id": ("reference", Id, False),
    "version": ("integer", int, False),
    "created_at": ("datetime", Moment, True),
    "created_by": ("reference", Id, False),
    "updated_at": ("datetime", Moment, True),
    "updated_by": ("reference", Id, False),
    "deleted_at": ("datetime", Moment, False),
}
_PEOPLE = ("created_by", "updated_by")
_OPERATORS = {
    "reference": ("eq", "ne", "in", "is_null"),
    "integer": ORDER,
    "datetime": ORDER,
}


def fields_of(cls: type[Base]) -> dict[str, FieldSpec]:
    """Every field by name: its own, then its figures', then those of the system."""
    about: About = cls.about  # type: ignore[attr-defined]
    sections = {name: section for section, names in about.sections.items() for name in names}
    fields = list(_own(cls, sections))
    if about.figures is not None:
        fields += _figures(about.figures, sections)
    fields += _system(cls)
    return {each.name: each for each in fields}


def _own(cls: type[Base], sections: dict[str, str]) -> Iterator[FieldSpec]:
    phonetic = phonetic_fields(cls)
    columns = cls.table().c
    for name, declared in _in_order(cls):
        if name in _SYSTEM_TYPES and (issubclass(cls, Entity) or name == "id"):
            continue
        keys = {
            order: columns[sort_column(name, order)] for order in SORT_ORDERS if name in phonetic
        }
        stamped = name in STAMPED and issubclass(cls, Owned)
        origin: Origin = "system" if stamped else "own"
        yield _field(columns[name], declared, origin, sections.get(name), keys)


def _figures(cls: type[Base], sections: dict[str, str]) -> Iterator[FieldSpec]:
    for name, declared in declared_of(cls).items():
        if name != "id":
            yield _field(cls.table().c[name], declared, "figures", sections.get(name), {})


def _in_order(cls: type[Base]) -> list[tuple[str, Declared]]:
    """The declared fields in the order of the class itself, mixed-in ones last."""
    declared = declared_of(cls)
    first = [name for name in cls.__annotations__ if name in declared]
    names = dict.fromkeys([*first, *declared])
    return [(name, declared[name]) for name in names]


def _field(
    column: Column[Any],
    declared: Declared,
    origin: Origin,
    section: str | None,
    sort_columns: dict[str, Column[Any]],
) -> FieldSpec:
    options, kind = options_of(column), declared.kind
    readonly = options.readonly or origin != "own" or kind.type == "number"
    default, has_default = _default(options, declared)
    kind_type = "reference" if options.reference else kind.type
    return FieldSpec(
        name=column.name,
        type="text" if kind_type == "reference" and not options.reference else kind_type,
        column=column,
        annotation=declared.annotation,
        required=_required(options, declared, has_default) and not readonly,
        nullable=declared.nullable,
        choices=options.choices,
        states=None if options.states is None else tuple(options.states),
        tones=options.states if isinstance(options.states, Mapping) else {},
        reference=options.reference,
        scope_by=options.scope_by,
        takes_along=options.on_delete == TAKE_ALONG,
        personal=options.personal,
        sensitive=options.sensitive,
        readonly=readonly,
        unique=options.unique or kind.type == "number",
        sort=options.sort,
        search=options.search,
        filter=options.filter,
        operators=kind.operators if options.filter else (),
        section=section,
        currency=options.currency,
        mask=options.mask,
        min=options.min,
        max=options.max,
        max_length=kind.max_length,
        default=default,
        has_default=has_default,
        multiline=options.multiline or kind.type == "long_text",
        origin=origin,
        sort_columns=sort_columns,
    )


def _default(options: Options, declared: Declared) -> tuple[Any, bool]:
    if options.default is not NOTHING:
        return options.default, True
    if declared.kind.empty is not None and not declared.nullable:
        return declared.kind.empty, True
    return None, False


def _required(options: Options, declared: Declared, has_default: bool) -> bool:
    if options.required is not None:
        return options.required
    return not declared.nullable and not has_default


def _system(cls: type[Base]) -> Iterator[FieldSpec]:
    columns = cls.table().c
    names = _SYSTEM_TYPES if issubclass(cls, Entity) else ("id",)
    for name in names:
        kind, annotation, sort = _SYSTEM_TYPES[name]
        yield FieldSpec(
            name=name,
            type=kind,
            column=columns[name],
            annotation=annotation,
            nullable=bool(columns[name].nullable),
            reference="iam.user" if name in _PEOPLE else None,
            readonly=True,
            sort=sort,
            operators=_OPERATORS[kind],
            origin="system",
        )
