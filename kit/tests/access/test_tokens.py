"""Caller tokens and signed documents: what is accepted, and everything that is refused."""

import base64
import json
from datetime import timedelta

import jwt
import pytest

from crmkit import clock, wire
from crmkit.access.document import (
    AccessCache,
    access_document,
    document_hash,
    read_document,
    sign_document,
)
from crmkit.access.token import AUDIENCE, Keyring, TokenRefused, generate_keys
from crmkit.errors import Unauthenticated
from crmkit.ids import new_id


@pytest.fixture
def keys(tmp_path):
    generate_keys(tmp_path, ["iam", "library", "gateway"])
    return tmp_path


@pytest.fixture
def iam(keys):
    return Keyring(keys, "iam")


@pytest.fixture
def library(keys):
    return Keyring(keys, "library")


def caller_token(iam, **changes):
    known = {"user_id": new_id(), "session_id": new_id(), "access_hash": "a" * 64, "name": "陳"}
    return iam.caller_token(**{**known, **changes})


def frame(**changes):
    moment = int(clock.now().timestamp())
    known = {"iss": "iam", "aud": AUDIENCE, "iat": moment, "exp": moment + 60, "sub": new_id()}
    return {**known, "sid": new_id(), "acc": "a" * 64, **changes}


def test_a_token_of_iam_tells_who_speaks(iam, library):
    user = new_id()
    claims = library.verify(caller_token(iam, user_id=user))
    assert (claims.user_id, claims.name, claims.service) == (user, "陳", None)


def test_a_service_speaks_for_itself_and_names_the_person_it_finishes_work_for(iam, library):
    person = new_id()
    claims = iam.verify(library.service_token(on_behalf_of=person))
    assert (claims.service, claims.user_id, claims.on_behalf_of) == ("library", None, person)


@pytest.mark.parametrize("token", [None, "", "x", "a.b.c", "ey.ey.ey", "....."])
def test_what_is_no_token_is_refused(iam, token):
    with pytest.raises(TokenRefused):
        iam.verify(token)


def test_an_expired_token_is_refused_also_when_it_was_accepted_before(iam, library):
    with clock.stopped(clock.now()):
        token = caller_token(iam)
        library.verify(token)
        clock.advance(timedelta(seconds=70))
        with pytest.raises(TokenRefused):
            library.verify(token)


def test_a_token_for_another_audience_is_refused(iam, library):
    with pytest.raises(TokenRefused):
        library.verify(iam.sign(frame(aud="elsewhere")))


def test_a_service_cannot_issue_a_persons_token(iam, library):
    with pytest.raises(TokenRefused):
        iam.verify(library.sign(frame()))
    with pytest.raises(TokenRefused):
        iam.verify(library.sign(frame(iss="library")))


def test_a_service_cannot_speak_for_another_service(iam, library):
    with pytest.raises(TokenRefused):
        iam.verify(library.sign(frame(iss="library", svc="gateway", sub=None)))


def test_a_service_cannot_claim_the_key_of_iam(iam, library):
    token = jwt.encode(frame(), library.private(), "EdDSA", headers={"kid": "iam"})
    with pytest.raises(TokenRefused):
        iam.verify(token)


@pytest.mark.parametrize("kid", ["nobody", "../iam", "iam.pub", "", None, 7])
def test_an_unknown_key_is_refused(iam, keys, kid):
    token = jwt.encode(frame(), iam.private(), "EdDSA", headers={"kid": "iam"})
    header, rest = token.split(".", 1)
    forged = json.dumps({"alg": "EdDSA", "typ": "JWT", "kid": kid}).encode()
    header = base64.urlsafe_b64encode(forged).rstrip(b"=").decode()
    with pytest.raises(TokenRefused):
        Keyring(keys, "library").verify(f"{header}.{rest}")


def test_an_unsigned_token_is_refused(iam):
    with pytest.raises(TokenRefused):
        iam.verify(jwt.encode(frame(), None, "none", headers={"kid": "iam"}))


def test_a_token_signed_with_the_public_key_as_a_shared_secret_is_refused(iam, keys):
    def part(value):
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    head = part({"alg": "HS256", "typ": "JWT", "kid": "iam"})
    import hashlib
    import hmac

    body = f"{head}.{part(frame())}"
    secret = (keys / "iam.pub").read_bytes()
    mac = hmac.new(secret, body.encode(), hashlib.sha256).digest()
    with pytest.raises(TokenRefused):
        iam.verify(f"{body}.{base64.urlsafe_b64encode(mac).rstrip(b'=').decode()}")


def test_a_changed_token_is_refused(iam, library):
    head, body, signature = caller_token(iam).split(".")
    claims = json.loads(base64.urlsafe_b64decode(body + "=="))
    claims["sub"] = new_id()
    forged = base64.urlsafe_b64encode(json.dumps(claims).encode()).rstrip(b"=").decode()
    with pytest.raises(TokenRefused):
        library.verify(f"{head}.{forged}.{signature}")


@pytest.mark.parametrize("missing", ["exp", "iat", "iss", "aud", "sub", "sid", "acc"])
def test_a_token_that_lacks_a_claim_is_refused(iam, library, missing):
    claims = frame()
    del claims[missing]
    with pytest.raises(TokenRefused):
        library.verify(iam.sign(claims))


def test_a_signed_document_is_no_token_and_a_token_no_document(iam, library):
    document = access_document(user=new_id())
    with pytest.raises(TokenRefused):
        library.verify(sign_document(iam, document))
    with pytest.raises(Unauthenticated):
        read_document(library, caller_token(iam))


def test_a_document_of_another_signer_is_refused(iam, library):
    with pytest.raises(Unauthenticated):
        read_document(iam, sign_document(library, access_document(user=new_id())))


def test_equal_access_has_one_hash_however_it_was_gathered():
    one = access_document(user="u", grants={"a.b.view": ["own", "all"]}, departments=["2", "1"])
    two = access_document(user="u", grants={"a.b.view": ["all", "own"]}, departments=["1", "2"])
    assert document_hash(one) == document_hash(two)


def test_a_document_is_fetched_once_and_found_by_its_hash_afterwards(iam, library):
    document = access_document(user=new_id(), name="陳")
    asked = []

    def fetch(which, token):
        asked.append((which, token))
        return sign_document(iam, document)

    cache = AccessCache(library, fetch)
    name = document_hash(document)
    assert cache.of_user(name, "token").name == "陳"
    assert cache.of_user(name, "token") is cache.of_user(name, "other")
    assert asked == [({"hash": name}, "token")]


def test_a_document_that_is_not_the_one_asked_for_is_refused(iam, library):
    cache = AccessCache(
        library, lambda which, token: sign_document(iam, access_document(user=new_id()))
    )
    with pytest.raises(Unauthenticated):
        cache.of_user(document_hash(access_document(user=new_id())), "token")


def test_the_cache_forgets_the_one_unused_longest(iam, library):
    documents = {}
    for _ in range(3):
        document = access_document(user=new_id())
        documents[document_hash(document)] = document
    asked = []

    def fetch(which, token):
        asked.append(which["hash"])
        return sign_document(iam, documents[which["hash"]])

    cache = AccessCache(library, fetch, kept=2)
    first, second, third = documents
    for each in (first, second, first, third, first, second):
        cache.of_user(each, "token")
    assert asked == [first, second, third, second]


def test_a_services_document_is_asked_for_anew_after_a_minute(iam, library):
    document = access_document(service="library", name="library")
    asked = []

    def fetch(which, token):
        asked.append(which)
        return sign_document(iam, document)

    cache = AccessCache(iam, fetch)
    with clock.stopped(clock.now()):
        cache.of_service("library", "token")
        cache.of_service("library", "token")
        clock.advance(timedelta(seconds=61))
        cache.of_service("library", "token")
    assert asked == [{"service": "library"}] * 2


def test_keys_that_exist_are_kept(keys):
    before = (keys / "iam.key").read_bytes()
    assert generate_keys(keys, ["iam", "sales"]) == ["sales"]
    assert (keys / "iam.key").read_bytes() == before
    assert (keys / "iam.key").stat().st_mode & 0o077 == 0


def test_the_document_is_readable_json_in_sorted_order(iam, library):
    document = access_document(user="u", grants={"b.b.view": ["all"], "a.a.view": ["own"]})
    text = wire.canonical(document)
    assert text.index(b'"a.a.view"') < text.index(b'"b.b.view"')
