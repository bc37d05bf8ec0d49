"""Access documents: what they hold, who is given them, and what makes them anew."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from crmkit import clock
from crmkit.access.decide import allowed_scope, may
from crmkit.errors import Unauthenticated
from iam import tables
from iam.entities.department import Department
from iam.entities.field_rule import FieldRule
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_grant import RoleGrant
from iam.entities.territory import Territory
from iam.entities.user import User

# Documents


def test_the_defaults_of_a_contract_are_what_the_shipped_roles_begin_with(library):
    rep, manager = library.token("sales_rep"), library.token("sales_manager")
    assert library.scopes_of(rep, "library.book.edit") == {"own"}
    assert library.scopes_of(manager, "library.book.view") == {"department_and_below"}
    assert not may(library.access(manager), "library.book.edit")


def test_the_most_generous_of_several_roles_wins(library):
    both = library.token("sales_rep", "sales_manager")
    assert library.scopes_of(both, "library.book.view") == {"own", "department_and_below"}
    assert library.scopes_of(both, "library.book.edit") == {"own"}


def test_departments_below_are_those_in_the_tree_and_those_managed(library):
    top = library.add(Department(name="公司"))
    north = library.add(Department(name="北區", parent_id=top.id))
    taipei = library.add(Department(name="台北", parent_id=north.id))
    south = library.add(Department(name="南區", parent_id=top.id))
    manager = library.person("sales_manager", department_id=north.id)
    access = library.access(library.token_of(manager))
    assert access.departments_below == {north.id, taipei.id}
    library.change(Department, south.id, manager_id=manager.id)
    access = library.access(library.token_of(manager))
    assert access.departments_below == {north.id, taipei.id, south.id}
    assert allowed_scope({"department_id": taipei.id}, access, "library.book.view")
    assert not allowed_scope({"department_id": top.id}, access, "library.book.view")


def test_a_document_holds_no_lists_that_no_grant_uses(library):
    home = library.add(Department(name="北區"))
    rep = library.person("sales_rep", department_id=home.id)
    access = library.access(library.token_of(rep))
    assert not access.departments_below | access.departments | access.territories


def test_an_ended_assignment_gives_nothing_from_the_next_day_on(library):
    person = library.person()
    role = library.role("sales_rep")
    library.add(RoleAssignment(user_id=person.id, role_id=role.id, ends_on=clock.today()))
    session = library.sign_in(person)["session"]

    def held():
        token = library.ask("issue_token", {"session": session})["token"]
        return may(library.access(token), "library.book.view")

    assert held()
    tomorrow = clock.now().replace(hour=0, minute=0, second=1) + timedelta(days=1)
    with clock.stopped(tomorrow), library.session() as db:
        db.execute(tables.session_secret.update().values(seen_at=clock.now()))
        db.commit()
        assert not held()


def test_a_document_is_made_once_and_anew_after_a_change(library):
    person = library.person("sales_rep")
    session = library.sign_in(person)["session"]

    def found():
        return library.claims(library.ask("issue_token", {"session": session})["token"]).access_hash

    def made():
        with library.session() as db:
            return db.execute(select(tables.access_document.c.made_at)).all()

    first = found()
    before = made()
    assert found() == first and made() == before
    library.change(User, person.id, job_title="主任")
    assert found() == first and made() == before
    library.add(RoleAssignment(user_id=person.id, role_id=library.role("auditor").id))
    assert found() != first


def test_a_field_rule_holds_where_every_role_that_shows_the_entity_has_it(library):
    rep, manager = library.role("sales_rep"), library.role("sales_manager")
    rule = {"entity": "library.book", "field": "price", "rule": "hidden"}
    library.add(FieldRule(role_id=rep.id, **rule))
    assert library.access(library.token("sales_rep")).field_rules == {
        "library.book": {"price": "hidden"}
    }
    assert library.access(library.token("sales_rep", "sales_manager")).field_rules == {}
    library.add(FieldRule(role_id=manager.id, **{**rule, "rule": "masked"}))
    assert library.access(library.token("sales_rep", "sales_manager")).field_rules == {
        "library.book": {"price": "masked"}
    }


def test_an_administrators_document_is_small_and_gives_everything(library):
    access = library.access(library.token("administrator"))
    assert list(access.grants) == ["*"]
    assert may(access, "library.book.lend")


def test_a_document_is_given_to_whoever_holds_a_token_that_names_it(library):
    token = library.token("sales_rep")
    named = {"hash": library.claims(token).access_hash}
    assert library.ask("access_document", named, token)["document"]
    for other in (None, library.token("sales_rep"), "x.y.z"):
        with pytest.raises(Unauthenticated):
            library.ask("access_document", named, other)


def test_a_services_document_holds_what_its_contract_needs_and_no_more(library):
    from crmkit.access.token import Keyring

    token = Keyring(library.keys, "library").service_token()
    assert library.ask("list", {"entity": "user"}, token)["items"] == []
    assert library.answer("list", {"entity": "role"}, token)["error"]["code"] == "forbidden"
    with pytest.raises(Unauthenticated):
        library.ask("access_document", {"service": "iam"}, token)


# Changes of access

CHANGES = {
    "a grant": lambda iam, who: iam.add(
        RoleGrant(role_id=iam.role("sales_rep").id, permission="library.book.lend", scope="all")
    ),
    "a field rule": lambda iam, who: iam.add(
        FieldRule(role_id=iam.role("sales_rep").id, entity="library.book", field="p", rule="hidden")
    ),
    "a role": lambda iam, who: iam.add(
        RoleAssignment(user_id=who.id, role_id=iam.role("auditor").id)
    ),
    "a deleted role": lambda iam, who: iam.change(
        Role, iam.role("sales_rep").id, deleted_at=clock.now()
    ),
    "a department": lambda iam, who: iam.change(
        User, who.id, department_id=iam.add(Department(name="X")).id
    ),
    "a territory": lambda iam, who: iam.change(
        User, who.id, territory_id=iam.add(Territory(name="X")).id
    ),
    "a status": lambda iam, who: iam.change(User, who.id, status="suspended"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_of_access_is_told_and_makes_the_document_anew(library, what):
    person = library.person("sales_rep")
    library.sign_in(person)
    library.token_of(person)
    before = len(library.events("iam.access.changed"))
    CHANGES[what](library, person)
    told = library.events("iam.access.changed")[before:]
    assert any(
        each["data"]["user_ids"] is None or person.id in each["data"]["user_ids"] for each in told
    )
    with library.session() as db:
        table = tables.user_access
        assert db.scalar(select(table.c.stale).where(table.c.user_id == person.id))


def test_a_move_in_the_tree_concerns_everybody_and_is_told_once(library):
    top, moved = library.add(Department(name="A")), library.add(Department(name="B"))
    before = len(library.events("iam.access.changed"))
    library.change(Department, moved.id, parent_id=top.id)
    (told,) = library.events("iam.access.changed")[before:]
    assert told["data"] == {"user_ids": None}


def test_what_does_not_concern_access_is_not_told(library):
    person = library.person("sales_rep")
    before = len(library.events("iam.access.changed"))
    library.change(User, person.id, job_title="主任")
    assert len(library.events("iam.access.changed")) == before


def test_a_taken_grant_is_gone_from_the_next_token_on(library):
    person = library.person("sales_rep")
    assert may(library.access(library.token_of(person)), "library.book.edit")
    with library.session() as db:
        grant = db.scalars(
            select(RoleGrant.id).where(RoleGrant.permission == "library.book.edit")
        ).one()
    library.remove(RoleGrant, grant)
    assert not may(library.access(library.token_of(person)), "library.book.edit")
