"""Custom fields at work: as fields among the others, and the checks on their values."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.admin.choices import ChoiceLists
from crmkit.admin.custom_field import CustomField
from crmkit.entity import types
from crmkit.entity.annotation import kind_in
from crmkit.entity.problem import has_nul, problem_of
from crmkit.entity.schema import is_blank
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid, Problem

PREFIX = "custom."

_ANNOTATIONS: dict[str, Any] = {
    "text": types.Text,
    "number": types.Decimal,
    "money": types.Amount,
    "date": types.Date,
    "choice": types.ChoiceCode,
    "multi_choice": types.MultiChoice,
    "reference": types.Id,
    "flag": types.Flag,
}
_WIRE_TYPES = {"number": "decimal"}
_ADAPTERS: dict[str, TypeAdapter[Any]] = {}


ACTIVE = (
    select(CustomField)
    .where(
        CustomField.entity == func.any(bindparam("entities", type_=ARRAY(Text))),
        CustomField.active.is_(True),
        CustomField.deleted_at.is_(None),
    )
    .order_by(CustomField.position, CustomField.code)
)


def custom_fields(db: Session, spec: EntitySpec, kind: str | None = None) -> dict[str, FieldSpec]:
    """The active custom fields of an entity, or those of one type, by code in their order."""
    return custom_fields_of(db, [spec], kind)[spec.full_name]


def custom_fields_of(
    db: Session, specs: Iterable[EntitySpec], kind: str | None = None
) -> dict[str, dict[str, FieldSpec]]:
    """The same of many entities, by their full names."""
    by_name = {spec.full_name: spec for spec in specs}
    found: dict[str, dict[str, FieldSpec]] = {name: {} for name in by_name}
    with db.no_autoflush:
        for row in db.scalars(ACTIVE, {"entities": list(by_name)}):
            if kind is None or row.type == kind:
                found[row.entity][row.code] = field_of(by_name[row.entity], row)
    return found


def field_of(spec: EntitySpec, row: CustomField) -> FieldSpec:
    """A custom field as lists, forms and checks see every field; its name is ``custom.<code>``."""
    annotation = _ANNOTATIONS[row.type]
    kind = kind_in(annotation)
    assert kind is not None
    return FieldSpec(
        name=f"{PREFIX}{row.code}",
        type=_WIRE_TYPES.get(row.type, row.type),
        column=spec.cls.table().c.custom[row.code],
        annotation=annotation,
        required=row.required,
        choices=row.list_name if row.type in ("choice", "multi_choice") else None,
        reference=row.target if row.type == "reference" else None,
        sort=row.sortable and kind.sortable,
        operators=kind.operators,
        section=row.section or "custom",
        fixed_currency=row.currency,
        max_length=kind.max_length,
        default=row.default,
        has_default=row.default is not None,
        custom=True,
        origin="custom",
        labels=row.labels,
        help=row.help,
    )


def checked_custom(
    fields: Mapping[str, FieldSpec],
    given: Mapping[str, Any],
    current: Mapping[str, Any],
    choices: ChoiceLists,
    *,
    creating: bool = False,
) -> dict[str, Any]:
    """The values that a record is to have: `given` over `current`; None takes a value away.

    Values of retired fields stay. Raises Invalid with every problem, by ``custom.code``.
    """
    problems: dict[str, Problem] = {}
    values = dict(current)
    for code, value in given.items():
        if code not in fields:
            problems[f"{PREFIX}{code}"] = "unknown_field"
            continue
        _take(fields[code], code, value, values, problems)
    for code, each in fields.items():
        if creating and code not in given and each.has_default:
            values[code] = each.default
        asked = creating or code in given
        if asked and each.required and f"{PREFIX}{code}" not in problems and code not in values:
            problems[f"{PREFIX}{code}"] = "required"
    for code, each in fields.items():
        if each.choices and code in given and code in values:
            problems.update(choices.problems(each, values[code], current.get(code)))
    if problems:
        raise Invalid(problems)
    return values


def checked_value(field: FieldSpec, value: Any) -> Any:
    """The value as it is stored: plain JSON, decimals as text; raises Invalid by field."""
    if has_nul(value):
        raise Invalid({field.name: "bad_value"})
    try:
        return wire.round_trip(_adapter(field).validate_python(value))
    except ValidationError as error:
        raise Invalid({field.name: problem_of(error.errors()[0], field)}) from None


def _take(
    field: FieldSpec, code: str, value: Any, values: dict[str, Any], problems: dict[str, Problem]
) -> None:
    if value is None or is_blank(value):
        values.pop(code, None)
        return
    try:
        values[code] = checked_value(field, value)
    except Invalid as error:
        problems.update(error.problems)


def _adapter(field: FieldSpec) -> TypeAdapter[Any]:
    if field.type not in _ADAPTERS:
        _ADAPTERS[field.type] = TypeAdapter(field.annotation)
    return _ADAPTERS[field.type]
