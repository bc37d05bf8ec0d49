"""Counts tests over rings from what the test programs wrote down, and says the sum."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from dataclasses import dataclass, field
from pathlib import Path

from deploy.console import say


@dataclass
class Tally:
    """How a ring ended."""

    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)

    def add_junit(self, file: Path) -> None:
        """Adds what a JUnit file counts; a missing or broken one is a failure, never a nothing."""
        try:
            # The file was written by the test program that we have just run.
            cases = list(ET.parse(file).iter("testcase"))  # noqa: S314
        except (OSError, ET.ParseError):
            self.fail(f"{self.name}: the test program left no result")
            return
        for case in cases:
            self._add_case(case)

    def fail(self, problem: str) -> None:
        self.failed += 1
        self.problems.append(problem)

    def skip(self, why: str) -> None:
        self.skipped += 1
        self.problems.append(why)

    def _add_case(self, case: ET.Element) -> None:
        if case.find("failure") is not None or case.find("error") is not None:
            self.fail(f"{case.get('classname', '')}::{case.get('name', '')}")
        elif case.find("skipped") is not None:
            self.skipped += 1
        else:
            self.passed += 1


def say_sums(tallies: list[Tally]) -> bool:
    """Prints a line per ring, what failed, and the sum alone on the last line; True when green."""
    say("")
    for tally in tallies:
        counts = f"{tally.passed} passed, {tally.failed} failed, {tally.skipped} skipped"
        say(f"{tally.name:10} {counts} in {tally.seconds:.0f} s")
    for tally in tallies:
        for problem in tally.problems:
            say(f"  {problem}")
    passed = sum(tally.passed for tally in tallies)
    failed = sum(tally.failed for tally in tallies)
    skipped = sum(tally.skipped for tally in tallies)
    say("")
    say(f"{passed} passed, {failed} failed, {skipped} skipped")
    return failed == 0
