"""Live changes and rights over the real services: who hears, who is out, and how soon."""

import time

from gateway_fakes.listener import Listener
from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor


def change_of(listener, record_id, operation):
    """The change that was waited for; others of the record may come before it."""
    while True:
        for name, data in listener.events("change", 10):
            if name == "change" and (data["id"], data["operation"]) == (record_id, operation):
                return data


def test_a_change_reaches_the_open_page_of_whoever_may_see_it(rep, rival, customer):
    listener, other = Listener(rep), Listener(rival)
    listener.events("ready")
    other.events("ready")
    headers = {"X-Command-Id": "c-77"}
    rep.patch(f"/customers/{customer['id']}", {"version": 1, "name": "新名"}, headers=headers)

    told = change_of(listener, customer["id"], "updated")
    listener.close()

    assert (told["entity"], told["version"]) == ("customers.customer", 2)
    assert told["echo"] == "c-77"
    mine = rival.post("/customers", {"name": "Rival Ltd"}).json
    seen = [data["id"] for name, data in other.events("change", 10) if name == "change"]
    other.close()
    assert seen == [mine["id"]]


def test_a_shipped_role_starts_with_the_field_rules_that_its_services_declare(root, rep, customer):
    path = f"/customers/{customer['id']}"
    root.patch(path, {"version": 1, "bank_account": "00412345678901", "currency": "TWD"})

    seen = rep.get(path).json

    assert seen["bank_account"].endswith("8901") and seen["bank_account"] != "00412345678901"
    assert seen["currency"] == "TWD"


def test_taking_a_role_away_acts_long_before_the_token_ends(suite, root):
    suite.add("leaver", "sales_rep")
    leaver = Visitor(suite.app).signed_in("leaver", PASSWORD)
    assert leaver.get("/customers").status_code == 200
    listener = Listener(leaver)
    listener.events("ready")
    user = root.get("/users?filter[username]=leaver").json["items"][0]
    given = root.get(f"/role-assignments?filter[user_id]={user['id']}").json["items"][0]

    begun = time.monotonic()
    assert root.delete(f"/role-assignments/{given['id']}").status_code == 204
    eventually(lambda: leaver.get("/customers").status_code == 403)

    # A second on a machine that is not busy; the token would last for most of a minute.
    assert time.monotonic() - begun < 5.0
    listener.events("access", 5)
    listener.close()


def test_a_disabled_person_is_out_at_once(suite, root):
    suite.add("gone", "sales_rep")
    gone = Visitor(suite.app).signed_in("gone", PASSWORD)
    listener = Listener(gone)
    listener.events("ready")
    user = root.get("/users?filter[username]=gone").json["items"][0]
    root.patch(f"/users/{user['id']}", {"version": user["version"], "status": "suspended"})

    listener.events("end", 5)
    assert gone.get("/session").status_code == 401


def test_own_sessions_profile_and_password(suite):
    suite.add("self", "sales_rep")
    here = Visitor(suite.app).signed_in("self", PASSWORD)
    there = Visitor(suite.app).signed_in("self", PASSWORD)

    sessions = here.get("/me/sessions").json["items"]
    assert sorted(each["current"] for each in sessions) == [False, True]
    assert here.patch("/me", {"language": "zh-TW"}).json["user"]["language"] == "zh-TW"
    assert here.patch("/me", {"language": "fr"}).status_code == 422
    assert here.patch("/me", {"time_zone": "Mars/Olympus"}).status_code == 422
    wrong = here.post(
        "/me/password", {"current": "no", "new": "seven lanterns over the old harbour"}
    )
    assert wrong.status_code == 422
    changed = here.post(
        "/me/password", {"current": PASSWORD, "new": "seven lanterns over the old harbour"}
    )
    assert changed.status_code == 200, changed.json
    assert here.get("/session").status_code == 200
    eventually(lambda: there.get("/session").status_code == 401)


def test_ending_one_of_ones_sessions_ends_that_one(suite):
    suite.add("twice", "sales_rep")
    here = Visitor(suite.app).signed_in("twice", PASSWORD)
    there = Visitor(suite.app).signed_in("twice", PASSWORD)
    other = next(e for e in here.get("/me/sessions").json["items"] if not e["current"])

    assert here.delete(f"/me/sessions/{other['id']}").status_code == 204
    assert there.get("/session").status_code == 401
    assert here.get("/session").status_code == 200
