"""The business rules of customers, as tables and as properties that hold for any input."""

import ast
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

import customers.rules
from customers.rules import assessment, dates, duplicates, names, tax, trees

RATINGS = some.fixed_dictionaries({name: some.integers(1, 5) for name in assessment.DIMENSIONS})
WEIGHTS = some.fixed_dictionaries({name: some.integers(0, 100) for name in assessment.DIMENSIONS})


def test_rules_import_neither_database_nor_bus():
    folder = Path(customers.rules.__file__).parent
    imported = set()
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom):
                imported.add(node.module)
            if isinstance(node, ast.Import):
                imported.update(alias.name for alias in node.names)
    forbidden = {
        name for name in imported if name.split(".")[0] in ("sqlalchemy", "nameko", "kombu")
    }
    assert forbidden == set()
    assert {name for name in imported if name.startswith("crmkit")} == {"crmkit.search.fold"}


# Tax numbers


@pytest.mark.parametrize("number", ["00000000", "12345675", "04595257", "10458570", "00000075"])
def test_a_valid_business_number_passes(number):
    assert tax.is_business_number(number)


@pytest.mark.parametrize(
    "number", ["12345678", "1234567", "123456789", "1234567A", "１２３４５６７５", ""]
)
def test_a_wrong_business_number_fails(number):
    assert not tax.is_business_number(number)


@pytest.mark.parametrize("code", ["91350100M000100Y43", "91999999MA8924599A"])
def test_a_valid_credit_code_passes(code):
    assert tax.is_credit_code(code)


@pytest.mark.parametrize(
    "code", ["91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", ""]
)
def test_a_wrong_credit_code_fails(code):
    assert not tax.is_credit_code(code)


@given(some.text(alphabet=tax.CREDIT_CODE_ALPHABET, min_size=17, max_size=17))
def test_every_credit_code_has_exactly_one_check_character(body):
    fitting = [char for char in tax.CREDIT_CODE_ALPHABET if tax.is_credit_code(body + char)]
    assert fitting == [tax.credit_code_check_character(body)]


@pytest.mark.parametrize(
    ("number", "country", "expected"),
    [
        (None, "TW", None),
        ("", "CN", None),
        ("12345675", "TW", None),
        ("1234 5675", "tw", None),
        ("12345678", "TW", "tax_number_tw_suspicious"),
        ("12345678", None, "tax_number_tw_suspicious"),
        ("91350100M000100Y43", "CN", None),
        ("91350100m000100y43", "CN", None),
        ("91350100M000100Y44", None, "tax_number_cn_suspicious"),
        ("12345678", "CN", "tax_number_cn_suspicious"),
        ("DE123456789", "DE", None),
        ("12345678", "DE", None),
        ("1234567890", None, None),
    ],
)
def test_a_tax_number_warns_by_the_rule_of_its_country(number, country, expected):
    assert tax.warning(number, country) == expected


# Assessments


@given(RATINGS, WEIGHTS)
def test_a_score_lies_between_the_lowest_and_the_highest_rating(ratings, weights):
    found = assessment.score(ratings, weights)
    assert min(ratings.values()) <= found <= max(ratings.values())


@given(RATINGS, WEIGHTS, some.integers(2, 9))
def test_only_the_proportions_of_weights_count(ratings, weights, factor):
    scaled = {name: weight * factor for name, weight in weights.items()}
    assert assessment.score(ratings, scaled) == assessment.score(ratings, weights)


@given(RATINGS)
def test_without_weights_every_side_counts_the_same(ratings):
    nothing = dict.fromkeys(assessment.DIMENSIONS, 0)
    assert assessment.score(ratings, nothing) == assessment.score(ratings, assessment.BALANCED)


def test_a_score_is_the_weighted_mean_rounded_half_up():
    ratings = {"loyalty": 5, "satisfaction": 4, "credit": 3, "potential": 2, "influence": 1}
    weights = {"loyalty": 40, "satisfaction": 30, "credit": 10, "potential": 10, "influence": 10}
    assert assessment.score(ratings, weights) == Decimal("3.80")


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([], None),
        (["3.00"], None),
        (["3.00", "3.10"], "up"),
        (["3.00", "2.90"], "down"),
        (["3.00", "3.09"], "steady"),
        (["1.00", "4.00", "4.00", "4.00", "4.00"], "steady"),
        (["2.00", "4.00", "3.00"], "steady"),
        (["5.00", "2.00", "2.00", "2.00", "3.00"], "up"),
    ],
)
def test_the_newest_score_is_held_against_the_three_before_it(scores, expected):
    assert assessment.trend([Decimal(score) for score in scores]) == expected


# Trees


@pytest.mark.parametrize(
    ("parents", "node", "parent", "expected"),
    [
        ({}, "a", None, None),
        ({}, "a", "a", ["a", "a"]),
        ({"b": "a"}, "a", "b", ["a", "b", "a"]),
        ({"b": "a", "c": "b"}, "a", "c", ["a", "c", "b", "a"]),
        ({"b": None}, "a", "b", None),
        ({"b": "c", "c": "b"}, "a", "b", None),
    ],
)
def test_the_circle_that_a_move_would_close_is_named(parents, node, parent, expected):
    assert trees.path_back_to(node, parent, parents.get) == expected


@given(some.dictionaries(some.integers(0, 20), some.integers(0, 20)), some.integers(0, 20))
def test_looking_for_a_circle_ends_in_any_tangle(parents, start):
    trees.path_back_to(99, start, parents.get)


# Dates


@pytest.mark.parametrize(
    ("day", "today", "expected"),
    [
        (date(1980, 5, 1), date(2026, 5, 1), date(2026, 5, 1)),
        (date(1980, 5, 1), date(2026, 5, 2), date(2027, 5, 1)),
        (date(1980, 2, 29), date(2026, 1, 1), date(2026, 2, 28)),
        (date(1980, 2, 29), date(2028, 1, 1), date(2028, 2, 29)),
        (date(2030, 5, 1), date(2026, 1, 1), date(2030, 5, 1)),
    ],
)
def test_a_yearly_day_comes_round_again(day, today, expected):
    assert dates.next_occurrence(day, today) == expected


def test_a_day_that_is_over_and_not_yearly_comes_never_again():
    assert dates.next_occurrence(date(2020, 1, 1), date(2026, 1, 1), yearly=False) is None


def test_a_reminder_that_is_late_is_for_today():
    found = dates.reminder_on(date(1980, 5, 5), date(2026, 5, 1), lead_days=7)
    assert found == (date(2026, 5, 1), date(2026, 5, 5))


@pytest.mark.parametrize(
    ("today", "days", "expected"),
    [
        (date(2026, 12, 30), 3, ["12-30", "12-31", "01-01", "01-02"]),
        (date(2026, 2, 27), 1, ["02-27", "02-28", "02-29"]),
        (date(2028, 2, 27), 1, ["02-27", "02-28"]),
        (date(2028, 2, 28), 1, ["02-28", "02-29"]),
    ],
)
def test_the_coming_days_know_the_leap_day(today, days, expected):
    assert dates.coming_days(today, days) == expected


@given(
    some.dates(date(1900, 1, 1), date(2100, 1, 1)), some.dates(date(2000, 1, 1), date(2100, 1, 1))
)
def test_the_next_occurrence_lies_ahead_by_at_most_a_year(day, today):
    found = dates.next_occurrence(day, today)
    assert found is not None
    assert found >= today
    assert found <= max(today, day) + timedelta(days=366)


# Names and duplicates


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("臺北精密股份有限公司", "台北精密"),
        ("台北精密", "台北精密"),
        ("澄野電子（昆山）有限公司", "澄野电子昆山"),
        ("株式会社霧精機", "雾精机"),
        ("Blue Harbor Foods, Inc.", "blueharborfoods"),
        ("ＢＬＵＥ Harbor Foods", "blueharborfoods"),
        ("Königlich Essen GmbH & Co. KG", "koniglichessen"),
        ("有限公司", "有限公司"),
        ("Company Ltd", "companyltd"),
        (None, ""),
    ],
)
def test_the_core_of_a_name_is_free_of_script_and_legal_form(name, expected):
    assert names.core(name) == expected


@given(some.text(max_size=30))
def test_the_core_of_a_core_is_itself_or_shorter(name):
    core = names.core(name)
    assert len(names.core(core)) <= len(core)


@given(some.text(max_size=12), some.text(max_size=12))
def test_similarity_is_mutual_and_between_nought_and_one(one, other):
    assert names.similarity(one, other) == names.similarity(other, one)
    assert 0 <= names.similarity(one, other) <= 1


@pytest.mark.parametrize(
    "written",
    ["02-2345-6789", "(02) 2345 6789", "+886 2 2345 6789", "886223456789", "２３４５６７８９"],
)
def test_a_phone_number_is_the_same_however_it_is_written(written):
    assert duplicates.phone_key(written) == "23456789"


def test_a_short_extension_is_no_phone_number():
    assert duplicates.phone_key("1234") == ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("https://www.lanxi.example/zh/", "lanxi.example"),
        ("WWW.Lanxi.example", "lanxi.example"),
        ("lanxi.example:8080", "lanxi.example"),
        ("http://[", ""),
        (None, ""),
    ],
)
def test_a_website_is_its_host(written, expected):
    assert duplicates.host(written) == expected


def company(**what):
    return duplicates.fingerprint(**what)


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        (
            company(customer_names=["臺北精密股份有限公司"]),
            company(customer_names=["台北精密（有限公司）"]),
            ("name",),
        ),
        (
            company(customer_names=["嵐溪精密工業"]),
            company(customer_names=["岚溪精密机械工业"]),
            ("similar_name",),
        ),
        (company(phones=["02-23456789"]), company(phones=["+886-2-2345-6789"]), ("phone",)),
        (company(emails=["Info@A.example"]), company(emails=["info@a.example"]), ("email",)),
        (
            company(website="http://a.example"),
            company(website="https://www.a.example/x"),
            ("website",),
        ),
        (company(website="http://a.example"), company(emails=["x@a.example"]), ("domain",)),
        (company(emails=["x@gmail.com"]), company(emails=["y@gmail.com"]), ()),
        (company(tax_number="1234 5675"), company(tax_number="12345675"), ("tax_number",)),
        (company(customer_names=["澄野電子"]), company(customer_names=["棠谷食品"]), ()),
    ],
)
def test_twins_are_told_by_what_they_share(one, other, reasons):
    found = duplicates.likeness(one, other)
    assert found.reasons == reasons
    assert (found.score >= duplicates.SHOWN_FROM) == bool(reasons)
    assert bool(set(one.keys()) & set(other.keys())) == bool(reasons)


def test_more_reasons_make_it_more_certain():
    both = company(customer_names=["嵐溪"], phones=["02-23456789"])
    by_name = duplicates.likeness(both, company(customer_names=["嵐溪"]))
    by_all = duplicates.likeness(both, both)
    assert 100 >= by_all.score > by_name.score


def test_two_people_of_one_name_are_only_a_hint():
    person = duplicates.fingerprint(customer_names=["王小明"], is_person=True)
    assert duplicates.likeness(person, person).score < duplicates.TOLD_FROM


@given(
    some.lists(some.text(max_size=20), max_size=3), some.lists(some.text(max_size=20), max_size=3)
)
def test_likeness_is_mutual(ours, theirs):
    one, other = company(customer_names=ours, emails=ours), company(customer_names=theirs)
    assert duplicates.likeness(one, other) == duplicates.likeness(other, one)
