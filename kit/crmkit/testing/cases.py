"""What every verb promises for every entity: one function a promise, on a real database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from crmkit.access.reach import SCOPE_COLUMNS
from crmkit.errors import Conflict, Forbidden, Invalid, NotFound, Stale
from crmkit.ids import new_id
from crmkit.testing.bench import AUDITED_AS, EVENT, OPERATION, WRITING, Bench
from crmkit.testing.callers import Person
from crmkit.wire import Json

Case = Callable[[Bench, str], None]


def allowed(bench: Bench, verb: str) -> None:
    """Who has the permission gets the result, and what was sent is what is there."""
    person, record = bench.person(), bench.record(verb)
    arguments = bench.arguments(verb, record)
    result = bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
    if verb == "list":
        assert [item["id"] for item in result["items"]] == [record["id"]]
    elif verb == "history":
        assert [item["version"] for item in result["items"]] == [1]
    elif verb == "delete":
        assert result["deleted"] is True
    elif bench.spec.is_log:
        assert result["id"] == record["id"]
    else:
        assert result["version"] == {"update": 2, "restore": 3}.get(verb, 1)
        _assert_shows(result, arguments.get("values", {}))


def denied(bench: Bench, verb: str) -> None:
    """Who lacks the permission changes nothing and hears which one it is."""
    person, record = bench.person(without=OPERATION[verb]), bench.record(verb)
    arguments = bench.arguments(verb, record)
    before = bench.trace()
    with pytest.raises((Forbidden, NotFound)) as refused:
        bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
    if OPERATION[verb] != "view":
        assert isinstance(refused.value, Forbidden)
    assert bench.trace() == before
    _assert_denial_audited(bench, verb, person)


def out_of_scope(bench: Bench, verb: str) -> None:
    """Somebody else's record is not there for who has the permission for their own only."""
    person, record = bench.person("own"), bench.record(verb)
    arguments = bench.arguments(verb, record)
    before = bench.trace()
    if verb == "list":
        page = bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
        assert page["items"] == []
        assert page["total"] == 0
        return
    with pytest.raises(Forbidden if verb == "create" else NotFound):
        bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
    assert bench.trace() == before
    _assert_denial_audited(bench, verb, person)


def invalid(bench: Bench, verb: str) -> None:
    """Unknown, read-only and missing values are refused by name, and nothing is written."""
    person, record = bench.person(), bench.record(verb)
    if verb == "list":
        _assert_bad_questions_are_refused(bench, person)
        return
    arguments = bench.arguments(verb, record)
    bad = {**arguments["values"], "no_such_field": 1, "version": 7, "created_by": new_id()}
    expected = {"no_such_field", "version", "created_by"}
    before = bench.trace()
    with pytest.raises(Invalid) as refused:
        bench.house.ask(person, verb, entity=bench.spec.name, **{**arguments, "values": bad})
    assert expected <= set(refused.value.errors or {})
    for name in (each.name for each in bench.spec.own_fields.values() if each.required):
        lacking = {key: value for key, value in arguments["values"].items() if key != name}
        lacking |= {name: None} if verb == "update" else {}
        with pytest.raises(Invalid) as refused:
            given = {**arguments, "values": lacking}
            bench.house.ask(person, verb, entity=bench.spec.name, **given)
        assert name in (refused.value.errors or {})
    assert bench.trace() == before


def stale(bench: Bench, verb: str) -> None:
    """A change of what others changed since is refused; strictly, any older version is."""
    person, record = bench.person(), bench.record(verb)
    first = bench.arguments("update", record)
    bench.house.ask(person, "update", entity=bench.spec.name, **first)
    before = bench.trace()
    if verb == "delete":
        with pytest.raises(Conflict):
            bench.house.ask(person, verb, entity=bench.spec.name, id=record["id"], version=1)
    else:
        second = {**first, "values": bench.maker.change(bench.spec, {**record, **first["values"]})}
        with pytest.raises(Conflict) as refused:
            bench.house.ask(person, verb, entity=bench.spec.name, **second)
        assert refused.value.current is not None and refused.value.current["version"] == 2
        assert refused.value.base is not None
        with pytest.raises(Stale):
            bench.house.ask(person, verb, entity=bench.spec.name, strict=True, **second)
    assert bench.trace() == before


def deleted(bench: Bench, verb: str) -> None:
    """A deleted record is not there any more."""
    person, record = bench.person(), bench.record(verb)
    arguments = bench.arguments(verb, record)
    bench.house.ask(person, "delete", entity=bench.spec.name, id=record["id"])
    if verb == "list":
        page = bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
        assert page["items"] == []
        return
    before = bench.trace()
    with pytest.raises(NotFound):
        bench.house.ask(person, verb, entity=bench.spec.name, **arguments)
    assert bench.trace() == before


def repeated(bench: Bench, verb: str) -> None:
    """The same key gets the first result and nothing happens twice; another request is refused."""
    person, record = bench.person(), bench.record(verb)
    arguments = bench.arguments(verb, record)
    key = {"idempotency_key": new_id()}
    first = bench.house.ask(person, verb, entity=bench.spec.name, headers=key, **arguments)
    before = bench.trace()
    again = bench.house.ask(person, verb, entity=bench.spec.name, headers=key, **arguments)
    assert again == first
    with pytest.raises(Invalid):
        other = {**arguments, "version": 99}
        bench.house.ask(person, verb, entity=bench.spec.name, headers=key, **other)
    assert bench.trace() == before


def audited(bench: Bench, verb: str) -> None:
    """What was done is recorded: who, what, on which record, by which permission."""
    person, record = bench.person(), bench.record(verb)
    arguments, home = bench.arguments(verb, record), {"address": "192.0.2.1"}
    result = bench.house.ask(person, verb, entity=bench.spec.name, headers=home, **arguments)
    record_id = result.get("id") if verb == "create" else record["id"]
    (entry,) = bench.house.audit(
        actor_id=person.id, entity=bench.spec.full_name, operation=AUDITED_AS.get(verb, verb)
    )
    assert entry["result"] == "allowed"
    assert entry["permission"] == bench.spec.permission(OPERATION[verb])
    assert entry["address"] == "192.0.2.1"
    if verb == "list":
        assert entry["detail"]["ids"] == [record_id]
        assert entry["count"] == 1
    else:
        assert entry["record_id"] == record_id
    if verb == "update":
        assert entry["changes"]


def evented(bench: Bench, verb: str) -> None:
    """The change is told with the whole record, its version and whose it is."""
    person, record = bench.person(), bench.record(verb)
    arguments = bench.arguments(verb, record)
    known, echo = len(bench.house.events()), {"echo": "my-command"}
    result = bench.house.ask(person, verb, entity=bench.spec.name, headers=echo, **arguments)
    told = [each for each in bench.house.events()[known:] if each["subject"] == result["id"]]
    (event,) = told
    assert event["type"] == f"{bench.spec.full_name}.{EVENT[verb]}"
    assert event["subject"] == result["id"]
    assert event["data"]["version"] == result["version"]
    assert event["actor"] == person.id
    assert event["echo"] == "my-command"
    assert set(event["scope"]) <= set(SCOPE_COLUMNS)
    assert bool(event["before"]) == (verb != "create")
    guarded = {each.name for each in bench.spec.fields.values() if each.personal or each.sensitive}
    assert not guarded & (event["data"].keys() | event["before"].keys())


def taken_along(bench: Bench, verb: str) -> None:
    """A link goes with each record that it links, and comes back with it."""
    spec, house, boss = bench.spec, bench.house, bench.maker.boss
    for field in (each for each in spec.own_fields.values() if each.takes_along):
        record = bench.record(verb)
        if record[field.name] is None:
            continue
        about = {"entity": house.service.store.specs[str(field.reference)].name}
        house.ask(boss, "delete", id=record[field.name], **about)
        with pytest.raises(NotFound):
            house.ask(boss, "get", entity=spec.name, id=record["id"])
        house.ask(boss, "restore", id=record[field.name], **about)
        assert house.ask(boss, "get", entity=spec.name, id=record["id"])["version"] == 3


def masked(bench: Bench, verb: str) -> None:
    """What is masked is written, read back as its mask, and kept when the mask is sent back."""
    record = bench.record(verb)
    arguments = bench.arguments(verb, record)
    about, values = {"entity": bench.spec.name}, arguments["values"]
    names = [name for name in values if name in bench.spec.own_fields and name != "owner_id"]
    person = bench.person(masked=names)
    result = bench.house.ask(person, verb, **about, **arguments)
    assert set(names) <= set(result["_masked"])
    whole = bench.house.ask(bench.maker.boss, "get", **about, id=result["id"])
    _assert_shows(whole, values)
    if "edit" not in bench.spec.operations:
        return
    masks = {name: result[name] for name in names if result[name] is not None}
    again = {"id": result["id"], "values": masks, "version": result["version"]}
    assert bench.house.ask(person, "update", **about, **again)["version"] == result["version"]


CASES: dict[str, tuple[Case, tuple[str, ...]]] = {
    "allowed": (allowed, tuple(OPERATION)),
    "denied": (denied, tuple(OPERATION)),
    "out_of_scope": (out_of_scope, tuple(OPERATION)),
    "invalid": (invalid, ("create", "update", "list")),
    "stale": (stale, ("update", "delete")),
    "masked": (masked, ("create", "update")),
    "deleted": (deleted, ("get", "list", "update", "delete")),
    "repeated": (repeated, WRITING),
    "audited": (audited, tuple(OPERATION)),
    "evented": (evented, WRITING),
    "taken_along": (taken_along, ("delete",)),
}


def _assert_shows(record: Json, sent: Json) -> None:
    for name, value in sent.items():
        if isinstance(value, str | int | bool) and not name.endswith("_at"):
            assert _comparable(record[name]) == _comparable(value), name


def _comparable(value: Any) -> Any:
    """Decimals are compared by value: 5 and 5.00 are one amount."""
    try:
        return float(value) if isinstance(value, str) else value
    except ValueError:
        return value


def _assert_denial_audited(bench: Bench, verb: str, person: Person) -> None:
    found = bench.house.audit(actor_id=person.id, result="denied")
    assert [each["operation"] for each in found] == [verb]


def _assert_bad_questions_are_refused(bench: Bench, person: Person) -> None:
    bad: list[Json] = [
        {"where": {"no_such_field": 1}},
        {"where": {"id": {"no_such_operator": 1}}},
        {"where": {"id": "not an id"}},
        {"sort": "no_such_field"},
        {"fields": ["no_such_field"]},
        {"limit": 0},
    ]
    for arguments in bad:
        with pytest.raises(Invalid):
            bench.house.ask(person, "list", entity=bench.spec.name, **arguments)
