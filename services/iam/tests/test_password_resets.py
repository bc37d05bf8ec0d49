"""A forgotten password: the link in the letter, who gets one, and what nobody learns by asking."""

import re
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event, select

from crmkit import clock
from crmkit.errors import Invalid, SecondFactorWanted, TooMany, Unauthenticated
from crmkit.ids import new_id
from crmkit.settings import SettingInvalidError, SettingMissingError
from crmkit.store import tables as kit_tables
from crmkit.testing.postbox import postbox
from crmkit.work.runner import Runner
from iam import tables
from iam.mail import Mail

NEW = "seven herons over Penghu"
NEXT = "nine egrets beside Tainan"


@pytest.fixture
def post():
    with postbox() as server:
        yield server


@pytest.fixture
def settings(post):
    return {**post.settings, "PUBLIC_URL": "https://crm.example.com/"}


@pytest.fixture
def iam(opened, settings):
    return opened(**settings)


@pytest.fixture
def person(iam):
    return iam.person("sales_rep", username="mei", email="Mei@example.com", name="林美")


def ask(iam, login, address=None, **headers):
    values = {"login": login, "address": address or new_id()}
    return iam.ask("ask_password_reset", values, **headers)


def letter(iam, post, login="mei", **headers):
    """The letter that asking for this name brings, None if it brings none."""
    before = len(post.letters)
    ask(iam, login, **headers)
    while Runner(iam.service).step():  # notices of the account may be due before it
        continue
    return post.letters[-1] if len(post.letters) > before else None


def secret_of(letter):
    return re.search(r"/new-password#(\S+)", letter.get_content())[1]


def use(iam, secret, new=NEW):
    return iam.ask("use_password_reset", {"secret": secret, "new": new})


def test_the_link_in_the_letter_sets_a_new_password(iam, post, person):
    assert use(iam, secret_of(letter(iam, post))) == {"username": "mei"}
    assert iam.sign_in(person, NEW)["must_change_password"] is False
    with pytest.raises(Unauthenticated):
        iam.sign_in(person)


def test_the_letter_goes_to_the_address_that_is_on_record(iam, post, person):
    found = letter(iam, post)
    assert found["To"] == "Mei@example.com"
    assert "https://crm.example.com/new-password#" in found.get_content()


@pytest.mark.parametrize("login", ["MEI", " mei ", "mei@example.com", "MEI@EXAMPLE.COM"])
def test_the_person_is_found_by_username_or_address(iam, post, person, login):
    assert letter(iam, post, login) is not None


def test_the_letter_is_written_in_the_language_of_the_person(iam, post):
    iam.person(username="wei", email="wei@example.com", language="zh-TW")
    assert letter(iam, post, "wei")["Subject"] == "Guanxi CRM：設定新密碼"


def test_a_link_is_good_once(iam, post, person):
    secret = secret_of(letter(iam, post))
    use(iam, secret)
    with pytest.raises(Invalid) as refused:
        use(iam, secret, NEXT)
    assert "secret" in refused.value.to_wire()["errors"]


def test_a_link_is_good_for_half_an_hour(iam, post, person):
    secret = secret_of(letter(iam, post))
    with clock.stopped(clock.now() + timedelta(minutes=31)), pytest.raises(Invalid):
        use(iam, secret)


def test_a_new_link_ends_the_one_before(iam, post, person):
    first, second = (secret_of(letter(iam, post)) for _ in range(2))
    with pytest.raises(Invalid):
        use(iam, first)
    assert use(iam, second)


def test_a_password_that_is_given_meanwhile_ends_the_link(iam, post, person):
    secret = secret_of(letter(iam, post))
    given = {"name": "user.set_password", "id": person.id, "values": {}}
    iam.ask("command", given, iam.token("administrator"))
    with pytest.raises(Invalid):
        use(iam, secret)


def test_a_weak_password_is_refused_and_the_link_stays_good(iam, post, person):
    secret = secret_of(letter(iam, post))
    with pytest.raises(Invalid) as refused:
        use(iam, secret, "short")
    assert "new" in refused.value.to_wire()["errors"]
    assert use(iam, secret)


def test_sessions_end_with_the_old_password(iam, post, person):
    session = iam.sign_in(person)["session"]
    use(iam, secret_of(letter(iam, post)))
    with pytest.raises(Unauthenticated):
        iam.ask("issue_token", {"session": session})


def test_the_second_factor_is_still_asked_for(iam, post, person):
    token = iam.token_of(person)
    setup = iam.ask("begin_second_factor", {"password": "ten geese over Tainan"}, token)
    import pyotp

    code = pyotp.TOTP(setup["secret"]).now()
    iam.ask("confirm_second_factor", {"code": code}, token)
    use(iam, secret_of(letter(iam, post)))
    with pytest.raises(SecondFactorWanted):
        iam.sign_in(person, NEW)


@pytest.mark.parametrize(
    "about",
    [
        {"email": None},
        {"password": None},
        {"status": "suspended"},
        {"status": "left"},
    ],
    ids=["no address", "no password", "suspended", "left"],
)
def test_who_could_not_sign_in_before_gets_no_letter(iam, post, about):
    iam.person(username="ghost", **{"email": "ghost@example.com", **about})
    assert letter(iam, post, "ghost") is None


def test_an_address_of_several_people_means_none_of_them(iam, post, person):
    iam.person(username="second", email="mei@example.com")
    assert letter(iam, post, "mei@example.com") is None
    assert letter(iam, post, "second") is not None


@contextmanager
def statements(iam):
    """What the database is asked, in order, without the values."""
    told = []

    def note(_, __, statement, *___):
        told.append(statement)

    engine = iam.service.database.engine
    event.listen(engine, "before_cursor_execute", note)
    yield told
    event.remove(engine, "before_cursor_execute", note)


def test_asking_does_the_same_work_and_answers_the_same_for_everybody_and_nobody(iam, person):
    iam.person(username="ghost", password=None)
    done = []
    for login in ("mei", "nobody", "ghost"):
        with statements(iam) as told:
            answer = ask(iam, login)
        done.append((answer, tuple(told)))
    assert len(set(map(str, done))) == 1


def test_links_for_one_name_are_not_asked_for_without_end(iam, person):
    for _ in range(4):
        ask(iam, "mei")
    with pytest.raises(TooMany) as refused:
        ask(iam, "mei")
    assert refused.value.retry_after > 0


def test_names_that_do_not_exist_make_one_wait_just_the_same(iam):
    for _ in range(4):
        ask(iam, "nobody")
    with pytest.raises(TooMany):
        ask(iam, "nobody")


def test_one_address_does_not_ask_for_everybody(iam):
    for number in range(21):
        ask(iam, f"name-{number}", "192.0.2.7")
    with pytest.raises(TooMany):
        ask(iam, "another", "192.0.2.7")


def test_the_secret_lies_nowhere_but_in_the_letter(iam, post, person):
    secret = secret_of(letter(iam, post))
    with iam.session() as db:
        kept = [str(row) for row in db.execute(select(tables.password_reset))]
        kept += [str(row) for row in db.execute(select(kit_tables.timer))]
        kept += [str(row) for row in db.execute(select(kit_tables.outbox))]
    assert kept
    assert not any(secret in each for each in kept)


def test_what_was_typed_is_not_kept(iam, person):
    ask(iam, "my password by mistake")
    with iam.session() as db:
        kept = [str(row) for row in db.execute(select(kit_tables.timer))]
        kept += [str(row) for row in db.execute(select(tables.failure_count))]
    assert kept
    assert not any("by mistake" in each for each in kept)


def test_a_letter_that_is_not_taken_is_tried_again(iam, post, person):
    post.refuses = True
    assert letter(iam, post) is None
    post.refuses = False
    with iam.session() as db:
        db.execute(kit_tables.timer.update().values(due_at=clock.now()))
    Runner(iam.service).step()
    assert post.letters[-1]["To"] == "Mei@example.com"


def test_a_change_by_link_is_audited_as_the_persons_own(iam, post, person):
    use(iam, secret_of(letter(iam, post)))
    (record,) = iam.audit(operation="reset_password")
    assert (record["actor_id"], record["record_id"]) == (person.id, person.id)


def test_without_a_server_for_mail_one_is_told_to_ask_an_administrator(opened):
    iam = opened()
    assert iam.ask("sign_in_ways")["password_reset"] is False
    with pytest.raises(Invalid) as refused:
        ask(iam, "mei")
    assert "administrator" in refused.value.to_wire()["detail"]


@pytest.mark.parametrize(
    ("name", "value", "raised"),
    [
        ("MAIL_FROM", "", SettingMissingError),
        ("PUBLIC_URL", "", SettingMissingError),
        ("SMTP_PORT", "many", SettingInvalidError),
        ("SMTP_SECURITY", "some", SettingInvalidError),
    ],
)
def test_settings_that_cannot_hold_are_refused_at_the_start(settings, name, value, raised):
    with pytest.raises(raised, match=name):
        Mail.from_env({**settings, name: value})
