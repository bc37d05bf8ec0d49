"""What IAM's own commands and reactions are given."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, field_validator
from pydantic_core import PydanticCustomError

from crmkit.entity.types import Phones, Tags
from iam.entities.user import is_time_zone

Secret = Annotated[str, StringConstraints(min_length=1, max_length=512)]
Username = Annotated[str, StringConstraints(min_length=1, max_length=200)]
Agent = Annotated[str, StringConstraints(max_length=2000)]
Address = Annotated[str, StringConstraints(max_length=100)]


class Input(BaseModel):
    """Unknown names are refused."""

    model_config = ConfigDict(extra="forbid")


class Nothing(Input):
    """A command that needs no more than its record."""


class SignIn(Input):
    """A username and a password, from somewhere."""

    username: Username
    password: Secret = Field(repr=False)
    otp: Annotated[str, StringConstraints(max_length=40)] | None = Field(default=None, repr=False)
    address: Address | None = None
    agent: Agent | None = None


class SessionSecret(Input):
    """The secret of a session."""

    session: Secret = Field(repr=False)
    address: Address | None = None


class TokenWanted(SessionSecret):
    """The secret of a session, for a token of its holder."""

    passive: bool = False
    """Whether a page asks by itself, which is no use of the session by its holder."""


class DocumentWanted(Input):
    """The hash of a document, or the service or person whose document it is."""

    hash: Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")] | None = None
    service: Annotated[str, StringConstraints(max_length=60)] | None = None
    user: Annotated[str, StringConstraints(max_length=36)] | None = None


class Password(Input):
    """The caller's own password, as proof that it is them; none where they have none."""

    password: Secret | None = Field(default=None, repr=False)


class Code(Input):
    """What an authenticator shows."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=40)] = Field(repr=False)


class NewToken(Input):
    """A name for a new API token, roles of the caller for it (all by default), its last day."""

    name: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]
    roles: list[Annotated[str, StringConstraints(max_length=64)]] | None = None
    ends_on: date


class ActAs(Input):
    """Whom to act as, and why."""

    user_id: Annotated[str, StringConstraints(max_length=36)]
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=5, max_length=500)]


class OwnSession(Input):
    """One of the caller's own sessions."""

    id: Annotated[str, StringConstraints(max_length=36)]


class ChangePassword(Input):
    """The old password and the new one."""

    current: Secret = Field(repr=False)
    new: Secret = Field(repr=False)


class GivePassword(Input):
    """A password for one sign-in; none to have one made."""

    password: Secret | None = Field(default=None, repr=False)


class Profile(Input):
    """What people set for themselves."""

    language: Literal["en", "zh-TW", "zh-CN"] | None = None
    time_zone: Annotated[str, StringConstraints(max_length=64)] | None = None
    phones: Phones = Field(default_factory=list)
    skills: Tags = Field(default_factory=list)

    @field_validator("time_zone")
    @classmethod
    def known_time_zone(cls, value: str | None) -> str | None:
        """A time zone exists."""
        if value is not None and not is_time_zone(value):
            raise PydanticCustomError("unknown_time_zone", "There is no time zone of that name.")
        return value


class AuditBatch(BaseModel):
    """The audit records that a service sent together."""

    records: list[dict[str, Any]]


class DeclaredPermission(BaseModel):
    """A permission as a contract declares it."""

    name: str
    sentence: str
    scoped: bool
    defaults: dict[str, str]


class Contract(BaseModel):
    """What a contract says about access."""

    service: str
    permissions: list[DeclaredPermission]
    fields: dict[str, dict[str, dict[str, Any]]]
    rules: dict[str, dict[str, dict[str, str]]] = Field(default_factory=dict)
    needs: list[str]
    words: dict[str, dict[str, Any]] = Field(default_factory=dict)
