"""API tokens: told once, worth no more than their owner, ended with them."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from crmkit import clock
from crmkit.errors import Invalid, Unauthenticated
from iam import tables
from iam.entities.api_token import ApiToken
from iam.entities.role_assignment import RoleAssignment
from iam.entities.user import User


def made(iam, person, **values):
    """A new token of the person."""
    given = {"name": "Import", "ends_on": str(clock.today() + timedelta(days=30)), **values}
    return iam.ask("create_api_token", given, iam.token_of(person))


def used(iam, secret):
    """The caller token that the gateway gets for it."""
    return iam.ask("issue_token", {"session": secret})["token"]


def test_a_token_speaks_for_its_owner(iam):
    person = iam.person("sales_rep")
    token = used(iam, made(iam, person)["token"])
    assert iam.claims(token).user_id == person.id
    assert iam.ask("list", {"entity": "user"}, token)["items"]


def test_the_secret_is_told_once_and_kept_nowhere(iam):
    new = made(iam, iam.person("sales_rep"))
    with iam.session() as db:
        kept = [
            str(row)
            for table in (tables.api_token_secret, ApiToken.table())
            for row in db.execute(select(table))
        ]
    assert kept and not [row for row in kept if new["token"] in row]
    assert new["token"].startswith(new["prefix"])


def test_a_token_has_fewer_roles_if_its_owner_says_so(library):
    person = library.person("sales_rep", "sales_manager")
    token = used(library, made(library, person, roles=["sales_manager"])["token"])
    assert library.scopes_of(token, "library.book.view") == {"department_and_below"}
    assert library.scopes_of(token, "library.book.edit") == set()


@pytest.mark.parametrize("roles", [["administrator"], ["sales_rep", "administrator"], []])
def test_a_token_never_has_roles_that_its_owner_lacks(iam, roles):
    with pytest.raises(Invalid) as refused:
        made(iam, iam.person("sales_rep"), roles=roles)
    assert "roles" in refused.value.errors


def test_a_token_loses_a_role_when_its_owner_does(library):
    person = library.person("sales_rep", "auditor")
    secret = made(library, person)["token"]
    assert library.scopes_of(used(library, secret), "library.book.edit") == {"own"}
    with library.session() as db:
        role = library.role("sales_rep").id
        query = select(RoleAssignment.id).where(
            RoleAssignment.user_id == person.id, RoleAssignment.role_id == role
        )
        given = db.scalars(query).one()
    library.remove(RoleAssignment, given)
    assert library.scopes_of(used(library, secret), "library.book.edit") == set()


@pytest.mark.parametrize("values", [{"status": "suspended"}, {"status": "left"}])
def test_a_token_dies_with_its_owner(iam, values):
    person = iam.person("sales_rep")
    secret = made(iam, person)["token"]
    iam.change(User, person.id, **values)
    with pytest.raises(Unauthenticated):
        used(iam, secret)


def test_a_token_ends_after_its_last_day(iam):
    with clock.stopped(clock.now()):
        secret = made(iam, iam.person("sales_rep"), ends_on=str(clock.today()))["token"]
        assert used(iam, secret)
        clock.advance(timedelta(days=1))
        with pytest.raises(Unauthenticated):
            used(iam, secret)


@pytest.mark.parametrize("days", [-1, 367])
def test_the_last_day_lies_within_a_year(iam, days):
    with pytest.raises(Invalid) as refused:
        made(iam, iam.person("sales_rep"), ends_on=str(clock.today() + timedelta(days=days)))
    assert "ends_on" in refused.value.errors


def test_a_revoked_token_opens_nothing(iam):
    person = iam.person("sales_rep")
    new = made(iam, person)
    command = {"name": "api_token.revoke", "id": new["id"], "values": {}}
    iam.ask("command", command, iam.token_of(person))
    with pytest.raises(Unauthenticated):
        used(iam, new["token"])
    assert person.id in iam.events("iam.access.changed")[-1]["data"]["user_ids"]


def test_people_see_and_revoke_their_own_tokens_only(iam):
    mine, other = iam.person("sales_rep"), iam.person("sales_rep")
    theirs = made(iam, other)["id"]
    made(iam, mine)
    token = iam.token_of(mine)
    listed = iam.ask("list", {"entity": "api_token"}, token)["items"]
    assert [each["owner_id"] for each in listed] == [mine.id]
    command = {"name": "api_token.revoke", "id": theirs, "values": {}}
    assert iam.answer("command", command, token)["error"]["code"] == "not_found"


def test_the_last_use_is_kept_to_ten_minutes(iam):
    def last_use():
        with iam.session() as db:
            return db.scalars(select(ApiToken.last_used_at)).one()

    with clock.stopped(clock.now()):
        secret = made(iam, iam.person("sales_rep"))["token"]
        assert last_use() is None
        used(iam, secret)
        first = last_use()
        clock.advance(timedelta(minutes=9))
        used(iam, secret)
        assert last_use() == first
        clock.advance(timedelta(minutes=1))
        used(iam, secret)
        assert last_use() == first + timedelta(minutes=10)


def test_what_a_token_does_is_audited_under_its_name(iam):
    person = iam.person("administrator", name="陳偉")
    new = made(iam, person)
    token = used(iam, new["token"])
    iam.ask(
        "create",
        {"entity": "department", "values": {"name": "North", "code": "N", "kind": "department"}},
        token,
    )
    (told,) = iam.audit(entity="iam.department")
    assert (told["actor"], told["actor_id"]) == ("陳偉 · Import", person.id)
    assert told["session_id"] == new["id"]


@pytest.mark.parametrize(
    ("command", "values"),
    [
        ("create_api_token", {"name": "Child", "ends_on": "2030-01-01"}),
        ("change_password", {"current": "ten geese over Tainan", "new": "lunch at the blue pier"}),
        ("begin_second_factor", {"password": "ten geese over Tainan"}),
        ("my_sessions", {}),
    ],
)
def test_a_token_does_nothing_about_the_account_itself(iam, command, values):
    token = used(iam, made(iam, iam.person("sales_rep"))["token"])
    error = iam.answer(command, values, token)["error"]
    assert (error["code"], "API token" in error["detail"]) == ("invalid", True)


@pytest.mark.parametrize("secret", ["gxt_", "gxt_" + "x" * 43, "GXT_" + "x" * 43])
def test_a_secret_that_nobody_was_given_opens_nothing(iam, secret):
    assert iam.answer("issue_token", {"session": secret})["error"]["code"] == "unauthenticated"
