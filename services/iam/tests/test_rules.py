"""The rules of identity and access, as sentences and as properties."""

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iam.rules import codes
from iam.rules.backoff import (
    PER_ADDRESS,
    PER_KNOWN_ADDRESS,
    PER_USER,
    remaining,
    retry_after,
    wait_after,
)
from iam.rules.grants import RoleGrants, field_rules, shows, union, widest
from iam.rules.passwords import (
    ABOUT_YOU,
    BESIDE_SECOND_FACTOR,
    TOO_COMMON,
    TOO_LONG,
    TOO_SHORT,
    TOO_SHORT_BESIDE,
    Blocklist,
    generated,
    normalised,
    problem,
)
from iam.rules.qr import qr_code
from iam.rules.trees import below, path_back

COMMON = Blocklist(
    words=frozenset({"password", "qwerty", "dragon", "letmein", "woaini", "guanxi", "welcome"}),
    whole=frozenset({"correcthorsebatterystaple"}),
)

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


@given(roles)
def test_a_field_rule_holds_exactly_when_every_role_that_shows_the_entity_has_one(given_roles):
    found = field_rules(given_roles)
    for entity in ("a.x", "a.y"):
        viewing = [role for role in given_roles if shows(role, entity)]
        for name in ("f", "g", "h"):
            by_all = viewing and all(name in role.rules.get(entity, {}) for role in viewing)
            assert bool(by_all) == (name in found.get(entity, {}))


@given(roles)
def test_a_rule_that_holds_is_no_stricter_than_any_role_says(given_roles):
    for entity, rules in field_rules(given_roles).items():
        for name, rule in rules.items():
            said = [role.rules[entity][name] for role in given_roles if shows(role, entity)]
            assert RULES.index(rule) == max(RULES.index(each) for each in said)


def test_a_role_that_does_not_show_the_entity_does_not_lift_a_rule():
    clerk = RoleGrants({"a.x.view": frozenset({"all"})}, {"a.x": {"limit": "hidden"}})
    other = RoleGrants({"a.y.view": frozenset({"all"})})
    assert field_rules([clerk, other]) == {"a.x": {"limit": "hidden"}}


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


# Passwords


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery",
        "紫色的河馬在星期三下午喝烏龍茶",
        "vT9#kQ2!mZ7&pL4x",
        "ten geese over Tainan",
        "lunch at the blue pier again",
    ],
)
def test_a_long_password_of_ones_own_is_good(password):
    assert problem(password, COMMON, about=["chen.wei", "陳偉"]) is None


@pytest.mark.parametrize(
    ("password", "key"),
    [
        ("short", TOO_SHORT),
        ("fourteen chars", TOO_SHORT),
        ("x" * 300, TOO_LONG),
        ("aaaaaaaaaaaaaaaaaaaa", TOO_COMMON),
        ("123456789012345678", TOO_COMMON),
        ("passwordpassword", TOO_COMMON),
        ("P@ssw0rd-P@ssw0rd!", TOO_COMMON),
        ("password12345678", TOO_COMMON),
        ("qwertyuiopasdfgh", TOO_COMMON),
        ("1qaz2wsx3edc4rfv5tgb", TOO_COMMON),
        ("welcome-guanxi-2026", TOO_COMMON),
        ("abcxyzabcxyzabcxyz", TOO_COMMON),
        ("chen.weichen.wei2026", ABOUT_YOU),
    ],
)
def test_a_password_that_many_would_guess_is_refused_with_the_reason(password, key):
    assert problem(password, COMMON, about=["chen.wei", "陳偉"]) == key


@given(st.text(max_size=60))
def test_any_text_is_judged_without_failing(text):
    assert problem(text, COMMON, about=["chen"]) in {None, TOO_SHORT, TOO_COMMON, ABOUT_YOU}


@given(st.text(max_size=14))
def test_nothing_below_fifteen_characters_is_good(text):
    assert len(normalised(text)) >= 15 or problem(text, COMMON) == TOO_SHORT


def test_a_composed_and_a_decomposed_password_are_the_same():
    assert normalised("cafe\u0301") == normalised("caf\u00e9")


def test_a_generated_password_is_good_and_never_the_same():
    made = {generated() for _ in range(200)}
    assert len(made) == 200
    assert sum(problem(each, COMMON) is None for each in made) == 200


def test_beside_a_second_factor_eight_characters_are_enough():
    assert problem("kiwi9tar", COMMON) == TOO_SHORT
    assert problem("kiwi9tar", COMMON, demand=BESIDE_SECOND_FACTOR) is None
    assert problem("kiwi9ta", COMMON, demand=BESIDE_SECOND_FACTOR) == TOO_SHORT_BESIDE


@pytest.mark.parametrize("text", ["password", "qwertyui", "dragon99", "guanxi88", "aaaaaaaa"])
def test_beside_a_second_factor_a_common_password_is_refused_all_the_same(text):
    assert problem(text, COMMON, demand=BESIDE_SECOND_FACTOR) == TOO_COMMON


def test_a_password_that_is_common_as_a_whole_is_refused_in_any_capitals():
    assert problem("CorrectHorseBatteryStaple", COMMON) == TOO_COMMON
    assert problem("correct horse battery stable", COMMON) is None


def test_no_kind_of_character_is_demanded():
    assert problem("nine ordinary small words here", COMMON) is None


def test_sixty_four_characters_and_more_are_taken():
    assert (
        problem("a quiet harbour town wakes before the ferry brings its visitors ok", COMMON)
        is None
    )


@pytest.mark.parametrize("name", ["陳偉", "關係"])
def test_a_chinese_name_of_two_characters_counts(name):
    text = f"{name}愛吃牛肉麵" * 2 + name
    assert problem(text, COMMON) is None
    assert problem(text, COMMON, [name]) == ABOUT_YOU


# Codes

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def test_a_code_of_this_step_the_one_before_and_the_one_after_is_right():
    moment = 1_790_000_010
    here = moment // codes.STEP
    found = [
        codes.matching_step(SECRET, pyotp.TOTP(SECRET).generate_otp(here + off), moment)
        for off in range(-2, 3)
    ]
    assert found == [None, here - 1, here, here + 1, None]


@pytest.mark.parametrize("typed", ["", "abc", "00000", "0000000", "１２３", "\u0000", "-"])
def test_what_is_no_code_matches_no_step(typed):
    assert codes.matching_step(SECRET, typed, 1_790_000_010) is None


def test_a_code_may_be_typed_with_a_gap():
    code = pyotp.TOTP(SECRET).generate_otp(1_790_000_010 // codes.STEP)
    assert codes.matching_step(SECRET, f"{code[:3]} {code[3:]}", 1_790_000_010) is not None


def test_ten_recovery_codes_are_made_and_all_differ():
    made = codes.recovery_codes()
    assert len(set(made)) == 10
    assert all(codes.is_recovery_code(each.upper().replace("-", " ")) for each in made)


def test_a_qr_code_is_a_square_with_a_quiet_border():
    drawn = qr_code("otpauth://totp/Guanxi:chen?secret=JBSWY3DPEHPK3PXP")
    assert drawn["size"] >= 21 + 2 * 4
    assert drawn["path"].startswith("M4 4h7v1h-7z")
