"""Refusals that say what is missing and whom to ask, over fakes and over the real services."""

import pytest
from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor

from crmkit.errors import Forbidden


@pytest.fixture
def refusing(bus, monkeypatch):
    """The library refuses everything; IAM answers."""
    answer = bus._answer

    def refuse(service, method, args, headers):
        if service == "library":
            raise Forbidden("library.shelf.edit", "decision", "out_of_scope")
        return answer(service, method, args, headers)

    monkeypatch.setattr(bus, "_answer", refuse)
    return bus


def asked(bus):
    """What IAM was asked to explain."""
    return [args for service, method, args, _ in bus.heard if method == "explain_refusal"]


def test_a_refusal_says_what_is_missing_and_whom_to_ask(ben, refusing):
    answer = ben.get("/shelves").json

    assert answer["missing"] == "Ben lacks library.shelf.edit."
    assert [each["label"] for each in answer["ask"]] == ["Ann"]
    assert answer["decision_id"] == "decision"


def test_the_record_that_was_refused_is_part_of_the_question(ben, shelf, refusing):
    ben.patch(f"/shelves/{shelf['id']}", {"version": 1, "name": "Prose"})

    assert asked(refusing) == [
        {"permission": "library.shelf.edit", "entity": "library.shelf", "record": shelf["id"]}
    ]


def test_a_list_is_refused_without_a_record(ben, refusing):
    ben.get("/shelves")

    assert asked(refusing) == [{"permission": "library.shelf.edit"}]


def test_a_refusal_stands_where_it_cannot_be_explained(ben, refusing):
    refusing.dead.add("iam")

    answer = ben.get("/shelves")

    assert (answer.status_code, answer.json["permission"]) == (403, "library.shelf.edit")
    assert "missing" not in answer.json


def explained_once(ask):
    """The refusal with its explanation; a busy machine may refuse without one at first."""
    told = {}

    def is_explained():
        told.update(ask().json)
        return "missing" in told

    eventually(is_explained, 60)
    return told


def test_a_refused_rep_learns_in_their_language_whom_to_ask(rep):
    headers = {"Accept-Language": "zh-TW"}
    told = explained_once(lambda: rep.post("/users", {"name": "New"}, headers=headers))

    assert told["missing"].startswith("您沒有「人員：新增」（iam.user.create）")
    assert "Root" in {each["label"] for each in told["ask"]}


def test_a_customer_is_explained_by_the_service_that_owns_it(root, rep, rival, customer):
    record = f"entity=customers.customer&record={customer['id']}"
    people = {each["username"]: each for each in root.get("/users").json["items"]}

    def explained(name):
        path = f"/users/{people[name]['id']}/explain-access?permission=customers.customer.edit"
        return root.get(f"{path}&{record}").json

    assert [each["scope"] for each in explained("rep")["grants"]] == ["own"]
    missing = explained("rival")
    assert (missing["allowed"], missing["reason"]) == (False, "out_of_scope")
    assert missing["ask"][0] == {"id": people["rep"]["id"], "label": "Rep", "as": "owner"}


def test_who_sees_a_customer_is_told_to_its_owner_and_not_to_a_rival(rep, rival, customer):
    path = f"/users/who-can-see?entity=customers.customer&record={customer['id']}"

    told = rep.get(path).json

    assert {"Rep", "Root", "Auditor"} <= {each["user"]["label"] for each in told["items"]}
    assert "Rival" not in {each["user"]["label"] for each in told["items"]}
    assert rival.get(path).status_code == 404


def test_who_has_no_role_is_told_that_in_words(suite, root):
    made = root.post("/users", {"name": "Newcomer", "username": "newcomer"}).json
    given = {"password": PASSWORD}
    assert root.post(f"/users/{made['id']}/set-password", given).status_code == 200
    newcomer = Visitor(suite.app).signed_in("newcomer", PASSWORD)

    told = explained_once(lambda: newcomer.get("/customers"))

    assert "ask" not in told
    assert "password" in told["missing"]
