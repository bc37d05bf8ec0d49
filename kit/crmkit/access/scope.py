"""How far a grant reaches: over which records of an entity a permission holds."""

from __future__ import annotations

from enum import StrEnum


class Scope(StrEnum):
    """The reach of a grant, named by whom the record belongs to."""

    OWN = "own"
    DEPARTMENT = "department"
    DEPARTMENT_BELOW = "department_and_below"
    TERRITORY = "territory"
    ALL = "all"


OWN = Scope.OWN
DEPARTMENT = Scope.DEPARTMENT
DEPARTMENT_BELOW = Scope.DEPARTMENT_BELOW
TERRITORY = Scope.TERRITORY
ALL = Scope.ALL
