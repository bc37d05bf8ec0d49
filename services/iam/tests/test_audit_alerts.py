"""Alerts of the audit: raised by rules of each kind, once per window, and settled with a note."""

import threading
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update
from watching import NOW, alerts, keep, look, record, rule, told

from crmkit.errors import Forbidden, Invalid
from crmkit.ids import new_id
from crmkit.store.store import Work
from crmkit.store.tables import timer as timers
from crmkit.work.timer import fire_next, timers_of
from iam import audit_alerts
from iam.commands.audit_alerts import RECORDS
from iam.entities.audit_alert_rule import AuditAlertRule
from iam.entities.department import Department
from iam.entities.working_calendar import WorkingCalendar
from iam.rules.alerts import KINDS


def test_a_new_system_has_a_rule_of_every_kind_in_force(iam):
    with iam.session() as db:
        assert sorted(each.kind for each in audit_alerts.active_rules(db)) == sorted(KINDS)


def test_a_shipped_rule_that_was_deleted_stays_away(iam):
    with iam.session() as db:
        views = db.scalars(select(AuditAlertRule).where(AuditAlertRule.kind == "views")).one()
    iam.remove(AuditAlertRule, views.id)
    with iam.session() as db:
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
