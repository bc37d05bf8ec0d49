"""Who may administrate and who may not, and the trees, on a real PostgreSQL."""

import pytest
from sqlalchemy import func, select

from crmkit.access.permission import SHIPPED_ROLES
from crmkit.errors import CrmError, Invalid
from crmkit.ids import new_id
from iam.entities.department import Department
from iam.entities.territory import Territory
from iam.entities.user import User

# Who may and who may not

PEOPLE = {"name": "新人"}
TREE = {"name": "北區"}
MAY_NOT = [
    ("create", "user", PEOPLE),
    ("create", "department", TREE),
    ("create", "territory", TREE),
    ("create", "role", {"code": "x", "labels": {"en": "X", "zh-TW": "X", "zh-CN": "X"}}),
]


@pytest.mark.parametrize("role", [each for each in SHIPPED_ROLES if each != "administrator"])
def test_only_administrators_administrate(iam, role):
    token = iam.token(role)
    for method, entity, values in MAY_NOT:
        error = iam.answer(method, {"entity": entity, "values": values}, token)["error"]
        assert (error["code"], error["reason"]) == ("forbidden", "not_granted")
        assert error["decision_id"]


def test_administrators_do(iam):
    token = iam.token("administrator")
    for method, entity, values in MAY_NOT:
        assert iam.ask(method, {"entity": entity, "values": values}, token)["id"]


@pytest.mark.parametrize("role", SHIPPED_ROLES)
def test_everybody_with_a_role_sees_the_people_and_the_trees(iam, role):
    token = iam.token(role)
    for entity in ("user", "department", "territory", "role"):
        assert "items" in iam.ask("list", {"entity": entity}, token)


def test_without_a_role_one_sees_nothing(iam):
    token = iam.token()
    assert iam.answer("list", {"entity": "user"}, token)["error"]["code"] == "forbidden"


@pytest.mark.parametrize(
    ("role", "code"), [("auditor", None), ("administrator", None), ("sales_manager", "forbidden")]
)
def test_only_auditors_and_administrators_read_the_audit(iam, role, code):
    answer = iam.answer("list", {"entity": "audit_record"}, iam.token(role))
    assert answer.get("error", {}).get("code") == code


@pytest.mark.parametrize("entity", ["permission", "session", "audit_record"])
def test_what_the_system_writes_nobody_else_does(iam, entity):
    token = iam.token("administrator")
    for method in ("create", "update", "delete"):
        args = {"entity": entity, "id": new_id(), "values": {}, "version": 1}
        assert iam.answer(method, args, token)["error"]["code"] != "ok"


def test_a_denial_is_audited_once_and_changes_nothing(iam):
    token = iam.token("sales_rep")
    iam.answer("create", {"entity": "user", "values": PEOPLE}, token)
    (told,) = iam.audit(result="denied")
    assert told["permission"] == "iam.user.create"
    assert told["detail"]["decision_id"]
    with iam.session() as db:
        assert db.scalar(select(func.count()).select_from(User).where(User.name == "新人")) == 0


def test_personal_parts_of_people_are_for_those_who_were_given_them(iam):
    person = iam.person(education="台大", cost_rate=900, cost_currency="TWD")
    seen = iam.ask("get", {"entity": "user", "id": person.id}, iam.token("sales_rep"))
    assert not {"education", "cost_rate", "birthday"} & seen.keys()
    seen = iam.ask("get", {"entity": "user", "id": person.id}, iam.token("executive"))
    assert seen["education"] == "台大"


# Trees


def test_a_department_within_itself_is_refused_naming_the_path(iam):
    top = iam.add(Department(name="公司", kind="company"))
    middle = iam.add(Department(name="業務部", parent_id=top.id))
    below = iam.add(Department(name="北區", parent_id=middle.id))
    args = {
        "entity": "department",
        "id": top.id,
        "values": {"parent_id": below.id},
        "version": 1,
    }
    error = iam.answer("update", args, iam.token("administrator"), language="en")["error"]
    told = error["errors"]["parent_id"]["message"]
    assert told == "This would make a circle: 公司 → 北區 → 業務部 → 公司."


def test_nobody_is_their_own_superior(iam):
    boss = iam.person(name="林")
    staff = iam.person(name="王", manager_id=boss.id)
    with pytest.raises(Invalid):
        iam.change(User, boss.id, manager_id=staff.id)


def test_two_moves_that_make_a_circle_together_do_not_both_succeed(iam):
    import threading

    one, two = iam.add(Territory(name="A")), iam.add(Territory(name="B"))
    outcomes = []

    def move(node, parent):
        try:
            iam.change(Territory, node, parent_id=parent)
            outcomes.append("moved")
        except CrmError:
            outcomes.append("refused")

    threads = [
        threading.Thread(target=move, args=pair) for pair in ((one.id, two.id), (two.id, one.id))
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert sorted(outcomes) == ["moved", "refused"]


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"username": "has space"}, "username"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
        ({"hired_on": "2026-02-01", "left_on": "2026-01-01"}, "left_on"),
        ({"language": "fr"}, "language"),
        ({"email": "nobody"}, "email"),
        ({"status": "asleep"}, "status"),
        ({"manager_id": "01a20a07-9fcb-76c6-b9e7-5af19684a320"}, "manager_id"),
    ],
)
def test_a_bad_value_of_a_person_is_refused_at_its_field(iam, values, field):
    args = {"entity": "user", "values": {"name": "新人", **values}}
    error = iam.answer("create", args, iam.token("administrator"))["error"]
    assert error["code"] == "invalid" and field in error["errors"]


def test_two_people_do_not_share_a_username_however_it_is_spelled(iam):
    iam.person(username="chen.wei")
    args = {"entity": "user", "values": {"name": "新人", "username": "Chen.Wei"}}
    error = iam.answer("create", args, iam.token("administrator"))["error"]
    assert error["errors"]["username"]["code"] == "not_unique"
