"""Sessions: how they end, and who sees and ends them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from crmkit import clock
from crmkit.errors import Unauthenticated
from iam import sessions
from iam.entities.session import Session
from iam.entities.user import User

PASSWORD = "ten geese over Tainan"
NEW = "lunch at the blue pier"


def refused(iam, secret):
    with pytest.raises(Unauthenticated):
        iam.ask("issue_token", {"session": secret})


def test_signing_out_ends_the_session(iam):
    secret = iam.sign_in(iam.person())["session"]
    assert iam.ask("sign_out", {"session": secret}) == {"ended": True}
    refused(iam, secret)
    (told,) = iam.events("iam.session.ended")
    assert told["data"]["end_reason"] == "signed_out"


def test_a_session_ends_when_it_is_not_used(iam):
    with clock.stopped(clock.now()):
        secret = iam.sign_in(iam.person())["session"]
        clock.advance(sessions.IDLE + timedelta(seconds=1))
        refused(iam, secret)


def test_a_page_that_only_stays_open_does_not_keep_a_session(iam):
    with clock.stopped(clock.now()):
        secret = iam.sign_in(iam.person())["session"]
        clock.advance(sessions.IDLE - timedelta(minutes=5))
        assert iam.ask("issue_token", {"session": secret, "passive": True})
        clock.advance(timedelta(minutes=10))
        refused(iam, secret)


def test_a_session_that_is_used_lives_until_its_age_ends_it(iam):
    with clock.stopped(clock.now()):
        secret = iam.sign_in(iam.person())["session"]
        for _ in range(sessions.ABSOLUTE // timedelta(hours=7) - 1):
            clock.advance(timedelta(hours=7))
            assert iam.ask("issue_token", {"session": secret})
        clock.advance(timedelta(hours=7))
        refused(iam, secret)


@pytest.mark.parametrize("secret", ["", "x", "x" * 43, "' OR 1=1 --", None, 7, ["a"]])
def test_a_secret_that_nobody_was_given_opens_nothing(iam, secret):
    error = iam.answer("issue_token", {"session": secret})["error"]
    assert error["code"] in {"unauthenticated", "invalid"}


@pytest.mark.parametrize("values", [{"status": "suspended"}, {"status": "left"}])
def test_the_sessions_of_a_disabled_person_end_at_once(iam, values):
    person = iam.person()
    secret = iam.sign_in(person)["session"]
    iam.change(User, person.id, **values)
    refused(iam, secret)
    with iam.session() as db:
        ended = db.scalars(select(Session)).one()
    assert ended.end_reason == "user_disabled"
    assert person.id in iam.events("iam.access.changed")[-1]["data"]["user_ids"]


def test_every_sign_in_has_a_session_and_a_secret_of_its_own(iam):
    person = iam.person()
    assert iam.sign_in(person)["session"] != iam.sign_in(person)["session"]


def test_people_see_and_end_their_own_sessions_only(iam):
    mine, other = iam.person("sales_rep"), iam.person("sales_rep")
    iam.sign_in(other)
    token = iam.token_of(mine)
    listed = iam.ask("list", {"entity": "session"}, token)["items"]
    assert [each["owner_id"] for each in listed] == [mine.id]
    secret = iam.sign_in(mine)["session"]
    newest = iam.ask("list", {"entity": "session"}, token)["items"][0]["id"]
    iam.ask("command", {"name": "session.end", "id": newest, "values": {}}, token)
    refused(iam, secret)
    with iam.session() as db:
        theirs = db.scalars(select(Session.id).where(Session.owner_id == other.id)).one()
    error = iam.answer("command", {"name": "session.end", "id": theirs, "values": {}}, token)
    assert error["error"]["code"] == "not_found"


def test_people_see_where_they_are_signed_in_with_the_last_use(iam):
    with clock.stopped(clock.now()):
        person = iam.person()
        iam.sign_in(person, address="203.0.113.5")
        secret = iam.sign_in(person)["session"]
        clock.advance(timedelta(minutes=5))
        token = iam.ask("issue_token", {"session": secret})["token"]
        here, there = iam.ask("my_sessions", {}, token)["items"]
    assert (here["current"], there["current"]) == (True, False)
    assert there["address"] == "203.0.113.5"
    assert here["last_seen_at"] > there["last_seen_at"] == there["started_at"]


def test_a_session_that_nobody_used_for_long_is_not_shown_as_open(iam):
    with clock.stopped(clock.now()):
        person = iam.person()
        iam.sign_in(person)
        clock.advance(sessions.IDLE)
        assert len(iam.ask("my_sessions", {}, iam.token_of(person))["items"]) == 1


def test_all_other_sessions_are_ended_together(iam):
    person = iam.person()
    others = [iam.sign_in(person)["session"] for _ in range(2)]
    mine = iam.sign_in(person)["session"]
    token = iam.ask("issue_token", {"session": mine})["token"]
    assert iam.ask("end_other_sessions", {}, token) == {"ended": 2}
    for each in others:
        refused(iam, each)
    assert iam.ask("issue_token", {"session": mine})


def test_one_own_session_is_ended(iam):
    person = iam.person()
    secret = iam.sign_in(person)["session"]
    token = iam.token_of(person)
    (other,) = [
        each["id"] for each in iam.ask("my_sessions", {}, token)["items"] if not each["current"]
    ]
    iam.ask("end_my_session", {"id": other}, token)
    refused(iam, secret)


def test_nobody_ends_the_session_of_somebody_else_as_their_own(iam):
    iam.sign_in(iam.person())
    with iam.session() as db:
        theirs = db.scalars(select(Session.id)).one()
    error = iam.answer("end_my_session", {"id": theirs}, iam.token())["error"]
    assert error["code"] == "not_found"


def test_who_may_see_all_sessions_sees_where_somebody_is_signed_in(iam):
    person = iam.person("sales_rep")
    iam.sign_in(person)
    asked = {"name": "user.sessions", "id": person.id, "values": {}}
    assert len(iam.ask("query", asked, iam.token("auditor"))["items"]) == 1
    assert iam.answer("query", asked, iam.token("sales_rep"))["error"]["code"] == "forbidden"
