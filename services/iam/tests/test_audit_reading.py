"""A person's day, and the audit as a table to take away."""

import pytest

from crmkit.errors import BadRequest, Forbidden, Invalid
from crmkit.ids import new_id
from iam import audit_store
from iam.entities.field_rule import FieldRule
from iam.entities.role_grant import RoleGrant

PERSON = new_id()


def record(at, **values):
    known = {
        "id": new_id(),
        "at": at,
        "actor_id": PERSON,
        "actor": "陳偉",
        "operation": "view",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.view",
        "result": "allowed",
        "changes": {},
        "detail": {},
        "address": "192.0.2.1",
        "call_id": new_id(),
        "service": "library",
    }
    return {**known, **values}


def keep(iam, *records):
    with iam.session() as db:
        audit_store.keep(db, records)


def day(iam, when="2026-11-23", **headers):
    args = {"name": "audit_record.day", "values": {"person_id": PERSON, "day": when}}
    return iam.ask("query", args, iam.token("auditor"), **headers)


def exported(iam, token, **values):
    return iam.ask("query", {"name": "audit_record.export", "values": values}, token)


BOOKS = {"service": {"eq": "library"}}


def test_a_day_tells_the_first_the_last_and_the_gaps(library):
    moments = ("09:00", "09:10", "10:00", "17:30")
    keep(library, *(record(f"2026-11-23T{each}:00Z") for each in moments))
    told = day(library)
    assert (told["first"], told["last"]) == ("2026-11-23T09:00:00Z", "2026-11-23T17:30:00Z")
    assert [each["minutes"] for each in told["gaps"]] == [50, 450]


def test_a_day_counts_by_hour_and_kind(library):
    keep(
        library,
        record("2026-11-23T09:00:00Z"),
        record("2026-11-23T09:59:00Z", operation="edit", result="denied"),
    )
    told = day(library)
    assert told["operations"] == {"view": 1, "edit": 1}
    assert told["hours"] == [
        {"hour": 9, "operation": "edit", "count": 1},
        {"hour": 9, "operation": "view", "count": 1},
    ]
    assert (told["total"], told["refused"]) == (2, 1)


def test_a_day_is_the_one_of_the_readers_time_zone(library):
    keep(library, record("2026-11-22T16:00:00Z"), record("2026-11-23T16:00:00Z"))
    told = day(library, time_zone="Asia/Taipei")
    assert [each["hour"] for each in told["hours"]] == [0]


def test_a_day_of_other_people_is_not_told(library):
    keep(library, record("2026-11-23T09:00:00Z", actor_id=new_id()))
    assert day(library)["total"] == 0


def test_reading_a_day_needs_the_permission_to_read_the_audit(library):
    args = {"name": "audit_record.day", "values": {"person_id": PERSON, "day": "2026-11-23"}}
    with pytest.raises(Forbidden):
        library.ask("query", args, library.token("executive"))


def test_an_export_goes_on_until_nothing_is_left(library, monkeypatch):
    monkeypatch.setattr("iam.audit_reading.LARGEST_PAGE", 2)
    keep(library, *(record(f"2026-11-23T09:0{each}:00Z") for each in range(5)))
    token, rows, after = library.token("auditor"), [], None
    while True:
        page = exported(
            library, token, where=BOOKS, sort="at", **({"after": after} if after else {})
        )
        rows += [row[0] for row in page["rows"]]
        after = page["after"]
        if not after:
            break
    assert rows == [f"2026-11-23T09:0{each}:00Z" for each in range(5)]


def test_an_export_is_headed_in_the_readers_language(library):
    args = {"name": "audit_record.export", "values": {}}
    page = library.ask("query", args, library.token("auditor"), language="zh-TW")
    assert page["columns"][:2] == ["時間", "操作者"]


def test_an_export_is_recorded_once_with_its_filter(library, monkeypatch):
    monkeypatch.setattr("iam.audit_reading.LARGEST_PAGE", 1)
    keep(library, record("2026-11-23T09:00:00Z"), record("2026-11-23T09:01:00Z"))
    token = library.token("auditor")
    first = exported(library, token, where=BOOKS)
    exported(library, token, where=BOOKS, after=first["after"])
    (told,) = library.audit(operation="export")
    assert told["detail"] == {"where": BOOKS, "total": 2}


def test_an_export_does_not_go_on_from_the_place_of_a_list(library):
    keep(library, *(record(f"2026-11-23T09:0{each}:00Z") for each in range(3)))
    token = library.token("auditor")
    args = {"entity": "audit_record", "where": BOOKS, "limit": 1}
    cursor = library.ask("list", args, token)["next_cursor"]
    with pytest.raises(BadRequest):
        exported(library, token, where=BOOKS, after=cursor)


def test_an_export_does_not_go_on_for_somebody_else(library, monkeypatch):
    monkeypatch.setattr("iam.audit_reading.LARGEST_PAGE", 1)
    keep(library, record("2026-11-23T09:00:00Z"), record("2026-11-23T09:01:00Z"))
    after = exported(library, library.token("auditor"), where=BOOKS)["after"]
    with pytest.raises(BadRequest):
        exported(library, library.token("auditor"), where=BOOKS, after=after)


def test_an_export_obeys_field_rules(library):
    auditor = library.role("auditor")
    library.add(FieldRule(role_id=auditor.id, entity="library.book", field="price", rule="hidden"))
    library.add(RoleGrant(role_id=auditor.id, permission="library.book.view", scope="all"))
    changes = {"price": {"from": "1", "to": "2"}, "title": {"from": "A", "to": "B"}}
    keep(library, record("2026-11-23T09:00:00Z", changes=changes))
    page = exported(library, library.token("auditor"), where=BOOKS)
    assert {"title": {"from": "A", "to": "B"}} in page["rows"][0]


def test_who_may_not_export_is_refused(library):
    with pytest.raises(Forbidden):
        exported(library, library.token("executive"))


def test_an_export_by_what_may_be_hidden_is_refused(library):
    with pytest.raises(Invalid):
        exported(library, library.token("auditor"), where={"changes": {"eq": "secret"}})
