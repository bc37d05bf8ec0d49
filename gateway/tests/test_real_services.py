"""The gateway over the real services on a real PostgreSQL, as the embedded mode runs them."""

from gateway_fakes.suite import PASSWORD, eventually
from gateway_fakes.visitor import Visitor

from crmkit.ids import new_id


def test_everything_is_ready(suite):
    answer = Visitor(suite.app).get("/readyz", base="")

    assert answer.json["ready"] is True, answer.json
    assert set(answer.json["services"]) == {"iam", "customers"}


def test_signing_in_says_what_one_is(suite):
    told = Visitor(suite.app).sign_in("rep", PASSWORD).json

    assert told["user"]["roles"] == ["sales_rep"]
    assert told["must_change_password"] is False


def test_a_wrong_password_is_refused_in_the_readers_words(suite):
    answer = Visitor(suite.app).sign_in("rep", "wrong", headers={"Accept-Language": "zh-TW"})

    assert answer.status_code == 401
    assert "sign_in" not in answer.json["detail"]


def test_a_customer_is_made_found_changed_and_followed(rep, customer):
    path = f"/customers/{customer['id']}"

    assert rep.get("/customers?q=jingmi").json["items"][0]["id"] == customer["id"]
    changed = rep.patch(path, {"version": 1, "name": "台北精密工業股份有限公司"})
    assert changed.json["version"] == 2, changed.json
    assert rep.get(path).headers["ETag"] == '"2"'
    history = rep.get(f"{path}/history").json["items"]
    assert [each["operation"] for each in history] == ["updated", "created"]


def test_a_stale_change_shows_the_current_record(rep, customer):
    path = f"/customers/{customer['id']}"
    rep.patch(path, {"version": 1, "name": "甲"})

    answer = rep.patch(path, {"version": 1, "name": "乙"})
    strict = rep.patch(path, {"name": "乙"}, headers={"If-Match": '"1"'})

    assert (answer.status_code, answer.json["current"]["name"]) == (409, "甲")
    assert answer.json["base"]["name"] == customer["name"]
    assert strict.status_code == 412


def test_a_repeated_create_makes_one_customer(rep):
    headers = {"Idempotency-Key": new_id()}
    first = rep.post("/customers", {"name": "Repeat Ltd"}, headers=headers)
    second = rep.post("/customers", {"name": "Repeat Ltd"}, headers=headers)
    other = rep.post("/customers", {"name": "Other Ltd"}, headers=headers)

    assert first.json["id"] == second.json["id"]
    assert (other.status_code, other.json["code"]) == (422, "idempotency_key_reused")


def test_values_that_the_rules_refuse_are_told_by_field(rep):
    answer = rep.post("/customers", {"name": "X", "colour": "red", "version": 9}).json

    assert answer["code"] == "invalid"
    assert set(answer["errors"]) == {"colour", "version"}


def test_a_colleagues_customer_is_not_found(rival, customer):
    path = f"/customers/{customer['id']}"

    assert rival.get(path).status_code == 404
    assert rival.patch(path, {"version": 1, "name": "X"}).status_code == 404
    assert rival.get(f"/records/customers.customer/{customer['id']}/timeline").status_code == 404
    assert rival.post(f"/records/customers.customer/{customer['id']}/presence").status_code == 404


def test_what_is_not_granted_is_forbidden_with_the_permission(rep):
    answer = rep.post("/users", {"name": "New"})

    assert (answer.status_code, answer.json["permission"]) == (403, "iam.user.create")
    assert answer.json["decision_id"]


def test_a_timeline_joins_customer_and_contacts(rep, customer):
    made = rep.post("/contacts", {"customer_id": customer["id"], "name": "張三"})
    assert made.status_code == 201, made.json

    told = rep.get(f"/records/customers.customer/{customer['id']}/timeline").json

    kinds = {each["entity"] for each in told["items"]}
    assert {"customers.customer", "customers.contact"} <= kinds


def test_a_search_over_everything_finds_by_initials(rep, customer):
    rep.post("/contacts", {"customer_id": customer["id"], "name": "歐陽鋒"})

    found = rep.get("/search?q=oyf").json

    assert [each["title"] for each in found["items"]] == ["歐陽鋒"]
    assert found["missing"] == []


def test_what_has_names_in_several_languages_is_found_under_the_readers_own(root):
    root.patch("/me", {"language": "zh-TW"})
    try:
        found = root.get("/search?q=人員：檢視").json["items"]
    finally:
        root.patch("/me", {"language": "en"})

    assert "人員：檢視" in [each["title"] for each in found if each["entity"] == "iam.permission"]


def test_commands_and_queries_have_addresses(rep, customer):
    chief = rep.post("/contacts", {"customer_id": customer["id"], "name": "王總"}).json
    clerk = rep.post("/contacts", {"customer_id": customer["id"], "name": "小李"}).json

    moved = rep.post(f"/contacts/{clerk['id']}/move", {"reports_to_id": chief["id"], "version": 1})

    assert moved.json["reports_to_id"] == chief["id"], moved.json
    assert rep.get(f"/customers/{customer['id']}/contact-tree").status_code == 200
    assert rep.get("/customers/duplicates?name=台北精密").status_code == 200
    assert rep.get("/customers/duplicates?nonsense=1").status_code == 400


def test_meta_tells_labels_in_the_language_asked_for(rep):
    chinese = rep.get("/meta", headers={"Accept-Language": "zh-TW"}).json
    entity = next(each for each in chinese["entities"] if each["name"] == "customers.customer")

    assert entity["label"] == "客戶"
    assert "create" in entity["can"]
    assert [e["services"] for e in chinese["entities"] if e["resource"] == "choices"] == [
        ["customers", "iam"]
    ]


def test_choices_of_all_services_stand_in_one_list(root):
    for service in ("iam", "customers"):
        labels = {"en": "New", "zh-TW": "新", "zh-CN": "新"}
        values = {"list": f"{service}.gender", "code": "new", "labels": labels}
        made = root.post("/choices", values)
        assert made.status_code == 201, made.json

    told = root.get("/choices?filter[code]=new").json

    assert [each["list"] for each in told["items"]] == ["customers.gender", "iam.gender"]
    assert (told["total"], told["missing"]) == (2, [])


def test_a_custom_field_goes_to_its_service_and_shows_in_meta(root):
    made = root.post(
        "/custom-fields",
        {
            "entity": "customers.customer",
            "code": "nickname",
            "type": "text",
            "labels": {"en": "Nickname", "zh-TW": "暱稱", "zh-CN": "昵称"},
        },
    )
    assert made.status_code == 201, made.json

    def shown():
        entities = root.get("/meta").json["entities"]
        customer = next(each for each in entities if each["name"] == "customers.customer")
        return any("nickname" in each["name"] for each in customer["fields"])

    eventually(shown)


def test_the_audit_is_read_by_those_who_may(suite, rep):
    auditor = Visitor(suite.app).signed_in("auditor", PASSWORD)

    assert rep.get("/audit-records").status_code == 403
    eventually(lambda: auditor.get("/audit-records").json["total"] > 0)
    assert auditor.post("/audit-records", {}).status_code == 405


def test_many_customers_are_changed_by_a_job(rep, customer):
    answer = rep.post(
        "/customers/bulk",
        {"operation": "edit", "ids": [customer["id"]], "values": {"name": "Bulk"}},
    )

    job = answer.json["job"]
    assert answer.status_code == 202
    assert set(job) >= {"id", "service", "state", "progress", "total", "result"}
    assert rep.get(f"/jobs/customers/{job['id']}").status_code == 200
    assert rep.delete(f"/jobs/customers/{job['id']}").status_code == 200


def test_a_service_that_is_gone_is_named_while_the_other_works(suite, rep):
    service = suite.host.bus.services.pop("customers")
    try:
        answer = rep.get("/customers")
        assert (answer.status_code, answer.json["service"]) == (503, "customers")
        assert rep.get("/users").status_code == 200
        assert rep.get("/search?q=x").json["missing"] == ["customers"]
    finally:
        suite.host.bus.services["customers"] = service
    assert rep.get("/customers").status_code == 200
