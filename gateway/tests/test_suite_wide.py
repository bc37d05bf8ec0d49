"""What spans all services: meta, search, timelines, shared lists and readiness."""

import pytest

from crmkit.ids import new_id


def choice(ann, service, code):
    return ann.post("/choices", {"list": f"{service}.level", "code": code})


def test_meta_joins_what_all_services_describe(ann):
    told = ann.get("/meta").json

    names = [each["name"] for each in told["entities"]]
    assert {"library.shelf", "canteen.meal", "iam.user"} <= set(names)
    assert told["languages"] == ["en", "zh-TW", "zh-CN"]
    assert told["user"]["name"] == "Ann"
    assert told["missing"] == []


def test_meta_tells_a_shared_entity_once_with_its_services(ann):
    told = [each for each in ann.get("/meta").json["entities"] if "choice" in each["name"]]

    assert [each["services"] for each in told] == [["canteen", "iam", "library"]]


def test_meta_goes_without_a_dead_service_and_names_it(ann, bus):
    bus.dead.add("canteen")

    told = ann.get("/meta").json

    assert told["missing"] == ["canteen"]
    assert "library.shelf" in [each["name"] for each in told["entities"]]


def test_meta_goes_without_a_service_that_is_too_slow(ann, bus):
    bus.slow.add("canteen")

    assert ann.get("/meta").json["missing"] == ["canteen"]


def test_meta_is_not_sent_twice(ann):
    etag = ann.get("/meta").headers["ETag"]

    assert ann.get("/meta", headers={"If-None-Match": etag}).status_code == 304


def test_a_search_asks_every_searchable_entity(ann):
    shelf = ann.post("/shelves", {"name": "Poems of Li Bai"}).json
    ann.post("/books", {"name": "Li Bai", "shelf_id": shelf["id"]})
    ann.post("/meals", {"name": "Li noodles"})

    found = ann.get("/search?q=Li").json

    assert {each["title"] for each in found["items"]} == {
        "Poems of Li Bai",
        "Li Bai",
        "Li noodles",
    }
    assert set(found["items"][0]) == {"entity", "resource", "id", "title", "subtitle"}


def test_a_search_goes_without_a_dead_service_and_names_it(ann, bus):
    ann.post("/shelves", {"name": "Li"})
    bus.dead.add("canteen")

    found = ann.get("/search?q=Li").json

    assert found["missing"] == ["canteen"]
    assert [each["title"] for each in found["items"]] == ["Li"]


def test_a_search_asks_only_what_the_caller_may_see(ann, bus, app):
    from gateway_fakes.visitor import Visitor

    bus.add_person("eve", ["all"])
    bus.people["eve"]["grants"] = {"library.shelf.view": ["all"]}
    Visitor(app).signed_in("eve").get("/search?q=x")

    asked = {args["entity"] for _, method, args, _ in bus.heard if method == "list"}
    assert asked == {"shelf"}


def test_a_search_needs_words(ann):
    assert "q" in ann.get("/search").json["errors"]
    assert ann.get("/search?q=").status_code == 400


def test_a_timeline_joins_a_record_and_its_children(ann, shelf):
    book = ann.post("/books", {"name": "Odes", "shelf_id": shelf["id"]}).json
    ann.patch(f"/books/{book['id']}", {"version": 1, "name": "More odes"})

    told = ann.get(f"/records/library.shelf/{shelf['id']}/timeline").json

    assert [each["entity"] for each in told["items"]].count("library.book") == 2
    assert [each["at"] for each in told["items"]] == sorted(
        (each["at"] for each in told["items"]), reverse=True
    )
    assert told["next_cursor"] is None


def test_a_timeline_is_paged_without_loss_or_repeat(ann, shelf):
    path = f"/shelves/{shelf['id']}"
    for version in range(1, 9):
        ann.patch(path, {"version": version, "name": f"V{version}"})
    for number in range(3):
        ann.post("/books", {"name": f"B{number}", "shelf_id": shelf["id"]})
    base = f"/records/library.shelf/{shelf['id']}/timeline"

    seen, cursor = [], None
    while True:
        page = ann.get(f"{base}?limit=2{f'&cursor={cursor}' if cursor else ''}").json
        seen += [each["id"] for each in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 9 + 3


@pytest.mark.parametrize("cursor", ["x", "e30=", "W10=", "WzEsMl0=", "bnVsbA==", "%00", "é"])
def test_a_timeline_cursor_that_is_none_of_ours_is_refused(ann, shelf, cursor):
    path = f"/records/library.shelf/{shelf['id']}/timeline?cursor={cursor}"

    assert ann.get(path).status_code == 400


def test_a_timeline_of_what_one_may_not_see_is_not_found(ann, ben, shelf):
    assert ben.get(f"/records/library.shelf/{shelf['id']}/timeline").status_code == 404
    assert ann.get(f"/records/library.ghost/{shelf['id']}/timeline").status_code == 404
    assert ann.get("/records/library.shelf/1/timeline").status_code == 404


def test_a_shared_record_goes_to_the_service_that_its_list_names(ann, bus):
    made = choice(ann, "canteen", "A")

    assert made.status_code == 201
    assert made.headers["Location"] == f"/api/v1/choices/{made.json['id']}"
    assert made.json["id"] in bus.records["canteen", "choice"]


@pytest.mark.parametrize("body", [{}, {"list": "level"}, {"list": "kitchen.level"}, {"list": 1}])
def test_a_shared_record_without_a_known_owner_is_refused(ann, body):
    answer = ann.post("/choices", body)

    assert answer.status_code == 400
    assert list(answer.json["errors"]) == ["list"]


def test_a_shared_list_joins_the_services(ann):
    for service in ("canteen", "library", "iam"):
        choice(ann, service, "A")

    told = ann.get("/choices").json

    assert [each["list"] for each in told["items"]] == [
        "canteen.level",
        "iam.level",
        "library.level",
    ]
    assert (told["total"], told["total_is_exact"], told["missing"]) == (3, True, [])


def test_a_shared_list_is_paged_over_the_services(ann):
    for service in ("canteen", "library", "iam"):
        for code in "ABC":
            choice(ann, service, code)

    seen, cursor = [], None
    while True:
        page = ann.get(f"/choices?limit=2{f'&cursor={cursor}' if cursor else ''}").json
        seen += [each["id"] for each in page["items"]]
        cursor = page["next_cursor"]
        if cursor is None:
            break

    assert len(seen) == len(set(seen)) == 9


def test_a_shared_list_narrowed_to_one_owner_asks_its_service_only(ann, bus):
    choice(ann, "canteen", "A")
    before = bus.calls["library", "list"]

    told = ann.get("/choices?filter[list]=canteen.level").json

    assert len(told["items"]) == 1
    assert bus.calls["library", "list"] == before


def test_a_shared_list_goes_without_a_dead_service_and_names_it(ann, bus):
    choice(ann, "library", "A")
    bus.dead.add("canteen")

    told = ann.get("/choices").json

    assert (told["missing"], told["total_is_exact"]) == (["canteen"], False)
    assert len(told["items"]) == 1


def test_a_shared_record_is_found_wherever_it_is(ann):
    path = f"/choices/{choice(ann, 'library', 'A').json['id']}"

    assert ann.patch(path, {"version": 1, "code": "B"}).json["code"] == "B"
    assert ann.delete(path).status_code == 204
    assert ann.post(f"{path}/restore").status_code == 200
    assert ann.get(f"{path}/history").status_code == 200
    assert ann.get(f"/choices/{new_id()}").status_code == 404


def test_a_shared_record_is_not_called_missing_while_its_owner_may_be_away(ann, bus):
    bus.dead.add("library")

    answer = ann.get(f"/choices/{new_id()}")

    assert (answer.status_code, answer.json["service"]) == (503, "library")


@pytest.mark.parametrize("cursor", ["x", "e30=", "WzksbnVsbF0=", "WzAsMV0="])
def test_a_shared_cursor_that_is_none_of_ours_is_refused(ann, cursor):
    assert ann.get(f"/choices?cursor={cursor}").status_code == 400


def test_the_process_lives_whatever_else_is_dead(stranger, bus):
    bus.dead.update(("library", "canteen", "iam"))

    assert stranger.get("/healthz", base="").status_code == 200


def test_the_suite_is_ready_once_every_service_is(stranger, bus, app):
    bus.dead.add("canteen")
    first = stranger.get("/readyz", base="")
    assert (first.status_code, first.json["ready"]) == (503, False)
    assert first.json["services"]["canteen"] == {"ready": False, "code": "unavailable"}
    assert first.json["services"]["library"]["ready"] is True

    bus.dead.clear()
    app.extensions["gateway"].readiness._at = 0
    assert stranger.get("/readyz", base="").status_code == 200


def test_a_service_that_dies_later_does_not_take_the_others_away(stranger, bus, app):
    stranger.get("/readyz", base="")
    bus.dead.add("canteen")
    app.extensions["gateway"].readiness._at = 0

    told = stranger.get("/readyz", base="")

    assert told.status_code == 200
    assert told.json["services"]["canteen"]["ready"] is False


def test_without_iam_nobody_can_use_the_suite(stranger, bus, app):
    stranger.get("/readyz", base="")
    bus.dead.add("iam")
    app.extensions["gateway"].readiness._at = 0

    assert stranger.get("/readyz", base="").status_code == 503


def test_readiness_is_asked_once_a_second_at_most(stranger, bus):
    for _ in range(5):
        stranger.get("/readyz", base="")

    assert bus.calls["library", "health"] == 1


def test_requests_are_measured_by_route(ann, stranger):
    ann.get(f"/shelves/{new_id()}")

    told = stranger.get("/metrics", base="").text

    assert 'crm_http_seconds_count{method="GET",route="/api/v1/shelves/<record_id>"' in told
