"""Which tokens of a provider of identities are believed, and each way in which one is not."""

import time

import pytest
from joserfc import jwt
from joserfc.jwk import RSAKey

from iam import oidc
from iam.providers import Provider

ISSUER = "https://login.example.com"
SETTINGS = {
    "PUBLIC_URL": "https://crm.example.com",
    "OIDC_PROVIDERS": "corp",
    "OIDC_CORP_ISSUER": ISSUER,
    "OIDC_CORP_CLIENT_ID": "crm",
    "OIDC_CORP_CLIENT_SECRET": "a secret between the two",
    "OIDC_CORP_LABEL": "Example Ltd",
}
KEY = RSAKey.generate_key(2048, parameters={"kid": "one"})
STRANGER = RSAKey.generate_key(2048, parameters={"kid": "one"})


@pytest.fixture
def talk(monkeypatch):
    """A conversation with a provider whose keys are known already."""
    made = oidc.Talk(Provider.from_env("corp", SETTINGS))
    described = {"issuer": ISSUER, "jwks_uri": "unused"}
    monkeypatch.setattr(made, "_described", lambda: described)
    public = {"keys": [KEY.as_dict(private=False)]}
    monkeypatch.setattr(oidc, "_fetched", lambda url: public)
    return made


def token(talk, key=KEY, alg="RS256", **changed):
    now = int(time.time())
    claims = {
        "iss": talk.provider.issuer, "aud": "crm", "sub": "s-mei", "nonce": "n",
        "iat": now, "exp": now + 60, **changed,
    }  # fmt: skip
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode({"alg": alg, "kid": "one"}, kept, key, algorithms=[alg])


def test_a_whole_token_is_believed(talk):
    assert talk._proven(token(talk), "n")["sub"] == "s-mei"


@pytest.mark.parametrize(
    "changed",
    [
        {"iss": "https://other.example"},
        {"aud": "another client"},
        {"aud": ["crm", "another client"]},
        {"aud": ["crm", "another client"], "azp": "another client"},
        {"azp": "another client"},
        {"exp": 1},
        {"exp": None},
        {"iat": 9_999_999_999},
        {"nonce": "another"},
        {"nonce": None},
        {"sub": None},
    ],
    ids=str,
)
def test_a_token_that_is_not_meant_for_this_sign_in_is_refused(talk, changed):
    with pytest.raises(oidc.Refused):
        talk._proven(token(talk, **changed), "n")


def test_a_token_that_a_stranger_signed_is_refused(talk):
    with pytest.raises(oidc.Refused, match="BadSignature"):
        talk._proven(token(talk, STRANGER), "n")


@pytest.mark.parametrize("given", ["", "a.b", "a.b.c", "eyJhbGciOiJub25lIn0.e30."])
def test_what_is_no_signed_token_is_refused(talk, given):
    with pytest.raises(oidc.Refused):
        talk._proven(given, "n")
