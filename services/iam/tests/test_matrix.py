"""The permission matrix of roles and bundles: read in one call, saved in one, all or nothing."""

import pytest

from crmkit.errors import Conflict, Forbidden, Invalid
from iam.entities.bundle_grant import BundleGrant
from iam.entities.field_rule import FieldRule
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant

VIEW, EDIT, LEND = (f"library.book.{each}" for each in ("view", "edit", "lend"))
LABELS = {"en": "Lender", "zh-TW": "借閱員", "zh-CN": "借阅员"}
WORDS = {
    "library.book": {
        "label": {"en": "Books", "zh-TW": "圖書", "zh-CN": "图书"},
        "operations": {"lend": {"en": "Lend", "zh-TW": "借出", "zh-CN": "借出"}},
        "fields": {"price": {"en": "Price", "zh-TW": "價格", "zh-CN": "价格"}},
    }
}


@pytest.fixture
def role(library):
    return library.add(Role(code="lender", labels=LABELS))


@pytest.fixture
def administrator(library):
    return library.token("administrator")


def grants(*pairs):
    return [{"permission": permission, "scope": scope} for permission, scope in pairs]


def rule(field, kept):
    return {"entity": "library.book", "field": field, "rule": kept}


def read(iam, token, role, **headers):
    return iam.ask("query", {"name": "role.matrix", "id": role.id}, token, **headers)


def bare(rows):
    """The rows without their ids."""
    return [{name: value for name, value in row.items() if name != "id"} for row in rows]


def save(iam, token, role, *pairs, **values):
    values = {"grants": grants(*pairs), **values}
    return iam.ask("command", {"name": "role.set_grants", "id": role.id, "values": values}, token)


def entity_of(told, name):
    (found,) = [
        each
        for service in told["catalogue"]
        for each in service["entities"]
        if each["entity"] == name
    ]
    return found


# Reading


def test_the_matrix_tells_every_declared_operation_in_the_usual_order(library, role, administrator):
    told = entity_of(read(library, administrator, role), "library.book")
    assert [each["operation"] for each in told["operations"]] == ["view", "edit", "lend"]


def test_an_operation_that_is_no_longer_declared_is_not_offered(
    library, role, administrator, contract
):
    kept = [each for each in contract["permissions"] if each["name"] != LEND]
    library.learn({**contract, "permissions": kept})
    told = entity_of(read(library, administrator, role), "library.book")
    assert LEND not in [each["permission"] for each in told["operations"]]


@pytest.mark.parametrize(
    ("language", "words"), [("en", ("Books", "Lend", "Price")), ("zh-TW", ("圖書", "借出", "價格"))]
)
def test_entities_operations_and_fields_are_called_as_their_service_calls_them(
    library, role, administrator, contract, language, words
):
    library.learn({**contract, "words": WORDS})
    told = entity_of(read(library, administrator, role, language=language), "library.book")
    (field,) = told["fields"]
    assert (told["label"], told["operations"][-1]["label"], field["label"]) == words


@pytest.mark.parametrize("typed", ["books", "圖書", "图书", "tushu", "ts"])
def test_an_entity_is_found_by_its_name_in_any_language_and_by_sound(
    library, role, administrator, contract, typed
):
    library.learn({**contract, "words": WORDS})
    told = entity_of(read(library, administrator, role, language="en"), "library.book")
    assert typed in told["search"]


def test_what_comes_through_a_bundle_is_told_apart_from_the_roles_own(library, role, administrator):
    bundle = library.add(PermissionBundle(name="借閱"))
    library.add(BundleGrant(bundle_id=bundle.id, permission=LEND, scope="all"))
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    told = read(library, administrator, role)
    through = {"permission": LEND, "scope": "all", "bundle": {"id": bundle.id, "label": "借閱"}}
    assert (told["grants"], told["inherited"]) == ([], [through])


def test_the_administrators_matrix_says_that_they_may_everything(library, administrator):
    assert read(library, administrator, library.role("administrator"))["everything"]


def test_who_may_not_see_what_roles_grant_does_not_read_the_matrix(library, role):
    with pytest.raises(Exception, match="permission") as refused:
        read(library, library.token("sales_rep"), role)
    assert isinstance(refused.value, Forbidden)


def test_grants_and_rules_are_told_with_the_rows_that_they_are(library, role, administrator):
    grant = library.add(RoleGrant(role_id=role.id, permission=VIEW, scope="own"))
    kept = library.add(FieldRule(role_id=role.id, **rule("price", "hidden")))
    told = read(library, administrator, role)
    assert [row["id"] for row in told["grants"] + told["rules"]] == [grant.id, kept.id]


# Saving


def test_the_matrix_becomes_what_was_wanted(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"), (LEND, "all"))
    save(library, administrator, role, (VIEW, "all"), (EDIT, "own"))
    assert bare(read(library, administrator, role)["grants"]) == grants(
        (EDIT, "own"), (VIEW, "all")
    )


def test_saving_answers_what_changed(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"), (LEND, "all"))
    told = save(library, administrator, role, (VIEW, "all"), (EDIT, "own"))
    assert told["added"] == grants((EDIT, "own"))
    assert told["removed"] == grants((LEND, "all"))
    assert told["changed"] == [{"permission": VIEW, "from": "own", "to": "all"}]


def test_the_answer_names_the_state_that_the_next_save_begins_from(library, role, administrator):
    told = save(library, administrator, role, (VIEW, "own"))
    assert told["revision"] == read(library, administrator, role)["revision"]


def test_saving_what_is_already_there_writes_nothing(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"))
    before = len(library.outbox("event"))
    save(library, administrator, role, (VIEW, "own"))
    assert len(library.outbox("event")) == before


def test_every_row_has_its_own_event(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"), (EDIT, "own"))
    mine = [e for e in library.events("iam.role_grant.created") if e["data"]["role_id"] == role.id]
    assert sorted(each["data"]["permission"] for each in mine) == [EDIT, VIEW]


def test_every_row_is_audited_with_what_changed(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"))
    save(library, administrator, role, (VIEW, "all"))
    last = library.audit(entity="iam.role_grant", operation="set_grants")[-1]
    assert last["changes"] == {"scope": {"from": "own", "to": "all"}}


def test_people_with_the_role_may_it_with_their_next_token(library, role, administrator):
    person = library.person("lender")
    save(library, administrator, role, (LEND, "all"))
    assert library.scopes_of(library.token_of(person), LEND) == {"all"}


def test_a_grant_that_was_taken_away_can_be_given_again(library, role, administrator):
    for pairs in ([(VIEW, "own")], [], [(VIEW, "own")]):
        save(library, administrator, role, *pairs)
    assert bare(read(library, administrator, role)["grants"]) == grants((VIEW, "own"))


def test_field_rules_are_saved_in_the_same_call(library, role, administrator):
    save(library, administrator, role, rules=[rule("price", "hidden"), rule("diary", "masked")])
    told = save(library, administrator, role, rules=[rule("price", "readonly")])
    assert told["rules"] == {
        "added": [],
        "removed": [rule("diary", "masked")],
        "changed": [
            {"entity": "library.book", "field": "price", "from": "hidden", "to": "readonly"}
        ],
    }


def test_without_field_rules_those_that_are_there_stay(library, role, administrator):
    save(library, administrator, role, rules=[rule("price", "hidden")])
    save(library, administrator, role, (VIEW, "own"))
    assert bare(read(library, administrator, role)["rules"]) == [rule("price", "hidden")]


# Refusing


def test_one_unknown_permission_refuses_all(library, role, administrator):
    with pytest.raises(Invalid) as refused:
        save(library, administrator, role, (VIEW, "own"), ("library.book.burn", "all"))
    assert "library.book.burn" in refused.value.errors["grants"]["message"]
    assert bare(read(library, administrator, role)["grants"]) == []


def test_what_holds_for_all_or_nothing_is_not_given_in_part(library, role, administrator, contract):
    permissions = [{**each, "scoped": False} for each in contract["permissions"]]
    library.learn({**contract, "permissions": permissions})
    with pytest.raises(Invalid) as refused:
        save(library, administrator, role, (LEND, "own"))
    assert LEND in refused.value.errors["grants"]["message"]


def test_a_matrix_that_somebody_else_changed_is_not_overwritten(library, role, administrator):
    seen = read(library, administrator, role)["revision"]
    library.add(RoleGrant(role_id=role.id, permission=EDIT, scope="own"))
    with pytest.raises(Conflict) as refused:
        save(library, administrator, role, (VIEW, "own"), revision=seen)
    assert bare(refused.value.current["grants"]) == grants((EDIT, "own"))


def test_a_field_rule_of_somebody_else_is_not_overwritten_either(library, role, administrator):
    seen = read(library, administrator, role)["revision"]
    library.add(FieldRule(role_id=role.id, **rule("price", "hidden")))
    with pytest.raises(Conflict):
        save(library, administrator, role, (VIEW, "own"), revision=seen)


def test_the_administrators_role_cannot_be_emptied(library, administrator):
    with pytest.raises(Invalid) as refused:
        save(library, administrator, library.role("administrator"))
    assert refused.value.errors["grants"]["code"] == "administrator_may_everything"


def test_who_may_edit_grants_yet_not_take_them_away_takes_none(library, role, administrator):
    save(library, administrator, role, (VIEW, "own"))
    narrow = library.add(Role(code="narrow", labels=LABELS))
    may = [("iam.role_grant.edit", "all"), ("iam.role_grant.view", "all"), ("iam.role.view", "all")]
    save(library, administrator, narrow, *may)
    with pytest.raises(Forbidden) as refused:
        save(library, library.token("narrow"), role)
    assert refused.value.permission == "iam.role_grant.delete"
    assert bare(read(library, administrator, role)["grants"]) == grants((VIEW, "own"))


# Bundles


def test_a_bundles_matrix_is_saved_and_reaches_the_people_of_its_roles(
    library, role, administrator
):
    bundle = library.add(PermissionBundle(name="借閱"))
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    person = library.person("lender")
    values = {"grants": grants((LEND, "all"))}
    args = {"name": "permission_bundle.set_grants", "id": bundle.id, "values": values}
    library.ask("command", args, administrator)
    args = {"name": "permission_bundle.matrix", "id": bundle.id}
    assert bare(library.ask("query", args, administrator)["grants"]) == grants((LEND, "all"))
    assert library.scopes_of(library.token_of(person), LEND) == {"all"}


def test_the_catalogue_is_read_without_a_role(library, administrator):
    told = library.ask("query", {"name": "permission.catalogue"}, administrator)
    assert entity_of(told, "library.book")["operations"][0]["permission"] == VIEW
