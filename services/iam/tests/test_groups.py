"""Groups within groups, single grants and bundles: who has what, and who hears of a change."""

import itertools
from datetime import timedelta

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.exc import OperationalError

from crmkit import clock
from crmkit.access.decide import may
from crmkit.access.document import read_document
from crmkit.errors import Invalid
from iam import changes, documents, tables
from iam.entities.bundle_grant import BundleGrant
from iam.entities.direct_grant import DirectGrant
from iam.entities.field_rule import FieldRule
from iam.entities.group import Group
from iam.entities.group_membership import GroupMembership
from iam.entities.group_role import GroupRole
from iam.entities.permission_bundle import PermissionBundle
from iam.entities.role_bundle import RoleBundle
from iam.entities.user import User

LEND, EDIT, VIEW = "library.book.lend", "library.book.edit", "library.book.view"


def nested(iam, depth=5):
    """Groups, each within the one before it: the outermost first."""
    made = [iam.add(Group(name=f"第{level}層")) for level in range(1, depth + 1)]
    for outer, inner in itertools.pairwise(made):
        iam.add(GroupMembership(group_id=outer.id, member_group_id=inner.id))
    return made


def joined(iam, group, **about):
    """A new person in the group."""
    person = iam.person(**about)
    iam.add(GroupMembership(group_id=group.id, user_id=person.id))
    return person


def held(iam, person):
    return iam.access(iam.token_of(person))


def stale(iam):
    """The people whose documents are to be made anew."""
    with iam.session() as db:
        table = tables.user_access
        return set(db.scalars(select(table.c.user_id).where(table.c.stale)))


def fresh(iam, *people):
    """Everybody's document is made."""
    with iam.session() as db:
        for person in people:
            documents.current_hash(db, iam.service.keyring, person.id)
        db.commit()


# What groups give


def test_a_role_of_a_group_reaches_people_five_groups_down(library):
    groups = nested(library)
    person = joined(library, groups[-1])
    role = library.role("sales_rep")
    library.add(GroupRole(group_id=groups[0].id, role_id=role.id))
    assert library.scopes_of(library.token_of(person), EDIT) == {"own"}


def test_a_role_of_an_inner_group_does_not_reach_people_of_the_outer_one(library):
    outer, inner = nested(library, 2)
    person = joined(library, outer)
    library.add(GroupRole(group_id=inner.id, role_id=library.role("sales_rep").id))
    assert not may(held(library, person), EDIT)


def test_the_document_names_every_group_that_somebody_is_in(library):
    groups = nested(library, 3)
    person = joined(library, groups[-1])
    assert held(library, person).groups == {each.id for each in groups}


def test_a_deleted_group_gives_nothing_and_breaks_the_way_to_those_above_it(library):
    groups = nested(library, 3)
    person = joined(library, groups[-1])
    library.add(DirectGrant(group_id=groups[0].id, permission=LEND, scope="all"))
    assert may(held(library, person), LEND)
    library.change(Group, groups[1].id, deleted_at=clock.now())
    access = held(library, person)
    assert not may(access, LEND) and access.groups == {groups[2].id}


# Circles


def test_a_group_within_itself_is_refused_with_the_path_named(library):
    top, _, low = nested(library, 3)
    with pytest.raises(Invalid) as refused:
        library.add(GroupMembership(group_id=low.id, member_group_id=top.id))
    problem = refused.value.to_wire("en")["errors"]["member_group_id"]
    assert "第3層 → 第1層 → 第2層 → 第3層" in problem["message"]


def test_a_group_is_no_member_of_itself(library):
    (group,) = nested(library, 1)
    with pytest.raises(Invalid) as refused:
        library.add(GroupMembership(group_id=group.id, member_group_id=group.id))
    assert "member_group_id" in refused.value.to_wire("en")["errors"]


def test_two_ways_into_the_same_group_are_no_circle(library):
    top, _, low = nested(library, 3)
    library.add(GroupMembership(group_id=top.id, member_group_id=low.id))
    assert held(library, joined(library, low)).groups >= {top.id, low.id}


@pytest.mark.parametrize("kind", [DirectGrant, GroupMembership])
@pytest.mark.parametrize("receivers", [0, 2])
def test_a_person_or_a_group_receives_and_never_both_or_neither(library, kind, receivers):
    person, group = library.person(), library.add(Group(name="北區"))
    outer = library.add(Group(name="公司"))
    group_field = "member_group_id" if kind is GroupMembership else "group_id"
    about = {
        DirectGrant: {"permission": LEND, "scope": "all"},
        GroupMembership: {"group_id": outer.id},
    }[kind]
    both = {"user_id": person.id, group_field: group.id} if receivers else {}
    with pytest.raises(Invalid) as refused:
        library.add(kind(**about, **both))
    assert set(refused.value.to_wire("en")["errors"]) == {"user_id", group_field}


# Single grants and bundles


def test_a_single_grant_is_added_to_what_roles_give(library):
    person = library.person("sales_rep")
    library.add(DirectGrant(user_id=person.id, permission=VIEW, scope="department"))
    assert library.scopes_of(library.token_of(person), VIEW) == {"own", "department"}


def test_a_single_grant_ends_after_its_last_day(library):
    group = library.add(Group(name="盤點小組"))
    person = joined(library, group)
    library.add(DirectGrant(group_id=group.id, permission=LEND, scope="all", ends_on=clock.today()))
    assert may(held(library, person), LEND)
    with library.session() as db, clock.stopped(clock.now() + timedelta(days=1)):
        user = db.get_one(User, person.id)
        found = documents.current_hash(db, library.service.keyring, user.id)
        signed = documents.signed_by_hash(db, found)
    assert not may(read_document(library.service.keyring, signed), LEND)


def test_a_single_grant_shows_no_field_that_a_role_hides(library):
    role = library.role("sales_rep")
    rule = {"entity": "library.book", "field": "price", "rule": "hidden"}
    library.add(FieldRule(role_id=role.id, **rule))
    person = library.person("sales_rep")
    library.add(DirectGrant(user_id=person.id, permission=VIEW, scope="all"))
    access = held(library, person)
    assert access.field_rules == {"library.book": {"price": "hidden"}}


def test_only_declared_permissions_are_granted_singly_or_in_bundles(library):
    person, bundle = library.person(), library.add(PermissionBundle(name="圖書"))
    for grant in (
        DirectGrant(user_id=person.id, permission="library.book.burn", scope="all"),
        BundleGrant(bundle_id=bundle.id, permission="library.book.burn", scope="all"),
    ):
        with pytest.raises(Invalid) as refused:
            library.add(grant)
        assert set(refused.value.to_wire("en")["errors"]) == {"permission"}


def test_a_bundle_gives_the_same_to_every_role_that_has_it(library):
    bundle = library.add(PermissionBundle(name="借閱"))
    library.add(BundleGrant(bundle_id=bundle.id, permission=LEND, scope="department"))
    for code in ("finance", "executive"):
        library.add(RoleBundle(role_id=library.role(code).id, bundle_id=bundle.id))
        assert library.scopes_of(library.token(code), LEND) == {"department"}


# Whose documents are made anew


def changes_of(library):
    """Each change that concerns the person in the innermost group, and nobody else."""
    groups = nested(library)
    role, bundle = library.role("finance"), library.add(PermissionBundle(name="借閱"))
    library.add(RoleBundle(role_id=role.id, bundle_id=bundle.id))
    given = library.add(GroupRole(group_id=groups[0].id, role_id=role.id))
    return groups, {
        "a role of the outermost group": lambda: library.remove(GroupRole, given.id),
        "a grant in a bundle of that role": lambda: library.add(
            BundleGrant(bundle_id=bundle.id, permission=LEND, scope="all")
        ),
        "a single grant to a group between": lambda: library.add(
            DirectGrant(group_id=groups[2].id, permission=LEND, scope="all")
        ),
        "a group between put elsewhere": lambda: library.add(
            GroupMembership(group_id=library.add(Group(name="外")).id, member_group_id=groups[3].id)
        ),
        "a deleted group between": lambda: library.change(
            Group, groups[1].id, deleted_at=clock.now()
        ),
    }


@pytest.mark.parametrize(
    "what",
    [
        "a role of the outermost group",
        "a grant in a bundle of that role",
        "a single grant to a group between",
        "a group between put elsewhere",
        "a deleted group between",
    ],
)
def test_a_change_through_groups_concerns_exactly_the_people_within(library, what):
    groups, made = changes_of(library)
    inside, outside = joined(library, groups[-1]), library.person("sales_rep")
    fresh(library, inside, outside)
    before = len(library.events("iam.access.changed"))
    made[what]()
    assert stale(library) & {inside.id, outside.id} == {inside.id}
    told = [each["data"]["user_ids"] for each in library.events("iam.access.changed")[before:]]
    assert told == [[inside.id]]


def test_a_person_who_leaves_a_group_is_concerned_alone(library):
    (group,) = nested(library, 1)
    leaving, staying = joined(library, group), joined(library, group)
    fresh(library, leaving, staying)
    with library.session() as db:
        place = db.scalars(
            select(GroupMembership.id).where(GroupMembership.user_id == leaving.id)
        ).one()
    library.remove(GroupMembership, place)
    assert stale(library) & {leaving.id, staying.id} == {leaving.id}


def test_a_change_of_access_waits_until_another_one_is_committed(library):
    """Else a grant to a group would miss the person whose joining it does not see yet."""
    group, person = library.add(Group(name="北區")), library.person()
    add, call = library.service.add, library.call
    with library.session() as granting, library.session() as joining:
        add(granting, call(granting), DirectGrant(group_id=group.id, permission=LEND, scope="all"))
        granting.execute(select(func.pg_advisory_xact_lock(changes.LOCK)))
        joining.execute(text("SET LOCAL lock_timeout = '50ms'"))
        add(joining, call(joining), GroupMembership(group_id=group.id, user_id=person.id))
        with pytest.raises(OperationalError, match="lock timeout"):
            joining.commit()
