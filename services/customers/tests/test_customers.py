"""Customers on a real PostgreSQL: duplicates that keep secrets, owners, groups and figures."""

import pytest

from crmkit.errors import Conflict, Forbidden, Invalid, NotFound
from crmkit.ids import new_id


@pytest.fixture
def taipei(desk):
    return desk.create(
        "customer",
        name=f"臺北曜嶼精密股份有限公司 {new_id()[-6:]}",
        phones=[{"number": f"02-{new_id()[-8:].translate(str.maketrans('abcdef', '123456'))}"}],
    )


def test_a_new_customer_has_a_number_and_its_owners_place(desk, taipei, boss):
    assert taipei["number"].startswith("CU-")
    assert taipei["owner_id"] == boss.id
    assert taipei["department_id"] == boss.scope["department_id"]
    assert taipei["territory_id"] == boss.scope["territory_id"]


def test_a_twin_is_found_in_the_other_script_and_without_legal_form(desk):
    made = desk.create("customer", name="霽澤電子股份有限公司")

    found = desk.query("customer.duplicates", name="霁泽电子有限公司")

    assert [each["id"] for each in found["items"]] == [made["id"]]
    assert [each["code"] for each in found["items"][0]["reasons"]] == ["name"]
    assert found["items"][0]["_labels"] == {"owner_id": "Boss"}


def test_reasons_are_told_in_the_askers_language(house, boss, desk):
    desk.create("customer", name="昀帆食品有限公司")

    answer = house.ask(
        boss,
        "query",
        name="customer.duplicates",
        values={"name": "昀帆食品"},
        headers={"language": "zh-TW"},
    )

    assert answer["items"][0]["reasons"] == [{"code": "name", "label": "名稱相同"}]


def test_a_twin_is_found_by_phone_however_it_is_written(desk):
    made = desk.create("customer", name="Velmarsh", phones=[{"number": "(02) 8787-1234"}])

    found = desk.query("customer.duplicates", name="another", phones=["+886 2 8787 1234"])

    assert [each["id"] for each in found["items"]] == [made["id"]]


def test_a_customer_is_no_twin_of_itself(desk):
    made = desk.create("customer", name="宥塬物流有限公司")

    found = desk.query("customer.duplicates", id=made["id"], name="宥塬物流有限公司")

    assert found["items"] == []


def test_a_change_is_followed_by_what_twins_are_found_by(desk):
    made = desk.create("customer", name="珩谷機械")
    desk.update("customer", made, name="湛谷機械")

    assert desk.query("customer.duplicates", name="珩谷機械")["items"] == []
    assert len(desk.query("customer.duplicates", name="湛谷機械")["items"]) == 1


def test_a_deleted_customer_is_nobodys_twin(desk):
    made = desk.create("customer", name="芮岡生技")
    desk.delete("customer", made)

    assert desk.query("customer.duplicates", name="芮岡生技")["items"] == []


def test_a_twin_out_of_sight_is_told_without_its_data(desk, reps_desk):
    made = desk.create("customer", name="樺灣光學", tax_number="12345675")

    found = reps_desk.query("customer.duplicates", name="樺灣光學", tax_number="12345675")

    assert found["items"] == []
    assert [each["department"] for each in found["hidden"]] == ["Department"]
    assert set(found["hidden"][0]) == {"department", "message"}
    assert "樺灣" not in str(found)
    assert made["id"] not in str(found)


def test_a_faint_likeness_out_of_sight_is_not_told_at_all(desk, reps_desk):
    desk.create("customer", name="楓汀材料科技", emails=[{"address": "a@fengting.example"}])

    found = reps_desk.query("customer.duplicates", emails=["b@fengting.example"])

    assert found == {"items": [], "hidden": [], "warnings": []}


def test_hidden_fields_are_not_compared(house, desk):
    desk.create("customer", name="Halmere", tax_number="98765430")
    blind = house.person(
        {"customers.customer.view": ["all"]},
        fields={"customers.customer": {"tax_number": "hidden"}},
    )

    asked = {"name": "customer.duplicates", "values": {"tax_number": "98765430"}}

    assert house.ask(blind, "query", **asked)["items"] == []


@pytest.mark.parametrize(
    ("number", "expected"),
    [("12345678", ["tax_number_tw_suspicious"]), ("12345675", [])],
)
def test_a_suspicious_tax_number_warns(desk, number, expected):
    warnings = desk.query("customer.duplicates", tax_number=number, country="TW")["warnings"]
    assert [each["code"] for each in warnings] == expected


def test_a_suspicious_tax_number_never_blocks(desk):
    assert (
        desk.create("customer", name="Dunwick", tax_number="12345678")["tax_number"] == "12345678"
    )


def test_an_external_code_belongs_to_one_customer(desk):
    desk.create("customer", name="Ashridge", external_code="X-1")
    with pytest.raises(Invalid) as refused:
        desk.create("customer", name="Ashridge too", external_code="X-1")
    assert refused.value.errors["external_code"]["code"] == "not_unique"


def test_a_company_is_not_its_own_parent_at_any_distance(desk):
    top = desk.create("customer", name="棠岑控股")
    middle = desk.create("customer", name="棠岑工業", parent_id=top["id"])
    below = desk.create("customer", name="棠岑貿易", parent_id=middle["id"])

    with pytest.raises(Invalid) as refused:
        desk.update("customer", top, parent_id=below["id"])

    message = refused.value.errors["parent_id"]["message"]
    assert "棠岑控股 → 棠岑貿易 → 棠岑工業 → 棠岑控股" in message


def test_assigning_moves_a_customer_to_the_owners_department(desk, taipei, rep):
    moved = desk.command("customer.assign", taipei, owner_id=rep.id)

    assert moved["owner_id"] == rep.id
    assert moved["department_id"] == rep.scope["department_id"]
    assert moved["version"] == taipei["version"] + 1


def test_a_customer_is_not_assigned_to_a_stranger(desk, taipei):
    with pytest.raises(Invalid) as refused:
        desk.command("customer.assign", taipei, owner_id=new_id())
    assert set(refused.value.errors) == {"owner_id"}


def test_a_representative_does_not_give_customers_away(reps_desk, boss):
    own = reps_desk.create("customer", name="Fenholt")
    with pytest.raises(Forbidden):
        reps_desk.command("customer.assign", own, owner_id=boss.id)


def test_a_representative_does_not_see_the_customers_of_others(reps_desk, taipei):
    with pytest.raises(NotFound):
        reps_desk.get("customer", taipei["id"])


def test_a_group_holds_the_customers_of_its_nested_groups(desk, taipei):
    top = desk.create("customer_group", name="Top")
    nested = desk.create("customer_group", name="Nested", parent_id=top["id"])

    desk.command("customer_group.add_members", nested, ids=[taipei["id"]])

    for group in (top, nested):
        found = desk.list("customer", where={"group_id": group["id"]})
        assert [each["id"] for each in found["items"]] == [taipei["id"]]


def test_joining_twice_is_joining_once(desk, taipei):
    group = desk.create("customer_group", name="Twice")

    first = desk.command("customer_group.add_members", group, ids=[taipei["id"]] * 2)
    second = desk.command("customer_group.add_members", group, ids=[taipei["id"]])

    assert (first["added"], second["added"]) == (1, 0)
    assert desk.list("group_member", where={"group_id": group["id"]})["total"] == 1


def test_a_customer_that_left_a_group_may_join_again(desk, taipei):
    group = desk.create("customer_group", name="Again")
    desk.command("customer_group.add_members", group, ids=[taipei["id"]])

    left = desk.command("customer_group.remove_members", group, ids=[taipei["id"], new_id()])

    assert left == {"removed": 1, "unchanged": 1}
    assert desk.list("customer", where={"group_id": group["id"]})["items"] == []
    assert desk.command("customer_group.add_members", group, ids=[taipei["id"]])["added"] == 1


def test_nobody_adds_a_customer_they_cannot_see(reps_desk, taipei):
    group = reps_desk.create("customer_group", name="Mine")
    with pytest.raises(Invalid):
        reps_desk.command("customer_group.add_members", group, ids=[taipei["id"]])


def test_a_group_is_not_nested_in_itself(desk):
    top = desk.create("customer_group", name="Outer")
    nested = desk.create("customer_group", name="Inner", parent_id=top["id"])
    with pytest.raises(Invalid):
        desk.update("customer_group", top, parent_id=nested["id"])


def test_a_filter_by_a_group_that_is_none_finds_nothing(desk):
    assert desk.list("customer", where={"group_id": "no such"})["items"] == []


def test_a_company_with_subsidiaries_says_so_when_it_cannot_be_deleted(desk, taipei):
    desk.create("customer", name="Subsidiary", parent_id=taipei["id"])
    with pytest.raises(Conflict) as refused:
        desk.delete("customer", taipei)
    assert refused.value.current == {"held_by": {"customers.customer": 1}}
