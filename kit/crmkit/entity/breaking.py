"""What a new contract breaks for those who rely on the old one."""

from collections.abc import Iterator, Mapping
from typing import Any

Told = Mapping[str, Any]


def breaking_changes(old: Told, new: Told) -> list[str]:
    """A sentence for each promise of the old contract that the new one does not keep."""
    return [
        *_entities(old, new),
        *_named(old, new, "commands", _command),
        *_named(old, new, "queries", _command),
        *_named(old, new, "permissions", _nothing_more),
        *_events(old, new),
    ]


def _by_name(contract: Told, kind: str) -> dict[str, Told]:
    return {str(each["name"]): each for each in contract.get(kind, ())}


def _named(old: Told, new: Told, kind: str, compare: Any) -> Iterator[str]:
    present = _by_name(new, kind)
    for name, before in _by_name(old, kind).items():
        after = present.get(name)
        if after is None:
            yield f"{kind}: {name} is gone"
        else:
            yield from compare(name, before, after)


def _nothing_more(_name: str, _before: Told, _after: Told) -> Iterator[str]:
    yield from ()


def _command(name: str, before: Told, after: Told) -> Iterator[str]:
    if before.get("record") != after.get("record"):
        yield f"{name}: its address changed"
    if before.get("permission") != after.get("permission"):
        yield f"{name}: needs another permission"
    had, has = before.get("input") or {}, after.get("input") or {}
    for field in sorted(set(has.get("required", ())) - set(had.get("required", ()))):
        yield f"{name}: requires {field} now"
    for field in sorted(set(had.get("properties", ())) - set(has.get("properties", ()))):
        yield f"{name}: takes {field} no more"


def _entities(old: Told, new: Told) -> Iterator[str]:
    yield from _named(old, new, "entities", _entity)


def _entity(name: str, before: Told, after: Told) -> Iterator[str]:
    if before["resource"] != after["resource"]:
        yield f"{name}: its address changed"
    for operation in sorted(set(before["operations"]) - set(after["operations"])):
        yield f"{name}: {operation} is gone"
    for filter_name in sorted(set(before.get("filters", ())) - set(after.get("filters", ()))):
        yield f"{name}: the filter {filter_name} is gone"
    had, has = _by_name(before, "fields"), _by_name(after, "fields")
    for field, was in had.items():
        yield from _field(f"{name}.{field}", was, has.get(field))
    for field in sorted(has.keys() - had.keys()):
        if has[field].get("required"):
            yield f"{name}.{field}: is new and required"


def _field(name: str, before: Told, after: Told | None) -> Iterator[str]:
    if after is None:
        yield f"{name}: is gone"
        return
    if before["type"] != after["type"]:
        yield f"{name}: was {before['type']} and is {after['type']}"
    if before.get("reference") != after.get("reference"):
        yield f"{name}: refers to something else"
    if after.get("required") and not before.get("required"):
        yield f"{name}: is required now"
    if after.get("readonly") and not before.get("readonly"):
        yield f"{name}: cannot be set any more"
    if after.get("nullable") and not before.get("nullable"):
        yield f"{name}: may be absent now"
    for state in sorted(set(before.get("states") or ()) - set(after.get("states") or ())):
        yield f"{name}: the state {state} is gone"
    for ability in ("sort", "search"):
        if before.get(ability) and not after.get(ability):
            yield f"{name}: {ability} is gone"
    for operator in sorted(set(before.get("operators", ())) - set(after.get("operators", ()))):
        yield f"{name}: cannot be filtered by {operator} any more"


def _events(old: Told, new: Told) -> Iterator[str]:
    """An event may change as it likes under a new dataversion; under the old one it only grows."""
    present = _by_name(new, "events")
    for name, before in _by_name(old, "events").items():
        after = present.get(name)
        if after is None:
            yield f"events: {name} is gone"
            continue
        if after["version"] != before["version"]:
            continue
        yield from _event(name, before, after)


def _event(name: str, before: Told, after: Told) -> Iterator[str]:
    had, has = before.get("data", {}), after.get("data", {})
    for field, kind in had.items():
        if field not in has:
            yield f"{name}: {field} is gone without a new dataversion"
        elif has[field] != kind:
            yield f"{name}: {field} is of another type without a new dataversion"
    required = set(after.get("required", ())) - set(before.get("required", ()))
    for field in sorted(required - set(had)):
        yield f"{name}: {field} is new and required without a new dataversion"
    for field in sorted(set(before.get("required", ())) - set(after.get("required", ()))):
        if field in has:
            yield f"{name}: {field} may be absent without a new dataversion"
