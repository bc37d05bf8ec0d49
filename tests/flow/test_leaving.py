"""Somebody leaves: their access ends at once and nothing of theirs is orphaned, in both modes."""

from __future__ import annotations

import queue
import threading
import time
import uuid
from datetime import date, timedelta

import pytest
import requests

from tests.running import Client, wait_for

PASSWORD = "ten geese over Tainan"
FINISHED = {"done", "failed", "cancelled"}
CUSTOMER = {"resource": "customers"}


@pytest.fixture
def leaver(up, administrator):
    """Somebody who is signed in, leads somebody and owns two customers."""
    name = f"leaver-{uuid.uuid4().hex[:8]}"
    user = administrator.post("/users", {"name": "林離", "username": name})
    administrator.post(f"/users/{user['id']}/set-password", {"password": PASSWORD})
    administrator.post("/users", {"name": "王留", "manager_id": user["id"]})
    for _ in range(2):
        new_customer(administrator, user["id"])
    return {**user, "client": Client(up.address, name, PASSWORD)}


def new_customer(administrator, owner_id):
    """A customer of the new person, once the service has heard of them."""
    values = {"name": f"交接測試 {uuid.uuid4().hex[:8]}", "owner_id": owner_id}

    def made():
        answer = administrator.ask("POST", "/customers", json=values)
        return answer.json() if answer.ok else None

    return wait_for(made)


def finished(client, job):
    def ended():
        found = client.get(f"/jobs/iam/{job['id']}")["job"]
        return found if found["state"] in FINISHED else None

    return wait_for(ended, seconds=90.0)


def owned_by(client, user_id, entity=CUSTOMER):
    """How many living records of that kind the person owns."""
    return total(client, entity["resource"], {"owner_id": user_id})


def test_access_ends_within_a_second_and_nothing_is_orphaned(up, administrator, leaver):
    successor = administrator.post("/users", {"name": "陳接"})
    preview = administrator.get(f"/users/{leaver['id']}/leave-preview")
    counts = {item["entity"]: item["count"] for item in preview["services"][0]["items"]}
    assert counts["customers.customer"] == 2
    assert [each["field"] for each in preview["posts"]] == ["manager_id"]

    told = administrator.post(f"/users/{leaver['id']}/leave", {"successor_id": successor["id"]})
    answered = time.monotonic()
    wait_for(lambda: leaver["client"].ask("GET", "/session").status_code == 401, every=0.01)
    assert time.monotonic() - answered < 1.0

    job = finished(administrator, told["job"])
    assert job["state"] == "done", job
    assert [(each["left"], each["error"]) for each in job["result"]["services"]] == [(0, None)]
    assert owned_by(administrator, leaver["id"]) == 0
    assert owned_by(administrator, successor["id"]) == 2
    assert administrator.get(f"/users/{leaver['id']}/leave-preview")["posts"] == []


def test_open_pages_and_programs_of_who_leaves_end_within_a_second(up, administrator, leaver):
    role = administrator.get("/roles", params={"filter[code]": "sales_rep"})["items"][0]
    administrator.post("/role-assignments", {"user_id": leaver["id"], "role_id": role["id"]})
    program = api_client(up, leaver["client"])
    ended = stream_end(leaver["client"])
    successor = administrator.post("/users", {"name": "陳接"})

    administrator.post(f"/users/{leaver['id']}/leave", {"successor_id": successor["id"]})
    answered = time.monotonic()
    wait_for(lambda: program().status_code == 401, every=0.01)
    assert time.monotonic() - answered < 1.0
    assert ended() - answered < 1.0


def api_client(up, client):
    """Asks as a program does, with a token of the person; it works now."""
    ends_on = str(date.today() + timedelta(days=7))
    made = client.post("/api-tokens", {"name": "班表", "roles": ["sales_rep"], "ends_on": ends_on})
    headers = {"Authorization": f"Bearer {made['token']}"}

    def ask():
        return requests.get(f"{up.address}/api/v1/customers", headers=headers, timeout=30)

    wait_for(lambda: ask().ok)
    return ask


def stream_end(client):
    """Opens the event stream of a page; what is returned waits for its end and tells when."""
    opened, ends = threading.Event(), queue.Queue()

    def listen():
        with client.http.get(f"{client.base}/stream", stream=True, timeout=60) as stream:
            assert stream.ok
            for _ in stream.iter_lines():
                opened.set()
        ends.put(time.monotonic())

    threading.Thread(target=listen, daemon=True).start()
    assert opened.wait(30)
    return lambda: ends.get(timeout=60)


OWN = {"iam.session", "iam.api_token", "iam.access_request"}
"""What belongs to its person for ever and ends with their access."""
POSTS = (
    ("departments", "manager_id"),
    ("territories", "manager_id"),
    ("users", "manager_id"),
    ("sales-teams", "leader_id"),
)
TERMS = ("position-holders", "department-deputies", "sales-team-members")


def test_no_living_record_of_any_service_names_who_left_as_its_owner(administrator, leaver):
    owned = [each for each in administrator.get("/meta")["entities"] if is_handed_over(each)]
    assert {each["service"] for each in owned} == {"customers"}
    for entity in owned:
        values = {"name": f"交接 {uuid.uuid4().hex[:8]}", "owner_id": leaver["id"]}
        administrator.post(f"/{entity['resource']}", values)
    successor = administrator.post("/users", {"name": "陳接"})

    told = administrator.post(f"/users/{leaver['id']}/leave", {"successor_id": successor["id"]})
    assert finished(administrator, told["job"])["state"] == "done"

    left = {each["resource"]: owned_by(administrator, leaver["id"], each) for each in owned}
    assert left == dict.fromkeys(left, 0)
    passed = [owned_by(administrator, successor["id"], each) for each in owned]
    assert min(passed) >= 1


def is_handed_over(entity):
    names = {field["name"] for field in entity["fields"]}
    return "owner_id" in names and entity["name"] not in OWN


def test_nobody_is_led_by_who_left_and_no_term_of_theirs_goes_on(administrator, leaver):
    given = {"user_id": leaver["id"], "ends_on": "2999-12-31"}
    position = administrator.post("/positions", {"name": "交接崗位"})
    team = administrator.post("/sales-teams", {"name": "交接團隊", "leader_id": leaver["id"]})
    led = {"name": "交接部門", "manager_id": leaver["id"]}
    department = administrator.post("/departments", led)
    administrator.post("/territories", {"name": "交接區域", "manager_id": leaver["id"]})
    administrator.post("/position-holders", {"position_id": position["id"], **given})
    administrator.post("/department-deputies", {"department_id": department["id"], **given})
    administrator.post("/sales-team-members", {"team_id": team["id"], **given})
    successor = administrator.post("/users", {"name": "陳接"})

    administrator.post(f"/users/{leaver['id']}/leave", {"successor_id": successor["id"]})

    named = {
        resource: total(administrator, resource, {field: leaver["id"]}) for resource, field in POSTS
    }
    assert named == dict.fromkeys(named, 0)
    today = {"user_id": leaver["id"], "ends_on][gt": str(date.today())}
    going_on = {resource: total(administrator, resource, today) for resource in TERMS}
    assert going_on == dict.fromkeys(TERMS, 0)


def total(client, resource, where):
    params = {f"filter[{name}]": value for name, value in where.items()}
    return client.get(f"/{resource}", params=params)["total"]


def test_records_go_along_with_who_moves(up, administrator):
    user = administrator.post("/users", {"name": "張遷"})
    customer = new_customer(administrator, user["id"])
    home = administrator.post("/departments", {"name": "遷入部門"})

    values = {"department_id": home["id"], "restamp": True}
    told = administrator.post(f"/users/{user['id']}/move", values)

    job = finished(administrator, told["job"])
    assert job["state"] == "done", job
    moved = administrator.get(f"/customers/{customer['id']}")
    assert moved["department_id"] == home["id"]
