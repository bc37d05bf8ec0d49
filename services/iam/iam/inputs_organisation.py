"""What the commands on people and departments are given."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from crmkit.entity.field import Options
from crmkit.entity.types import Date, Id, Moment
from iam.inputs import Input

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


class Year(Input):
    """A year of the calendar."""

    year: int = Field(ge=1970, le=2200)


class Due(Input):
    """So much working time from a moment on."""

    start: Moment
    minutes: int = Field(ge=0, le=1_000_000)
