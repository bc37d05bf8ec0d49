"""Who asks for something, and under which circumstances: what every verb and command is given."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crmkit.access.document import Access


@dataclass(frozen=True, slots=True)
class Caller:
    """A person, or a service that acts by itself or finishes a person's work."""

    user_id: str | None
    session_id: str | None
    access: Access
    on_behalf_of: str | None = None
    service: str | None = None
    acting_id: str | None = None
    """The person who acts as this one, where somebody does; `user_id` is whom they act as."""
    acting_name: str = ""

    @property
    def recorded(self) -> tuple[str | None, str, str | None]:
        """Who history and audit name: the id and the name of who acts, and on whose behalf."""
        if self.acting_id is not None:
            return self.acting_id, self.acting_name, self.user_id
        return self.user_id, self.access.name or self.service or "", self.on_behalf_of

    @property
    def actor_id(self) -> str | None:
        """The person that the change is recorded under; none when a service acts by itself."""
        return self.user_id or self.on_behalf_of

    @property
    def key(self) -> str:
        """What tells callers apart in cursors and idempotency keys."""
        return self.user_id or f"service:{self.service}"


@dataclass(frozen=True, slots=True)
class Call:
    """One request as the door of a service understood it."""

    caller: Caller
    call_id: str
    language: str = "en"
    time_zone: str = "UTC"
    idempotency_key: str | None = None
    echo: str | None = None
    deadline: float | None = None
    address: str | None = None
    token: str | None = field(default=None, repr=False)
    """The caller's own token, with which this service asks others in the caller's name."""
    causation_id: str | None = None
    """The event that made a reaction act; none when a person's request did."""

    @property
    def access(self) -> Access:
        """What the caller may do."""
        return self.caller.access
