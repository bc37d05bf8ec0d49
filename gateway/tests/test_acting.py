"""API tokens and acting as others through the API, on the real services."""

from datetime import timedelta

import pytest
from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor

from crmkit import clock

REASON = "Ticket 4711: cannot see a customer"


def bearer(token):
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture(scope="module")
def program(suite):
    """A client without a cookie, and the token that it sends."""
    owner = Visitor(suite.app).signed_in("rep", PASSWORD)
    ends_on = str(clock.today() + timedelta(days=1))
    made = owner.post("/api-tokens", {"name": "Import", "ends_on": ends_on})
    assert made.status_code == 201, made.json
    visitor = Visitor(suite.app)
    visitor.made, visitor.owner = made.json, owner
    return visitor


def test_a_program_reads_and_writes_with_its_token_alone(program):
    headers = bearer(program.made["token"])

    written = program.post("/customers", {"name": "By program"}, headers=headers)
    assert written.status_code == 201, written.json
    assert program.get("/customers", headers=headers).status_code == 200


def test_lists_show_tokens_without_their_secret(program):
    (listed,) = program.owner.get("/api-tokens").json["items"]

    assert listed["prefix"] == program.made["prefix"]
    assert program.made["token"] not in str(listed)


def test_a_token_that_nobody_was_given_is_refused(program):
    assert program.get("/customers", headers=bearer("gxt_" + "x" * 43)).status_code == 401
    assert program.get("/customers", headers=bearer("")).status_code == 401


def test_a_token_does_not_borrow_the_rights_of_a_cookie_beside_it(suite, root):
    assert root.get("/customers", headers=bearer("gxt_" + "x" * 43)).status_code == 401


def test_a_token_makes_no_other_tokens(program):
    given = {"name": "Child", "ends_on": program.made["ends_on"]}
    answer = program.post("/api-tokens", given, headers=bearer(program.made["token"]))

    assert answer.status_code == 422


def test_a_revoked_token_is_refused_at_once(suite):
    owner = Visitor(suite.app).signed_in("rival", PASSWORD)
    ends_on = str(clock.today() + timedelta(days=1))
    made = owner.post("/api-tokens", {"name": "Short lived", "ends_on": ends_on}).json
    assert owner.get("/customers", headers=bearer(made["token"])).status_code == 200

    revoked = owner.post(f"/api-tokens/{made['id']}/revoke", {})
    assert revoked.status_code == 200, revoked.json

    def refused():
        return owner.get("/customers", headers=bearer(made["token"])).status_code == 401

    eventually(refused)


def test_the_session_says_who_acts_and_stops_when_told(suite):
    admin = Visitor(suite.app).signed_in("root", PASSWORD)
    rep = admin.get("/users?filter[username]=rep").json["items"][0]

    acting = admin.post("/session/acting", {"user_id": rep["id"], "reason": REASON})
    assert acting.status_code == 200, acting.json
    assert acting.json["user"]["name"] == "Rep"
    assert acting.json["user"]["acting"]["name"] == "Root"
    assert admin.get("/session").json["user"]["username"] == "rep"

    stopped = admin.delete("/session/acting")
    assert stopped.json["user"]["username"] == "root"
    assert "acting" not in stopped.json["user"]


def test_a_change_made_meanwhile_has_both_names_in_its_history(suite):
    admin = Visitor(suite.app).signed_in("root", PASSWORD)
    rep = admin.get("/users?filter[username]=rep").json["items"][0]
    admin.post("/session/acting", {"user_id": rep["id"], "reason": REASON})
    made = admin.post("/customers", {"name": "By proxy"}).json
    (version,) = admin.get(f"/customers/{made['id']}/history").json["items"]
    admin.delete("/session/acting")

    assert made["owner_id"] == rep["id"]
    assert (version["actor"], version["on_behalf_of"]) == ("Root", rep["id"])


def test_a_sales_representative_acts_as_nobody(rep, root):
    other = root.get("/users?filter[username]=rival").json["items"][0]
    answer = rep.post("/session/acting", {"user_id": other["id"], "reason": REASON})

    assert (answer.status_code, answer.json["permission"]) == (403, "iam.user.act_as")
