"""Who may and may not, what changes access, the catalogue and the audit, on a real PostgreSQL."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select, text

from crmkit import clock
from crmkit.access.decide import allowed_scope, may, scopes
from crmkit.access.permission import CATALOGUE, SHIPPED_ROLES
from crmkit.errors import CrmError, Invalid, NotFound, Unauthenticated
from crmkit.events.contract import declaration
from crmkit.ids import new_id
from iam import audit_store, tables
from iam.entities.audit_record import AuditRecord
from iam.entities.department import Department
from iam.entities.field_rule import FieldRule
from iam.entities.permission import Permission
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_grant import RoleGrant
from iam.entities.territory import Territory
from iam.entities.user import User
from iam.service import IamService

LIBRARY = {
    "service": "library",
    "permissions": [
        {
            "name": f"library.book.{operation}",
            "sentence": f"{operation} books",
            "scoped": True,
            "defaults": defaults,
        }
        for operation, defaults in {
            "view": {"sales_rep": "own", "sales_manager": "department_and_below"},
            "edit": {"sales_rep": "own"},
            "lend": {},
        }.items()
    ],
    "fields": {"library.book": {"diary": {"personal": True, "mask": "tail"}}},
    "needs": ["iam.user.view"],
}


@pytest.fixture(autouse=True)
def known():
    CATALOGUE.declare_all(each["name"] for each in LIBRARY["permissions"])


@pytest.fixture
def library(iam):
    iam.learn(LIBRARY)
    return iam


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


# Documents


def scopes_of(iam, token, permission):
    return {str(each) for each in scopes(iam.access(token), permission)}


def test_the_defaults_of_a_contract_are_what_the_shipped_roles_begin_with(library):
    rep, manager = library.token("sales_rep"), library.token("sales_manager")
    assert scopes_of(library, rep, "library.book.edit") == {"own"}
    assert scopes_of(library, manager, "library.book.view") == {"department_and_below"}
    assert not may(library.access(manager), "library.book.edit")


def test_the_most_generous_of_several_roles_wins(library):
    both = library.token("sales_rep", "sales_manager")
    assert scopes_of(library, both, "library.book.view") == {"own", "department_and_below"}
    assert scopes_of(library, both, "library.book.edit") == {"own"}


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


# The catalogue


def test_hearing_a_contract_again_changes_nothing(library):
    def state():
        with library.session() as db:
            return [
                db.scalar(select(func.count()).select_from(each))
                for each in (Role, RoleGrant, Permission)
            ]

    before, told = state(), len(library.outbox("event"))
    library.learn(LIBRARY)
    library.learn(declaration(IamService))
    assert state() == before and len(library.outbox("event")) == told


def test_a_grant_that_an_administrator_took_away_stays_away(library):
    with library.session() as db:
        grant = db.scalars(
            select(RoleGrant.id).where(RoleGrant.permission == "library.book.edit")
        ).one()
    library.remove(RoleGrant, grant)
    changed = {**LIBRARY, "needs": []}
    library.learn(changed)
    assert not may(library.access(library.token("sales_rep")), "library.book.edit")


def test_a_default_that_a_new_release_adds_is_given(library):
    permissions = [dict(each) for each in LIBRARY["permissions"]]
    permissions[2]["defaults"] = {"sales_rep": "all"}
    library.learn({**LIBRARY, "permissions": permissions})
    assert scopes_of(library, library.token("sales_rep"), "library.book.lend") == {"all"}


def test_what_is_no_longer_declared_is_marked_and_kept(library):
    library.learn({**LIBRARY, "permissions": LIBRARY["permissions"][:2]})
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


# The audit


def record(**values):
    known = {
        "id": new_id(),
        "at": "2026-11-23T10:00:00Z",
        "actor_id": new_id(),
        "actor": "陳偉",
        "on_behalf_of": None,
        "operation": "edit",
        "entity": "library.book",
        "record_id": new_id(),
        "permission": "library.book.edit",
        "result": "allowed",
        "changes": {},
        "detail": {},
        "address": "192.0.2.1",
        "session_id": new_id(),
        "call_id": new_id(),
        "service": "library",
        "count": None,
        "sequence": 1,
    }
    return {**known, **values}


def keep(iam, *records):
    with iam.session() as db:
        audit_store.keep(db, records)


def listed(iam, token, **where):
    args = {"entity": "audit_record", "where": {k: {"eq": v} for k, v in where.items()}}
    return iam.ask("list", args, token)["items"]


def test_a_record_that_comes_twice_is_kept_once(library):
    same = record()
    keep(library, same)
    keep(library, same, record())
    assert len(listed(library, library.token("auditor"), service="library")) == 2


@pytest.mark.parametrize(
    "by",
    ["actor_id", "record_id", "session_id", "call_id", "operation", "result", "address", "entity"],
)
def test_the_audit_is_searched_by(library, by):
    values = {"operation": "lend", "result": "denied", "address": "203.0.113.9"}
    wanted = record(**values, entity="library.shelf", service="library")
    keep(library, wanted, record())
    found = listed(library, library.token("auditor"), service="library", **{by: wanted[by]})
    assert [each["id"] for each in found] == [wanted["id"]]


def test_the_audit_is_read_newest_first_and_by_time(library):
    days = [f"2026-{month:02d}-15T12:00:00Z" for month in (9, 11, 10)]
    keep(library, *(record(at=day) for day in days))
    token = library.token("auditor")
    items = listed(library, token, service="library")
    assert [each["at"] for each in items] == sorted(days, reverse=True)
    where = {"service": "library", "at": {"gte": "2026-10-01T00:00:00Z"}}
    args = {"entity": "audit_record", "where": where}
    assert len(library.ask("list", args, token)["items"]) == 2


def partitions(iam):
    with iam.session() as db:
        return set(
            db.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'audit_partition'"))
        )


def test_partitions_of_the_next_months_are_made_ahead(iam):
    with clock.stopped(datetime(2026, 11, 23, tzinfo=UTC)), iam.session() as db:
        audit_store.ensure_ahead(db)
    assert {f"audit_record_{month}" for month in ("2026_11", "2026_12", "2027_01", "2027_02")} <= (
        partitions(iam)
    )


def test_every_record_is_in_the_partition_of_its_month(library):
    keep(library, record(at="2025-01-31T23:59:59Z"), record(at="2025-02-01T00:00:00Z"))
    with library.session() as db:
        months = [
            db.scalar(text(f"SELECT count(*) FROM audit_partition.audit_record_2025_{month}"))
            for month in ("01", "02")
        ]
    assert months == [1, 1]


CHANGED = {
    "title": {"from": "A", "to": "B"},
    "price": {"from": "100", "to": "200"},
    "shelf_mark": {"from": "QA76.73 P98", "to": "QA76.73 P99"},
    "diary": {"from": "planted secret", "to": "another planted secret"},
}


def seen(iam, token):
    (found,) = listed(iam, token, service="library")
    one = iam.ask("get", {"entity": "audit_record", "id": found["id"]}, token)
    assert one["changes"] == found["changes"]
    return found


def test_the_audit_obeys_field_rules(library):
    auditor = library.role("auditor")
    for name, rule in {"price": "hidden", "shelf_mark": "masked"}.items():
        library.add(FieldRule(role_id=auditor.id, entity="library.book", field=name, rule=rule))
    grant = {"permission": "library.book.view", "scope": "all"}
    library.add(RoleGrant(role_id=auditor.id, **grant))
    keep(library, record(changes=CHANGED))
    found = seen(library, library.token("auditor"))
    assert found["changes"] == {
        "title": {"from": "A", "to": "B"},
        "shelf_mark": {"from": "**** P98", "to": "**** P99"},
    }
    assert "changes.shelf_mark" in found["_masked"]


@pytest.mark.parametrize("role", ["auditor", "administrator"])
def test_personal_values_in_the_audit_need_a_grant_of_their_own(library, role):
    keep(library, record(changes=CHANGED))
    assert "diary" not in seen(library, library.token(role))["changes"]


def test_the_audit_cannot_be_filtered_by_what_it_may_hide(library):
    keep(library, record(changes=CHANGED))
    args = {"entity": "audit_record", "where": {"changes": {"eq": "planted secret"}}}
    assert library.answer("list", args, library.token("auditor"))["error"]["code"] == "invalid"


def test_the_audit_is_never_changed_by_its_own_reaction(library):
    first = record(actor="陳偉")
    keep(library, first)
    keep(library, {**first, "actor": "somebody else"})
    with library.session() as db:
        kept = db.scalars(select(AuditRecord).where(AuditRecord.id == first["id"])).one()
    assert kept.actor == "陳偉"


def test_a_record_of_a_hidden_person_is_not_there_rather_than_forbidden(iam):
    with pytest.raises(NotFound):
        iam.ask("get", {"entity": "user", "id": new_id()}, iam.token("auditor"))
