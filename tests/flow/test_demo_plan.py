"""The plan of the demo company: believable, the same everywhere, and about nobody real."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from crmkit.access.permission import SHIPPED_ROLES
from deploy.demo import names, organisation
from deploy.demo.plan import LAST_CODE, customer_records, organisation_records
from deploy.demo.records import Record, generations, references
from tests.flow.test_real_input import CHINA, LISTED, TAIWAN, rows

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def plan() -> list[Record]:
    return [*organisation_records(), *customer_records(TODAY)]


def test_there_is_enough_to_play_with(plan: list[Record]) -> None:
    count = Counter(each.entity for each in plan)
    assert count["customer"] >= 300
    assert count["contact"] >= 900
    assert len({each.values["owner_id"].key for each in plan if each.entity == "customer"}) > 10


def test_it_is_the_same_for_the_same_day(plan: list[Record]) -> None:
    assert [*organisation_records(), *customer_records(TODAY)] == plan


def test_every_record_mentions_only_earlier_ones(plan: list[Record]) -> None:
    known = {f"role:{role}" for role in SHIPPED_ROLES}
    for record in plan:
        assert set(references(record.values)) <= known
        assert record.key not in known
        known.add(record.key)


def test_generations_keep_every_record(plan: list[Record]) -> None:
    sorted_out = [each for generation in generations(plan) for each in generation]
    assert Counter(each.key for each in sorted_out) == Counter(each.key for each in plan)


def test_the_last_customer_tells_that_all_are_there(plan: list[Record]) -> None:
    assert plan[-1].values["external_code"] == LAST_CODE


def test_every_shipped_role_has_somebody_who_signs_in() -> None:
    faces = {each.role for each in organisation.MEMBERS if each.signs_in}
    assert faces == set(SHIPPED_ROLES) - {"administrator"}


def test_assessments_span_two_years(plan: list[Record]) -> None:
    days = [each.values["assessed_on"] for each in plan if "assessed_on" in each.values]
    assert min(days) < "2024-12" and max(days) > "2026-10"


def test_addresses_lead_nowhere(plan: list[Record]) -> None:
    for record in plan:
        for each in record.values.get("emails", ()):
            assert each["address"].endswith(".example")
        assert ".example" in record.values.get("website", ".example")


def test_no_invented_company_is_called_like_a_listed_one() -> None:
    listed = {each["name"] for each in rows(LISTED / TAIWAN)}
    listed |= {each["short_name"] for each in rows(LISTED / CHINA)}
    pairs = {pair for both in names.PAIRS for pair in both}
    assert [name for name in listed if any(pair in name for pair in pairs)] == []
