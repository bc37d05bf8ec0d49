"""One decision, said twice: PostgreSQL and Python agree about every record and every caller."""

from types import SimpleNamespace

import pytest
from archive import (
    CAN,
    DEPARTMENTS,
    GROUPS,
    PEOPLE,
    PERMISSIONS,
    SPECS,
    TERRITORIES,
    Book,
    Rule,
    Shelf,
    add,
    add_chain,
    holder,
    seen,
    shared_with,
)
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from crmkit.access.decide import (
    NOT_GRANTED,
    OUT_OF_SCOPE,
    allowed_scope,
    may,
    reach,
    require,
    require_on,
    scopes,
    where_allowed,
)
from crmkit.access.document import Access, access_document
from crmkit.access.permission import CATALOGUE, UnknownPermission
from crmkit.access.reach import reach_of
from crmkit.access.scope import ALL, Scope
from crmkit.access.sharing import shared_for
from crmkit.errors import Forbidden, NotFound
from crmkit.store.tables import share
from crmkit.testing.postgres import server


@pytest.fixture(autouse=True, scope="module")
def declared():
    CATALOGUE.declare_all(PERMISSIONS)


@pytest.fixture(scope="module")
def library():
    """Every mix of owner, department and territory, none included, at every level of the chain."""
    url = server().database()
    engine = create_engine(url)
    Shelf.metadata.create_all(engine)
    share.create(engine)
    scope_of = {}
    with engine.begin() as db:
        roots = [
            {"owner_id": owner, "department_id": department, "territory_id": territory}
            for owner in (None, *PEOPLE)
            for department in (None, *DEPARTMENTS)
            for territory in (None, *TERRITORIES)
        ]
        for scope in roots:
            add_chain(db, scope, scope_of)
        shared_with(db, scope_of)
        orphan = add(db, Book, name="orphan", shelf_id=None)
        scope_of["book", orphan] = {}
        scope_of["rule", add(db, Rule, name="rule")] = {}
    yield SimpleNamespace(engine=engine, scope_of=scope_of)
    engine.dispose()
    server().drop(url)


callers = st.builds(
    lambda grants, user, departments, below, territories, groups, received: Access(
        access_document(
            user=user,
            grants=grants,
            departments=departments,
            departments_below=below,
            territories=territories,
            groups=groups,
        )
    ).receiving(received),
    st.dictionaries(
        st.sampled_from(PERMISSIONS), st.sets(st.sampled_from(list(Scope))), max_size=10
    ),
    st.sampled_from([*PEOPLE, None]),
    st.sets(st.sampled_from(DEPARTMENTS), max_size=1),
    st.sets(st.sampled_from(DEPARTMENTS)),
    st.sets(st.sampled_from(TERRITORIES)),
    st.sets(st.sampled_from(GROUPS)),
    st.sampled_from([None, {}, {"archive.shelf": "view"}, {"archive.shelf": "edit"}]),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(access=callers, entity=st.sampled_from(list(SPECS)), operation=st.sampled_from(list(CAN)))
def test_sql_and_python_agree_about_every_record(library, access, entity, operation):
    spec = SPECS[entity]
    by_python = {
        record
        for (name, record), scope in library.scope_of.items()
        if name == entity and allowed_scope(scope, access, spec.permission(operation))
    }
    assert seen(library, spec, access, operation) == by_python


@settings(max_examples=200, deadline=None)
@given(
    access=callers,
    one=st.sets(st.sampled_from(list(Scope))),
    two=st.sets(st.sampled_from(list(Scope))),
)
def test_a_reach_covers_another_only_if_it_admits_all_that_the_other_admits(access, one, two):
    wide, narrow = (
        reach_of(access, scopes).with_shared(
            shared_for(access, f"archive.shelf.{operation}", granted=bool(scopes))
        )
        for scopes, operation in ((one, "view"), (two, "edit"))
    )
    if not wide.covers(narrow):
        return
    for owner in (None, *PEOPLE):
        for department in (None, *DEPARTMENTS):
            for territory in (None, *TERRITORIES):
                scope = {"owner_id": owner, "department_id": department}
                scope["territory_id"] = territory
                for receiver in (*PEOPLE, *GROUPS):
                    told = {"entity": "archive.shelf", "view": [receiver], "edit": []}
                    shared = {**scope, "shares": told}
                    assert wide.admits(shared) or not narrow.admits(shared)
                assert wide.admits(scope) or not narrow.admits(scope)


@pytest.mark.parametrize("entity", SPECS)
def test_who_has_no_grant_sees_nothing(library, entity):
    assert seen(library, SPECS[entity], holder()) == set()


def test_a_footnote_three_levels_down_belongs_to_the_owner_of_the_shelf(library):
    access = holder("archive.footnote.view", scope=Scope.OWN)
    mine = seen(library, SPECS["footnote"], access)
    assert len(mine) == len((None, *DEPARTMENTS)) * len((None, *TERRITORIES))
    assert all(library.scope_of["footnote", each]["owner_id"] == PEOPLE[0] for each in mine)


def test_a_record_without_owner_is_not_everybodys_own(library):
    access = holder("archive.shelf.view", scope=Scope.OWN, user=None)
    assert seen(library, SPECS["shelf"], access) == set()


def test_what_nobody_owns_needs_a_grant_for_all(library):
    for scope in Scope:
        access = holder("archive.rule.view", scope=scope, departments=DEPARTMENTS)
        assert bool(seen(library, SPECS["rule"], access)) == (scope == ALL)


def test_an_administrator_sees_all(library):
    everything = seen(library, SPECS["shelf"], holder("*"))
    assert len(everything) == sum(name == "shelf" for name, _ in library.scope_of)


def test_a_permission_that_nobody_declared_raises_even_for_an_administrator():
    for access in (holder(), holder("*"), holder("archive.shelf.shelve")):
        with pytest.raises(UnknownPermission):
            scopes(access, "archive.shelf.shelve")
        with pytest.raises(UnknownPermission):
            allowed_scope({}, access, "archive.shelf.shelve")
    with pytest.raises(UnknownPermission):
        where_allowed(SPECS["shelf"], holder("*"), "shelve")


def test_everything_is_not_a_permission_to_be_asked_for():
    with pytest.raises(UnknownPermission):
        may(holder("*"), "*")


def test_a_denial_has_an_id_and_a_reason():
    with pytest.raises(Forbidden) as refused:
        require(holder(), "archive.shelf.view")
    assert refused.value.reason == NOT_GRANTED
    assert refused.value.permission == "archive.shelf.view"
    assert len(refused.value.decision_id) == 36


def test_a_denial_out_of_scope_says_so():
    access = holder("archive.shelf.edit", scope=Scope.OWN)
    with pytest.raises(Forbidden) as refused:
        require(access, "archive.shelf.edit", SPECS["shelf"], {"owner_id": PEOPLE[1]})
    assert refused.value.reason == OUT_OF_SCOPE


def test_what_one_may_not_see_is_not_there_and_what_one_may_only_see_is_forbidden():
    others = {"owner_id": PEOPLE[1]}
    own_only = holder("archive.shelf.view", scope=Scope.OWN)
    with pytest.raises(NotFound):
        require_on(own_only, SPECS["shelf"], "edit", others)
    with pytest.raises(Forbidden):
        require_on(holder("archive.shelf.view"), SPECS["shelf"], "edit", others)
    require_on(holder("archive.shelf.view", "archive.shelf.edit"), SPECS["shelf"], "edit", others)


def test_a_share_opens_a_record_without_any_grant(library):
    access = holder(user=PEOPLE[0]).receiving({"archive.shelf": "edit"})
    mine = seen(library, SPECS["shelf"], access)
    assert mine and may(access, "archive.shelf.view")
    assert seen(library, SPECS["shelf"], access, "edit") < mine


def test_what_hangs_on_a_shared_record_needs_a_grant_for_its_kind(library):
    received = {"archive.shelf": "view"}
    bare = holder(user=PEOPLE[0]).receiving(received)
    reader = holder("archive.book.view", scope=Scope.OWN, user=PEOPLE[0]).receiving(received)
    own = {
        record
        for (entity, record), scope in library.scope_of.items()
        if entity == "book" and scope.get("owner_id") == PEOPLE[0]
    }
    assert seen(library, SPECS["book"], bare) == set()
    assert seen(library, SPECS["book"], reader) > own


def test_a_document_may_count_no_shares():
    access = Access(access_document(user=PEOPLE[0], shares=False))
    assert access.receiving({"archive.shelf": "view"}) is access


def test_decisions_of_one_document_are_worked_out_once():
    access = holder("archive.shelf.view")
    assert reach(access, "archive.shelf.view") is reach(access, "archive.shelf.view")
    spec = SPECS["shelf"]
    assert where_allowed(spec, access, "view") is where_allowed(spec, access, "view")
