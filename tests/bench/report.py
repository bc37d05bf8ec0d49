"""What was measured, with its goal beside it: a table to read and rows for machines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

AT_MOST, AT_LEAST = "≤", "≥"


@dataclass(frozen=True)
class Goal:
    """A bound that a figure should keep."""

    bound: float
    way: str = AT_MOST

    def met_by(self, value: float) -> bool:
        return value <= self.bound if self.way == AT_MOST else value >= self.bound

    def __str__(self) -> str:
        return f"{self.way} {self.bound:,.4g}"


@dataclass(frozen=True)
class Row:
    """One figure."""

    name: str
    unit: str
    value: float
    goal: float | None = None
    met: bool | None = None


@dataclass
class Report:
    """All figures of a run, printed as they come."""

    rows: list[Row] = field(default_factory=list)

    def add(self, name: str, unit: str, value: float, goal: Goal | None = None) -> float:
        """Keeps and prints a figure, and gives it back."""
        met = None if goal is None else goal.met_by(value)
        bound = None if goal is None else goal.bound
        self.rows.append(Row(name, unit, round(value, 4), bound, met))
        print(self._line(name, unit, value, goal, met), flush=True)
        return value

    def heading(self, text: str) -> None:
        print(f"\n{text}", flush=True)

    def missed(self) -> Iterator[Row]:
        """The figures that did not reach their goal."""
        return (row for row in self.rows if row.met is False)

    def write(self, file: Path) -> None:
        """A list of {"name", "unit", "value", "goal", "met"}."""
        rows = [asdict(row) for row in self.rows]
        file.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

    @staticmethod
    def _line(name: str, unit: str, value: float, goal: Goal | None, met: bool | None) -> str:
        told = f"{value:,.0f}" if value >= 1000 else f"{value:,.2f}"
        verdict = "" if goal is None else f"  goal {goal}  {'met' if met else 'MISSED'}"
        return f"  {name:52}{told:>12} {unit:10}{verdict}"
