"""Signing in through a provider of identities: a real one in the test, and each of its lies."""

from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from sqlalchemy import select

from crmkit import clock
from crmkit.errors import NotFound, Unauthenticated
from crmkit.settings import SettingInvalidError, SettingMissingError
from crmkit.testing.identity_provider import identity_provider
from iam import oidc, tables
from iam.entities.role import Role
from iam.entities.user import User
from iam.providers import Provider, providers

PEOPLE = {
    "s-mei": {"preferred_username": "mei", "email": "mei@example.com", "email_verified": True},
    "s-new": {"preferred_username": "Newcomer", "name": "新人", "email": "new@example.com"},
    "s-nameless": {},
}


@pytest.fixture(scope="module")
def issuer():
    with identity_provider(PEOPLE) as issuer:
        yield issuer


@pytest.fixture
def settings(issuer):
    return {
        "PUBLIC_URL": "https://crm.example.com",
        "OIDC_PROVIDERS": "corp",
        "OIDC_CORP_ISSUER": issuer,
        "OIDC_CORP_CLIENT_ID": "crm",
        "OIDC_CORP_CLIENT_SECRET": "a secret between the two",
        "OIDC_CORP_LABEL": "Example Ltd",
    }


@pytest.fixture
def iam(opened, settings):
    return opened(**settings)


def begin(iam, back="/customers"):
    told = iam.ask("begin_provider_sign_in", {"provider": "corp", "back": back})
    asked = {name: value[0] for name, value in parse_qs(urlsplit(told["url"]).query).items()}
    return SimpleNamespace(url=told["url"], secret=told["secret"], asked=asked)


def approved(begun, sub):
    """What the browser brings back after the person signed in at the provider."""
    answer = requests.post(begun.url, data={"sub": sub}, allow_redirects=False, timeout=10)
    told = parse_qs(urlsplit(answer.headers["Location"]).query)
    return {"code": told["code"][0], "state": told["state"][0]}


def finish(iam, begun, brought, **changed):
    values = {"provider": "corp", "secret": begun.secret, **brought, **changed}
    return iam.ask("finish_provider_sign_in", values)


def sign_in(iam, sub="s-mei"):
    begun = begin(iam)
    return finish(iam, begun, approved(begun, sub))


def why(iam):
    """What the audit says about the last refusal."""
    return iam.audit(operation="sign_in", result="failed")[-1]["detail"]["why"]


def refused(iam, begun, brought, **changed):
    with pytest.raises(Unauthenticated):
        finish(iam, begun, brought, **changed)
    return why(iam)


def test_who_signed_in_at_the_provider_is_signed_in_here(iam):
    person = iam.person("sales_rep", username="mei")
    opened = sign_in(iam)
    assert opened["user"]["id"] == person.id
    assert opened["back"] == "/customers"
    assert iam.ask("issue_token", {"session": opened["session"]})["user"]["id"] == person.id


def test_the_browser_is_sent_with_pkce_state_and_nonce(iam):
    asked = begin(iam).asked
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert min(len(asked[name]) for name in ("code_challenge", "state", "nonce")) >= 43
    assert asked["redirect_uri"] == "https://crm.example.com/api/v1/providers/corp/answer"


def test_the_providers_are_told_to_the_sign_in_page(iam):
    assert iam.ask("sign_in_ways")["providers"] == [{"id": "corp", "label": "Example Ltd"}]


def test_an_answer_with_another_state_is_refused(iam):
    iam.person(username="mei")
    begun = begin(iam)
    brought = approved(begun, "s-mei")
    assert refused(iam, begun, brought, state="another") == "provider: state"


def test_an_answer_for_another_browser_is_refused(iam):
    iam.person(username="mei")
    begun, other = begin(iam), begin(iam)
    assert refused(iam, other, approved(begun, "s-mei")) == "provider: state"


def test_an_answer_is_taken_once(iam):
    iam.person(username="mei")
    begun = begin(iam)
    brought = approved(begun, "s-mei")
    finish(iam, begun, brought)
    assert refused(iam, begun, brought) == "provider: no sign-in under way"


def test_an_answer_that_comes_too_late_is_refused(iam):
    begun = begin(iam)
    brought = approved(begun, "s-mei")
    with iam.session() as db:
        db.execute(tables.provider_sign_in.update().values(until=clock.now()))
    assert refused(iam, begun, brought) == "provider: no sign-in under way"


def test_a_token_with_another_nonce_is_refused(iam):
    iam.person(username="mei")
    begun = begin(iam)
    brought = approved(begun, "s-mei")
    with iam.session() as db:
        db.execute(tables.provider_sign_in.update().values(nonce="another"))
    assert refused(iam, begun, brought) == "provider: id token: InvalidClaimError"


def test_a_code_that_the_provider_did_not_give_is_refused(iam):
    begun = begin(iam)
    brought = {"code": "made up", "state": begun.asked["state"]}
    assert refused(iam, begun, brought).startswith("provider: token: ")


def test_who_is_unknown_here_is_refused(iam):
    begun = begin(iam)
    assert refused(iam, begun, approved(begun, "s-new")) == "provider: nobody of that name"


def test_who_is_called_nothing_there_is_refused(iam):
    begun = begin(iam)
    assert refused(iam, begun, approved(begun, "s-nameless")) == "provider: no preferred_username"


@pytest.mark.parametrize("status", ["suspended", "left"])
def test_who_may_not_sign_in_here_is_refused(iam, status):
    iam.person(username="mei", status=status)
    begun = begin(iam)
    assert refused(iam, begun, approved(begun, "s-mei")) == "provider: not active"


def test_every_refusal_has_the_same_answer(iam):
    answers = set()
    for changed in ({"state": "another"}, {"code": "made up"}, {}):
        begun = begin(iam)
        values = {"provider": "corp", "secret": begun.secret, **approved(begun, "s-new"), **changed}
        error = iam.answer("finish_provider_sign_in", values)["error"]
        answers.add((error["code"], error["detail"]))
    assert len(answers) == 1


def test_a_provider_that_is_not_named_is_not_found(iam):
    with pytest.raises(NotFound):
        iam.ask("begin_provider_sign_in", {"provider": "other"})


@pytest.mark.parametrize("back", ["//evil.example", "/\\evil.example", "https://evil.example"])
def test_nobody_is_led_to_another_site_afterwards(iam, back):
    told = iam.answer("begin_provider_sign_in", {"provider": "corp", "back": back})
    assert "back" in told["error"]["errors"]


def test_a_person_stays_who_they_are_when_their_username_changes(iam):
    person = iam.person(username="mei")
    sign_in(iam)
    iam.change(User, person.id, username="mei-lin")
    assert sign_in(iam)["user"]["id"] == person.id


def test_who_takes_over_a_username_does_not_take_over_the_person(iam):
    former = iam.person(username="mei")
    sign_in(iam)
    iam.change(User, former.id, username="former")
    iam.person(username="mei")
    assert sign_in(iam)["user"]["id"] == former.id


def test_a_newcomer_is_added_only_where_the_settings_say_so(opened, settings):
    iam = opened(**settings, OIDC_CORP_MAY_CREATE="true")
    user = sign_in(iam, "s-new")["user"]
    assert (user["username"], user["name"], user["roles"]) == ("newcomer", "新人", [])


def test_a_person_is_found_by_an_address_that_the_provider_verified(opened, settings):
    iam = opened(**settings, OIDC_CORP_MATCHES="email")
    person = iam.person(username="lin", email="Mei@Example.com")
    assert sign_in(iam)["user"]["id"] == person.id


def test_an_address_that_nobody_verified_proves_nothing(opened, settings):
    iam = opened(**settings, OIDC_CORP_MATCHES="email")
    iam.person(username="lin", email="new@example.com")
    begun = begin(iam)
    assert refused(iam, begun, approved(begun, "s-new")) == "provider: address not verified"


def test_the_second_factor_of_the_provider_counts_for_who_has_no_password(iam):
    iam.change(Role, iam.role("sales_rep").id, second_factor=True)
    iam.person("sales_rep", username="mei", password=None)
    assert sign_in(iam)["user"]["must_set_up_second_factor"] is False


def test_who_has_a_password_as_well_still_needs_a_second_factor_for_it(iam):
    iam.change(Role, iam.role("sales_rep").id, second_factor=True)
    iam.person("sales_rep", username="mei")
    assert sign_in(iam)["user"]["must_set_up_second_factor"] is True


def test_neither_state_nor_code_is_left_behind(iam):
    iam.person(username="mei")
    sign_in(iam)
    with iam.session() as db:
        assert db.execute(select(tables.provider_sign_in)).all() == []


def test_who_speaks_for_another_issuer_is_not_heard(settings, monkeypatch):
    talk = oidc.Talk(Provider.from_env("corp", settings))
    monkeypatch.setattr(oidc, "_fetched", lambda url: {"issuer": "https://other.example"})
    with pytest.raises(oidc.Refused, match="another issuer"):
        talk.start()


@pytest.mark.parametrize(
    ("name", "value", "raised"),
    [
        ("OIDC_CORP_ISSUER", "", SettingMissingError),
        ("OIDC_CORP_ISSUER", "http://login.example.com", SettingInvalidError),
        ("OIDC_CORP_CLIENT_SECRET", "", SettingMissingError),
        ("PUBLIC_URL", "", SettingMissingError),
        ("OIDC_CORP_MATCHES", "number", SettingInvalidError),
        ("OIDC_CORP_MAY_CREATE", "maybe", SettingInvalidError),
        ("OIDC_PROVIDERS", "Corp!", SettingInvalidError),
    ],
)
def test_settings_that_cannot_hold_are_refused_at_the_start(settings, name, value, raised):
    with pytest.raises(raised, match=name):
        providers({**settings, name: value})


def test_the_secret_of_the_client_is_not_told_by_what_is_printed(settings):
    assert "a secret between" not in repr(Provider.from_env("corp", settings))
