"""Somebody leaves: their access ends at once and nothing of theirs is orphaned, in both modes."""

from __future__ import annotations

import time
import uuid

import pytest

from tests.running import Client, wait_for

PASSWORD = "ten geese over Tainan"
FINISHED = {"done", "failed", "cancelled"}


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


def owned_by(client, user_id):
    return client.get("/customers", params={"filter[owner_id]": user_id})["total"]


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
