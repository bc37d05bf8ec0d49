"""What answers without a session: a list that only a deliberate change makes longer."""

import pytest

from gateway.doors import OPEN

OPEN_ADDRESSES = {
    ("GET", "/api/docs"),
    ("GET", "/api/docs/<name>"),
    ("GET", "/api/v1/openapi.json"),
    ("GET", "/api/v1/asyncapi.json"),
    ("GET", "/healthz"),
    ("GET", "/metrics"),
    ("GET", "/readyz"),
    ("POST", "/api/v1/session"),
    ("GET", "/api/v1/session/ways"),
    ("POST", "/api/v1/password-resets"),
    ("POST", "/api/v1/password-resets/use"),
    ("GET", "/api/v1/providers/<provider>/start"),
    ("GET", "/api/v1/providers/<provider>/answer"),
}


def addresses(app):
    for rule in app.url_map.iter_rules():
        for method in rule.methods - {"HEAD", "OPTIONS"}:
            yield method, rule.rule, rule.endpoint


def test_the_addresses_open_to_strangers_are_exactly_these(app):
    found = {(method, rule) for method, rule, endpoint in addresses(app) if endpoint in OPEN}

    assert found == OPEN_ADDRESSES


def test_every_other_address_asks_who_you_are(app, stranger):
    for method, rule, endpoint in addresses(app):
        if endpoint in OPEN:
            continue
        path = rule.replace("<", "").replace(">", "")
        answer = stranger._open(method, path, {}, base="")
        assert answer.status_code == 401, (method, rule)
        assert answer.json["code"] == "unauthenticated"


@pytest.mark.parametrize("secret", ["x", "a" * 600, "secret with blanks", "ünïcode-secret-xxxxx"])
def test_a_cookie_that_is_no_secret_is_not_even_asked_about(app, stranger, bus, secret):
    stranger.client.set_cookie("guanxi_session", secret)
    before = bus.calls["iam", "issue_token"]

    assert stranger.get("/shelves").status_code == 401
    assert bus.calls["iam", "issue_token"] == before


def test_a_bearer_token_nobody_issued_opens_nothing(stranger):
    answer = stranger.get("/shelves", headers={"Authorization": "Bearer abc"})

    assert answer.status_code == 401
