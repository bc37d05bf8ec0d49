"""What the commands on access requests are given."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import StringConstraints

from crmkit.entity.types import Date, Id
from iam.inputs import Input

Words = Annotated[str, StringConstraints(max_length=1000, strip_whitespace=True)]
PermissionName = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class Wish(Input):
    """The permission that was refused, for a record or in general, and why it is needed."""

    permission: PermissionName
    record_id: Id | None = None
    reason: Words | None = None
    wished_until: Date | None = None


class Decision(Input):
    """Granted or refused; until when, and how far where no record is meant."""

    grant: bool
    granted_until: Date | None = None
    scope: Literal["own", "department", "department_and_below", "territory", "all"] = "own"
    answer: Words | None = None
    version: int | None = None
