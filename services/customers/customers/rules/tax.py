"""Checks of tax numbers: they warn about what looks mistyped and never block."""

import re

TAIWAN_WEIGHTS = (1, 2, 1, 2, 1, 2, 4, 1)
CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CREDIT_CODE_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)


def is_business_number(number: str) -> bool:
    """Whether eight digits pass the check of a Taiwanese 統一編號.

    The sum of the digits of the weighted digits is a multiple of five (since April 2023). A seven
    in the seventh place gives ten, whose digits may count as one or as nought.
    """
    if not re.fullmatch(r"[0-9]{8}", number):
        return False
    products = [int(digit) * weight for digit, weight in zip(number, TAIWAN_WEIGHTS, strict=True)]
    total = sum(product // 10 + product % 10 for product in products)
    if total % 5 == 0:
        return True
    return number[6] == "7" and (total + 1) % 5 == 0


def is_credit_code(code: str) -> bool:
    """Whether eighteen characters pass the check of a 统一社会信用代码 (GB 32100-2015)."""
    if len(code) != 18 or any(char not in CREDIT_CODE_ALPHABET for char in code):
        return False
    values = [CREDIT_CODE_ALPHABET.index(char) for char in code]
    total = sum(
        value * weight for value, weight in zip(values[:17], CREDIT_CODE_WEIGHTS, strict=True)
    )
    return (31 - total % 31) % 31 == values[17]


def credit_code_check_character(first_seventeen: str) -> str:
    """The eighteenth character that completes a 统一社会信用代码."""
    values = [CREDIT_CODE_ALPHABET.index(char) for char in first_seventeen]
    total = sum(value * weight for value, weight in zip(values, CREDIT_CODE_WEIGHTS, strict=True))
    return CREDIT_CODE_ALPHABET[(31 - total % 31) % 31]


def warning(number: str | None, country: str | None) -> str | None:
    """The message key of the warning that this tax number deserves, or nothing.

    The country decides which rule applies; without one, the shape of the number does. Numbers of
    other countries have rules that we do not know, so that they never warn.
    """
    plain = re.sub(r"[\s\-]", "", number or "").upper()
    if not plain:
        return None
    rule = _rule_of(plain, (country or "").upper())
    if rule == "TW" and not is_business_number(plain):
        return "tax_number_tw_suspicious"
    if rule == "CN" and not is_credit_code(plain):
        return "tax_number_cn_suspicious"
    return None


def _rule_of(plain: str, country: str) -> str | None:
    """Which country's rule a number is held to."""
    if country:
        return country
    if re.fullmatch(r"[0-9]{8}", plain):
        return "TW"
    if len(plain) == 18:
        return "CN"
    return None
