"""What a list is asked, read from the address line; each mistake is told by its parameter."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from flask import request

from gateway.problems import BadInput, Told

OPERATORS = ("eq", "ne", "lt", "lte", "gt", "gte", "in", "contains", "is_null", "between")
MOST = 200
MOST_VALUES = 500
LONGEST_QUESTION = 200
LONGEST_CURSOR = 2000
PLAIN = ("q", "limit", "cursor", "sort", "fields")

_FILTER = re.compile(r"filter\[([^\[\]]*)\](?:\[([^\[\]]*)\])?")
_FIELD = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]{0,99}")
_SORT = re.compile(r"-?[a-z_][A-Za-z0-9_.\-]{0,99}(?:,-?[a-z_][A-Za-z0-9_.\-]{0,99}){0,9}")
_FIELDS = re.compile(r"[a-z_][A-Za-z0-9_.\-]{0,99}(?:,[a-z_][A-Za-z0-9_.\-]{0,99}){0,199}")
_FLAGS = {"true": True, "1": True, "false": False, "0": False}

Problems = dict[str, Told | str]


def parameters() -> Iterable[tuple[str, list[str]]]:
    """Every parameter with its values; refuses what is no text at all."""
    raw = request.query_string
    if b"%" in raw or not raw.isascii():
        try:
            text = unquote_to_bytes(raw).decode()
        except UnicodeDecodeError:
            raise BadInput({"query": "query.bad_text"}) from None
        if "\0" in text:
            raise BadInput({"query": "query.bad_text"})
    return request.args.lists()


def list_arguments() -> dict[str, Any]:
    """The arguments of a service's list for this request."""
    asked: dict[str, Any] = {}
    where: dict[str, dict[str, Any]] = {}
    problems: Problems = {}
    for name, values in parameters():
        if name in PLAIN:
            _plain(asked, name, values, problems)
        elif name.startswith("filter"):
            _filter(where, name, values, problems)
        else:
            problems[name] = "query.unknown"
    if problems:
        raise BadInput(problems)
    if where:
        asked["where"] = where
    return asked


def page_arguments() -> dict[str, Any]:
    """Limit and cursor alone, for what can be paged but not narrowed."""
    return list_arguments_only(("limit", "cursor"))


def list_arguments_only(names: Collection[str]) -> dict[str, Any]:
    """Those of the plain list parameters that this address knows."""
    asked: dict[str, Any] = {}
    problems: Problems = {}
    for name, values in parameters():
        if name in names and name in PLAIN:
            _plain(asked, name, values, problems)
        else:
            problems[name] = "query.unknown"
    if problems:
        raise BadInput(problems)
    return asked


def no_parameters() -> None:
    """For addresses that take none: an ignored parameter would be a mistake that nobody sees."""
    if request.query_string:
        list_arguments_only(())


def query_arguments(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The values of a service's own query; those that its schema calls arrays become lists."""
    known = schema.get("properties", {})
    problems: Problems = {}
    asked: dict[str, Any] = {}
    for name, values in parameters():
        if name not in known:
            problems[name] = "query.unknown"
        elif _is_array(known[name]):
            asked[name] = [each for value in values for each in value.split(",") if each]
        elif len(values) > 1:
            problems[name] = "query.twice"
        else:
            asked[name] = values[0]
    missing = [name for name in schema.get("required", ()) if name not in asked]
    problems.update(dict.fromkeys(missing, "query.required"))
    if problems:
        raise BadInput(problems)
    return asked


def where_from_body(given: Any) -> dict[str, Any]:
    """The filter of a bulk operation, {"field": value} or {"field": {"op": value}}."""
    if not isinstance(given, dict):
        raise BadInput({"filter": "body.object"})
    for field, asked in given.items():
        if not _FIELD.fullmatch(field):
            raise BadInput({f"filter.{field}": ("query.field", {"field": field})})
        operators = asked if isinstance(asked, dict) else {}
        for operator in operators:
            if operator not in OPERATORS:
                raise BadInput({f"filter.{field}": _no_such(operator)})
    return given


def _plain(asked: dict[str, Any], name: str, values: list[str], problems: Problems) -> None:
    if len(values) > 1:
        problems[name] = "query.twice"
        return
    value = values[0]
    problem = _PROBLEM_OF[name](value)
    if problem is not None:
        problems[name] = problem
    elif value:
        asked[name] = _READ.get(name, str)(value)


def _problem_of_limit(value: str) -> Told | None:
    if value.isascii() and value.isdigit() and len(value) <= 3 and 1 <= int(value) <= MOST:
        return None
    return "query.limit", {"most": MOST}


def _problem_of_length(limit: int) -> Any:
    def problem(value: str) -> Told | None:
        return ("query.too_long", {"limit": limit}) if len(value) > limit else None

    return problem


_PROBLEM_OF: dict[str, Any] = {
    "q": _problem_of_length(LONGEST_QUESTION),
    "cursor": _problem_of_length(LONGEST_CURSOR),
    "limit": _problem_of_limit,
    "sort": lambda value: None if not value or _SORT.fullmatch(value) else "query.sort",
    "fields": lambda value: None if not value or _FIELDS.fullmatch(value) else "query.fields",
}
_READ: dict[str, Any] = {"limit": int, "fields": lambda value: value.split(",")}


def _filter(
    where: dict[str, dict[str, Any]], name: str, values: list[str], problems: Problems
) -> None:
    matched = _FILTER.fullmatch(name)
    if matched is None:
        problems[name] = "query.filter"
        return
    field, operator = matched[1], matched[2] or "eq"
    if not _FIELD.fullmatch(field):
        problems[name] = ("query.field", {"field": field[:100]})
    elif operator not in OPERATORS:
        problems[name] = _no_such(operator)
    else:
        _condition(where.setdefault(field, {}), operator, name, values, problems)


def _condition(
    asked: dict[str, Any], operator: str, name: str, values: list[str], problems: Problems
) -> None:
    if operator in ("in", "between"):
        several = [each for value in values for each in value.split(",")]
        if len(several) > MOST_VALUES:
            problems[name] = ("query.too_many_values", {"most": MOST_VALUES})
        elif operator == "between" and (len(several) != 2 or not all(several)):
            problems[name] = "query.between"
        asked[operator] = several
        return
    if len(values) > 1:
        problems[name] = "query.twice"
    elif operator == "is_null" and values[0] not in _FLAGS:
        problems[name] = "query.is_null"
    else:
        asked[operator] = _FLAGS[values[0]] if operator == "is_null" else values[0]


def _no_such(operator: str) -> Told:
    return "query.operator", {"operator": operator[:50], "operators": ", ".join(OPERATORS)}


def _is_array(schema: dict[str, Any]) -> bool:
    kinds = [schema, *schema.get("anyOf", ())]
    return any(kind.get("type") == "array" for kind in kinds)
