"""The second factor: set up, asked for, used once, lost, and demanded by a role."""

from datetime import timedelta

import pyotp
import pytest
from sqlalchemy import select

from crmkit import clock
from crmkit.errors import Invalid, SecondFactorWanted, Unauthenticated
from iam import tables
from iam.entities.role import Role

PASSWORD = "ten geese over Tainan"
SHORT = "kiwi9tar"


@pytest.fixture(autouse=True)
def stopped():
    """Codes belong to a moment; the tests say when it moves on."""
    with clock.stopped(clock.now()):
        yield


def code_of(secret):
    return pyotp.TOTP(secret).generate_otp(int(clock.now().timestamp()) // 30)


def later(seconds=30):
    clock.advance(timedelta(seconds=seconds))


class Holder:
    """A person who has set up an authenticator."""

    def __init__(self, iam, *roles):
        self.iam = iam
        self.person = iam.person(*roles)
        self.token = iam.token_of(self.person)
        setup = iam.ask("begin_second_factor", {"password": PASSWORD}, self.token)
        self.secret = setup["secret"]
        code = {"code": code_of(self.secret)}
        self.codes = iam.ask("confirm_second_factor", code, self.token)["recovery_codes"]
        later()

    def sign_in(self, otp=None, password=PASSWORD, address="192.0.2.1"):
        values = {"username": self.person.username, "password": password, "address": address}
        return self.iam.ask("sign_in", {**values, "otp": otp} if otp else values)


@pytest.fixture
def holder(iam):
    return Holder(iam)


def test_who_has_a_second_factor_signs_in_with_its_code(holder):
    assert holder.sign_in(code_of(holder.secret))["session"]


def test_a_code_is_asked_for_only_after_the_right_password(holder):
    with pytest.raises(SecondFactorWanted):
        holder.sign_in()
    with pytest.raises(Unauthenticated) as refused:
        holder.sign_in(password="wrong password here")
    assert refused.value.code == "unauthenticated"


def test_a_wrong_code_is_refused(holder):
    with pytest.raises(SecondFactorWanted):
        holder.sign_in("000000")


def test_a_code_opens_one_session_only(holder):
    code = code_of(holder.secret)
    holder.sign_in(code)
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(code)


def test_an_older_code_is_refused_after_a_newer_one(holder):
    older = code_of(holder.secret)
    later()
    holder.sign_in(code_of(holder.secret))
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(older)


def test_the_code_that_confirmed_the_set_up_opens_nothing(iam):
    holder = Holder(iam)
    later(-30)
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(code_of(holder.secret))


def test_being_asked_for_a_code_is_no_failure(holder):
    for _ in range(10):
        with pytest.raises(SecondFactorWanted):
            holder.sign_in(address="198.51.100.1")


def test_guessing_codes_makes_one_wait(holder):
    codes = []
    for _ in range(8):
        values = {"username": holder.person.username, "password": PASSWORD, "otp": "000000"}
        codes.append(holder.iam.answer("sign_in", {**values, "address": "b"})["error"]["code"])
    assert codes == ["second_factor_wanted"] * 6 + ["too_many"] * 2


def test_wrong_codes_are_audited(holder):
    with pytest.raises(SecondFactorWanted):
        holder.sign_in("000000")
    (told,) = holder.iam.audit(operation="sign_in", result="failed")
    assert told["detail"]["why"] == "second_factor"


def test_the_audit_tells_that_the_authenticator_was_used(holder):
    holder.sign_in(code_of(holder.secret))
    told = holder.iam.audit(operation="sign_in", result="allowed")[-1]
    assert told["detail"] == {"second_factor": "authenticator"}


def test_the_audit_tells_that_a_recovery_code_was_used(holder):
    holder.sign_in(holder.codes[0])
    told = holder.iam.audit(operation="sign_in", result="allowed")[-1]
    assert told["detail"] == {"second_factor": "recovery_code"}


def test_a_recovery_code_stands_in_for_the_authenticator_once(holder):
    assert holder.sign_in(holder.codes[3].upper())["session"]
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(holder.codes[3])
    left = holder.iam.ask("second_factor", {}, holder.token)
    assert left["recovery_codes_left"] == 9


def test_renewed_recovery_codes_replace_those_before(holder):
    new = holder.iam.ask("renew_recovery_codes", {"password": PASSWORD}, holder.token)
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(holder.codes[0])
    assert holder.sign_in(new["recovery_codes"][0])["session"]


def test_neither_secret_nor_recovery_codes_are_stored_readable(holder):
    with holder.iam.session() as db:
        rows = [
            str(row) for table in tables.metadata.sorted_tables for row in db.execute(select(table))
        ]
    hidden = [holder.secret, *holder.codes, *(each.replace("-", "") for each in holder.codes)]
    assert not [row for row in rows for each in hidden if each in row]


@pytest.mark.parametrize("command", ["end_second_factor", "renew_recovery_codes"])
def test_changes_need_the_password(holder, command):
    with pytest.raises(Invalid) as refused:
        holder.iam.ask(command, {"password": "wrong password here"}, holder.token)
    assert refused.value.errors["password"]["code"] == "wrong_password"


def test_setting_up_needs_the_password(iam):
    with pytest.raises(Invalid):
        iam.ask("begin_second_factor", {}, iam.token())


def test_a_set_up_that_was_not_confirmed_asks_for_nothing(iam):
    person = iam.person()
    iam.ask("begin_second_factor", {"password": PASSWORD}, iam.token_of(person))
    assert iam.sign_in(person)["session"]


def test_a_set_up_with_a_wrong_code_is_refused_at_its_field(iam):
    token = iam.token()
    iam.ask("begin_second_factor", {"password": PASSWORD}, token)
    with pytest.raises(Invalid) as refused:
        iam.ask("confirm_second_factor", {"code": "000000"}, token)
    assert "code" in refused.value.errors


def test_another_authenticator_does_not_silently_replace_the_one_in_use(holder):
    with pytest.raises(Invalid):
        holder.iam.ask("begin_second_factor", {"password": PASSWORD}, holder.token)
    assert holder.sign_in(code_of(holder.secret))["session"]


def test_it_can_be_switched_off_with_the_password(holder):
    holder.iam.ask("end_second_factor", {"password": PASSWORD}, holder.token)
    assert holder.sign_in()["session"]
    assert holder.iam.audit(operation="end_second_factor")


def test_a_short_password_does_not_stand_without_the_second_factor(holder):
    holder.iam.ask("change_password", {"current": PASSWORD, "new": SHORT}, holder.token)
    with pytest.raises(Invalid) as refused:
        holder.iam.ask("end_second_factor", {"password": SHORT}, holder.token)
    assert "15" in refused.value.detail
    with pytest.raises(SecondFactorWanted):
        holder.sign_in(password=SHORT)


def test_an_administrator_takes_a_lost_one_away_and_sessions_end(holder):
    iam = holder.iam
    session = holder.sign_in(code_of(holder.secret))["session"]
    admin = iam.token("administrator")
    command = {"name": "user.reset_second_factor", "id": holder.person.id, "values": {}}
    assert iam.ask("command", command, admin) == {"removed": True}
    with pytest.raises(Unauthenticated):
        iam.ask("issue_token", {"session": session})
    assert holder.sign_in()["session"]


def test_after_a_reset_a_short_password_must_be_changed(holder):
    iam = holder.iam
    iam.ask("change_password", {"current": PASSWORD, "new": SHORT}, holder.token)
    command = {"name": "user.reset_second_factor", "id": holder.person.id, "values": {}}
    iam.ask("command", command, iam.token("administrator"))
    assert holder.sign_in(password=SHORT)["must_change_password"] is True


def test_nobody_else_takes_a_second_factor_away(holder):
    command = {"name": "user.reset_second_factor", "id": holder.person.id, "values": {}}
    error = holder.iam.answer("command", command, holder.iam.token("sales_manager"))["error"]
    assert error["code"] == "forbidden"


def test_a_role_that_demands_one_opens_nothing_before_it_is_set_up(iam):
    iam.change(Role, iam.role("sales_rep").id, second_factor=True)
    session = iam.sign_in(iam.person("sales_rep"))["session"]
    issued = iam.ask("issue_token", {"session": session})
    assert issued["user"]["must_set_up_second_factor"] is True
    error = iam.answer("list", {"entity": "user"}, issued["token"])["error"]
    assert error["code"] == "forbidden"
    setup = iam.ask("begin_second_factor", {"password": PASSWORD}, issued["token"])
    iam.ask("confirm_second_factor", {"code": code_of(setup["secret"])}, issued["token"])
    token = iam.ask("issue_token", {"session": session})["token"]
    assert iam.ask("list", {"entity": "user"}, token)["items"]


def test_who_may_take_a_second_factor_away_sees_whether_there_is_one(iam, holder):
    asked = {"name": "user.second_factor", "id": holder.person.id, "values": {}}
    told = iam.ask("query", asked, iam.token("administrator"))
    assert told == {"active": True, "required": False, "recovery_codes_left": 10}
    assert iam.answer("query", asked, iam.token("auditor"))["error"]["code"] == "forbidden"
