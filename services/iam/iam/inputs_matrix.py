"""What is said when the matrix of a role or a bundle is saved."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from iam.inputs import Input

Name = Annotated[str, StringConstraints(min_length=1, max_length=500)]
_MOST = 5000


class WantedGrant(Input):
    """A permission, and for which records."""

    permission: Name
    scope: Literal["own", "department", "department_and_below", "territory", "all"]


class WantedRule(Input):
    """A field, and what of it is kept from people."""

    entity: Name
    field: Name
    rule: Literal["hidden", "masked", "readonly"]


class WantedGrants(Input):
    """All grants that there shall be, and the state that was seen before.

    `revision` is what the matrix named itself; without it nobody is asked whether somebody else
    changed it meanwhile.
    """

    grants: list[WantedGrant] = Field(max_length=_MOST)
    revision: Annotated[str, StringConstraints(max_length=64)] | None = None

    @property
    def pairs(self) -> set[tuple[str, str]]:
        """The grants as permission and scope."""
        return {(each.permission, each.scope) for each in self.grants}


class WantedMatrix(WantedGrants):
    """The same with all field rules; without them the rules stay as they are."""

    rules: list[WantedRule] | None = Field(default=None, max_length=_MOST)

    @property
    def ruled(self) -> dict[tuple[str, str], str] | None:
        """The rules by entity and field."""
        if self.rules is None:
            return None
        return {(each.entity, each.field): each.rule for each in self.rules}
