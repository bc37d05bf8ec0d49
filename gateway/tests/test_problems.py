"""Refusals as problem documents: complete, in three languages, and never an accident's details."""

import json
from pathlib import Path

import pytest

import gateway
from crmkit.errors import KINDS, TooMany
from gateway.problems import STATUS

LANGUAGES = ("en", "zh-TW", "zh-CN")


def test_a_problem_document_has_all_its_members(ann):
    answer = ann.get("/nothing")

    assert answer.content_type == "application/problem+json"
    assert answer.json["type"] == "/api/docs#problem-not_found"
    assert answer.json["title"] == "Not Found"
    assert (answer.json["status"], answer.json["code"]) == (404, "not_found")
    assert answer.json["detail"] == "There is nothing at this address."
    assert answer.json["call_id"] == answer.headers["X-Call-Id"]


def test_every_answer_names_its_call(ann, stranger):
    for answer in (ann.get("/shelves"), stranger.get("/shelves"), stranger.get("/", base="")):
        assert len(answer.headers["X-Call-Id"]) == 36


def test_every_code_has_one_status():
    assert {kind.code for kind in KINDS} <= set(STATUS)
    assert all(400 <= status < 600 for status in STATUS.values())


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("en", "not signed in"),
        ("zh-TW", "您尚未登入"),
        ("zh-CN", "您尚未登录"),
        ("zh-Hant-HK,zh;q=0.9,en;q=0.8", "您尚未登入"),
        ("zh-Hans", "您尚未登录"),
        ("zh", "您尚未登录"),
        ("fr,en;q=0.5", "not signed in"),
        ("", "not signed in"),
        ("\x7f;q=abc,,,", "not signed in"),
    ],
)
def test_problems_speak_the_callers_language(stranger, header, said):
    assert said in stranger.get("/shelves", headers={"Accept-Language": header}).json["detail"]


def test_the_profile_wins_over_what_a_browser_sends_by_itself(ann):
    ann.patch("/me", {"language": "zh-CN"})
    browser = {"Accept-Language": "en-GB,en;q=0.9"}

    assert ann.get("/shelves?limit=0", headers=browser).json["detail"].startswith("limit: 条数")


def test_a_program_that_names_one_language_gets_it(ann):
    ann.patch("/me", {"language": "zh-CN"})

    answer = ann.get("/shelves?limit=0", headers={"Accept-Language": "en"})

    assert answer.json["detail"] == "limit: The limit is a whole number from 1 to 200."


def test_a_dead_service_is_named_while_the_others_work(ann, bus):
    bus.dead.add("canteen")

    answer = ann.get("/meals")

    assert (answer.status_code, answer.json["service"]) == (503, "canteen")
    assert answer.headers["Retry-After"] == "2"
    assert ann.get("/shelves").status_code == 200


def test_a_service_that_comes_back_is_used_again(ann, bus):
    bus.dead.add("canteen")
    ann.get("/meals")
    bus.dead.clear()

    assert ann.get("/meals").status_code == 200


def test_a_slow_service_is_given_up_at_the_deadline(ann, bus, app):
    object.__setattr__(app.extensions["gateway"].options, "rpc_timeout", 0.1)
    bus.slow.add("canteen")

    answer = ann.get("/meals")

    assert (answer.status_code, answer.json["service"]) == (504, "canteen")


def test_a_dead_iam_is_named_too(stranger, bus):
    bus.dead.add("iam")

    answer = stranger.sign_in("ann")

    assert (answer.status_code, answer.json["service"]) == (503, "iam")


def test_who_is_signed_in_works_on_while_iam_is_away(ann, bus):
    bus.dead.add("iam")

    assert ann.get("/shelves").status_code == 200


def test_an_accident_tells_the_call_id_and_nothing_else(ann, bus):
    bus.raises = RuntimeError("the password of the database is 1234")

    answer = ann.get("/shelves")

    assert answer.status_code == 500
    assert "1234" not in answer.text
    assert answer.json["call_id"]


def test_a_wait_that_the_service_names_is_passed_on(ann, bus):
    bus.raises = TooMany(17)

    answer = ann.get("/shelves")

    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "17")


def test_the_gateways_sentences_are_there_in_three_languages():
    folder = Path(gateway.__file__).parent / "locale"
    told = [json.loads((folder / f"{each}.json").read_text())["message"] for each in LANGUAGES]

    assert told[0].keys() == told[1].keys() == told[2].keys()
    assert all(text.strip() for each in told for text in each.values())


def test_every_sentence_that_the_code_uses_exists():
    root = Path(gateway.__file__).parent
    code = "".join(path.read_text() for path in root.glob("*.py"))
    told = json.loads((root / "locale" / "en.json").read_text())["message"]
    raised = {f"error.{kind}" for kind in ("method_not_allowed", "unsupported_media_type")}
    raised |= {"error.too_large", "error.csrf_refused", "error.length_required"}

    assert [key for key in told if f'"{key}"' not in code and key not in raised] == []
