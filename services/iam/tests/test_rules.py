"""The rules of identity and access, as sentences and as properties."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iam.rules.backoff import (
    PER_ADDRESS,
    PER_KNOWN_ADDRESS,
    PER_USER,
    remaining,
    retry_after,
    wait_after,
)
from iam.rules.grants import RoleGrants, field_rules, shows, union, widest
from iam.rules.trees import below, path_back

PERMISSIONS = [f"{entity}.{verb}" for entity in ("a.x", "a.y") for verb in ("view", "edit")]
SCOPES = ["own", "department", "department_and_below", "territory", "all"]
RULES = ["hidden", "masked", "readonly"]

roles = st.lists(
    st.builds(
        RoleGrants,
        st.dictionaries(
            st.sampled_from(PERMISSIONS), st.frozensets(st.sampled_from(SCOPES)), max_size=4
        ),
        st.dictionaries(
            st.sampled_from(["a.x", "a.y"]),
            st.dictionaries(st.sampled_from(["f", "g", "h"]), st.sampled_from(RULES)),
        ),
    ),
    max_size=4,
)


# Grants


@given(roles)
def test_every_scope_of_every_role_is_held_by_the_union(given_roles):
    whole = union(given_roles)
    for role in given_roles:
        for permission, scopes in role.grants.items():
            for scope in scopes:
                held = whole[permission]
                assert scope in held or widest({*held, scope}) == held


@given(roles)
def test_the_union_gives_nothing_that_no_role_gives(given_roles):
    for permission, scopes in union(given_roles).items():
        for scope in scopes:
            assert any(scope in role.grants.get(permission, ()) for role in given_roles)


@given(roles, roles)
def test_another_role_never_takes_a_grant_away(some, more):
    before, after = union(some), union(some + more)
    for permission, scopes in before.items():
        for scope in scopes:
            assert widest({*after[permission], scope}) == after[permission]


def test_department_and_territory_stand_side_by_side():
    assert widest({"own", "department", "territory"}) == {"own", "department", "territory"}


def test_the_wider_scope_holds_the_narrower():
    assert widest({"department", "department_and_below"}) == {"department_and_below"}
    assert widest(SCOPES) == {"all"}


# Field rules


def deciding(given_roles, entity):
    viewing = [role for role in given_roles if shows(role, entity)]
    return viewing or [role for role in given_roles if role.rules.get(entity)]


@given(roles)
def test_a_field_rule_holds_exactly_when_every_role_that_shows_the_entity_has_one(given_roles):
    """Who sees the entity by none has it by a share; then the roles that speak of it count."""
    found = field_rules(given_roles)
    for entity in ("a.x", "a.y"):
        viewing = deciding(given_roles, entity)
        for name in ("f", "g", "h"):
            by_all = viewing and all(name in role.rules.get(entity, {}) for role in viewing)
            assert bool(by_all) == (name in found.get(entity, {}))


@given(roles)
def test_a_rule_that_holds_is_no_stricter_than_any_role_says(given_roles):
    for entity, rules in field_rules(given_roles).items():
        for name, rule in rules.items():
            said = [role.rules[entity][name] for role in deciding(given_roles, entity)]
            assert RULES.index(rule) == max(RULES.index(each) for each in said)


def test_a_role_that_does_not_show_the_entity_does_not_lift_a_rule():
    clerk = RoleGrants({"a.x.view": frozenset({"all"})}, {"a.x": {"limit": "hidden"}})
    other = RoleGrants({"a.y.view": frozenset({"all"})})
    assert field_rules([clerk, other]) == {"a.x": {"limit": "hidden"}}


def test_a_rule_of_a_role_holds_for_what_is_seen_by_a_share_alone():
    clerk = RoleGrants({}, {"a.x": {"limit": "hidden"}})
    assert field_rules([clerk, RoleGrants({"a.y.view": frozenset({"all"})})]) == {
        "a.x": {"limit": "hidden"}
    }


def test_an_administrators_role_lifts_every_rule():
    clerk = RoleGrants({"a.x.view": frozenset({"all"})}, {"a.x": {"limit": "hidden"}})
    assert field_rules([clerk, RoleGrants({"*": frozenset({"all"})})]) == {}


# Trees

trees = (
    st.integers(1, 30)
    .flatmap(
        lambda size: st.tuples(
            *(
                st.one_of(st.none(), st.integers(0, index - 1)) if index else st.none()
                for index in range(size)
            )
        )
    )
    .map(
        lambda parents: {
            str(node): None if parent is None else str(parent)
            for node, parent in enumerate(parents)
        }
    )
)


@given(trees, st.data())
def test_what_is_below_is_what_reaches_the_node_going_up(tree, data):
    root = data.draw(st.sampled_from(sorted(tree)))

    def reaches(node):
        while node is not None:
            if node == root:
                return True
            node = tree[node]
        return False

    assert below(tree, root) == {node for node in tree if reaches(node)}


@given(trees, st.data())
def test_a_move_below_itself_is_a_circle_and_any_other_move_is_not(tree, data):
    node = data.draw(st.sampled_from(sorted(tree)))
    parent = data.draw(st.sampled_from(sorted(tree)))
    path = path_back(node, parent, tree.__getitem__)
    assert (path is not None) == (parent in below(tree, node))
    if path is not None:
        assert path[0] == path[-1] == node


def test_the_path_names_everybody_on_the_way():
    assert path_back("a", "c", {"a": None, "b": "a", "c": "b"}.__getitem__) == ["a", "c", "b", "a"]


def test_nothing_is_below_no_node():
    assert below({"a": None}, None) == set()


def test_a_circle_in_bad_data_ends():
    assert below({"a": "b", "b": "a"}, "a") == {"a", "b"}
    assert path_back("x", "a", {"a": "b", "b": "a", "x": None}.__getitem__) is None


# Backoff


@pytest.mark.parametrize("patience", [PER_USER, PER_ADDRESS, PER_KNOWN_ADDRESS])
@given(failures=st.floats(0, 10_000))
def test_the_wait_grows_and_has_an_end(patience, failures):
    assert 0 <= wait_after(failures, patience) <= wait_after(failures + 1, patience)
    assert wait_after(failures, patience) <= patience.longest_wait


@pytest.mark.parametrize("patience", [PER_USER, PER_ADDRESS, PER_KNOWN_ADDRESS])
@given(failures=st.floats(0, 1000), seconds=st.floats(0, 10_000))
def test_after_the_wait_the_next_try_is_welcome(patience, failures, seconds):
    wait = retry_after(failures, seconds, patience)
    assert retry_after(failures, seconds + wait, patience) == 0


def test_clocks_that_differ_a_little_make_nobody_wait():
    assert retry_after(0, -0.5, PER_USER) == 0


def test_a_few_mistakes_cost_nothing():
    assert [wait_after(n, PER_USER) for n in range(8)] == [0, 0, 0, 0, 0, 0, 2, 4]


def test_the_persons_own_computer_waits_half_a_minute_at_most():
    assert wait_after(1_000_000, PER_KNOWN_ADDRESS) == 30


@given(st.floats(0, 100), st.floats(0, 100_000))
def test_failures_are_forgotten_with_time(failures, seconds):
    assert 0 <= remaining(failures, seconds, PER_USER) <= failures
    assert remaining(failures, PER_USER.forget_every * 101, PER_USER) == 0
