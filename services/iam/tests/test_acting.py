"""Acting as another person: who may, for how long, and under whose names it is recorded."""

from datetime import timedelta

import pytest

from crmkit import clock
from crmkit.errors import CrmError, Forbidden, Invalid
from iam.entities.role import Role
from iam.entities.role_grant import RoleGrant

PASSWORD = "ten geese over Tainan"
REASON = "Ticket 4711: she cannot see her orders"


class Desk:
    """Somebody with a session, who may or may not act as others."""

    def __init__(self, iam, *roles, name="Root"):
        self.iam = iam
        self.person = iam.person(*roles, name=name)
        self.session = iam.sign_in(self.person)["session"]

    def token(self):
        return self.iam.ask("issue_token", {"session": self.session})["token"]

    def act_as(self, person, reason=REASON):
        return self.iam.ask("act_as", {"user_id": person.id, "reason": reason}, self.token())

    def stop(self):
        return self.iam.ask("stop_acting", {}, self.token())

    def speaks_as(self):
        return self.iam.claims(self.token()).user_id


@pytest.fixture
def root(iam):
    return Desk(iam, "administrator")


@pytest.fixture
def helper(iam):
    """Somebody who may act as others and has no other right in administration."""
    role = iam.add(Role(code="helper", labels={"en": "Helper"}, shipped=False))
    for permission in ("iam.user.act_as", "iam.user.view", "iam.department.view"):
        iam.add(RoleGrant(role_id=role.id, permission=permission, scope="all"))
    return Desk(iam, "helper", "sales_rep", name="Helper")


def test_an_administrator_acts_as_another_person(iam, root):
    rep = iam.person("sales_rep", name="陳偉")
    root.act_as(rep)
    issued = iam.ask("issue_token", {"session": root.session})
    assert iam.claims(issued["token"]).user_id == rep.id
    assert issued["user"]["name"] == "陳偉"
    assert issued["user"]["acting"]["name"] == "Root"


def test_who_acts_may_do_what_that_person_may_and_no_more(iam, root):
    root.act_as(iam.person("sales_rep"))
    error = iam.answer("list", {"entity": "role_grant"}, root.token())["error"]
    assert error["code"] == "forbidden"


def test_it_can_be_stopped(iam, root):
    root.act_as(iam.person("sales_rep"))
    root.stop()
    assert root.speaks_as() == root.person.id


def test_it_ends_by_itself_after_an_hour(iam, root):
    with clock.stopped(clock.now()):
        rep = iam.person("sales_rep")
        root.act_as(rep)
        clock.advance(timedelta(minutes=59))
        assert root.speaks_as() == rep.id
        clock.advance(timedelta(minutes=1))
        assert root.speaks_as() == root.person.id


@pytest.mark.parametrize("reason", ["", "    ", "why"])
def test_a_reason_is_required(iam, root, reason):
    with pytest.raises(Invalid) as refused:
        root.act_as(iam.person("sales_rep"), reason)
    assert "reason" in refused.value.errors


def test_beginning_and_end_are_audited_with_the_reason(iam, root):
    rep = iam.person("sales_rep")
    root.act_as(rep)
    root.stop()
    (begun,), (ended,) = iam.audit(operation="act_as"), iam.audit(operation="stop_acting")
    assert (begun["actor_id"], begun["record_id"]) == (root.person.id, rep.id)
    assert begun["detail"]["reason"] == REASON
    assert ended["actor_id"] == root.person.id


def test_what_is_done_meanwhile_is_recorded_under_both_names(iam, root):
    rep = iam.person("sales_rep")
    root.act_as(rep)
    iam.ask("list", {"entity": "user"}, root.token())
    told = iam.audit(entity="iam.user", permission="iam.user.view")[-1]
    assert (told["actor"], told["actor_id"]) == ("Root", root.person.id)
    assert told["on_behalf_of"] == rep.id


def test_without_the_permission_nobody_acts_as_others(iam):
    with pytest.raises(Forbidden):
        Desk(iam, "sales_manager").act_as(iam.person("sales_rep"))


def test_who_has_the_permission_acts_as_colleagues(iam, helper):
    rep = iam.person("sales_rep")
    helper.act_as(rep)
    assert helper.speaks_as() == rep.id


@pytest.mark.parametrize("role", ["administrator", "auditor"])
def test_nobody_acts_as_somebody_with_more_rights_in_administration(iam, helper, role):
    with pytest.raises(Forbidden) as refused:
        helper.act_as(iam.person(role))
    assert refused.value.reason == "outranked"


def test_an_administrator_may_act_as_another_one(iam, root):
    other = iam.person("administrator")
    root.act_as(other)
    assert root.speaks_as() == other.id


def test_who_loses_the_permission_stops_at_once(iam, helper):
    helper.act_as(iam.person("sales_rep"))
    with iam.session() as db:
        grant = db.query(RoleGrant).filter_by(permission="iam.user.act_as").one().id
    iam.remove(RoleGrant, grant)
    assert helper.speaks_as() == helper.person.id


@pytest.mark.parametrize(
    ("command", "values"),
    [
        ("change_password", {"current": PASSWORD, "new": "lunch at the blue pier"}),
        ("begin_second_factor", {"password": PASSWORD}),
        ("end_second_factor", {"password": PASSWORD}),
        ("create_api_token", {"name": "Mine now", "ends_on": "2030-01-01"}),
        ("update_profile", {"language": "en"}),
    ],
)
def test_the_account_of_the_other_person_is_left_alone(iam, root, command, values):
    root.act_as(iam.person("sales_rep"))
    error = iam.answer(command, values, root.token())["error"]
    assert (error["code"], "acting" in error["detail"]) == ("invalid", True)


@pytest.mark.parametrize("command", ["user.set_password", "user.reset_second_factor"])
def test_no_passwords_are_given_meanwhile(iam, root, command):
    root.act_as(iam.person("administrator"))
    asked = {"name": command, "id": iam.person().id, "values": {}}
    error = iam.answer("command", asked, root.token())["error"]
    assert "acting" in error["detail"]


def test_nobody_acts_through_somebody_else(iam, root):
    root.act_as(iam.person("administrator"))
    with pytest.raises(Invalid):
        root.act_as(iam.person("sales_rep"))


def test_nobody_acts_as_themselves(iam, root):
    with pytest.raises(Invalid) as refused:
        root.act_as(root.person)
    assert "user_id" in refused.value.errors


def test_signing_out_ends_it(iam, root):
    root.act_as(iam.person("sales_rep"))
    iam.ask("sign_out", {"session": root.session})
    with pytest.raises(CrmError):
        root.token()
