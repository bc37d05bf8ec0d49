"""The description of the events: valid, whole, and true of every event that services send."""

import json

import jsonschema
import pytest
from gateway_fakes.contracts import CONTRACTS
from gateway_fakes.suite import SERVICES, eventually

from crmkit import wire
from crmkit.bus.topology import EVENTS
from crmkit.entity.contract import contract
from deploy.node import environment_with_node
from deploy.webbuild import MODULES, install_modules
from gateway.asyncapi import describe
from gateway.catalogue import Catalogue

OFFICIAL = MODULES / "@asyncapi" / "specs" / "schemas" / "3.0.0-without-$id.json"


@pytest.fixture(scope="module")
def official():
    """The JSON schema that the AsyncAPI project publishes on npm."""
    if not OFFICIAL.exists():
        install_modules(environment_with_node())
    return json.loads(OFFICIAL.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def document():
    return describe(Catalogue([contract(each) for each in SERVICES]))


def validator(document, name):
    """Judges whole events of that name."""
    payload = document["components"]["messages"][name]["payload"]
    return jsonschema.Draft7Validator(
        {**payload, "components": document["components"]},
        format_checker=jsonschema.FormatChecker(),
    )


@pytest.mark.parametrize("contracts", ["invented", "real"])
def test_the_document_is_valid_by_the_official_schema(official, document, contracts):
    described = document if contracts == "real" else describe(Catalogue(CONTRACTS))

    errors = [
        f"{list(each.absolute_path)}: {each.message[:200]}"
        for each in jsonschema.Draft7Validator(official).iter_errors(wire.round_trip(described))
    ]
    assert errors == []


def test_a_broken_document_is_seen_by_the_official_schema(official, document):
    broken = {**wire.round_trip(document), "channels": {"x": {"adress": "x"}}}

    assert not jsonschema.Draft7Validator(official).is_valid(broken)


def test_every_event_of_the_contracts_has_a_channel_a_message_and_an_operation(document):
    names = {event["name"] for each in SERVICES for event in contract(each)["events"]}

    assert len(names) > 100
    assert set(document["channels"]) == set(document["operations"]) == names
    assert set(document["components"]["messages"]) == names


def test_every_reference_has_a_target(document):
    for place in references(document):
        found = document
        for part in place.removeprefix("#/").split("/"):
            found = found[part]


def references(value):
    if isinstance(value, dict):
        if "$ref" in value:
            yield value["$ref"]
        for each in value.values():
            yield from references(each)
    elif isinstance(value, list):
        for each in value:
            yield from references(each)


def test_a_channel_names_the_exchange_and_the_routing_key(document):
    channel = document["channels"]["customers.customer.created"]

    assert channel["address"] == "customers.customer.created"
    assert channel["bindings"]["amqp"]["exchange"]["name"] == EVENTS


def test_personal_and_sensitive_fields_are_in_no_schema(document):
    hidden = {
        (entity["name"], field["name"])
        for each in SERVICES
        for entity in contract(each)["entities"]
        for field in entity["fields"]
        if field.get("personal") or field.get("sensitive")
    }
    schemas = document["components"]["schemas"]

    assert hidden
    assert [(e, f) for e, f in hidden if f in schemas.get(e, {}).get("properties", ())] == []


def test_strangers_may_read_it(stranger):
    assert stranger.get("/asyncapi.json").json["asyncapi"] == "3.0.0"


def test_every_event_that_services_send_is_as_described(suite, rep, root, document):
    sent = []
    subscription = suite.host.bus.subscribe("#", sent.append)
    customer = done(rep.post("/customers", {"name": "事件股份有限公司"}))
    path = f"/customers/{customer['id']}"
    phones = [{"kind": "mobile", "number": "0912345678", "primary": True}]
    done(rep.post("/contacts", {"customer_id": customer["id"], "name": "張三", "phones": phones}))
    done(root.patch(path, {"version": 1, "name": "Events Ltd"}))
    done(root.delete(path))
    done(root.post(f"{path}/restore"))
    user = root.get("/users?filter[username]=rep").json["items"][0]
    done(root.patch(f"/users/{user['id']}", {"version": user["version"], "language": "zh-TW"}))
    names = {f"customers.customer.{each}" for each in ("created", "updated", "deleted", "restored")}
    names |= {"customers.contact.created", "iam.user.updated"}
    eventually(lambda: names <= {each["type"] for each in sent}, 30)
    subscription.cancel()

    events = [each for each in sent if "id" in each and not each["type"].startswith("audit.")]
    wrong = [
        f"{event['type']} {list(error.absolute_path)}: {error.message}"
        for event in events
        for error in validator(document, event["type"]).iter_errors(event)
    ]
    assert wrong == []


def done(answer):
    assert answer.status_code < 300, answer.json
    return answer.json


def test_an_event_that_is_not_as_described_is_seen(document):
    event = {"type": "customers.customer.created", "data": {"id": 7}}

    assert not validator(document, "customers.customer.created").is_valid(event)
