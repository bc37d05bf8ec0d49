"""How values travel."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from crmkit import wire
from crmkit.ids import is_id, new_id


def test_moments_travel_in_utc():
    taipei = timezone(timedelta(hours=8))
    assert wire.round_trip(datetime(2026, 1, 2, 8, 0, tzinfo=taipei)) == "2026-01-02T00:00:00Z"
    assert wire.round_trip(datetime(2026, 1, 2, tzinfo=UTC)) == "2026-01-02T00:00:00Z"


def test_a_moment_without_time_zone_is_refused():
    with pytest.raises(TypeError):
        wire.dumps(datetime(2026, 1, 2))


def test_decimals_keep_their_digits():
    assert wire.round_trip(Decimal("1.50")) == "1.50"
    assert wire.round_trip(Decimal("1E+3")) == "1000"


def test_days_and_sets_travel():
    assert wire.round_trip([date(2026, 1, 2), {2, 1}]) == ["2026-01-02", [1, 2]]


def test_what_cannot_travel_is_refused_rather_than_described():
    with pytest.raises(TypeError):
        wire.dumps(object())


def test_equal_values_have_one_canonical_spelling():
    assert wire.canonical({"b": 1, "a": 2}) == wire.canonical({"a": 2, "b": 1})
    assert wire.digest({"b": 1, "a": 2}) == wire.digest({"a": 2, "b": 1})


def test_ids_sort_by_the_moment_they_were_made():
    made = [new_id() for _ in range(5000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert all(is_id(one) and one[14] == "7" for one in made[:10])


def test_what_is_no_id_is_told_apart():
    for value in ("", "x", 1, None, new_id()[:-1], new_id().replace("-", "")):
        assert not is_id(value)
