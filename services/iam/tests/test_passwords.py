"""Passwords: changed by their owners, given for one use, and the own profile."""

import pytest

from crmkit.errors import Invalid, Unauthenticated
from iam import passwords
from iam.entities.field_rule import FieldRule
from iam.entities.user import User

PASSWORD = "ten geese over Tainan"
NEW = "lunch at the blue pier"


def refused(iam, secret):
    with pytest.raises(Unauthenticated):
        iam.ask("issue_token", {"session": secret})


def change_password(iam, token, current=PASSWORD, new=NEW):
    return iam.ask("change_password", {"current": current, "new": new}, token)


def test_a_changed_password_replaces_the_old_one_and_ends_the_other_sessions(iam):
    person = iam.person()
    other = iam.sign_in(person)["session"]
    mine = iam.sign_in(person)["session"]
    token = iam.ask("issue_token", {"session": mine})["token"]
    change_password(iam, token)
    refused(iam, other)
    assert iam.ask("issue_token", {"session": mine})
    assert iam.sign_in(person, NEW)
    with pytest.raises(Unauthenticated):
        iam.sign_in(person)
    (told,) = iam.audit(operation="change_password")
    assert told["actor_id"] == person.id


@pytest.mark.parametrize(
    ("values", "field", "key"),
    [
        ({"current": "wrong password here"}, "current", "wrong_password"),
        ({"new": "too short"}, "new", "password_too_short"),
        ({"new": "password12345678"}, "new", "password_too_common"),
        ({"new": PASSWORD}, "new", "same_password"),
    ],
)
def test_a_bad_change_of_password_is_refused_at_its_field(iam, values, field, key):
    with pytest.raises(Invalid) as refusal:
        change_password(iam, iam.token(), **values)
    assert refusal.value.errors[field]["code"] == key


def test_nobody_changes_a_password_without_a_token(iam):
    with pytest.raises(Unauthenticated):
        change_password(iam, None)


def test_guessing_the_old_password_makes_one_wait(iam):
    token = iam.token()
    codes = []
    for _ in range(8):
        values = {"current": "wrong password here", "new": NEW}
        codes.append(iam.answer("change_password", values, token)["error"]["code"])
    assert codes[-1] == "too_many"


def test_who_has_a_password_for_one_use_can_do_nothing_but_change_it(iam):
    person = iam.person("administrator")
    with iam.session() as db:
        passwords.set_password(db, person.id, PASSWORD, must_change=True)
    assert iam.sign_in(person)["must_change_password"] is True
    token = iam.token_of(person)
    assert iam.answer("list", {"entity": "user"}, token)["error"]["code"] == "forbidden"
    change_password(iam, token)
    assert iam.ask("list", {"entity": "user"}, iam.token_of(person, NEW))["items"]


def test_an_administrator_gives_a_password_for_one_use(iam):
    person = iam.person()
    former = iam.sign_in(person)["session"]
    admin = iam.token("administrator")
    given = iam.ask("command", {"name": "user.set_password", "id": person.id, "values": {}}, admin)[
        "password"
    ]
    refused(iam, former)
    assert iam.sign_in(person, given)["must_change_password"] is True


def test_people_set_their_own_language_and_time_zone_without_a_permission(iam):
    person = iam.person()
    token = iam.token_of(person)
    changed = iam.ask("update_profile", {"language": "zh-CN", "time_zone": "Asia/Shanghai"}, token)
    assert (changed["language"], changed["time_zone"]) == ("zh-CN", "Asia/Shanghai")
    (told,) = iam.audit(operation="update_profile", record_id=person.id)
    assert told["actor_id"] == person.id


@pytest.mark.parametrize(
    "values", [{"language": "xx"}, {"time_zone": "Mars/Olympus"}, {"status": "left"}]
)
def test_nothing_else_of_a_profile_is_changed_by_its_owner(iam, values):
    assert iam.answer("update_profile", values, iam.token())["error"]["code"] == "invalid"


def test_people_set_their_own_phones_and_skills(iam):
    person = iam.person()
    values = {"phones": [{"number": "+886 912 345 678"}], "skills": ["光學", "日語"]}
    iam.ask("update_profile", values, iam.token_of(person))
    with iam.session() as db:
        user = db.get_one(User, person.id)
        assert [each["number"] for each in user.phones] == ["+886 912 345 678"]
        assert user.skills == ["光學", "日語"]


def test_what_a_field_rule_keeps_from_people_they_do_not_set_of_themselves(iam):
    rule = {"entity": "iam.user", "field": "skills", "rule": "readonly"}
    iam.add(FieldRule(role_id=iam.role("sales_rep").id, **rule))
    values = {"skills": ["光學"], "phones": []}
    error = iam.answer("update_profile", values, iam.token("sales_rep"))["error"]
    assert set(error["errors"]) == {"skills"}
