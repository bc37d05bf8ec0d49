"""The fields that a command asks for, read from its pydantic model."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any, get_args

import annotated_types
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from sqlalchemy import null

from crmkit.entity.annotation import kind_in
from crmkit.entity.field import Options
from crmkit.entity.spec import FieldSpec
from crmkit.entity.types import Kind

_PLAIN: dict[Any, str] = {
    str: "text", int: "integer", bool: "flag", Decimal: "decimal", date: "date",
    datetime: "datetime",
}  # fmt: skip


def input_fields(model: type[BaseModel] | None) -> list[FieldSpec]:
    """What a form for the command shows.

    `Annotated[Id, Options(reference="customer")]` gives a picker, as `reference` does in an entity.
    """
    if model is None:
        return []
    return [_field(info.alias or name, info) for name, info in model.model_fields.items()]


def _field(name: str, info: FieldInfo) -> FieldSpec:
    kind, options = _kind(info), _options(info)
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
    kind = next((each for each in info.metadata if isinstance(each, Kind)), None)
    if kind is not None and kind.type != "reference":
        return kind
    members = [info.annotation, *get_args(info.annotation)]
    found = next((each for each in map(kind_in, members) if each), None)
    if kind is None and found is not None and found.type != "reference":
        return found
    name = next((_PLAIN[each] for each in members if each in _PLAIN), "json")
    is_list = any(getattr(each, "__origin__", each) is list for each in members)
    return Kind("json" if is_list else name)


def _options(info: FieldInfo) -> Options:
    return next((each for each in info.metadata if isinstance(each, Options)), Options())


def _bound(info: FieldInfo, kind: type, attribute: str) -> Any:
    found = next((each for each in info.metadata if isinstance(each, kind)), None)
    return None if found is None else getattr(found, attribute)
