"""Alerts of the audit: raised by rules of each kind, once per window, and settled with a note."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, update

from crmkit import clock
from crmkit.errors import Forbidden, Invalid
from crmkit.ids import new_id
from crmkit.store.tables import timer as timers
from crmkit.work.timer import fire_next, timers_of
from iam import audit_alerts
from iam.commands.audit_alerts import GRANTS, RECORDS
from iam.entities.audit_alert import AuditAlert
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.role_grant import RoleGrant
from iam.entities.working_calendar import WorkingCalendar
from iam.rules.alerts import KINDS
from iam.tables import audit_watch

# A Monday, nine in the morning in Taipei.
NOW = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LIMIT = {"threshold": 3, "minutes": 10}


@pytest.fixture
def watched(library):
    """IAM at a fixed moment, with no rule in force."""
    with clock.stopped(NOW):
        with library.session() as db:
            for rule in audit_alerts.active_rules(db):
                rule.active = False
                library.service.save(db, library.call(db), rule)
        yield library


def rule(iam, kind, **limit):
    labels = {"en": kind, "zh-TW": kind, "zh-CN": kind}
    return iam.add(AuditAlertRule(labels=labels, kind=kind, **{**LIMIT, **limit}))


def record(person, minutes=0, **values):
    known = {
        "id": new_id(),
        "at": (NOW + timedelta(minutes=minutes)).isoformat(),
        "actor_id": person and person.id,
        "actor": "陳偉",
        "operation": "view",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.view",
        "result": "allowed",
        "changes": {},
        "detail": {},
        "address": "192.0.2.1",
        "service": "library",
    }
    return {**known, **values}


def keep(iam, *records):
    """Stores records as the reaction does."""
    from iam.inputs import AuditBatch

    with iam.session() as db:
        iam.service.keep_audit(db, AuditBatch(records=list(records)))


def look(iam, kind=RECORDS):
    """Lets the timer fire until a look finds nothing new."""
    handler = {kind: timers_of(iam.service)[kind]}
    before = None
    while before != (before := places(iam)):
        with iam.session() as db:
            db.execute(update(timers).where(timers.c.kind == kind).values(due_at=func.now()))
        fire_next(iam.service.database, handler)


def places(iam):
    with iam.session() as db:
        return db.execute(select(audit_watch).order_by(audit_watch.c.service)).all()


def alerts(iam):
    with iam.session() as db:
        return db.scalars(select(AuditAlert).order_by(AuditAlert.since)).all()


def told(iam):
    return [(each.kind, each.person_id, each.count) for each in alerts(iam)]


def test_a_new_system_has_a_rule_of_every_kind_in_force(iam):
    with iam.session() as db:
        assert sorted(each.kind for each in audit_alerts.active_rules(db)) == sorted(KINDS)


def test_a_shipped_rule_that_was_deleted_stays_away(iam):
    with iam.session() as db:
        views = db.scalars(select(AuditAlertRule).where(AuditAlertRule.kind == "views")).one()
    iam.remove(AuditAlertRule, views.id)
    with iam.session() as db:
        from crmkit.store.store import Work

        audit_alerts.seed(Work(iam.service.store, db, iam.call(db)))
        assert "views" not in {each.kind for each in audit_alerts.active_rules(db)}


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("views", {}),
        ("exports", {"operation": "export", "record_id": None}),
        ("failures", {"result": "denied"}),
        ("failures", {"result": "failed", "operation": "sign_in"}),
        ("unfamiliar", {}),
    ],
)
def test_the_threshold_raises_an_alert_and_one_less_does_not(watched, kind, values):
    person = watched.person()
    rule(watched, kind)
    keep(watched, record(person, 0, **values), record(person, 1, **values))
    look(watched)
    assert told(watched) == []
    keep(watched, record(person, 2, **values))
    look(watched)
    assert told(watched) == [(kind, person.id, 3)]


def test_what_lies_a_whole_window_apart_is_no_burst(watched):
    person = watched.person()
    rule(watched, "views")
    keep(watched, record(person, 0), record(person, 1), record(person, 10))
    look(watched)
    assert told(watched) == []


def test_people_are_counted_apart(watched):
    first, second = watched.person(), watched.person()
    rule(watched, "views")
    keep(watched, record(first, 0), record(second, 1), record(first, 2), record(second, 3))
    look(watched)
    assert told(watched) == []


def test_an_alert_is_raised_once_per_window(watched):
    person = watched.person()
    rule(watched, "views")
    for minute in range(15):
        keep(watched, record(person, minute))
        look(watched)
    assert [each.since for each in alerts(watched)] == [NOW, NOW + timedelta(minutes=10)]


def test_failures_of_nobody_known_are_told_by_their_address(watched):
    rule(watched, "failures")
    keep(watched, *(record(None, each, result="failed", operation="sign_in") for each in range(3)))
    look(watched)
    (alert,) = alerts(watched)
    assert (alert.person_id, alert.address) == (None, "192.0.2.1")


def test_a_record_that_was_read_before_is_not_unfamiliar(watched):
    person = watched.person()
    rule(watched, "unfamiliar")
    known = new_id()
    keep(watched, record(person, -60, record_id=known))
    keep(watched, record(person, 0), record(person, 1), record(person, 2, record_id=known))
    look(watched)
    assert told(watched) == []


def test_a_record_that_is_read_again_and_again_counts_once_as_unfamiliar(watched):
    person = watched.person()
    rule(watched, "unfamiliar")
    keep(watched, *(record(person, each, record_id="one") for each in range(5)))
    look(watched)
    assert told(watched) == []


def in_taipei(iam):
    calendar = WorkingCalendar(name="Taipei", time_zone="Asia/Taipei")
    company = iam.add(Department(name="Company", calendar_id=iam.add(calendar).id))
    team = iam.add(Department(name="Team", parent_id=company.id))
    return iam.person(department_id=team.id)


@pytest.mark.parametrize(("hour", "raised"), [(2, False), (13, True)])
def test_reads_in_the_night_of_the_company_raise_an_alert(watched, hour, raised):
    """13:00 UTC is 21:00 in Taipei, three hours after work."""
    person = in_taipei(watched)
    rule(watched, "off_hours")
    keep(watched, *(record(person, (hour - 1) * 60 + each) for each in range(3)))
    look(watched)
    assert bool(alerts(watched)) is raised


def test_whose_working_hours_nobody_knows_has_no_night(watched):
    person = watched.person()
    rule(watched, "off_hours")
    keep(watched, *(record(person, 13 * 60 + each) for each in range(3)))
    look(watched)
    assert told(watched) == []


def unused_of(iam, **limit):
    rule(iam, "unused", **{"threshold": 1, "minutes": 90 * 24 * 60, **limit})
    keep(iam)
    with clock.stopped(NOW + timedelta(days=91)):
        look(iam, GRANTS)
    return {each.person_id: each.unused for each in alerts(iam)}


def a_book_reader(iam):
    person = iam.person()
    for permission in ("library.book.view", "library.book.lend"):
        iam.add(DirectGrant(permission=permission, scope="all", user_id=person.id))
    return person


def test_grants_that_nobody_used_for_ninety_days_are_named(watched):
    person = a_book_reader(watched)
    keep(watched, record(person, 24 * 60 * 30))
    look(watched)
    assert unused_of(watched)[person.id] == ["library.book.lend"]


def test_a_role_of_which_something_was_used_is_used(watched):
    person = watched.person("technician")
    permission = {"permission": "library.book.lend", "scope": "all"}
    watched.add(RoleGrant(role_id=watched.role("technician").id, **permission))
    keep(watched, record(person, 24 * 60 * 30, permission="library.book.lend"))
    look(watched)
    assert person.id not in unused_of(watched)


def test_a_role_of_which_nothing_was_used_is_named(watched):
    person = watched.person("technician")
    assert unused_of(watched)[person.id] == ["technician"]


def test_what_was_given_less_than_ninety_days_ago_is_not_judged(watched):
    person = a_book_reader(watched)
    assert person.id not in unused_of(watched, minutes=92 * 24 * 60)


def test_unused_grants_are_told_once_in_ninety_days(watched):
    person = a_book_reader(watched)
    unused_of(watched)
    for days in (92, 150, 181):
        with clock.stopped(NOW + timedelta(days=days)):
            look(watched, GRANTS)
    assert sum(each.person_id == person.id for each in alerts(watched)) == 2


def test_the_evidence_is_a_filter_that_finds_the_records(watched):
    person = watched.person()
    rule(watched, "views")
    keep(watched, record(person, -1, operation="edit"), *(record(person, n) for n in range(3)))
    look(watched)
    (alert,) = alerts(watched)
    where = {"entity": "audit_record", "where": alert.evidence}
    found = watched.ask("list", where, watched.token("auditor"))["items"]
    assert len([each for each in found if each["service"] == "library"]) == alert.count == 3


def test_an_alert_tells_the_suite_of_itself(watched):
    person = watched.person()
    rule(watched, "views")
    keep(watched, *(record(person, each) for each in range(3)))
    look(watched)
    (event,) = watched.events("iam.audit_alert.raised")
    assert event["data"]["person_id"] == person.id


def test_two_processes_that_look_at_once_raise_one_alert(watched):
    person = watched.person()
    rule(watched, "views")
    keep(watched, *(record(person, each) for each in range(3)))
    with watched.session() as db:
        db.execute(update(timers).where(timers.c.kind == RECORDS).values(due_at=func.now()))
    handlers = {RECORDS: timers_of(watched.service)[RECORDS]}
    both = [
        threading.Thread(target=fire_next, args=(watched.service.database, handlers))
        for _ in range(2)
    ]
    for each in both:
        each.start()
    for each in both:
        each.join()
    look(watched)
    assert told(watched) == [("views", person.id, 3)]


def test_a_look_that_was_cut_off_is_taken_again(watched, monkeypatch):
    person = watched.person()
    rule(watched, "views")
    keep(watched, *(record(person, each) for each in range(3)))
    with monkeypatch.context() as broken:
        broken.setattr(audit_alerts, "emit", lambda *_: 1 / 0)
        look(watched)
    assert told(watched) == []
    look(watched)
    assert told(watched) == [("views", person.id, 3)]


def test_more_records_than_a_batch_are_looked_at_in_turns(watched, monkeypatch):
    monkeypatch.setattr("iam.audit_watch.BATCH", 2)
    person = watched.person()
    rule(watched, "views")
    keep(watched, *(record(person, each) for each in range(7)))
    look(watched)
    assert len(told(watched)) == 1


def test_a_rule_that_is_switched_off_raises_nothing(watched):
    person = watched.person()
    rule(watched, "views", active=False)
    keep(watched, *(record(person, each) for each in range(3)))
    look(watched)
    assert told(watched) == []


def an_alert(iam):
    person = iam.person()
    rule(iam, "views")
    keep(iam, *(record(person, each) for each in range(3)))
    look(iam)
    return alerts(iam)[0]


def settle(iam, alert, token, note="A review that was announced."):
    args = {"name": "audit_alert.settle", "id": alert.id, "values": {"note": note}}
    return iam.ask("command", args, token)


def test_an_alert_is_settled_with_a_note(watched):
    settled = settle(watched, an_alert(watched), watched.token("administrator"))
    assert (settled["state"], settled["note"]) == ("settled", "A review that was announced.")


def test_a_settled_alert_is_not_settled_again(watched):
    alert, token = an_alert(watched), watched.token("administrator")
    settle(watched, alert, token)
    with pytest.raises(Invalid):
        settle(watched, alert, token, "another note")


def test_an_alert_is_not_settled_without_a_note(watched):
    with pytest.raises(Invalid) as refused:
        settle(watched, an_alert(watched), watched.token("administrator"), "")
    assert "note" in refused.value.to_wire()["errors"]


def test_auditors_see_alerts_and_settle_none(watched):
    alert, token = an_alert(watched), watched.token("auditor")
    assert watched.ask("get", {"entity": "audit_alert", "id": alert.id}, token)["state"] == "open"
    with pytest.raises(Forbidden):
        settle(watched, alert, token)


def test_other_people_see_no_alerts(watched):
    alert = an_alert(watched)
    with pytest.raises(Forbidden):
        watched.ask("get", {"entity": "audit_alert", "id": alert.id}, watched.token("executive"))
