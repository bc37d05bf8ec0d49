"""Access explained: every grant with its way, one decision, and who may see a record."""

from datetime import timedelta

import pytest
from access_cases import (
    LEND,
    VIEW,
    asked,
    assigned,
    groups_within,
    joins,
    role_with,
    session_of,
    way_of,
)

from crmkit import clock
from crmkit.errors import CrmError, Forbidden, Invalid, NotFound
from iam import documents
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role_bundle import RoleBundle
from iam.entities.user import User
from iam.holdings import holdings_of


def effective(iam, person, token=None):
    """What the person may do, by permission: the scopes and the ways as lines."""
    told = asked(iam, token or iam.token("administrator"), "user.effective_access", person)
    return {
        each["permission"]: (
            each["scopes"],
            [way_of(told["ways"][grant["way"]]) for grant in each["grants"]],
        )
        for each in told["permissions"]
    }


def explained(iam, person, permission, token=None, **record):
    token = token or iam.token("administrator")
    return asked(iam, token, "user.explain_access", person, permission=permission, **record)


# All that a person may do


def test_a_grant_is_told_with_its_way_through_groups_within_groups_role_and_bundle(library):
    outer, _, inner = groups_within(library, "Company", "Sales", "East Team")
    person = library.person()
    joins(library, person, inner)
    role = role_with(library, "lender")
    bundle = library.add(PermissionBundle(name="Lending"))
    library.add(BundleGrant(bundle_id=bundle.id, permission=LEND, scope="department"))
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    library.add(GroupRole(group_id=outer.id, role_id=role.id))
    scopes, ways = effective(library, person)[LEND]
    assert scopes == ["department"]
    assert ways == ["East Team → Sales → Company → Lender → Lending"]


def test_every_way_to_a_permission_is_told_and_the_widest_scope_counts(library):
    person = library.person("sales_rep", "sales_manager")
    library.add(DirectGrant(user_id=person.id, permission=VIEW, scope="all"))
    scopes, ways = effective(library, person)[VIEW]
    assert scopes == ["all"]
    assert len(ways) == 3


def test_the_way_of_a_grant_tells_until_when_it_holds(library):
    person = library.person()
    last = clock.today() + timedelta(days=3)
    assigned(library, person, role_with(library, "lender", (LEND, "own")), ends_on=last)
    token = library.token("administrator")
    (way,) = asked(library, token, "user.effective_access", person)["ways"]
    assert way["until"] == last


def test_what_ended_yesterday_is_no_way(library):
    person = library.person()
    role = role_with(library, "lender", (LEND, "own"))
    assigned(library, person, role, ends_on=clock.today() - timedelta(days=1))
    assert LEND not in effective(library, person)


def test_the_ways_give_what_the_access_document_grants(library):
    outer, inner = groups_within(library, "Outer", "Inner")
    person = library.person("sales_rep", "sales_manager")
    joins(library, person, inner)
    library.add(DirectGrant(group_id=outer.id, permission=LEND, scope="territory"))
    told = {name: set(scopes) for name, (scopes, _) in effective(library, person).items()}
    with library.session() as db:
        user = db.get_one(User, person.id)
        document = documents.document_of(db, user, holdings_of(db, person.id))
    assert told == {name: set(scopes) for name, scopes in document["grants"].items()}


def test_a_field_rule_is_told_with_the_ways_to_the_roles_that_make_it(library):
    person = library.person()
    role = role_with(library, "reader", (VIEW, "all"))
    library.add(FieldRule(role_id=role.id, entity="library.book", field="diary", rule="hidden"))
    assigned(library, person, role)
    told = asked(library, library.token("administrator"), "user.effective_access", person)
    (rule,) = [each for each in told["fields"] if each["entity"] == "library.book"]
    assert rule["rule"] == "hidden"
    assert [way_of(told["ways"][each]) for each in rule["ways"]] == ["Reader"]


def test_a_person_who_must_choose_a_password_is_told_to_hold_nothing_yet(library):
    person = library.person("sales_rep")
    token = library.token("administrator")
    values = {"name": "user.set_password", "id": person.id, "values": {}}
    library.ask("command", values, token)
    assert asked(library, token, "user.effective_access", person)["held_back"] == "password"


# Who may know


def test_everybody_may_know_about_themselves(library):
    person = library.person("sales_rep")
    assert VIEW in effective(library, person, library.token_of(person))


def test_a_colleague_may_not_know(library):
    with pytest.raises(Forbidden) as refused:
        effective(library, library.person("sales_rep"), library.token("technician"))
    assert refused.value.permission == "iam.user.explain"


def test_a_manager_may_know_about_their_own_people_only(library):
    north, south = (library.add(Department(name=name)) for name in ("北區", "南區"))
    below = library.add(Department(name="台北", parent_id=north.id))
    manager = library.token("sales_manager", department_id=north.id)
    assert VIEW in effective(library, library.person("sales_rep", department_id=below.id), manager)
    with pytest.raises(Forbidden):
        effective(library, library.person("sales_rep", department_id=south.id), manager)


# One decision


def test_a_yes_names_the_scope_and_the_way(library):
    person = library.person("sales_rep")
    told = explained(library, person, "iam.session.end", **session_of(library, person))
    assert told["allowed"]
    assert [(each["scope"], way_of(each)) for each in told["grants"]] == [
        ("own", "Sales representative")
    ]


def test_a_missing_grant_is_told_with_whom_to_ask(library):
    boss = library.person("administrator", name="管理員")
    told = explained(library, library.person("sales_rep"), LEND)
    assert (told["allowed"], told["reason"]) == (False, "not_granted")
    assert LEND in told["missing"]
    assert {"id": boss.id, "label": "管理員", "as": "administrator"} in told["ask"]


def test_a_record_out_of_scope_is_told_with_the_grants_that_do_not_reach_it(library):
    home = library.add(Department(name="北區"))
    owner = library.person("sales_rep", name="林擁有", department_id=home.id)
    boss = library.person(name="王主管")
    library.change(Department, home.id, manager_id=boss.id)
    told = explained(
        library, library.person("sales_rep"), "iam.session.view", **session_of(library, owner)
    )
    assert told["reason"] == "out_of_scope"
    assert [each["scope"] for each in told["grants"]] == ["own"]
    assert told["record"]["department"] == {"id": home.id, "label": "北區"}
    assert [(each["label"], each["as"]) for each in told["ask"][:2]] == [
        ("林擁有", "owner"),
        ("王主管", "manager"),
    ]


def test_a_record_has_to_be_seen_before_anything_is_done_with_it(library):
    person = library.person()
    assigned(library, person, role_with(library, "ender", ("iam.session.end", "all")))
    told = explained(
        library, person, "iam.session.end", **session_of(library, library.person("sales_rep"))
    )
    assert (told["allowed"], told["permission"]) == (False, "iam.session.view")


def test_an_unknown_permission_is_refused_by_name(library):
    with pytest.raises(Invalid) as refused:
        explained(library, library.person(), "library.book.burn")
    assert "permission" in refused.value.errors


def test_a_record_that_the_asker_may_not_see_is_not_explained(library):
    record = session_of(library, library.person("sales_rep"))
    person = library.person("technician")
    with pytest.raises(NotFound):
        explained(library, person, "iam.session.view", library.token_of(person), **record)


# What a refused caller is told


def test_a_refused_caller_without_any_grant_is_told_what_is_missing_but_no_names(library):
    library.person("administrator")
    told = library.ask("explain_refusal", {"permission": VIEW}, library.token())
    assert VIEW in told["missing"]
    assert told["ask"] == []


def test_a_refused_caller_who_knows_the_people_is_told_whom_to_ask(library):
    boss = library.person("administrator")
    told = library.ask("explain_refusal", {"permission": LEND}, library.token("sales_rep"))
    assert [each["id"] for each in told["ask"]] == [boss.id]


def test_a_refusal_is_explained_without_a_record_that_cannot_be_seen(library):
    record = session_of(library, library.person("sales_rep", name="林擁有"))
    values = {"permission": LEND, **record}
    told = library.ask("explain_refusal", values, library.token("technician"))
    assert told["missing"] and "林擁有" not in {each["label"] for each in told["ask"]}


def test_a_refusal_is_explained_in_the_language_of_the_caller(library):
    token = library.token("sales_rep")
    told = library.ask("explain_refusal", {"permission": LEND}, token, language="zh-TW")
    assert told["missing"].startswith("您沒有")


def test_nobody_is_told_what_nobody_lacks(library):
    with pytest.raises(CrmError):
        library.ask("explain_refusal", {"permission": LEND})
