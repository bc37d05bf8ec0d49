"""What the commands on people and departments are given."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, field_validator

from crmkit.entity.field import Options
from crmkit.entity.types import Date, Id, Moment, Name
from iam.inputs import Input

MOST_DAYS = 366

Person = Annotated[Id, Options(reference="iam.user")]


class Leaving(Input):
    """When somebody left and who takes over: everything, or what is kept by one service."""

    left_on: Date | None = None
    successor_id: Person | None = None
    successors: dict[str, Id] = Field(default_factory=dict)
    version: int | None = None


class Home(Input):
    """Where somebody would stand; what is not said stays as it is."""

    department_id: Id | None = None
    territory_id: Id | None = None

    @field_validator("department_id", "territory_id", mode="before")
    @classmethod
    def nowhere(cls, value: object) -> object:
        """A query names no place by an empty text."""
        return None if value == "" else value


class Move(Home):
    """Where somebody stands from now on, and whether their records go along."""

    restamp: bool = False
    version: int | None = None


class DepartmentPlace(Input):
    """Of what a department would be a part."""

    parent_id: Id | None = None


class DepartmentMove(DepartmentPlace):
    """Of what a department is a part from now on, and whether records of its people go along."""

    restamp: bool = False
    version: int | None = None


class TerritoryPlace(Input):
    """Of what a territory would be a part."""

    parent_id: Id | None = None


class TerritoryMove(TerritoryPlace):
    """Of what a territory is a part from now on, and whether records of its people go along."""

    restamp: bool = False
    version: int | None = None


class Year(Input):
    """A year of the calendar."""

    year: int = Field(ge=1970, le=2200)


class MarkedDay(Input):
    """A day off, or one that is worked instead of such a day."""

    day: Date
    name: Name
    works_instead: bool = False


class DayChanges(Input):
    """The days that a calendar has from now on, and those that are like others again."""

    days: list[MarkedDay] = Field(default_factory=list, max_length=MOST_DAYS)
    cleared: list[Date] = Field(default_factory=list, max_length=MOST_DAYS)


class YearCopy(Input):
    """Whose marked days are repeated in which year."""

    source: int = Field(ge=1970, le=2200)
    year: int = Field(ge=1970, le=2200)


class Instant(Input):
    """A moment; now, where none is said."""

    at: Moment | None = None


class Due(Input):
    """So much working time from a moment on."""

    start: Moment
    minutes: int = Field(ge=0, le=1_000_000)
