"""From a sign-in to a row and to everybody who should learn of it, in both modes."""

from __future__ import annotations

import json
import threading
import uuid

import requests

from tests.running import wait_for


def new_customer(client, **values):
    return client.post("/customers", {"name": f"順德精密 {uuid.uuid4().hex[:8]}", **values})


def test_a_wrong_password_opens_no_session(up):
    answer = requests.post(
        f"{up.address}/api/v1/session", json={"username": "nobody", "password": "x"}, timeout=30
    )

    assert answer.status_code == 401
    assert "guanxi_session" not in answer.cookies


def test_a_visitor_without_a_session_sees_nothing(up):
    assert requests.get(f"{up.address}/api/v1/customers", timeout=30).status_code == 401


def test_a_created_customer_can_be_read_again(sales_rep):
    made = new_customer(sales_rep)

    assert sales_rep.get(f"/customers/{made['id']}")["name"] == made["name"]


def test_a_customer_is_found_by_pinyin_initials(sales_rep):
    made = new_customer(sales_rep)

    found = sales_rep.get("/customers", params={"q": "sdjm", "sort": "-created_at"})["items"]

    assert made["id"] in {one["id"] for one in found}


def test_a_customer_is_found_in_the_other_script(sales_rep):
    made = new_customer(sales_rep)

    found = sales_rep.get("/customers", params={"q": "顺德精密", "sort": "-created_at"})["items"]

    assert made["id"] in {one["id"] for one in found}


def test_a_stale_edit_is_a_conflict_that_shows_what_stands(sales_rep):
    made = new_customer(sales_rep)
    path = f"/customers/{made['id']}"
    sales_rep.patch(path, {"name": "First", "version": made["version"]})

    late = sales_rep.ask("PATCH", path, json={"name": "Second", "version": made["version"]})

    assert late.status_code == 409
    assert late.json()["current"]["name"] == "First"


def test_a_repeated_create_with_one_key_makes_one_customer(sales_rep):
    name = f"Once {uuid.uuid4().hex}"
    headers = {"Idempotency-Key": uuid.uuid4().hex}

    first = sales_rep.post("/customers", {"name": name}, headers=headers)
    again = sales_rep.post("/customers", {"name": name}, headers=headers)

    assert first["id"] == again["id"]
    assert sales_rep.get("/customers", params={"filter[name]": name})["total"] == 1


def test_a_deleted_customer_comes_back(administrator):
    made = new_customer(administrator)
    path = f"/customers/{made['id']}"

    assert administrator.ask("DELETE", path).ok
    assert administrator.ask("GET", path).status_code == 404
    administrator.post(f"{path}/restore")

    assert administrator.get(path)["name"] == made["name"]


def test_the_history_tells_who_changed_what(sales_rep):
    made = new_customer(sales_rep)
    sales_rep.patch(
        f"/customers/{made['id']}", {"name": "Renamed Works", "version": made["version"]}
    )

    newest = sales_rep.get(f"/customers/{made['id']}/history")["items"][0]

    assert newest["actor_id"] == sales_rep.user["id"]
    assert newest["changes"]["name"] == {"from": made["name"], "to": "Renamed Works"}


def test_every_operation_reaches_the_audit_trail(up, sales_rep):
    auditor = up.client("auditor")
    made = new_customer(sales_rep)

    def recorded():
        params = {"filter[record_id]": made["id"], "filter[operation]": "create"}
        return auditor.get("/audit-records", params=params)["items"]

    record = wait_for(recorded)[0]

    assert record["actor_id"] == sales_rep.user["id"]
    assert record["result"] == "allowed"


def test_an_open_page_learns_of_a_colleagues_change(up, administrator, sales_rep):
    made = new_customer(sales_rep)
    heard = []
    listening = threading.Event()

    def listen():
        with administrator.http.get(
            f"{administrator.base}/stream", stream=True, timeout=30
        ) as stream:
            listening.set()
            for line in stream.iter_lines(decode_unicode=True):
                # The news of its creation may still be on its way.
                if line.startswith("data: ") and made["id"] in line and '"updated"' in line:
                    heard.append(json.loads(line.removeprefix("data: ")))
                    return

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    assert listening.wait(10)
    sales_rep.patch(
        f"/customers/{made['id']}",
        {"name": "Heard Works", "version": made["version"]},
        headers={"X-Command-Id": "page-7"},
    )
    thread.join(10)

    assert heard[0]["entity"] == "customers.customer"
    assert heard[0]["operation"] == "updated"
    assert heard[0]["echo"] == "page-7"


def test_a_bulk_edit_runs_as_a_job_to_its_end(administrator):
    ids = [new_customer(administrator)["id"] for _ in range(3)]
    body = {"operation": "edit", "ids": ids, "values": {"website": "https://example.com"}}

    job = administrator.post("/customers/bulk", body)["job"]

    def done():
        state = administrator.get(f"/jobs/{job['service']}/{job['id']}")["job"]
        return state if state["state"] in ("done", "failed") else None

    assert wait_for(done, seconds=30)["state"] == "done"
    assert all(
        administrator.get(f"/customers/{one}")["website"] == "https://example.com" for one in ids
    )


def test_a_change_that_came_over_the_bus_fills_the_replica_of_another_service(administrator):
    made = new_customer(administrator)

    def labelled():
        record = administrator.get(f"/customers/{made['id']}")
        return record["_labels"].get("owner_id")

    assert wait_for(labelled) == administrator.user["name"]
