"""Whatever people do leaves a record that the audit's own search finds."""

from types import SimpleNamespace
from urllib.parse import urlencode

import pytest
from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor

from crmkit.clock import now
from crmkit.ids import new_id

CUSTOMER = "customers.customer"


def of_customer(scene):
    return f"/customers/{scene.customer['id']}"


def edit(scene):
    answer = scene.rep.patch(of_customer(scene), {"version": 1, "name": "Renamed"})
    assert answer.status_code == 200, answer.json


def delete(scene):
    assert scene.rep.delete(of_customer(scene)).status_code == 204


def restore(scene):
    delete(scene)
    assert scene.rep.post(f"{of_customer(scene)}/restore", {}).status_code == 200


def assign(scene):
    given = {"owner_id": scene.rep_id, "version": 1}
    answer = scene.root.post(f"{of_customer(scene)}/assign", given)
    assert answer.status_code == 200, answer.json


def fail_to_sign_in(scene):
    assert Visitor(scene.app).sign_in("rep", "wrong").status_code == 401


def sign_out(scene):
    assert Visitor(scene.app).signed_in("rep", PASSWORD).delete("/session").status_code == 204


def export(scene):
    assert scene.auditor.get("/audit-records/export?filter[operation]=nothing").data


def be_forbidden(scene):
    assert scene.rep.post("/users", {"name": "New"}).status_code == 403


def miss_a_colleagues(scene):
    assert scene.rival.get(of_customer(scene)).status_code == 404


def give_a_grant(scene):
    given = {"permission": "customers.customer.view", "scope": "all", "user_id": scene.rival_id}
    scene.grant = scene.root.post("/direct-grants", given).json["id"]


def take_a_grant(scene):
    give_a_grant(scene)
    assert scene.root.delete(f"/direct-grants/{scene.grant}").status_code == 204


# What is done, and what of its record is searched for.
DONE = {
    "a sign-in": (
        lambda scene: Visitor(scene.app).signed_in("rep", PASSWORD),
        {"operation": "sign_in", "result": "allowed", "record_id": "rep"},
    ),
    "a failed sign-in": (
        fail_to_sign_in,
        {"operation": "sign_in", "result": "failed", "record_id": "rep"},
    ),
    "a sign-out": (sign_out, {"operation": "sign_out", "actor_id": "rep"}),
    "a view of a record": (
        lambda scene: scene.rep.get(of_customer(scene)),
        {"operation": "view", "entity": CUSTOMER, "record_id": "customer", "actor_id": "rep"},
    ),
    "a view of a list": (
        lambda scene: scene.rep.get("/customers?limit=1"),
        {"operation": "view", "entity": CUSTOMER, "record_id": None, "actor_id": "rep"},
    ),
    "a search": (
        lambda scene: scene.rep.get("/search?q=taibei"),
        {"operation": "view", "entity": CUSTOMER, "record_id": None, "actor_id": "rep"},
    ),
    "a view of a history": (
        lambda scene: scene.rep.get(f"{of_customer(scene)}/history"),
        {"operation": "view", "record_id": "customer", "actor_id": "rep"},
    ),
    "a create": (
        lambda scene: None,  # the scene's own customer
        {"operation": "create", "entity": CUSTOMER, "record_id": "customer"},
    ),
    "an edit": (edit, {"operation": "edit", "record_id": "customer", "actor_id": "rep"}),
    "a delete": (delete, {"operation": "delete", "record_id": "customer"}),
    "a restore": (restore, {"operation": "restore", "record_id": "customer"}),
    "a command": (assign, {"operation": "assign", "record_id": "customer", "actor_id": "root"}),
    "an export": (export, {"operation": "export", "entity": "iam.audit_record"}),
    "a denial": (
        be_forbidden,
        {"operation": "create", "result": "denied", "permission": "iam.user.create"},
    ),
    "a colleague's record that was not found": (
        miss_a_colleagues,
        {"result": "denied", "record_id": "customer", "actor_id": "rival"},
    ),
    "a permission that was given": (
        give_a_grant,
        {"operation": "create", "entity": "iam.direct_grant", "actor_id": "root"},
    ),
    "a permission that was taken away": (
        take_a_grant,
        {"operation": "delete", "entity": "iam.direct_grant", "actor_id": "root"},
    ),
}


@pytest.fixture
def scene(suite, rep, rival, root):
    begun = now().isoformat()
    made = rep.post("/customers", {"name": f"台北精密 {new_id()[-8:]}"})
    assert made.status_code == 201, made.json
    people = {each["username"]: each["id"] for each in root.get("/users").json["items"]}
    return SimpleNamespace(
        app=suite.app,
        begun=begun,
        rep=rep,
        rival=rival,
        root=root,
        auditor=Visitor(suite.app).signed_in("auditor", PASSWORD),
        customer=made.json,
        ids={**people, "customer": made.json["id"]},
        rep_id=people["rep"],
        rival_id=people["rival"],
    )


def found(scene, told):
    asked = {"filter[at][gte]": scene.begun}
    for name, value in told.items():
        if value is None:
            asked[f"filter[{name}][is_null]"] = "true"
        else:
            asked[f"filter[{name}]"] = scene.ids.get(value, value)
    answer = scene.auditor.get(f"/audit-records?{urlencode(asked)}")
    assert answer.status_code == 200, answer.json
    return answer.json["items"]


@pytest.mark.parametrize("what", DONE)
def test_a_record_is_found_of(scene, what):
    act, told = DONE[what]
    act(scene)
    eventually(lambda: found(scene, told))


def test_the_record_of_an_edit_has_the_old_and_the_new_value(scene):
    edit(scene)
    told = {"operation": "edit", "record_id": "customer"}
    eventually(lambda: found(scene, told))
    (record,) = found(scene, told)
    assert record["changes"]["name"] == {"from": scene.customer["name"], "to": "Renamed"}


def test_a_verification_through_the_gateway_takes_a_page_at_a_time(scene, monkeypatch):
    """No call lasts longer than a page does, however many records there are."""
    monkeypatch.setattr("iam.audit_verify.PAGE", 5)
    answers, after = [], None
    while not answers or after:
        address = "/audit-records/verify" + (f"?after={after}" if after else "")
        answers.append(scene.auditor.get(address).json)
        after = answers[-1]["after"]
    assert max(each["checked"] for each in answers) == 5
    assert len(answers) > 2
    assert answers[-1]["fault"] is None
