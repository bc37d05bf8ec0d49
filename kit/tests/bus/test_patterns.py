"""Topic patterns, as the broker reads them."""

import pytest

from crmkit.bus.pattern import matches


@pytest.mark.parametrize(
    ("pattern", "name", "wanted"),
    [
        ("a.b.c", "a.b.c", True),
        ("a.b.c", "a.b", False),
        ("a.*.c", "a.b.c", True),
        ("a.*", "a.b.c", False),
        ("a.#", "a", True),
        ("a.#", "a.b.c", True),
        ("#", "a.b", True),
        ("#.c", "a.b.c", True),
        ("#.c", "c", True),
        ("a.#.d", "a.b.c.d", True),
        ("audit.*", "audit.iam", True),
        ("a.b", "a.b2", False),
    ],
)
def test_a_pattern_wants_what_the_broker_would_deliver(pattern, name, wanted):
    assert matches(pattern, name) is wanted
