"""Signing in and out, what a session is worth, and what it cannot be made to do."""

from gateway_fakes.bus import PASSWORD
from gateway_fakes.listener import Listener
from gateway_fakes.visitor import Visitor

from crmkit.errors import Unavailable
from crmkit.line import Line
from gateway.limits import Failures


def test_signing_in_sets_a_cookie_that_scripts_and_other_sites_cannot_use(stranger):
    answer = stranger.sign_in("ann")

    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("guanxi_session=secret-")
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Path=/" in cookie


def test_under_https_the_cookie_is_bound_to_the_host(stranger):
    answer = stranger.sign_in("ann", base_url="https://crm.example")

    assert answer.headers["Set-Cookie"].startswith("__Host-guanxi_session=")
    assert "Secure" in answer.headers["Set-Cookie"]


def test_signing_in_says_who_one_is(stranger):
    answer = stranger.sign_in("ann").json

    assert answer["user"]["name"] == "Ann"
    assert answer["user"]["roles"] == ["librarian"]
    first = {"must_change_password", "must_set_up_second_factor"}
    assert set(answer) == {"user", "csrf_token", *first}


def test_the_secret_of_the_session_is_in_no_body(stranger, bus):
    answer = stranger.sign_in("ann")

    assert not any(secret.encode() in answer.data for secret in bus.sessions)


def test_a_wrong_password_is_refused(stranger):
    answer = stranger.sign_in("ann", "wrong")

    assert answer.status_code == 401
    assert "Set-Cookie" not in answer.headers


def test_every_sign_in_has_a_new_secret_and_ends_the_former_session(stranger, bus):
    stranger.sign_in("ann")
    stranger.sign_in("ben")

    first, second = bus.sessions.values()
    assert first["ended"] and not second["ended"]


def test_a_secret_chosen_by_somebody_else_is_never_adopted(stranger, bus):
    stranger.client.set_cookie("guanxi_session", "secret-chosen-by-somebody")

    answer = stranger.sign_in("ann")

    assert "chosen" not in answer.headers["Set-Cookie"]


def test_signing_out_ends_the_session(ann, bus):
    assert ann.delete("/session").status_code == 204

    assert all(session["ended"] for session in bus.sessions.values())
    assert ann.get("/session").status_code == 401


def test_a_session_that_ended_elsewhere_is_refused_when_its_token_is_gone(ann, bus):
    for session in bus.sessions.values():
        session["ended"] = True
    bus.publish([{"type": "iam.access.changed", "data": {"user_ids": None}}])

    assert ann.get("/session").status_code == 401


def test_a_session_event_of_iam_drops_the_token_at_once(ann, bus):
    session = next(iter(bus.sessions.values()))
    session["ended"] = True
    bus.publish([{"type": "iam.session.ended", "subject": session["id"], "data": {}}])

    assert ann.get("/session").status_code == 401


def test_iam_is_asked_for_a_token_once_for_many_requests(ann, bus):
    before = bus.calls["iam", "issue_token"]
    for _ in range(5):
        ann.get("/shelves")

    assert bus.calls["iam", "issue_token"] == before


def test_the_profile_decides_the_language_of_problems(ann):
    ann.patch("/me", {"language": "zh-TW"})

    assert ann.get("/shelves?limit=0").json["detail"] == "limit: 筆數必須是 1 到 200 的整數。"


def test_the_profile_can_be_changed(ann):
    answer = ann.patch("/me", {"language": "zh-CN", "time_zone": "Asia/Shanghai"})

    assert answer.json["user"]["language"] == "zh-CN"
    assert answer.json["user"]["time_zone"] == "Asia/Shanghai"


def test_phones_and_skills_of_the_profile_reach_whoever_keeps_them(ann, bus):
    values = {"phones": [{"number": "+886 2 2345 6789"}], "skills": ["光學"]}

    assert ann.patch("/me", values).status_code == 200
    assert values.items() <= bus.people["ann"].items()


def test_the_profile_holds_nothing_else(ann):
    answer = ann.patch("/me", {"roles": ["administrator"]})

    assert answer.status_code == 400
    assert "roles" in answer.json["errors"]


def test_the_own_password_can_be_changed(ann):
    changed = ann.post("/me/password", {"current": PASSWORD, "new": "another long password"})

    assert changed.status_code == 200
    assert changed.json["csrf_token"] == ann.csrf


def test_a_wrong_current_password_is_told_by_field(ann):
    answer = ann.post("/me/password", {"current": "no", "new": "another long password"})

    assert answer.status_code == 422
    assert "current" in answer.json["errors"]


def test_own_sessions_are_listed_and_ended(ann, bus):
    identity = next(iter(bus.sessions.values()))

    listed = ann.get("/me/sessions").json["items"]

    assert [each["current"] for each in listed] == [True]
    assert ann.delete(f"/me/sessions/{identity['id']}").status_code == 204


def test_the_session_of_somebody_else_is_not_found(app, ann, bus):
    Visitor(app).signed_in("ben")
    theirs = [each["id"] for each in bus.sessions.values() if each["person"]["name"] == "Ben"]

    assert ann.delete(f"/me/sessions/{theirs[0]}").status_code == 404


def test_failed_sign_ins_are_slowed_down_with_a_time_to_wait(app):
    app.extensions["gateway"].failures_per_user.__init__(3)
    visitor = Visitor(app)
    statuses = [visitor.sign_in("ann", "wrong").status_code for _ in range(4)]

    assert statuses == [401, 401, 401, 429]
    assert int(visitor.sign_in("ann", "wrong").headers["Retry-After"]) >= 1


def test_one_address_cannot_try_many_people(app):
    app.extensions["gateway"].failures.__init__(5)
    visitor = Visitor(app)
    statuses = [visitor.sign_in(f"user{n}", "wrong").status_code for n in range(6)]

    assert statuses[-1] == 429


def test_successful_sign_ins_are_not_counted():
    failures = Failures(2)
    for _ in range(10):
        failures.take("somewhere")
        failures.give_back("somewhere")


def test_what_a_page_does_by_itself_is_no_use_of_the_session(app, ann, bus, shelf):
    tokens = app.extensions["gateway"].tokens
    bus.asked_passively.clear()
    for ask in (
        lambda: Listener(ann).close(),
        lambda: ann.post(f"/records/library.shelf/{shelf['id']}/presence"),
        lambda: ann.get("/shelves"),
    ):
        tokens.drop_users(None)
        ask()

    assert bus.asked_passively == [True, True, False]


def test_a_token_that_a_page_got_by_itself_does_not_hide_that_somebody_is_there(app, ann, bus):
    app.extensions["gateway"].tokens.drop_users(None)
    bus.asked_passively.clear()
    Listener(ann).close()
    ann.get("/shelves")
    ann.get("/shelves")
    Listener(ann).close()

    assert bus.asked_passively == [True, False]


def test_who_finds_the_line_of_sign_ins_full_is_asked_to_come_again(app, stranger):
    house = app.extensions["gateway"]
    object.__setattr__(house, "sign_ins", Line(at_once=1, waiting=0))
    with house.sign_ins.turn("iam", 0):
        answer = stranger.sign_in("ann")

    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert stranger.sign_in("ann").status_code == 201


def test_a_sign_in_that_nobody_could_judge_spends_no_allowance(app, bus, stranger, monkeypatch):
    def down(*_):
        raise Unavailable("iam")

    monkeypatch.setattr(bus, "call", down)
    tries = app.extensions["gateway"].options.sign_in_failures_per_user + 1

    assert {stranger.sign_in("ann").status_code for _ in range(tries)} == {503}
