"""The fields that a command asks for, read from its pydantic model."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Annotated, Any, get_args, get_origin

import annotated_types
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from sqlalchemy import null

from crmkit.entity.field import Options
from crmkit.entity.spec import FieldSpec
from crmkit.entity.types import Kind

VERSION = "version"
"""Which version a command was meant for: told by the form, never asked of a person."""

_PLAIN: dict[Any, str] = {
    str: "text", int: "integer", bool: "flag", Decimal: "decimal", date: "date",
    datetime: "datetime",
}  # fmt: skip


def input_fields(
    model: type[BaseModel] | None, known: Mapping[str, FieldSpec] = MappingProxyType({})
) -> list[FieldSpec]:
    """What a form for the command shows.

    A field that is called like one of the record's (`known`) takes its values from the same place;
    for others `Annotated[Id, Options(reference="iam.user")]` gives a picker.
    """
    if model is None:
        return []
    named = ((info.alias or name, info) for name, info in model.model_fields.items())
    return [_field(name, info, known.get(name)) for name, info in named if name != VERSION]


def _field(name: str, info: FieldInfo, known: FieldSpec | None) -> FieldSpec:
    kind, options = _kind(info), _options(info) or _options_of(known)
    required = info.is_required()
    return FieldSpec(
        name=name,
        type="reference" if options.reference else kind.type,
        column=null(),
        annotation=info.annotation,
        required=required,
        nullable=not required,
        choices=options.choices,
        states=None if options.states is None else tuple(options.states),
        reference=options.reference,
        scope_by=options.scope_by,
        currency=options.currency,
        min=_bound(info, annotated_types.Ge, "ge"),
        max=_bound(info, annotated_types.Le, "le"),
        max_length=kind.max_length,
        default=None
        if required
        else info.get_default(call_default_factory=True, validated_data={}),
        has_default=not required,
        multiline=options.multiline or kind.type == "long_text",
        filter=False,
    )


def _kind(info: FieldInfo) -> Kind:
    found = next((each for each in _marks(info) if isinstance(each, Kind)), None)
    if found is not None and found.type != "reference":
        return found
    members = [info.annotation, *get_args(info.annotation)]
    if any(get_origin(each) is list for each in members):
        return Kind("json")
    return Kind(next((_PLAIN[each] for each in _bare(members) if each in _PLAIN), "json"))


def _options(info: FieldInfo) -> Options | None:
    return next((each for each in _marks(info) if isinstance(each, Options)), None)


def _marks(info: FieldInfo) -> list[Any]:
    """What stands beside the type, also where it may be None."""
    members = get_args(info.annotation)
    inner = [each.__metadata__ for each in members if get_origin(each) is Annotated]
    return [*info.metadata, *(mark for marks in inner for mark in marks)]


def _bare(members: list[Any]) -> list[Any]:
    return [get_args(each)[0] if get_origin(each) is Annotated else each for each in members]


def _options_of(known: FieldSpec | None) -> Options:
    if known is None:
        return Options()
    return Options(
        reference=known.reference,
        scope_by=known.scope_by,
        choices=known.choices,
        states=known.states,
        currency=known.currency,
        multiline=known.multiline,
    )


def _bound(info: FieldInfo, kind: type, attribute: str) -> Any:
    found = next((each for each in info.metadata if isinstance(each, kind)), None)
    return None if found is None else getattr(found, attribute)
