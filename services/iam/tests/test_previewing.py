"""Changes of access seen before they are made."""

import pytest
from access_cases import (
    EDIT,
    LEND,
    VIEW,
    assigned,
    groups_within,
    joins,
    role_with,
)
from sqlalchemy import func, select

from crmkit.access.decide import may
from crmkit.access.permission import CATALOGUE
from crmkit.errors import Forbidden, Invalid
from crmkit.ids import new_id
from crmkit.store import tables as kit_tables
from iam import documents, tables
from iam.entities.department import Department
from iam.entities.group_membership import GroupMembership
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role import Role
from iam.entities.role_assignment import RoleAssignment
from iam.entities.role_bundle import RoleBundle
from iam.entities.role_grant import RoleGrant
from iam.entities.user import User
from iam.holdings import holdings_of
from iam.inputs_access import MOST_CHANGES
from iam.standings import standings


def previewed(iam, *changes, token=None, **how):
    values = {"changes": list(changes), **how}
    args = {"name": "user.preview_access_change", "values": values}
    return iam.ask("command", args, token or iam.token("administrator"))


def creating(entity, /, **values):
    return {"entity": entity, "action": "create", "values": values}


def deleting(entity, record):
    return {"entity": entity, "action": "delete", "id": record.id}


def changing(entity, record, **values):
    return {"entity": entity, "action": "update", "id": record.id, "values": values}


def setting(record, entity="role", /, **wanted):
    return {"entity": entity, "action": "set_grants", "id": record.id, "values": wanted}


def gains(told):
    """Who gains and loses what, as pairs of permission and scope."""
    return {
        person["user"]["id"]: tuple(
            [(each["permission"], each["scope"]) for each in person[way]]
            for way in ("gained", "lost")
        )
        for person in told["people"]
    }


# What a change would do


def test_a_membership_gives_what_the_groups_above_have(library):
    outer, _, inner = groups_within(library, "Outer", "Middle", "Inner")
    role = role_with(library, "lender", (LEND, "department"))
    library.add(GroupRole(group_id=outer.id, role_id=role.id))
    person = library.person()
    told = previewed(library, creating("group_membership", group_id=inner.id, user_id=person.id))
    assert gains(told) == {person.id: ([(LEND, "department")], [])}
    assert told["total"] == 1


def test_taking_a_group_out_of_a_group_takes_from_everybody_in_it(library):
    outer, inner = groups_within(library, "Outer", "Inner")
    role = role_with(library, "lender", (LEND, "own"))
    library.add(GroupRole(group_id=outer.id, role_id=role.id))
    people = [library.person() for _ in range(2)]
    for person in people:
        joins(library, person, inner)
    with library.session() as db:
        link = db.query(GroupMembership).filter_by(member_group_id=inner.id).one()
    told = previewed(library, deleting("group_membership", link))
    assert gains(told) == {person.id: ([], [(LEND, "own")]) for person in people}


def test_what_somebody_has_by_another_way_is_not_lost(library):
    role = role_with(library, "lender", (LEND, "own"))
    person = library.person()
    assigned(library, person, role_with(library, "chief", (LEND, "all")))
    given = assigned(library, person, role)
    assert previewed(library, deleting("role_assignment", given))["total"] == 0


def test_several_changes_are_seen_together(library):
    role = role_with(library, "lender", (LEND, "own"))
    person = library.person()
    assigned(library, person, role)
    with library.session() as db:
        (grant,) = db.query(RoleGrant).filter_by(role_id=role.id)
    told = previewed(
        library,
        deleting("role_grant", grant),
        creating("role_grant", role_id=role.id, permission=LEND, scope="all"),
        creating("role_grant", role_id=role.id, permission=EDIT, scope="own"),
    )
    assert gains(told) == {person.id: ([(EDIT, "own"), (LEND, "all")], [])}


def test_a_grant_in_a_bundle_reaches_the_holders_of_every_role_that_has_it(library):
    bundle = library.add(PermissionBundle(name="Lending"))
    people = []
    for code in ("first", "second"):
        role = role_with(library, code)
        library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
        people.append(library.person())
        assigned(library, people[-1], role)
    change = creating("bundle_grant", bundle_id=bundle.id, permission=LEND, scope="own")
    assert gains(previewed(library, change)).keys() == {each.id for each in people}


def test_a_single_grant_is_gained_by_its_receiver(library):
    person = library.person()
    change = creating("direct_grant", user_id=person.id, permission=LEND, scope="territory")
    assert gains(previewed(library, change)) == {person.id: ([(LEND, "territory")], [])}


def test_the_administrators_role_gives_everything(library):
    person = library.person()
    role = library.role("administrator")
    change = creating("role_assignment", user_id=person.id, role_id=role.id)
    assert gains(previewed(library, change)) == {person.id: ([("*", "all")], [])}


def test_a_field_rule_is_told_beside_the_grants(library):
    role = role_with(library, "reader", (VIEW, "all"))
    person = library.person()
    assigned(library, person, role)
    rule = {"entity": "library.book", "field": "diary", "rule": "hidden"}
    told = previewed(library, creating("field_rule", role_id=role.id, **rule))
    (found,) = told["people"]
    assert found["fields"] == [
        {"entity": "library.book", "field": "diary", "before": None, "after": "hidden"}
    ]


def test_a_department_that_moves_changes_whom_its_new_superiors_reach(library):
    top, other = (library.add(Department(name=name)) for name in ("總公司", "分公司"))
    branch = library.add(Department(name="台北", parent_id=other.id))
    above = library.person("sales_manager", department_id=top.id)
    before = library.person("sales_manager", department_id=other.id)
    told = previewed(library, changing("department", branch, parent_id=top.id))
    places = {
        each["user"]["id"]: (each["places_gained"], each["places_lost"]) for each in told["people"]
    }
    assert places == {above.id: (["台北"], []), before.id: ([], ["台北"])}


def test_who_gets_a_role_that_wants_a_second_factor_loses_all_until_it_is_set_up(library):
    strict = library.add(Role(code="strict", labels={"en": "Strict"}, second_factor=True))
    person = library.person()
    assigned(library, person, role_with(library, "lender", (LEND, "own")))
    told = previewed(library, creating("role_assignment", user_id=person.id, role_id=strict.id))
    assert gains(told) == {person.id: ([], [(LEND, "own")])}


def test_people_are_counted_exactly_and_listed_up_to_a_bound(library, monkeypatch):
    monkeypatch.setattr("iam.previewing.MOST_PEOPLE", 2)
    role = role_with(library, "lender", (LEND, "own"))
    for _ in range(3):
        assigned(library, library.person(password=None), role)
    with library.session() as db:
        (grant,) = db.query(RoleGrant).filter_by(role_id=role.id)
    told = previewed(library, deleting("role_grant", grant))
    assert (len(told["people"]), told["total"], told["losing"], told["gaining"]) == (2, 3, 3, 0)


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


# What a preview leaves behind


def test_a_preview_changes_nothing_and_tells_nobody(library):
    person = library.person()
    library.token_of(person)
    token = library.token("administrator")
    role = library.role("sales_rep")

    def kept():
        with library.session() as db:
            counts = [
                db.scalar(select(func.count()).select_from(each))
                for each in (kit_tables.history, tables.access_document)
            ]
            stale = set(db.scalars(select(tables.user_access.c.user_id).where(
                tables.user_access.c.stale
            )))  # fmt: skip
        return counts, stale, len(library.outbox("event"))

    before = kept()
    previewed(library, creating("role_assignment", user_id=person.id, role_id=role.id), token=token)
    assert kept() == before


def test_a_preview_is_audited_as_what_it_is(library):
    person = library.person()
    change = creating("direct_grant", user_id=person.id, permission=LEND, scope="own")
    previewed(library, change)
    assert len(library.audit(operation="preview_access_change")) == 1
    assert library.audit(entity="iam.direct_grant") == []


def test_what_is_done_after_a_preview_is_heard_of(library):
    """The session that previewed goes on to listen for real changes."""
    person = library.person()
    change = creating("direct_grant", user_id=person.id, permission=LEND, scope="own")
    previewed(library, change)
    token = library.token("administrator")
    args = {"entity": "direct_grant", "values": change["values"]}
    library.ask("create", args, token)
    assert may(library.access(library.token_of(person)), LEND)


# Refusals


def test_who_may_not_make_a_change_may_not_preview_it(library):
    person = library.person()
    role = library.role("administrator")
    change = creating("role_assignment", user_id=person.id, role_id=role.id)
    with pytest.raises(Forbidden) as refused:
        previewed(library, change, token=library.token("sales_manager"))
    assert refused.value.permission == "iam.role_assignment.create"


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


def test_a_change_that_would_be_refused_is_refused_at_its_place(library):
    outer, inner = groups_within(library, "Outer", "Inner")
    person = library.person()
    with pytest.raises(Invalid) as refused:
        previewed(
            library,
            creating("group_membership", group_id=inner.id, user_id=person.id),
            creating("group_membership", group_id=inner.id, member_group_id=outer.id),
        )
    assert set(refused.value.errors) == {"changes.1.member_group_id"}


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"entity": "session", "action": "create"}, "entity"),
        ({"entity": "nothing", "action": "create"}, "entity"),
        ({"entity": "role_grant", "action": "delete"}, "id"),
        ({"entity": "group_membership", "action": "update", "id": "x"}, "action"),
        ({"entity": "group", "action": "set_grants", "id": "x"}, "action"),
    ],
    ids=["gives no access", "is unknown", "names no record", "is never edited", "has no matrix"],
)
def test_a_change_that_makes_no_sense_is_refused_by_name(library, change, field):
    with pytest.raises(Invalid) as refused:
        previewed(library, change)
    assert set(refused.value.errors) == {f"changes.0.{field}"}


def test_what_everybody_may_do_together_is_what_their_documents_say(library):
    outer, inner = groups_within(library, "Outer", "Inner")
    home = library.add(Department(name="北區"))
    below = library.add(Department(name="台北", parent_id=home.id))
    people = [
        library.person("sales_rep", "sales_manager", department_id=home.id),
        library.person("administrator"),
        library.person("service_agent", "technician", department_id=below.id),
        library.person(),
    ]
    joins(library, people[-1], inner)
    library.add(GroupRole(group_id=outer.id, role_id=library.role("finance").id))
    library.change(Department, below.id, manager_id=people[0].id)
    with library.session() as db:
        together = standings(db, None)
        for person in people:
            user = db.get_one(User, person.id)
            document = documents.document_of(db, user, holdings_of(db, person.id))
            found = together[person.id]
            assert {name: sorted(each) for name, each in found.grants.items()} == {
                name: sorted(each) for name, each in document.get("grants", {}).items()
            }
            assert found.fields == document.get("fields", {})
            reached = {*document.get("departments", ()), *document.get("departments_below", ())}
            assert found.departments == reached
