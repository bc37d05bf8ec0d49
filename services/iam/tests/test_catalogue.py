"""The catalogue of permissions, learned from contracts, and what roles begin with."""

from dataclasses import replace

from sqlalchemy import func, select

from crmkit.access.decide import may
from crmkit.access.permission import SHIPPED_ROLES
from crmkit.events.contract import declaration
from iam.entities.field_rule import FieldRule
from iam.entities.permission import Permission
from iam.entities.role import Role
from iam.entities.role_grant import RoleGrant
from iam.inputs import Contract
from iam.service import IamService


def test_hearing_a_contract_again_changes_nothing(library, contract):
    def state():
        with library.session() as db:
            return [
                db.scalar(select(func.count()).select_from(each))
                for each in (Role, RoleGrant, Permission)
            ]

    before, told = state(), len(library.outbox("event"))
    library.learn(contract)
    library.learn(declaration(IamService))
    assert state() == before and len(library.outbox("event")) == told


def test_a_grant_that_an_administrator_took_away_stays_away(library, contract):
    with library.session() as db:
        grant = db.scalars(
            select(RoleGrant.id).where(RoleGrant.permission == "library.book.edit")
        ).one()
    library.remove(RoleGrant, grant)
    changed = {**contract, "needs": []}
    library.learn(changed)
    assert not may(library.access(library.token("sales_rep")), "library.book.edit")


def test_a_default_that_a_new_release_adds_is_given(library, contract):
    permissions = [dict(each) for each in contract["permissions"]]
    permissions[2]["defaults"] = {"sales_rep": "all"}
    library.learn({**contract, "permissions": permissions})
    assert library.scopes_of(library.token("sales_rep"), "library.book.lend") == {"all"}


RULES = {"library.book": {"sales_rep": {"price": "hidden"}}}


def rule_of(library):
    with library.session() as db:
        return db.scalars(select(FieldRule).where(FieldRule.entity == "library.book")).one()


def test_a_role_starts_with_the_field_rules_that_are_declared(library, contract):
    library.learn({**contract, "rules": RULES})
    assert library.access(library.token("sales_rep")).field_rules == {
        "library.book": {"price": "hidden"}
    }


def test_a_field_rule_that_an_administrator_took_away_stays_away(library, contract):
    library.learn({**contract, "rules": RULES})
    library.remove(FieldRule, rule_of(library).id)
    library.learn({**contract, "rules": RULES, "needs": []})
    assert library.access(library.token("sales_rep")).field_rules == {}


def test_a_field_rule_that_an_administrator_changed_stays_as_it_is(library, contract):
    library.learn({**contract, "rules": RULES})
    library.change(FieldRule, rule_of(library).id, rule="masked")
    library.learn({**contract, "rules": RULES, "needs": []})
    assert rule_of(library).rule == "masked"


def test_a_service_of_an_older_release_declares_no_field_rules(contract):
    assert Contract.model_validate(contract).rules == {}


def test_what_is_no_longer_declared_is_marked_and_kept(library, contract):
    library.learn({**contract, "permissions": contract["permissions"][:2]})
    with library.session() as db:
        lend = db.scalars(select(Permission).where(Permission.name == "library.book.lend")).one()
        assert not lend.declared


def test_only_declared_permissions_are_granted(library):
    values = {"role_id": library.role("auditor").id, "scope": "all"}
    token = library.token("administrator")
    args = {"entity": "role_grant", "values": {**values, "permission": "library.book.burn"}}
    error = library.answer("create", args, token)["error"]
    assert error["errors"]["permission"]["code"] == "unknown_permission"
    args["values"]["permission"] = "library.book.lend"
    assert library.ask("create", args, token)["id"]


def test_shipped_roles_have_their_names_in_three_languages(iam):
    labels = iam.role("sales_rep").labels
    assert labels == {"en": "Sales representative", "zh-TW": "業務代表", "zh-CN": "销售代表"}
    with iam.session() as db:
        assert set(db.scalars(select(Role.code))) == set(SHIPPED_ROLES)


def test_a_permission_says_in_three_languages_what_it_allows(iam):
    with iam.session() as db:
        query = select(Permission.labels).where(Permission.name == "iam.user.view")
        labels = db.scalar(query)
    assert set(labels) == {"en", "zh-TW", "zh-CN"}
    assert labels["zh-TW"] == "人員：檢視"


def test_a_permission_is_found_by_what_it_is_called_in_chinese(iam):
    token = iam.token_of(iam.person("administrator"))
    page = iam.ask("list", {"entity": "permission", "q": "人員：檢視", "limit": 5}, token)
    assert "iam.user.view" in {row["name"] for row in page["items"]}


def expecting(library, *services):
    """IAM as it starts in a suite of these services, on the same database."""
    known = library.service
    settings = replace(known.settings, services=services)
    return IamService(settings, database=known.database, keyring=known.keyring)


def test_it_is_not_ready_before_every_service_was_heard(library):
    told = expecting(library, "library", "laundry").health()

    assert (told["ready"], told["unheard"]) == (False, ["laundry"])


def test_it_is_ready_once_the_last_service_was_heard(library):
    assert expecting(library, "library").health()["ready"]
