"""What the commands about access are given."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from crmkit.entity.field import Options
from crmkit.entity.types import Code, Id, Labels, Text
from iam.inputs import Input

Named = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Record = Annotated[str, StringConstraints(max_length=36)]
MOST_CHANGES = 500
PAGE = 25


class Asked(Input):
    """A permission, perhaps on one record."""

    permission: Named
    entity: Named | None = None
    record: Record | None = None


class OfRecord(Input):
    """A record, and the page of people that is asked for."""

    entity: Named
    record: Record
    scope: (
        Literal["own", "department", "department_and_below", "territory", "all", "shared"] | None
    ) = None
    after: Record | None = None
    limit: int = Field(default=PAGE, ge=1, le=100)


class OtherUser(Input):
    """The person to compare with."""

    other_id: Annotated[Id, Options(reference="iam.user")]


class OtherRole(Input):
    """The role to compare with."""

    other_id: Annotated[Id, Options(reference="iam.role")]


class RoleCopy(Input):
    """What the new role is called."""

    code: Code
    labels: Labels
    description: Text | None = None


class Change(Input):
    """One change that is not made yet, as the verbs of the entity are given it.

    `set_grants` is the whole matrix of a role or a bundle, which is one change however large.
    """

    entity: Named
    action: Literal["create", "update", "delete", "restore", "set_grants"]
    id: Record | None = None
    values: dict[str, Any] = Field(default_factory=dict)


class Changes(Input):
    """Changes that would be made together, in this order.

    `apart` tells that each stands alone, as those of a bulk job do: what is refused is passed over.
    """

    changes: Annotated[list[Change], Field(min_length=1, max_length=MOST_CHANGES)]
    apart: bool = False
