"""The other ways in: what the browser is given on its way through a provider, and new passwords."""

from urllib.parse import parse_qs, urlsplit

import pytest
from gateway_fakes.bus import PASSWORD

from crmkit.errors import Invalid, Unauthenticated

PROVIDER = "https://login.example/authorize?state=s"
REFUSED = "/sign-in?refused=provider"


@pytest.fixture
def iam(bus, monkeypatch):
    """What IAM answers to these methods; the rest of it is the fake's."""
    told, usual = {}, bus.call

    def call(service, method, args, *rest):
        if method not in told:
            return usual(service, method, args, *rest)
        asked.append((method, args))
        answer = told[method]
        if isinstance(answer, Exception):
            raise answer
        return answer() if callable(answer) else answer

    asked = []
    monkeypatch.setattr(bus, "call", call)
    told.update(
        sign_in_ways={"providers": [], "password_reset": True},
        begin_provider_sign_in={"url": PROVIDER, "secret": "kept by the browser"},
        finish_provider_sign_in=lambda: {
            **usual("iam", "sign_in", {"username": "ann", "password": PASSWORD}),
            "back": "/shelves",
        },
        ask_password_reset={},
        use_password_reset={"username": "ann"},
    )
    return told, asked


def started(visitor):
    visitor.get("/providers/corp/start?back=/shelves")
    return visitor


def test_strangers_are_told_the_ways_in(iam, stranger):
    assert stranger.get("/session/ways").json == {"providers": [], "password_reset": True}


def test_the_browser_goes_to_the_provider_with_a_secret_that_scripts_cannot_read(iam, stranger):
    answer = stranger.get("/providers/corp/start?back=/shelves")

    assert (answer.status_code, answer.headers["Location"]) == (303, PROVIDER)
    cookie = answer.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Max-Age=600" in cookie


def test_under_https_that_cookie_is_bound_to_the_host(iam, stranger):
    answer = stranger.get("/providers/corp/start", base_url="https://crm.example")

    assert answer.headers["Set-Cookie"].startswith("__Host-guanxi_provider=")
    assert "Secure" in answer.headers["Set-Cookie"]


def test_the_answer_of_the_provider_opens_a_session(iam, stranger):
    answer = started(stranger).get("/providers/corp/answer?code=c&state=s")

    assert (answer.status_code, answer.headers["Location"]) == (303, "/shelves")
    assert stranger.get("/session").json["user"]["username"] == "ann"
    assert stranger.client.get_cookie("guanxi_provider") is None


def test_iam_judges_the_answer_by_what_the_browser_kept(iam, stranger):
    started(stranger).get("/providers/corp/answer?code=c&state=s")

    method, args = iam[1][-1]
    assert method == "finish_provider_sign_in"
    known = {name: args[name] for name in ("provider", "code", "state", "secret")}
    assert known == {
        "provider": "corp", "code": "c", "state": "s", "secret": "kept by the browser"
    }  # fmt: skip


@pytest.mark.parametrize("query", ["", "?code=c", "?state=s", "?error=access_denied&state=s"])
def test_an_answer_without_a_code_leads_back_to_the_sign_in_page(iam, stranger, query):
    answer = started(stranger).get(f"/providers/corp/answer{query}")

    assert answer.headers["Location"] == REFUSED
    assert stranger.get("/session").status_code == 401


def test_a_browser_that_began_nothing_is_led_back_without_asking_iam(iam, stranger):
    answer = stranger.get("/providers/corp/answer?code=c&state=s")

    assert answer.headers["Location"] == REFUSED
    assert iam[1] == []


@pytest.mark.parametrize("path", ["start", "answer?code=c&state=s"])
def test_a_refusal_of_iam_leads_back_and_says_nothing_more(iam, stranger, path):
    told, _ = iam
    started(stranger)
    told["begin_provider_sign_in"] = told["finish_provider_sign_in"] = Unauthenticated()

    answer = stranger.get(f"/providers/corp/{path}")
    place = urlsplit(answer.headers["Location"])
    assert (place.path, parse_qs(place.query)) == ("/sign-in", {"refused": ["provider"]})


def test_asking_for_a_new_password_is_taken_without_a_word(iam, stranger):
    answer = stranger.post("/password-resets", {"login": "ann"})

    assert (answer.status_code, answer.json) == (202, {})


def test_a_new_password_by_link_signs_nobody_in(iam, stranger):
    answer = stranger.post("/password-resets/use", {"secret": "s", "new": "n"})

    assert (answer.status_code, answer.json) == (200, {"username": "ann"})
    assert stranger.get("/session").status_code == 401


@pytest.mark.parametrize("path", ["/password-resets", "/password-resets/use"])
def test_other_sites_do_not_ask_in_somebodys_name(iam, stranger, path):
    body = {"login": "ann"} if path == "/password-resets" else {"secret": "s", "new": "n"}
    answer = stranger.post(path, body, headers={"Origin": "https://evil.example"})

    assert (answer.status_code, answer.json["code"]) == (403, "csrf_refused")


def test_what_iam_refuses_is_told_at_its_field(iam, stranger):
    iam[0]["use_password_reset"] = Invalid({"new": "bad_value"})
    answer = stranger.post("/password-resets/use", {"secret": "s", "new": "n"})

    assert (answer.status_code, list(answer.json["errors"])) == (422, ["new"])
