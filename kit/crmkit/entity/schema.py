"""What a caller may send to create or change a record, checked by pydantic from the declaration."""

from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any

import annotated_types
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError
from pydantic import create_model as build_model
from pydantic_core import PydanticCustomError

from crmkit.entity.problem import BAD_VALUE, has_nul, problem_of
from crmkit.entity.spec import EntitySpec, FieldSpec
from crmkit.errors import Invalid, Problem

CUSTOM = "custom"
_TEXTS = frozenset({"text", "long_text", "email", "url", "phone", "code", "choice", "currency"})
_BLANKABLE = _TEXTS | {"state", "reference", "date", "datetime", "integer", "decimal", "money",
                       "unit_price", "percent", "rating"}  # fmt: skip


class Values(BaseModel):
    """What every checked set of values has in common: nothing unknown passes."""

    model_config = ConfigDict(extra="forbid", populate_by_name=False, hide_input_in_errors=True)


@cache
def create_model(spec: EntitySpec) -> type[Values]:
    """The values of a new record; what may be left out has its default."""
    return _model(spec, "Create", _for_create)


@cache
def update_model(spec: EntitySpec) -> type[Values]:
    """The values that change; every field may be left out."""
    return _model(spec, "Update", _for_update)


def writable_fields(spec: EntitySpec) -> dict[str, FieldSpec]:
    """The fields that callers may set at all; the rest is fed by the system."""
    return {
        name: each
        for name, each in spec.fields.items()
        if each.origin == "own" and not each.readonly
    }


def checked_create(spec: EntitySpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a new record, whole and of the right types; raises Invalid with all problems.

    A default in a choice list is data and filled in elsewhere. `custom` passes as it is.
    """
    return _checked(spec, create_model(spec), values, only_given=False)


def checked_update(spec: EntitySpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """The given values, of the right types; raises Invalid with all problems."""
    return _checked(spec, update_model(spec), values, only_given=True)


def json_schema(model: type[BaseModel]) -> dict[str, Any]:
    """The JSON schema of a model, as documents describe it."""
    return model.model_json_schema(by_alias=True)


def is_blank(value: object) -> bool:
    """Whether a form was left empty where a value could stand."""
    return isinstance(value, str) and not value.strip()


def _checked(
    spec: EntitySpec, model: type[Values], values: Mapping[str, Any], *, only_given: bool
) -> dict[str, Any]:
    problems: dict[str, Problem] = {}
    for name, value in values.items():
        if has_nul(name) or has_nul(value):
            problems[name.replace("\x00", "")] = BAD_VALUE
        elif name in spec.fields and name not in model_names(model):
            problems[name] = "readonly"
    try:
        found = model.model_validate({k: v for k, v in values.items() if k not in problems})
    except ValidationError as error:
        raise Invalid({**_problems(spec, error), **problems}) from None
    if problems:
        raise Invalid(problems)
    return found.model_dump(by_alias=True, exclude_unset=only_given)


@cache
def model_names(model: type[Values]) -> frozenset[str]:
    """The names that a model accepts."""
    return frozenset(each.alias or name for name, each in model.model_fields.items())


def _problems(spec: EntitySpec, error: ValidationError) -> dict[str, Problem]:
    """One problem per field: the first one found."""
    found: dict[str, Problem] = {}
    for each in error.errors():
        name = str(each["loc"][0]) if each["loc"] else CUSTOM
        if name in found:
            continue
        known = spec.fields.get(name)
        if known is None:
            found[name] = BAD_VALUE if name == CUSTOM else "unknown_field"
            continue
        found[name] = problem_of(each, known)
    return found


def _model(spec: EntitySpec, purpose: str, make: Any) -> type[Values]:
    fields = {_attribute(name): make(each) for name, each in writable_fields(spec).items()}
    if not spec.is_log:
        fields[CUSTOM] = (dict[str, Any], Field(default_factory=dict))
    name = f"{spec.cls.__name__}{purpose}"
    return build_model(name, __base__=Values, __module__=spec.cls.__module__, **fields)


def _attribute(name: str) -> str:
    """A field may be called like something that pydantic's own class has; its alias says so."""
    return f"{name}_" if hasattr(BaseModel, name) or name.startswith("model_") else name


def _for_create(field: FieldSpec) -> tuple[Any, Any]:
    annotation = _annotation(field)
    if field.required:
        return annotation, Field(alias=field.name)
    if field.has_default:
        return annotation, Field(alias=field.name, default_factory=field.default_value)
    return annotation, Field(alias=field.name, default=None)


def _for_update(field: FieldSpec) -> tuple[Any, Any]:
    return _annotation(field), Field(alias=field.name, default=None)


def _annotation(field: FieldSpec) -> Any:
    annotation = field.annotation
    if field.min is not None:
        annotation = Annotated[annotation, annotated_types.Ge(field.min)]
    if field.max is not None:
        annotation = Annotated[annotation, annotated_types.Le(field.max)]
    if field.states:
        annotation = Annotated[annotation, AfterValidator(_one_of(field.states))]
    if field.nullable and not field.required:
        annotation = annotation | None if field.type != "json" else annotation
        if field.type in _BLANKABLE:
            annotation = Annotated[annotation, BeforeValidator(_none_if_blank)]
    return annotation


def _none_if_blank(value: object) -> object:
    return None if is_blank(value) else value


def _one_of(states: tuple[str, ...]) -> Any:
    def check(value: str) -> str:
        if value not in states:
            raise PydanticCustomError("unknown_state", "unknown", {"value": value})
        return value

    return check
