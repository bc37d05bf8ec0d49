"""The rules of passwords and of one-time codes, as sentences and as properties."""

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from iam.rules import codes
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

COMMON = Blocklist(
    words=frozenset({"password", "qwerty", "dragon", "letmein", "woaini", "guanxi", "welcome"}),
    whole=frozenset({"correcthorsebatterystaple"}),
)


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
