"""Sharing and asking for access over the real services: who gets in, how soon, and who is told."""

from gateway_fakes.listener import Listener
from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor

from crmkit.ids import new_id


def id_of(person):
    return person.get("/session").json["user"]["id"]


def share(giver, receiver, customer, **values):
    return giver.post(f"/customers/{customer['id']}/shares", {"user_id": id_of(receiver), **values})


def newcomer(suite, name, role="warehouse_clerk"):
    suite.add(name, role)
    return Visitor(suite.app).signed_in(name, PASSWORD)


def hears_of(listener, record_id, operation):
    """Waits until the page hears of that."""
    while True:
        for name, data in listener.events("change", 10):
            if name == "change" and (data["id"], data["operation"]) == (record_id, operation):
                return


def test_a_shared_customer_opens_at_once_and_closes_again(rep, rival, customer):
    path = f"/customers/{customer['id']}"
    listener = Listener(rival)
    listener.events("ready")

    given = share(rep, rival, customer)
    assert given.status_code == 201, given.json
    hears_of(listener, customer["id"], "shared")
    assert rival.get(path).json["name"] == customer["name"]
    found = rival.get("/search?q=jingmi").json["items"]
    assert customer["id"] in [each["id"] for each in found]

    assert rep.delete(f"{path}/shares/{given.json['id']}").status_code == 204
    hears_of(listener, customer["id"], "updated")
    listener.close()
    assert rival.get(path).status_code == 404


def test_the_shares_of_a_record_name_who_has_them(rep, rival, customer):
    share(rep, rival, customer, may="edit", ends_on="2099-12-31", reason="On leave")

    (item,) = rep.get(f"/customers/{customer['id']}/shares").json["items"]

    assert (item["may"], item["ends_on"], item["reason"]) == ("edit", "2099-12-31", "On leave")
    assert item["_labels"] == {"user_id": "Rival", "created_by": "Rep"}


def test_only_who_may_share_a_record_is_told_of_its_shares(auditor, rival, customer):
    assert rival.get(f"/customers/{customer['id']}/shares").status_code == 404
    assert auditor.get(f"/customers/{customer['id']}/shares").status_code == 403


def test_what_is_refused_is_asked_for_granted_and_opens(suite, rep, rival, customer):
    path = f"/customers/{customer['id']}"
    deciding, asking = Listener(rep), Listener(rival)
    deciding.events("ready")
    asking.events("ready")
    wish = {"permission": "customers.customer.view", "record_id": customer["id"], "reason": "Fair"}
    request = rival.post("/access-requests", wish)
    assert request.status_code == 201, request.json
    hears_of(deciding, request.json["id"], "opened")

    (waiting,) = rep.get("/access-requests/to-decide").json["items"]
    assert (waiting["subject"], waiting["reason"]) == (customer["name"], "Fair")
    decision = {"grant": True, "granted_until": "2099-12-31"}
    answer = rep.post(f"/access-requests/{request.json['id']}/decide", decision)
    assert answer.json["state"] == "granted", answer.json
    hears_of(asking, customer["id"], "shared")
    deciding.close()
    asking.close()
    assert rival.get(path).json["id"] == customer["id"]


def test_a_request_for_a_customer_that_is_not_there_looks_like_any_other(rival, customer):
    answers = [
        rival.post("/access-requests", {"permission": "customers.customer.edit", "record_id": id})
        for id in (customer["id"], new_id())
    ]

    assert [each.status_code for each in answers] == [201, 201]
    shown = [rival.get(f"/access-requests/{each.json['id']}").json.keys() for each in answers]
    assert shown[0] == shown[1]


def test_a_group_that_is_deleted_takes_its_shares_along(suite, root, rep, customer):
    member = newcomer(suite, "member", "technician")
    group = root.post("/groups", {"name": "Helpers"}).json
    root.post("/group-memberships", {"group_id": group["id"], "user_id": id_of(member)})
    path = f"/customers/{customer['id']}/shares"
    eventually(lambda: rep.post(path, {"group_id": group["id"]}).status_code == 201)

    assert root.delete(f"/groups/{group['id']}").status_code == 204

    eventually(lambda: rep.get(path).json["items"] == [])
