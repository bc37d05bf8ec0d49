"""Letters about one's own account: what is told, to whom, in whose words, and when none is sent."""

import pyotp
import pytest
from sqlalchemy import select

from crmkit import clock
from crmkit.i18n import LANGUAGES, translate
from crmkit.store import tables as kit_tables
from crmkit.testing.postbox import postbox
from crmkit.work.runner import Runner
from iam import notices
from iam.entities.user import User

PASSWORD = "ten geese over Tainan"
NEW = "seven herons over Penghu"


@pytest.fixture
def post():
    with postbox() as server:
        yield server


@pytest.fixture
def iam(opened, post):
    return opened(**post.settings, PUBLIC_URL="https://crm.example.com")


@pytest.fixture
def person(iam):
    return iam.person("sales_rep", username="mei", email="mei@example.com", name="林美")


@pytest.fixture
def token(iam, person):
    return iam.token_of(person)


def letters(iam, post):
    """What is in the box once nothing is due any more."""
    while Runner(iam.service).step():
        continue
    return post.letters


def subject(iam, post):
    (letter,) = letters(iam, post)
    return letter["Subject"]


def set_up(iam, token):
    """A second factor; its recovery codes."""
    secret = iam.ask("begin_second_factor", {"password": PASSWORD}, token)["secret"]
    code = pyotp.TOTP(secret).generate_otp(int(clock.now().timestamp()) // 30)
    return iam.ask("confirm_second_factor", {"code": code}, token)["recovery_codes"]


def change(iam, token):
    iam.ask("change_password", {"current": PASSWORD, "new": NEW}, token)


def given_by(iam, person, command, **values):
    administrator = iam.token("administrator")
    args = {"name": f"user.{command}", "id": person.id, "values": values}
    return iam.ask("command", args, administrator)


def test_a_changed_password_is_told(iam, post, token):
    change(iam, token)
    assert subject(iam, post) == "Your password was changed"


def test_the_letter_tells_when_from_where_and_what_to_do(iam, post, person, token):
    iam.change(User, person.id, time_zone="Asia/Taipei")
    iam.ask("change_password", {"current": PASSWORD, "new": NEW}, token, address="192.0.2.7")
    text = letters(iam, post)[0].get_content()
    assert "(Asia/Taipei)" in text
    assert "192.0.2.7" in text
    assert "https://crm.example.com" in text


def test_a_password_from_an_administrator_is_told(iam, post, person):
    given_by(iam, person, "set_password")
    assert subject(iam, post) == "An administrator gave you a new password"


def test_a_second_factor_that_is_set_up_is_told(iam, post, token):
    set_up(iam, token)
    assert subject(iam, post) == "A second factor was set up for your account"


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("end_second_factor", "Your second factor was switched off"),
        ("renew_recovery_codes", "Your recovery codes were replaced by new ones"),
    ],
)
def test_a_changed_second_factor_is_told(iam, post, token, command, told):
    set_up(iam, token)
    letters(iam, post).clear()
    iam.ask(command, {"password": PASSWORD}, token)
    assert subject(iam, post) == told


def test_a_second_factor_that_an_administrator_took_is_told(iam, post, person, token):
    set_up(iam, token)
    letters(iam, post).clear()
    given_by(iam, person, "reset_second_factor")
    assert subject(iam, post) == "An administrator removed your second factor"


def test_nothing_is_told_where_no_second_factor_was_taken(iam, post, person):
    given_by(iam, person, "reset_second_factor")
    assert letters(iam, post) == []


def test_a_recovery_code_that_was_used_is_told_with_how_many_are_left(iam, post, token):
    codes = set_up(iam, token)
    letters(iam, post).clear()
    iam.ask("sign_in", {"username": "mei", "password": PASSWORD, "otp": codes[0]})
    assert subject(iam, post).endswith("codes left: 9")


def test_a_sign_in_with_the_authenticator_is_no_news(iam, post, token):
    with clock.stopped(clock.now()):
        secret = iam.ask("begin_second_factor", {"password": PASSWORD}, token)["secret"]
        totp, step = pyotp.TOTP(secret), int(clock.now().timestamp()) // 30
        iam.ask("confirm_second_factor", {"code": totp.generate_otp(step)}, token)
        letters(iam, post).clear()
        code = totp.generate_otp(step + 1)
        iam.ask("sign_in", {"username": "mei", "password": PASSWORD, "otp": code})
    assert letters(iam, post) == []


def test_a_refused_change_is_told_to_nobody(iam, post, token):
    wrong = {"current": "wrong password here", "new": NEW}
    assert "error" in iam.answer("change_password", wrong, token)
    assert letters(iam, post) == []


def test_the_letter_is_written_in_the_persons_language(iam, post):
    person = iam.person(username="wei", email="wei@example.com", language="zh-TW")
    change(iam, iam.token_of(person))
    assert subject(iam, post) == "您的密碼已變更"


def test_who_has_no_address_is_written_no_letter(iam, post):
    change(iam, iam.token_of(iam.person(username="wei")))
    assert letters(iam, post) == []


def test_without_a_server_for_mail_a_password_is_changed_all_the_same(opened):
    iam = opened()
    person = iam.person(username="mei", email="mei@example.com")
    change(iam, iam.token_of(person))
    assert iam.sign_in(person, NEW)["session"]
    timer = kit_tables.timer
    with iam.session() as db:
        assert db.scalar(select(timer.c.id).where(timer.c.kind == notices.KIND)) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_notice_has_a_sentence_in_every_language(iam, language):
    told = {translate(f"notice.{what}", language) for what in notices.WHATS}
    assert len(told) == len(notices.WHATS)
    assert not any(each.startswith("notice.") for each in told)
    if language != "en":
        assert not told & {translate(f"notice.{what}", "en") for what in notices.WHATS}
