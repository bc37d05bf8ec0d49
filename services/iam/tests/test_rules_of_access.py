"""The pure rules behind explanations: ways to grants, and what differs between two standings."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iam.rules.difference import Standing, difference
from iam.rules.grants import widest
from iam.rules.ways import GROUP, ROLE, SINGLE, Step, Way, held

EDIT = "library.book.edit"
SCOPES = ("own", "department", "department_and_below", "territory", "all")
GRANTS = st.dictionaries(
    st.sampled_from(["a.b.view", "a.b.edit"]),
    st.frozensets(st.sampled_from(SCOPES), min_size=1),
)


def way(scope, *steps):
    return Way(steps or (Step(ROLE, "seller"),), {EDIT: frozenset({scope})})


def test_a_way_ends_with_the_first_of_its_stations_that_ends():
    steps = (
        Step(GROUP, "east"),
        Step(ROLE, "a", date(2026, 9, 1)),
        Step(ROLE, "b", date(2026, 5, 1)),
    )
    assert way("own", *steps).until == date(2026, 5, 1)


def test_a_permission_has_every_way_and_only_the_widest_scopes():
    (found,) = held([way("own"), way("all")])
    assert found.scopes == {"all"}
    assert found.by == (("own", 0), ("all", 1))


@pytest.mark.parametrize(
    ("beside", "unusual"),
    [("own", False), ("all", True)],
    ids=["reaches no further", "reaches further"],
)
def test_a_permission_is_unusual_where_a_single_grant_widens_it(beside, unusual):
    (found,) = held([way("department"), way("own"), way(beside, Step(SINGLE, "g"))])
    assert found.unusual is unusual


def test_what_ends_is_unusual():
    (found,) = held([way("own", Step(ROLE, "helper", date(2026, 12, 31)))])
    assert found.unusual


def test_everything_gives_every_permission():
    assert Way((), {"*": frozenset({"all"})}).scopes(EDIT) == {"all"}


def test_a_wider_scope_is_gained_and_the_narrower_is_not_lost():
    made = difference(Standing({EDIT: frozenset({"own"})}), Standing({EDIT: frozenset({"all"})}))
    assert made.gained == ((EDIT, "all"),)
    assert made.lost == ()


def test_a_changed_field_rule_is_told_with_before_and_after():
    before = Standing(fields={"library.book": {"diary": "hidden"}})
    made = difference(before, Standing(fields={"library.book": {"diary": "masked"}}))
    assert made.fields == (("library.book", "diary", "hidden", "masked"),)


def test_places_that_are_reached_no_more_are_lost():
    made = difference(Standing(departments=frozenset({"a", "b"})), Standing(departments={"b"}))
    assert (made.places_gained, made.places_lost) == (frozenset(), {"a"})


@given(GRANTS, GRANTS)
def test_what_one_way_gains_the_other_way_loses(one, other):
    there, back = (
        difference(Standing(one), Standing(other)),
        difference(Standing(other), Standing(one)),
    )
    assert (there.gained, there.lost) == (back.lost, back.gained)


@given(GRANTS, GRANTS)
def test_nothing_differs_exactly_where_the_widest_scopes_are_the_same(one, other):
    def effect(grants):
        return {name: widest(scopes) for name, scopes in grants.items()}

    assert difference(Standing(one), Standing(other)).nothing is (effect(one) == effect(other))


def test_who_becomes_an_administrator_loses_nothing():
    before = Standing({EDIT: frozenset({"own"})}, departments=frozenset({"a"}))
    made = difference(before, Standing({"*": frozenset({"all"})}))
    assert made.gained == (("*", "all"),)
    assert (made.lost, made.places_lost) == ((), frozenset())
