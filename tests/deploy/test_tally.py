"""The sums that ./crm test ends with are honest."""

from __future__ import annotations

import pytest

from deploy import parts
from deploy.rings import RINGS, Ring, ring_named, ring_of
from deploy.tally import Tally, say_sums

JUNIT = """<?xml version="1.0"?><testsuites><testsuite tests="4">
<testcase classname="a" name="good"/>
<testcase classname="a" name="bad"><failure message="no"/></testcase>
<testcase classname="a" name="broken"><error message="no"/></testcase>
<testcase classname="a" name="left out"><skipped message="why"/></testcase>
</testsuite></testsuites>"""


def test_every_case_is_counted_once(tmp_path):
    (tmp_path / "junit.xml").write_text(JUNIT)
    tally = Tally("unit")

    tally.add_junit(tmp_path / "junit.xml")

    assert (tally.passed, tally.failed, tally.skipped) == (1, 2, 1)


def test_a_test_program_that_left_no_result_has_failed(tmp_path):
    tally = Tally("unit")

    tally.add_junit(tmp_path / "nothing.xml")

    assert tally.failed == 1


def test_the_sum_stands_alone_on_the_last_line(capsys):
    green = say_sums([Tally("unit", passed=2), Tally("flow", passed=1, skipped=3)])

    assert green
    assert capsys.readouterr().out.splitlines()[-1] == "3 passed, 0 failed, 3 skipped"


def test_one_failure_makes_the_whole_red():
    assert not say_sums([Tally("unit", passed=9), Tally("flow", failed=1)])


@pytest.mark.parametrize(("ci", "counts"), [("true", (1, 0)), ("", (0, 1))])
def test_a_ring_that_cannot_run_fails_where_all_must_run(monkeypatch, ci, counts):
    monkeypatch.setenv("CI", ci)

    tally = parts.could_not_run("flow", "RabbitMQ is missing")

    assert (tally.failed, tally.skipped) == counts
    assert "RabbitMQ is missing" in tally.problems[0]


def test_a_ring_without_tests_cannot_run(monkeypatch, tmp_path):
    monkeypatch.setenv("CI", "true")
    ring = Ring("empty", "nothing", ("tests/no-such-folder",))

    (tally,) = parts.Runner({}, tmp_path).run([parts.Part(ring, ring.files())])

    assert tally.failed == 1


def test_a_path_is_run_as_part_of_its_ring():
    assert ring_of("kit/tests").name == "unit"
    assert ring_of("tests/flow/test_thread.py").name == "flow"
    assert ring_of("services/iam/tests/test_rules.py").name == "unit"
    assert ring_of("services/iam/tests/test_service.py").name == "service"


def test_a_ring_is_found_by_its_name():
    assert all(ring_named(ring.name) is ring for ring in RINGS)
    assert ring_named("nonsense") is None
