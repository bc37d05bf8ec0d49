"""Roles and single grants that nobody uses raise an alert, once in a long time."""

from datetime import timedelta

from watching import NOW, alerts, keep, look, record, rule

from crmkit import clock
from iam.commands.audit_alerts import GRANTS
from iam.entities.direct_grant import DirectGrant
from iam.entities.role_grant import RoleGrant


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
