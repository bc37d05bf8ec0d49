"""How one state of a matrix becomes another, over all small states."""

from hypothesis import given
from hypothesis import strategies as st

from iam.rules.matrix import grant_changes, revision, rule_changes

GRANTS = st.sets(st.tuples(st.sampled_from("abc"), st.sampled_from(["own", "department", "all"])))
PLACES = st.tuples(st.sampled_from("ab"), st.sampled_from("xy"))
RULES = st.dictionaries(PLACES, st.sampled_from(["hidden", "masked", "readonly"]))


@given(GRANTS, GRANTS)
def test_the_changes_lead_from_one_state_to_the_other(have, want):
    by = grant_changes(have, want)
    gone = {*by.removed, *((name, before) for name, before, _ in by.changed)}
    come = {*by.added, *((name, after) for name, _, after in by.changed)}
    assert (have - gone) | come == want


@given(GRANTS, GRANTS)
def test_no_permission_is_told_as_taken_away_and_given_at_once(have, want):
    by = grant_changes(have, want)
    assert not {name for name, _ in by.added} & {name for name, _ in by.removed}


@given(RULES, RULES)
def test_rules_become_those_wanted(have, want):
    by = rule_changes(have, want)
    kept = {at: rule for at, rule in have.items() if at not in by.removed}
    changed = {(entity, field): after for entity, field, _, after in by.changed}
    assert {**kept, **by.added, **changed} == want


@given(GRANTS, RULES, GRANTS, RULES)
def test_a_revision_names_one_state_only(grants, rules, others, other_rules):
    same = (grants, rules) == (others, other_rules)
    assert (revision(grants, rules) == revision(others, other_rules)) is same
