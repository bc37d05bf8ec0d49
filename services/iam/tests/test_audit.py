"""The audit store: kept once, searched by each of its parts, read under field rules."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from crmkit import clock
from crmkit.errors import NotFound
from crmkit.ids import new_id
from iam import audit_store
from iam.entities.audit_record import AuditRecord
from iam.entities.field_rule import FieldRule
from iam.entities.role_grant import RoleGrant


def record(**values):
    known = {
        "id": new_id(),
        "at": "2026-11-23T10:00:00Z",
        "actor_id": new_id(),
        "actor": "陳偉",
        "on_behalf_of": None,
        "operation": "edit",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.edit",
        "result": "allowed",
        "changes": {},
        "detail": {},
        "address": "192.0.2.1",
        "session_id": new_id(),
        "call_id": new_id(),
        "service": "library",
        "count": None,
        "sequence": 1,
    }
    return {**known, **values}


def keep(iam, *records):
    with iam.session() as db:
        audit_store.keep(db, records)


def listed(iam, token, **where):
    args = {"entity": "audit_record", "where": {k: {"eq": v} for k, v in where.items()}}
    return iam.ask("list", args, token)["items"]


def test_a_record_that_comes_twice_is_kept_once(library):
    same = record()
    keep(library, same)
    keep(library, same, record())
    assert len(listed(library, library.token("auditor"), service="library")) == 2


@pytest.mark.parametrize(
    "by",
    ["actor_id", "record_id", "session_id", "call_id", "operation", "result", "address", "entity"],
)
def test_the_audit_is_searched_by(library, by):
    values = {"operation": "lend", "result": "denied", "address": "203.0.113.9"}
    wanted = record(**values, entity="library.shelf", service="library")
    keep(library, wanted, record())
    found = listed(library, library.token("auditor"), service="library", **{by: wanted[by]})
    assert [each["id"] for each in found] == [wanted["id"]]


def test_the_audit_is_read_newest_first_and_by_time(library):
    days = [f"2026-{month:02d}-15T12:00:00Z" for month in (9, 11, 10)]
    keep(library, *(record(at=day) for day in days))
    token = library.token("auditor")
    items = listed(library, token, service="library")
    assert [each["at"] for each in items] == sorted(days, reverse=True)
    where = {"service": "library", "at": {"gte": "2026-10-01T00:00:00Z"}}
    args = {"entity": "audit_record", "where": where}
    assert len(library.ask("list", args, token)["items"]) == 2


def partitions(iam):
    with iam.session() as db:
        return set(
            db.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'audit_partition'"))
        )


def test_partitions_of_the_next_months_are_made_ahead(iam):
    with clock.stopped(datetime(2026, 11, 23, tzinfo=UTC)), iam.session() as db:
        audit_store.ensure_ahead(db)
    assert {f"audit_record_{month}" for month in ("2026_11", "2026_12", "2027_01", "2027_02")} <= (
        partitions(iam)
    )


def test_every_record_is_in_the_partition_of_its_month(library):
    keep(library, record(at="2025-01-31T23:59:59Z"), record(at="2025-02-01T00:00:00Z"))
    with library.session() as db:
        months = [
            db.scalar(text(f"SELECT count(*) FROM audit_partition.audit_record_2025_{month}"))
            for month in ("01", "02")
        ]
    assert months == [1, 1]


CHANGED = {
    "title": {"from": "A", "to": "B"},
    "price": {"from": "100", "to": "200"},
    "shelf_mark": {"from": "QA76.73 P98", "to": "QA76.73 P99"},
    "diary": {"from": "planted secret", "to": "another planted secret"},
}


def seen(iam, token):
    (found,) = listed(iam, token, service="library")
    one = iam.ask("get", {"entity": "audit_record", "id": found["id"]}, token)
    assert one["changes"] == found["changes"]
    return found


def test_the_audit_obeys_field_rules(library):
    auditor = library.role("auditor")
    for name, rule in {"price": "hidden", "shelf_mark": "masked"}.items():
        library.add(FieldRule(role_id=auditor.id, entity="library.book", field=name, rule=rule))
    grant = {"permission": "library.book.view", "scope": "all"}
    library.add(RoleGrant(role_id=auditor.id, **grant))
    keep(library, record(changes=CHANGED))
    found = seen(library, library.token("auditor"))
    assert found["changes"] == {
        "title": {"from": "A", "to": "B"},
        "shelf_mark": {"from": "**** P98", "to": "**** P99"},
    }
    assert "changes.shelf_mark" in found["_masked"]


@pytest.mark.parametrize("role", ["auditor", "administrator"])
def test_personal_values_in_the_audit_need_a_grant_of_their_own(library, role):
    keep(library, record(changes=CHANGED))
    assert "diary" not in seen(library, library.token(role))["changes"]


def test_the_audit_cannot_be_filtered_by_what_it_may_hide(library):
    keep(library, record(changes=CHANGED))
    args = {"entity": "audit_record", "where": {"changes": {"eq": "planted secret"}}}
    assert library.answer("list", args, library.token("auditor"))["error"]["code"] == "invalid"


def test_the_audit_is_never_changed_by_its_own_reaction(library):
    first = record(actor="陳偉")
    keep(library, first)
    keep(library, {**first, "actor": "somebody else"})
    with library.session() as db:
        kept = db.scalars(select(AuditRecord).where(AuditRecord.id == first["id"])).one()
    assert kept.actor == "陳偉"


def test_a_record_of_a_hidden_person_is_not_there_rather_than_forbidden(iam):
    with pytest.raises(NotFound):
        iam.ask("get", {"entity": "user", "id": new_id()}, iam.token("auditor"))
