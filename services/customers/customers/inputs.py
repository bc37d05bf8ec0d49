"""What the commands of this service are given, as their callers write it."""

from pydantic import BaseModel, ConfigDict, Field

from crmkit.entity.types import Id


class Move(BaseModel):
    """Under whom a contact is put; under nobody, at the top of the tree."""

    model_config = ConfigDict(extra="forbid")

    reports_to_id: Id | None = None
    version: int | None = None


class Assignment(BaseModel):
    """Who is to own a customer from now on."""

    model_config = ConfigDict(extra="forbid")

    owner_id: Id
    version: int | None = None


class Members(BaseModel):
    """Customers that join or leave a group."""

    model_config = ConfigDict(extra="forbid")

    ids: list[Id] = Field(min_length=1, max_length=500)
