"""Whatever is sent, the answer is a refusal that says why, never an accident."""

import json
import string
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

RELAXED = settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
ADDRESSES = (
    "/shelves", "/shelves/bulk", "/shelves/{}", "/shelves/{}/restore", "/shelves/{}/history",
    "/shelves/{}/move-to", "/shelves/{}/free-space", "/shelves/tidy", "/books/{}", "/choices",
    "/choices/{}", "/search", "/meta", "/me", "/me/password", "/me/sessions/{}", "/session",
    "/jobs/library/{}", "/jobs/{}/1", "/records/{}/{}/timeline",
    "/records/library.shelf/{}/presence",
    "/records/{}/{}/presence", "/openapi.json", "/{}", "/audit-records/{}", "/stream/{}",
)  # fmt: skip
NASTY = st.sampled_from(
    [
        "", "0", "-1", "1e999", "9" * 40, "null", "NaN", "true", "\x00", "%00", "..", "../..",
        "' OR 1=1 --", "{{7*7}}", "${x}", "\ud7ff", "𠮷", "a" * 3000, "01890000-0000-7000-8000-0",
        "\r\nX: y", "é", "😀" * 50, "[]", "{}", ",", ",,,,", "[", "]", "filter[", "\\", "+",
    ]
)  # fmt: skip
TEXTS = st.one_of(NASTY, st.text(max_size=30))
NAMES = st.one_of(
    st.sampled_from(
        [
            "q", "limit", "cursor", "sort", "fields", "filter[name]", "filter[name][in]",
            "filter[width][between]", "filter[width][is_null]", "filter[]", "filter[a][b][c]",
            "filter", "unit", "sizes",
        ]
    ),
    TEXTS,
)  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
MEMBERS = st.sampled_from(
    ["version", "name", "operation", "ids", "filter", "q", "values", "list", "username",
     "password", "language", "time_zone", "current", "new", "room", "id", "custom"]
)  # fmt: skip
BODIES = st.dictionaries(st.one_of(MEMBERS, TEXTS), JSON, max_size=5)
METHODS = st.sampled_from(["GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS"])
HEADER = st.text(string.printable.replace("\r", "").replace("\n", ""), max_size=40)


def path_of(address, parts, record_id):
    for part in parts:
        address = address.replace("{}", quote(part, safe="") if part else record_id, 1)
    return address.replace("{}", record_id)


def query_of(parameters):
    return "&".join(f"{quote(name)}={quote(value)}" for name, value in parameters)


def check(answer):
    assert answer.status_code < 500, answer.data
    if answer.status_code >= 400 and answer.data:
        assert answer.content_type == "application/problem+json"
        assert answer.json["code"]


@RELAXED
@given(
    method=METHODS,
    address=st.sampled_from(ADDRESSES),
    parts=st.lists(TEXTS, min_size=2, max_size=2),
    parameters=st.lists(st.tuples(NAMES, TEXTS), max_size=4),
    body=st.none() | BODIES,
)
def test_no_request_is_an_accident(ann, shelf, method, address, parts, parameters, body):
    csrf = ann.csrf
    path = path_of(address, parts, shelf["id"])
    data = None if body is None else json.dumps(body).encode()
    options = {} if data is None else {"data": data, "content_type": "application/json"}
    if method == "DELETE" and address == "/session":
        return

    check(ann._open(method, f"{path}?{query_of(parameters)}", **options))

    ann.csrf = csrf


@RELAXED
@given(data=st.binary(max_size=200), kind=st.sampled_from(["application/json", "text/plain", ""]))
def test_no_bytes_are_an_accident(ann, data, kind):
    check(ann.post("/shelves", data=data, content_type=kind))


@RELAXED
@given(query=st.binary(max_size=60))
def test_no_query_string_is_an_accident(ann, query):
    environ = {"QUERY_STRING": query.decode("latin-1")}

    check(ann.client.get("/api/v1/shelves", environ_overrides=environ))


@RELAXED
@given(path=st.binary(max_size=40))
def test_no_path_is_an_accident(ann, path):
    environ = {"PATH_INFO": "/api/v1/" + path.decode("latin-1")}

    check(ann.client.get("/", environ_overrides=environ))


@pytest.mark.parametrize(
    "name",
    [
        "Accept-Language", "If-Match", "If-None-Match", "Idempotency-Key", "X-Command-Id",
        "X-CSRF-Token", "Cookie", "Origin", "Sec-Fetch-Site", "Accept-Encoding", "Content-Type",
        "Authorization", "Last-Event-ID", "User-Agent", "Range", "Content-Length",
    ],
)  # fmt: skip
@settings(RELAXED, max_examples=40)
@given(value=HEADER)
def test_no_header_is_an_accident(ann, shelf, name, value):
    path = f"/shelves/{shelf['id']}"
    environ_name = name.upper().replace("-", "_")
    plain = environ_name in ("CONTENT_TYPE", "CONTENT_LENGTH")
    environ = {environ_name if plain else f"HTTP_{environ_name}": value}
    headers = {} if name == "X-CSRF-Token" else {"X-CSRF-Token": ann.csrf}
    send = ann.client.open
    body = b'{"version": 0}'

    check(send(f"/api/v1{path}", method="GET", headers=headers, environ_overrides=environ))
    check(
        send(
            f"/api/v1{path}", method="PATCH", data=body, headers=headers, environ_overrides=environ
        )
    )
