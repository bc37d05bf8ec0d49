"""The API's own description: valid, whole, and the same every time it is made."""

import gzip

import pytest
from gateway_fakes.contracts import CONTRACTS
from openapi_spec_validator import OpenAPIV31SpecValidator

from crmkit import wire
from gateway.catalogue import Catalogue
from gateway.openapi import describe

UNDESCRIBED = {"/", "/api/docs", "/api/docs/<name>", "/healthz", "/readyz", "/metrics"}


@pytest.fixture(scope="module")
def document():
    return describe(Catalogue(CONTRACTS))


def test_the_document_is_valid_openapi(document):
    OpenAPIV31SpecValidator(document).validate()


def test_the_document_is_the_same_whatever_the_order_of_contracts(document):
    again = describe(Catalogue(tuple(reversed(CONTRACTS))))

    assert wire.dumps(again) == wire.dumps(document)


def test_every_address_of_the_application_is_described(app, document):
    found = set()
    for rule in app.url_map.iter_rules():
        if rule.rule in UNDESCRIBED:
            continue
        path = rule.rule.replace("<", "{").replace(">", "}")
        found |= {(path, method.lower()) for method in rule.methods - {"HEAD", "OPTIONS"}}

    told = {
        (path, method)
        for path, item in document["paths"].items()
        for method in item
        if method != "parameters"
    }
    assert told == found


def test_operations_have_names_of_their_own(document):
    names = [
        operation["operationId"]
        for item in document["paths"].values()
        for method, operation in item.items()
        if method != "parameters"
    ]

    assert len(names) == len(set(names))


def test_a_record_is_described_as_it_is_read_created_and_changed(document):
    schemas = document["components"]["schemas"]

    assert schemas["Shelf"]["properties"]["version"]["readOnly"] is True
    assert schemas["Shelf"]["properties"]["width"]["type"] == ["string", "null"]
    assert schemas["Shelf"]["properties"]["state"]["enum"] == ["open", "shut"]
    assert schemas["ShelfCreate"]["required"] == ["name"]
    assert "version" not in schemas["ShelfCreate"]["properties"]
    assert "version" in schemas["ShelfUpdate"]["properties"]
    assert schemas["ShelfCreate"]["additionalProperties"] is False


def test_what_can_be_filtered_is_described(document):
    parameters = document["paths"]["/api/v1/shelves"]["get"]["parameters"]

    names = {each["name"] for each in parameters}
    assert {"q", "limit", "cursor", "sort", "fields", "filter[width][gte]"} <= names


def test_a_refusal_is_described_with_every_code(document):
    problem = document["components"]["schemas"]["Problem"]

    assert problem["x-codes"]["conflict"] == 409


def test_strangers_may_read_it_and_keep_it(stranger):
    answer = stranger.get("/openapi.json")
    again = stranger.get("/openapi.json", headers={"If-None-Match": answer.headers["ETag"]})

    assert answer.json["openapi"] == "3.1.0"
    assert again.status_code == 304


def test_the_parts_of_a_commands_model_are_found_in_the_document(document):
    body = document["paths"]["/api/v1/shelves/{record_id}/move-to"]["post"]["requestBody"]
    schema = body["content"]["application/json"]["schema"]

    place = schema["properties"]["helpers"]["items"]["$ref"]
    assert place == "#/components/schemas/ShelfMoveToHelper"
    assert "ShelfMoveToHelper" in document["components"]["schemas"]


def test_it_is_sent_packed_to_those_who_unpack(stranger):
    packed = stranger.get("/openapi.json", headers={"Accept-Encoding": "gzip"})

    assert packed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.data) == stranger.get("/openapi.json").data
