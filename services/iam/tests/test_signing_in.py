"""Signing in: one answer to every failure, waits for who guesses, on a real PostgreSQL."""

import statistics
import threading
import time
from datetime import timedelta
from functools import cache

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select

from crmkit import clock
from crmkit.errors import TooMany, Unavailable
from crmkit.ids import new_id
from crmkit.line import Line
from crmkit.store import tables as kit_tables
from iam import sign_in, tables

PASSWORD = "ten geese over Tainan"
NEW = "lunch at the blue pier"


def test_a_person_signs_in_and_gets_a_token_of_a_minute(iam):
    person = iam.person("sales_rep", name="陳偉", language="zh-TW", time_zone="Asia/Taipei")
    answer = iam.sign_in(person)
    assert answer["user"]["name"] == "陳偉"
    assert answer["user"]["roles"] == ["sales_rep"]
    assert answer["must_change_password"] is False
    issued = iam.ask("issue_token", {"session": answer["session"]})
    claims = iam.claims(issued["token"])
    assert (claims.user_id, issued["expires_in"]) == (person.id, 60)
    assert issued["user"]["time_zone"] == "Asia/Taipei"


@pytest.mark.parametrize("typed", ["CHEN.WEI", " chen.wei ", "ｃｈｅｎ.ｗｅｉ"])
def test_a_username_is_the_same_however_it_is_typed(iam, typed):
    iam.person(username="Chen.Wei")
    assert iam.ask("sign_in", {"username": typed, "password": PASSWORD})["session"]


def failures_of(iam):
    """Everything that must look the same from outside."""
    iam.person(username="right")
    iam.person(username="nopassword", password=None)
    iam.person(username="suspended", status="suspended")
    iam.person(username="left", status="left")
    yield {"username": "right", "password": "wrong password here"}
    yield {"username": "nobody", "password": PASSWORD}
    yield {"username": "nopassword", "password": PASSWORD}
    yield {"username": "suspended", "password": PASSWORD}
    yield {"username": "left", "password": PASSWORD}


def test_every_failure_has_the_same_answer(iam):
    answers = []
    for values in failures_of(iam):
        error = iam.answer("sign_in", {**values, "address": new_id()})["error"]
        answers.append({name: value for name, value in error.items() if name != "call_id"})
    assert len({str(each) for each in answers}) == 1
    assert answers[0]["code"] == "unauthenticated"


def test_every_failure_takes_the_same_time(iam, monkeypatch):
    """The same work is done: one comparison of hashes for each, also where there is no hash."""
    counted = []
    verify = sign_in._verify
    monkeypatch.setattr(sign_in, "_verify", lambda *given: counted.append(1) or verify(*given))
    for values in failures_of(iam):
        before = len(counted)
        iam.answer("sign_in", {**values, "address": new_id()})
        assert len(counted) == before + 1


def test_an_unknown_name_is_answered_no_sooner(iam):
    iam.person(username="right")

    def seconds(username):
        begun = time.perf_counter()
        iam.answer("sign_in", {"username": username, "password": "x" * 20, "address": new_id()})
        return time.perf_counter() - begun

    pairs = [(seconds("right"), seconds(f"nobody-{n}")) for n in range(4)]
    known, unknown = (statistics.median(each) for each in zip(*pairs, strict=True))
    assert abs(known - unknown) < 0.05


def test_every_failure_takes_the_same_work_of_the_processor(iam):
    """Measured as the work of a real hash: one for each failure, whoever is named."""
    spent = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sign_in, "HASHER", PasswordHasher(4, 32 * 1024, 1))
        patch.setattr(sign_in, "_nobodys_hash", cache(sign_in._nobodys_hash.__wrapped__))
        failures = list(failures_of(iam))
        sign_in.matches(None, PASSWORD)  # the hash of nobody is made once
        for values in failures:
            before = time.process_time()
            iam.answer("sign_in", {**values, "address": new_id()})
            spent.append(time.process_time() - before)
        before = time.process_time()
        sign_in.matches(None, PASSWORD)
        least = time.process_time() - before
    assert min(spent) > least * 0.7
    assert max(spent) < min(spent) * 3


def test_who_finds_too_many_before_them_is_refused_and_not_counted(iam, monkeypatch):
    person = iam.person()
    monkeypatch.setattr(sign_in, "LINE", Line(at_once=1, waiting=0))
    with sign_in.LINE.turn("iam", 0):
        for _ in range(10):
            with pytest.raises(Unavailable) as refused:
                iam.sign_in(person)
    assert refused.value.retry_after
    assert iam.sign_in(person)["session"]


def test_neither_password_nor_secret_is_stored_or_told(iam):
    person = iam.person()
    secret = iam.ask(
        "sign_in", {"username": person.username, "password": PASSWORD}, idempotency_key="one"
    )["session"]
    iam.answer("sign_in", {"username": PASSWORD, "password": "x" * 20})
    with iam.session() as db:
        everything = [
            str(row._mapping)
            for table in (*kit_tables.metadata.sorted_tables, *tables.metadata.sorted_tables)
            for row in db.execute(select(table))
        ]
    assert everything
    assert not [row for row in everything if PASSWORD in row or secret in row]


def fail(iam, username, times, address="198.51.100.1"):
    values = {"username": username, "password": "wrong password here", "address": address}
    return [iam.answer("sign_in", values)["error"]["code"] for _ in range(times)]


def test_after_some_failures_one_must_wait(iam):
    person = iam.person()
    codes = fail(iam, person.username, 8)
    assert codes == ["unauthenticated"] * 6 + ["too_many"] * 2
    with pytest.raises(TooMany) as refused:
        iam.sign_in(person, address="198.51.100.1")
    assert 1 <= refused.value.retry_after <= 2


def test_names_that_do_not_exist_make_one_wait_just_the_same(iam):
    assert fail(iam, "nobody", 8) == ["unauthenticated"] * 6 + ["too_many"] * 2


def test_the_wait_is_over_when_it_said_so(iam):
    person = iam.person()
    with clock.stopped(clock.now()):
        fail(iam, person.username, 8)
        with pytest.raises(TooMany) as refused:
            iam.sign_in(person, address="198.51.100.1")
        clock.advance(timedelta(seconds=refused.value.retry_after))
        assert iam.sign_in(person, address="198.51.100.1")


def test_tries_while_waiting_do_not_lengthen_the_wait(iam):
    person = iam.person()
    with clock.stopped(clock.now()):
        fail(iam, person.username, 50)
        with pytest.raises(TooMany) as refused:
            iam.sign_in(person, address="198.51.100.1")
        assert refused.value.retry_after <= 2


def test_strangers_do_not_lock_a_person_out_of_their_own_computer(iam):
    person = iam.person()
    iam.sign_in(person, address="203.0.113.5")
    for address in ("198.51.100.1", "198.51.100.2"):
        fail(iam, person.username, 20, address)
    assert iam.sign_in(person, address="203.0.113.5")


def test_at_the_own_computer_the_wait_has_an_end_of_half_a_minute(iam):
    person = iam.person()
    home = "203.0.113.5"
    with clock.stopped(clock.now()):
        iam.sign_in(person, address=home)
        for _ in range(40):
            fail(iam, person.username, 1, home)
            clock.advance(timedelta(seconds=31))
        fail(iam, person.username, 10, home)
        clock.advance(timedelta(seconds=30))
        assert iam.sign_in(person, address=home)


def test_one_address_that_tries_many_names_is_stopped(iam):
    codes = [fail(iam, f"name-{n}", 1)[0] for n in range(40)]
    assert codes[:30] == ["unauthenticated"] * 30
    assert codes[-1] == "too_many"


def test_tries_at_the_same_moment_are_all_counted(iam):
    person = iam.person()
    answers = []

    def run():
        answers.extend(fail(iam, person.username, 1))

    threads = [threading.Thread(target=run) for _ in range(20)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(answers) == 20
    assert answers.count("unauthenticated") <= 6


def test_failures_and_waits_are_audited_with_the_address(iam):
    person = iam.person()
    fail(iam, person.username, 8)
    failed = iam.audit(operation="sign_in", result="failed")
    assert {each["address"] for each in failed} == {"198.51.100.1"}
    assert [each["detail"]["why"] for each in failed] == ["password"] * 6 + ["too_many"] * 2
    assert failed[0]["record_id"] == person.id


def test_signing_in_and_out_is_audited_as_the_persons_own(iam):
    person = iam.person()
    secret = iam.sign_in(person)["session"]
    iam.ask("sign_out", {"session": secret})
    (opened,) = iam.audit(operation="sign_in", result="allowed")
    (closed,) = iam.audit(operation="sign_out")
    assert opened["actor_id"] == closed["actor_id"] == person.id
    assert opened["session_id"] == closed["session_id"]
