"""Writes that another site might have made a browser send, and bodies that are no JSON."""

import pytest
from gateway_fakes.visitor import Visitor

from crmkit import wire
from gateway.bodies import DEPTH

SHELF = {"name": "Poems"}


def test_a_write_without_the_token_is_refused(ann, bus):
    answer = ann.post("/shelves", SHELF, csrf=False)

    assert (answer.status_code, answer.json["code"]) == (403, "csrf_refused")
    assert not bus.records["library", "shelf"]


def test_the_token_of_another_session_is_refused(ann, ben):
    answer = ann.post("/shelves", SHELF, headers={"X-CSRF-Token": ben.csrf})

    assert answer.status_code == 403


@pytest.mark.parametrize("method", ["POST", "PATCH", "DELETE"])
def test_every_writing_method_needs_the_token(ann, shelf, method):
    path = "/shelves" if method == "POST" else f"/shelves/{shelf['id']}"

    assert ann._open(method, path, {}, csrf=False).status_code == 403


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://localhost:1"])
def test_a_write_from_another_origin_is_refused_even_with_the_token(ann, origin):
    assert ann.post("/shelves", SHELF, headers={"Origin": origin}).status_code == 403


def test_a_write_from_our_own_origin_passes(ann):
    answer = ann.post("/shelves", SHELF, headers={"Origin": "http://localhost"})

    assert answer.status_code == 201


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
def test_a_write_that_the_browser_calls_foreign_is_refused(ann, site):
    assert ann.post("/shelves", SHELF, headers={"Sec-Fetch-Site": site}).status_code == 403


def test_signing_in_from_another_site_is_refused(stranger):
    answer = stranger.sign_in("ann", headers={"Origin": "https://evil.example"})

    assert answer.status_code == 403


def test_reading_changes_nothing_and_needs_no_token(ann):
    assert ann.get("/shelves", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/xml"],
)
def test_only_json_is_taken(ann, content_type):
    answer = ann.post("/shelves", data=wire.dumps(SHELF), content_type=content_type)

    assert (answer.status_code, answer.json["code"]) == (415, "unsupported_media_type")


def test_a_body_without_a_type_is_not_taken(ann):
    assert ann.post("/shelves", data=wire.dumps(SHELF)).status_code == 415


def test_a_command_without_values_needs_neither_body_nor_type(ann):
    answer = ann.post("/shelves/tidy")

    assert (answer.status_code, answer.json["values"]) == (200, {})


@pytest.mark.parametrize("content_type", [None, "text/plain", "application/json"])
def test_an_empty_body_is_an_empty_object_whatever_its_type(ann, content_type):
    answer = ann.post("/shelves/tidy", data=b"", content_type=content_type)

    assert (answer.status_code, answer.json["values"]) == (200, {})


def test_a_record_is_restored_without_a_body(ann, shelf):
    ann.delete(f"/shelves/{shelf['id']}")

    assert ann.post(f"/shelves/{shelf['id']}/restore").status_code == 200


def test_a_write_without_a_body_needs_the_token_all_the_same(ann):
    answer = ann.post("/shelves/tidy", csrf=False)

    assert (answer.status_code, answer.json["code"]) == (403, "csrf_refused")


@pytest.mark.parametrize(
    "data",
    [
        b"{",
        b"[]",
        b'"x"',
        b"null",
        b"NaN",
        b'{"a": NaN}',
        b"\xff\xfe",
        b'{"name": "\xff"}',
        b'{"name": "\\ud800"}',
        b'{"name": "a\\u0000b"}',
        b'{"a\\u0000": 1}',
        b"[" * 5000 + b"]" * 5000,
        b'{"a":' * 40 + b"1" + b"}" * 40,
    ],
)
def test_a_body_that_cannot_be_read_is_the_callers_mistake(ann, data):
    answer = ann.post("/shelves", data=data, content_type="application/json")

    assert answer.status_code == 400
    assert "body" in answer.json["errors"]


def test_a_body_may_be_nested_as_deep_as_agreed(ann):
    body = {"name": "Poems"}
    for _ in range(DEPTH - 1):
        body = {"name": body}

    assert ann.post("/shelves", body).status_code == 422


def test_a_body_that_is_too_large_is_refused(ann):
    answer = ann.post("/shelves", {"name": "x" * (1024 * 1024)})

    assert (answer.status_code, answer.json["code"]) == (413, "too_large")


def test_a_backslash_before_the_letters_of_nul_is_no_nul(ann):
    assert ann.post("/shelves", {"name": "a\\u0000b"}).status_code == 201


def test_bad_values_of_the_sign_in_are_told_by_member(app):
    visitor = Visitor(app)

    assert set(visitor.post("/session", {}).json["errors"]) == {"username"}
    answer = visitor.post("/session", {"username": [], "password": "x"})
    assert set(answer.json["errors"]) == {"username"}
    answer = visitor.post("/session", {"username": "a", "password": "x", "remember": True})
    assert set(answer.json["errors"]) == {"remember"}


def test_a_body_in_chunks_is_refused_rather_than_lost(ann):
    answer = ann.post("/shelves", SHELF, headers={"Transfer-Encoding": "chunked"})

    assert (answer.status_code, answer.json["code"]) == (411, "length_required")


def test_a_write_that_needs_no_body_needs_no_media_type(ann, shelf):
    ann.delete(f"/shelves/{shelf['id']}")

    # The server calls a missing type text/plain.
    answer = ann.post(f"/shelves/{shelf['id']}/restore", content_type="text/plain")

    assert answer.status_code == 200
