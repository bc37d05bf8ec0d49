"""Errors cross the wire and stay what they were."""

import pytest

from crmkit.errors import (
    KINDS,
    Conflict,
    CrmError,
    Forbidden,
    IdempotencyKeyReused,
    Internal,
    Invalid,
    NotFound,
    Stale,
    Timeout,
    TooMany,
    Unavailable,
)

SAMPLES = [
    NotFound(),
    Forbidden("shelf.book.edit", "d1", "not yours"),
    Conflict({"id": "1"}, {"id": "0"}),
    Stale({"id": "1"}),
    Invalid(name="field.too_long"),
    IdempotencyKeyReused(),
    TooMany(5),
    Unavailable("shelf"),
    Timeout("shelf"),
    Internal(),
]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: error.code)
def test_an_error_arrives_as_the_same_class_with_what_it_carried(error):
    arrived = CrmError.from_wire(error.to_wire())
    assert type(arrived) is type(error)
    assert arrived.to_wire() == error.to_wire()


def test_an_unknown_code_is_our_own_fault():
    assert isinstance(CrmError.from_wire({"code": "what"}), Internal)


def test_every_code_is_unique_and_has_a_status():
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert all(400 <= kind.status < 600 for kind in KINDS)
