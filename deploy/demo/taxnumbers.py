"""Tax numbers that pass their check and that no authority gives out."""

from random import Random

from customers.rules.tax import credit_code_check_character, is_business_number


def tax_number(random: Random, country: str) -> str | None:
    """A number in the form of the country, or nothing where we know no form.

    Taiwanese numbers do not begin with two noughts, and 999999 is no administrative region.
    """
    if country == "TW":
        start = random.randint(0, 99_999)
        return next(
            number
            for number in (f"00{start:05}{digit}" for digit in range(10))
            if is_business_number(number)
        )
    if country == "CN":
        body = f"91999999MA{random.randint(1_000_000, 9_999_999)}"
        return body + credit_code_check_character(body)
    return None
