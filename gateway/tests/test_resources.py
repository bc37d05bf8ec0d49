"""The addresses of entities: verbs, versions, preconditions, bulk, commands and queries."""

import pytest

from crmkit.ids import new_id


def test_a_new_record_has_an_address_and_a_version(ann):
    answer = ann.post("/shelves", {"name": "Poems"})

    assert answer.status_code == 201
    assert answer.headers["Location"] == f"/api/v1/shelves/{answer.json['id']}"
    assert answer.headers["ETag"] == '"1"'


def test_a_record_is_read_at_its_address(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}")

    assert answer.json["name"] == "Poems"
    assert answer.json["_can"] == {"edit": True}


def test_a_version_that_the_caller_has_is_not_sent_again(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}", headers={"If-None-Match": '"1"'})

    assert answer.status_code == 304
    assert answer.data == b""


def test_another_version_is_sent(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}", headers={"If-None-Match": '"0"'})

    assert answer.status_code == 200


def test_a_change_names_the_version_in_its_body(ann, shelf):
    answer = ann.patch(f"/shelves/{shelf['id']}", {"version": 1, "name": "Verse"})

    assert answer.status_code == 200
    assert (answer.json["name"], answer.headers["ETag"]) == ("Verse", '"2"')


def test_a_change_without_a_version_is_refused(ann, shelf):
    answer = ann.patch(f"/shelves/{shelf['id']}", {"name": "Verse"})

    assert answer.status_code == 400
    assert "version" in answer.json["errors"]


def test_an_old_version_in_the_body_is_a_conflict_with_the_current_record(ann, shelf):
    ann.patch(f"/shelves/{shelf['id']}", {"version": 1, "name": "Verse"})

    answer = ann.patch(f"/shelves/{shelf['id']}", {"version": 1, "name": "Prose"})

    assert answer.status_code == 409
    assert answer.json["current"]["name"] == "Verse"


def test_if_match_is_strict(ann, bus, shelf):
    ann.patch(f"/shelves/{shelf['id']}", {"name": "Verse"}, headers={"If-Match": '"1"'})

    answer = ann.patch(f"/shelves/{shelf['id']}", {"name": "X"}, headers={"If-Match": '"1"'})

    assert answer.status_code == 412
    assert bus.heard[-1][2]["strict"] is True


def test_an_if_match_that_is_no_etag_is_refused(ann, shelf):
    answer = ann.patch(f"/shelves/{shelf['id']}", {"name": "X"}, headers={"If-Match": "one"})

    assert answer.status_code == 400
    assert "If-Match" in answer.json["errors"]


def test_a_record_is_deleted_and_restored(ann, shelf):
    path = f"/shelves/{shelf['id']}"

    assert ann.delete(path).status_code == 204
    assert ann.get(path).status_code == 404
    assert ann.post(f"{path}/restore").json["version"] == 2
    assert ann.get(path).status_code == 200


def test_history_is_paged(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}/history?limit=1")

    assert answer.json["items"][0]["operation"] == "updated"


def test_a_record_that_is_not_visible_is_not_found(ben, shelf):
    for answer in (ben.get(f"/shelves/{shelf['id']}"), ben.get(f"/shelves/{new_id()}")):
        assert answer.status_code == 404
        assert answer.json["code"] == "not_found"


@pytest.mark.parametrize("bad", ["1", "x" * 36, "%00", "..", "%F0%28", "0" * 32])
def test_an_id_that_is_none_names_no_record(ann, bad):
    assert ann.get(f"/shelves/{bad}").status_code == 404


def test_parameters_that_nobody_would_read_are_refused(ann, shelf):
    assert ann.get(f"/shelves/{shelf['id']}?expand=all").status_code == 400
    assert ann.post("/shelves?dry=1", {"name": "X"}).status_code == 400


def test_unknown_members_of_a_record_are_named(ann):
    answer = ann.post("/shelves", {"name": "Poems", "version": 9, "colour": "red"})

    assert answer.status_code == 422
    assert set(answer.json["errors"]) == {"version", "colour"}


def test_a_repeat_with_the_same_key_gives_the_first_result(ann, bus):
    headers = {"Idempotency-Key": "k-1"}
    first = ann.post("/shelves", {"name": "Poems"}, headers=headers).json
    second = ann.post("/shelves", {"name": "Poems"}, headers=headers).json

    assert first == second
    assert len(bus.records["library", "shelf"]) == 1


def test_every_write_has_a_key_though_the_caller_sends_none(ann, bus, shelf):
    headers = [h for _, method, _, h in bus.heard if method == "create"]

    assert all(each["idempotency_key"] for each in headers)


def test_the_command_id_of_the_page_goes_along_to_come_back_as_echo(ann, bus):
    ann.post("/shelves", {"name": "Poems"}, headers={"X-Command-Id": "c-1"})

    assert bus.heard[-1][3]["echo"] == "c-1"


@pytest.mark.parametrize("name", ["Idempotency-Key", "X-Command-Id"])
def test_a_header_that_is_too_long_or_odd_is_named(ann, name):
    for value in ("x" * 256, "ké", "a b"):
        answer = ann.post("/shelves", {"name": "Poems"}, headers={name: value})
        assert answer.status_code == 400
        assert name in answer.json["errors"]


def test_many_records_are_changed_by_a_job(ann, shelf):
    body = {"operation": "edit", "ids": [shelf["id"]], "values": {"name": "X"}}
    answer = ann.post("/shelves/bulk", body)

    job = answer.json["job"]
    assert answer.status_code == 202
    assert answer.headers["Location"] == f"/api/v1/jobs/library/{job['id']}"
    assert job["asked"]["ids"] == [shelf["id"]]
    assert ann.get(f"/jobs/library/{job['id']}").json["job"]["state"] == "done"
    assert ann.delete(f"/jobs/library/{job['id']}").json["job"]["state"] == "cancelled"


def test_many_records_are_named_by_a_filter(ann):
    body = {"operation": "delete", "filter": {"name": {"contains": "x"}}, "q": "y"}
    asked = ann.post("/shelves/bulk", body).json["job"]["asked"]

    assert asked["where"] == {"name": {"contains": "x"}} and asked["q"] == "y"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"operation": "paint", "ids": []},
        {"operation": "edit"},
        {"operation": "edit", "ids": [], "filter": {}},
        {"operation": "edit", "ids": ["x"]},
        {"operation": "edit", "ids": "all"},
        {"operation": "edit", "ids": [], "values": []},
        {"operation": "edit", "filter": []},
        {"operation": "edit", "filter": {"a b": 1}},
        {"operation": "edit", "filter": {"a": {"like": 1}}},
        {"operation": "edit", "ids": [], "colour": "red"},
    ],
)
def test_a_bulk_request_that_cannot_be_meant_is_refused(ann, body):
    assert ann.post("/shelves/bulk", body).status_code == 400


def test_a_job_of_an_unknown_service_is_not_found(ann):
    assert ann.get(f"/jobs/kitchen/{new_id()}").status_code == 404
    assert ann.get("/jobs/library/1").status_code == 404


def test_a_command_has_an_address_of_its_own(ann, shelf):
    answer = ann.post(f"/shelves/{shelf['id']}/move-to", {"room": "attic"})

    assert answer.json == {
        "name": "shelf.move_to",
        "id": shelf["id"],
        "values": {"room": "attic"},
    }


def test_if_match_reaches_a_command_that_asks_for_the_version(ann, shelf):
    path = f"/shelves/{shelf['id']}/move-to"

    assert ann.post(path, {"room": "attic"}, headers={"If-Match": '"1"'}).status_code == 200
    assert ann.post(path, {"room": "attic"}, headers={"If-Match": '"9"'}).status_code == 412


def test_a_command_without_a_record_stands_beside_the_list(ann):
    assert ann.post("/shelves/tidy", {}).json["id"] is None


def test_a_query_takes_its_values_from_the_address(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}/free-space?unit=cm&sizes=a,b&sizes=c")

    assert answer.json["values"] == {"unit": "cm", "sizes": ["a", "b", "c"]}


def test_a_query_names_what_is_missing_and_what_is_unknown(ann, shelf):
    answer = ann.get(f"/shelves/{shelf['id']}/free-space?colour=red")

    assert set(answer.json["errors"]) == {"unit", "colour"}


def test_a_log_is_only_read(ann):
    assert ann.get("/audit-records").status_code == 200
    assert ann.post("/audit-records", {}).status_code == 405


def test_a_method_that_is_not_allowed_names_those_that_are(ann, shelf):
    answer = ann._open("PUT", f"/shelves/{shelf['id']}", {})

    assert answer.status_code == 405
    assert answer.headers["Allow"] == "DELETE, GET, HEAD, OPTIONS, PATCH"


def test_head_answers_like_get_without_a_body(ann, shelf):
    answer = ann._open("HEAD", f"/shelves/{shelf['id']}")

    assert (answer.status_code, answer.data) == (200, b"")
    assert answer.headers["ETag"] == '"1"'


def test_options_names_the_methods(stranger):
    answer = stranger._open("OPTIONS", "/shelves")

    assert answer.status_code == 200
    assert "POST" in answer.headers["Allow"]


@pytest.mark.parametrize("path", ["/nothing", "/shelves/", "//shelves", "/shelf", "/"])
def test_unknown_addresses_of_the_api_are_problems(ann, path):
    for answer in (ann.get(path), ann.post(path, {})):
        assert answer.status_code == 404
        assert answer.content_type == "application/problem+json"


def test_a_public_command_of_a_service_has_no_address_here(ann):
    assert ann.post("/shelves/knock", {}).status_code == 405
