"""Masks show enough to recognise a value and too little to use it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit.access.mask import email, masked_value, phone, tail


@pytest.mark.parametrize(
    ("plain", "shown"),
    [
        ("13812341234", "138****1234"),
        ("138 1234-1234", "138****1234"),
        ("+86 138 1234 1234", "+861****1234"),
        ("02-2345678", "02****78"),
        ("12345", "****"),
        ("", "****"),
    ],
)
def test_a_phone_number_keeps_its_beginning_and_its_end(plain, shown):
    assert phone(plain) == shown


@pytest.mark.parametrize(
    ("plain", "shown"),
    [("chen.wei@example.com", "c****@example.com"), ("@example.com", "****"), ("nobody", "****")],
)
def test_an_address_keeps_its_first_letter_and_its_domain(plain, shown):
    assert email(plain) == shown


def test_a_tail_keeps_four_characters_of_a_long_text_only():
    assert tail("62220212345678") == "****5678"
    assert tail("1234567") == "****"


def test_a_list_of_numbers_keeps_its_kinds_and_masks_the_numbers():
    value = [{"kind": "mobile", "number": "13812341234", "primary": True, "note": "夜間勿打擾"}]
    assert masked_value(value, "phone") == [
        {"kind": "mobile", "number": "138****1234", "primary": True, "note": "****"}
    ]


def test_an_amount_has_no_mask_but_none():
    assert masked_value(125000, "tail") is None
    assert masked_value([{"kind": "a", "value": 7}], "tail") == [{"kind": "a", "value": None}]


@given(st.text(alphabet="0123456789", min_size=11, max_size=20))
def test_at_least_four_digits_of_a_phone_number_stay_hidden(digits):
    shown = phone(digits)
    assert sum(each.isdigit() for each in shown) <= len(digits) - 4


@given(st.text(max_size=40))
def test_a_mask_never_fails_and_never_shows_the_whole(text):
    for mask in (phone, email, tail):
        shown = mask(text)
        assert shown != text or "****" in text
