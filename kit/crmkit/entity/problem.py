"""What pydantic found wrong, in the words of our own message keys."""

from collections.abc import Mapping
from typing import Any

from pydantic_core import ErrorDetails

from crmkit.entity.spec import FieldSpec
from crmkit.errors import Problem

BAD_VALUE = "bad_value"

_BY_ERROR = {
    "missing": "required",
    "string_too_short": "required",
    "required": "required",
    "greater_than": "too_small",
    "greater_than_equal": "too_small",
    "less_than": "above_limit",
    "less_than_equal": "above_limit",
    "decimal_max_digits": "too_big",
    "decimal_whole_digits": "too_big",
    "decimal_max_places": "too_many_decimals",
    "string_too_long": "too_long",
    "too_long": "too_many",
    "unknown_language": "unknown_language",
    "unknown_state": "unknown_choice",
    "literal_error": "unknown_choice",
    "extra_forbidden": "unknown_field",
}
_BY_TYPE = {
    "email": "not_an_email",
    "emails": "not_an_email",
    "phone": "not_a_phone",
    "phones": "not_a_phone",
    "url": "not_a_url",
    "currency": "not_a_currency",
    "reference": "not_an_id",
    "integer": "not_a_number",
    "rating": "not_a_number",
    "decimal": "not_a_number",
    "money": "not_a_number",
    "unit_price": "not_a_number",
    "percent": "not_a_number",
    "date": "not_a_date",
    "datetime": "not_a_moment",
    "flag": "not_yes_or_no",
}
_PARAMS = {
    "ge": "limit",
    "gt": "limit",
    "le": "limit",
    "lt": "limit",
    "max_length": "max_length",
    "decimal_places": "places",
    "language": "language",
    "value": "value",
}


def problem_of(error: ErrorDetails, field: FieldSpec) -> Problem:
    """The problem of one field, with the numbers that its message needs."""
    key = _BY_ERROR.get(error["type"])
    inside = len(error["loc"]) > 1
    if key is None or (inside and key == "unknown_field"):
        key = "required" if error["input"] is None else _BY_TYPE.get(field.type, BAD_VALUE)
    context: Mapping[str, Any] = error.get("ctx") or {}
    params = {_PARAMS[name]: value for name, value in context.items() if name in _PARAMS}
    if key == "too_many":
        params = {"max": params.get("max_length")}
    return (key, params) if params else key


def has_nul(value: Any) -> bool:
    """Whether a text in the value has the one character that PostgreSQL cannot store."""
    if isinstance(value, str):
        return "\x00" in value
    if isinstance(value, Mapping):
        return any(has_nul(key) or has_nul(each) for key, each in value.items())
    return isinstance(value, list | tuple) and any(map(has_nul, value))
