"""Matrices, bulk orders and what comes back, seen before they are saved."""

import pytest
from access_cases import (
    LEND,
    VIEW,
    assigned,
    deleting,
    gains,
    previewed,
    role_with,
    setting,
)

from crmkit.access.permission import CATALOGUE
from crmkit.errors import Forbidden, Invalid
from crmkit.ids import new_id
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.inputs_access import MOST_CHANGES


def test_a_role_that_is_given_back_gives_what_it_grants(library):
    role = role_with(library, "lender", (LEND, "own"))
    person = library.person()
    given = assigned(library, person, role)
    library.remove(RoleAssignment, given.id)
    restoring = {"entity": "role_assignment", "action": "restore", "id": given.id}
    assert gains(previewed(library, restoring)) == {person.id: ([(LEND, "own")], [])}


def test_a_matrix_is_one_change_however_many_grants_it_has(library, contract):
    names = [f"library.book.read_{number}" for number in range(MOST_CHANGES // 4 + 1)]
    about = {"sentence": "Read books", "scoped": True, "defaults": {}}
    contract["permissions"] += [{"name": name, **about} for name in names]
    CATALOGUE.declare_all(names)
    library.learn(contract)
    role = role_with(library, "lender")
    person = library.person()
    assigned(library, person, role)
    scopes = ("own", "department", "territory", "all")
    grants = [{"permission": name, "scope": scope} for name in names for scope in scopes]
    (found,) = previewed(library, setting(role, grants=grants))["people"]
    assert found["gained_total"] == len(names) > MOST_CHANGES // 4


def test_the_rules_of_a_matrix_are_told_too(library):
    role = role_with(library, "reader", (VIEW, "all"))
    person = library.person()
    assigned(library, person, role)
    grants = [{"permission": VIEW, "scope": "all"}]
    rules = [{"entity": "library.book", "field": "diary", "rule": "hidden"}]
    (found,) = previewed(library, setting(role, grants=grants, rules=rules))["people"]
    assert [each["after"] for each in found["fields"]] == ["hidden"]


def test_the_matrix_of_a_bundle_reaches_who_holds_a_role_with_it(library):
    bundle = library.add(PermissionBundle(name="Lending"))
    role = role_with(library, "lender")
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    person = library.person()
    assigned(library, person, role)
    change = setting(bundle, "permission_bundle", grants=[{"permission": LEND, "scope": "own"}])
    assert gains(previewed(library, change)) == {person.id: ([(LEND, "own")], [])}


def test_changes_that_stand_apart_are_seen_without_those_that_are_refused(library):
    role = role_with(library, "lender", (LEND, "own"))
    person = library.person()
    given = assigned(library, person, role)
    gone = {"entity": "role_assignment", "action": "delete", "id": new_id()}
    told = previewed(library, gone, deleting("role_assignment", given), gone, apart=True)
    assert gains(told) == {person.id: ([], [(LEND, "own")])}


def test_of_changes_that_stand_apart_nothing_is_left(library):
    role = role_with(library, "lender", (LEND, "own"))
    person = library.person()
    given = assigned(library, person, role)
    previewed(library, deleting("role_assignment", given), apart=True)
    assert library.scopes_of(library.token_of(person), LEND) == {"own"}


def test_who_may_not_set_a_matrix_may_not_preview_it(library):
    role = role_with(library, "lender")
    change = setting(role, grants=[{"permission": LEND, "scope": "all"}])
    with pytest.raises(Forbidden) as refused:
        previewed(library, change, token=library.token("auditor"))
    assert refused.value.permission == "iam.role_grant.edit"


def test_a_matrix_that_would_be_refused_is_refused_at_its_place(library):
    role = role_with(library, "lender")
    with pytest.raises(Invalid) as refused:
        previewed(library, setting(role, grants=[{"permission": "no.such.thing", "scope": "all"}]))
    assert set(refused.value.errors) == {"changes.0.grants"}
