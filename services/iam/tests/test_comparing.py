"""Two roles or two people side by side, and a role made like another."""

import pytest
from access_cases import EDIT, LEND, VIEW, asked, assigned, role_with

from crmkit.errors import Forbidden, Invalid
from iam.entities.bundle_grant import BundleGrant
from iam.entities.department import Department
from iam.entities.field_rule import FieldRule
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role_bundle import RoleBundle
from iam.holdings import holdings_of


def test_two_roles_are_compared_line_by_line(library):
    left = role_with(library, "left", (VIEW, "own"), (EDIT, "own"))
    right = role_with(library, "right", (VIEW, "all"), (EDIT, "own"))
    token = library.token("administrator")
    told = asked(library, token, "role.compare", left, other_id=right.id)
    lines = {each["permission"]: each for each in told["permissions"]}
    assert (lines[VIEW]["left"], lines[VIEW]["right"]) == (["own"], ["all"])
    assert {name: each["same"] for name, each in lines.items()} == {VIEW: False, EDIT: True}


def test_two_people_are_compared_by_what_they_may_do_in_the_end(library):
    one, other = library.person("sales_rep"), library.person("sales_rep", "sales_manager")
    token = library.token("administrator")
    told = asked(library, token, "user.compare", one, other_id=other.id)
    (line,) = [each for each in told["permissions"] if each["permission"] == VIEW]
    assert (line["left"], line["right"]) == (["own"], ["department_and_below", "own"])


def test_people_are_compared_by_who_may_explain_both(library):
    home = library.add(Department(name="北區"))
    manager = library.token("sales_manager", department_id=home.id)
    mine = library.person("sales_rep", department_id=home.id)
    with pytest.raises(Forbidden):
        asked(library, manager, "user.compare", mine, other_id=library.person("sales_rep").id)


def copied(iam, role, code="copy", token=None):
    values = {"code": code, "labels": {"en": "Copy", "zh-TW": "副本", "zh-CN": "副本"}}
    args = {"name": "role.copy", "id": role.id, "values": values}
    return iam.ask("command", args, token or iam.token("administrator"))


def test_a_copy_has_the_grants_rules_and_bundles_of_the_role(library):
    role = role_with(library, "reader", (VIEW, "all"))
    library.add(FieldRule(role_id=role.id, entity="library.book", field="diary", rule="hidden"))
    bundle = library.add(PermissionBundle(name="Lending"))
    library.add(BundleGrant(bundle_id=bundle.id, permission=LEND, scope="own"))
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    made = copied(library, role)
    told = asked(library, library.token("administrator"), "role.compare", role, other_id=made["id"])
    assert {each["permission"] for each in told["permissions"]} == {VIEW, LEND}
    assert all(each["same"] for each in [*told["permissions"], *told["fields"]])


def test_a_copy_is_not_a_shipped_role_and_nobody_has_it(library):
    made = copied(library, library.role("sales_rep"))
    assert made["shipped"] is False
    with library.session() as db:
        assert holdings_of(db, library.person("sales_rep").id).codes == ("sales_rep",)


def test_who_may_add_roles_but_no_grants_copies_none(library):
    person = library.person()
    maker = role_with(library, "maker", ("iam.role.create", "all"), ("iam.role.view", "all"))
    assigned(library, person, maker)
    with pytest.raises(Forbidden) as refused:
        copied(library, library.role("sales_rep"), token=library.token_of(person))
    assert refused.value.permission == "iam.role_grant.create"


def test_the_administrators_role_is_not_copied(library):
    with pytest.raises(Invalid):
        copied(library, library.role("administrator"))


def test_a_code_that_is_taken_is_refused(library):
    with pytest.raises(Invalid) as refused:
        copied(library, library.role("sales_rep"), code="finance")
    assert "code" in refused.value.errors
