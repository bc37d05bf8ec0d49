"""Session: what a sign-in opened, until it ends."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, Owned, field
from crmkit.entity.types import Moment, StateCode, Text
from iam import grants


class Session(Entity, Owned):
    """What a sign-in opened; it ends by signing out, by idleness, by its age or by revocation."""

    address: Mapped[Text | None] = field(readonly=True)
    agent: Mapped[Text | None] = field(readonly=True)
    started_at: Mapped[Moment] = field(readonly=True, sort=True)
    expires_at: Mapped[Moment] = field(readonly=True, sort=True)
    ended_at: Mapped[Moment | None] = field(readonly=True, sort=True)
    end_reason: Mapped[StateCode | None] = field(
        states=("signed_out", "revoked", "expired", "password_changed", "user_disabled"),
        readonly=True,
    )

    about = About(
        title="{started_at}",
        sections={
            "basic": (
                "owner_id", "address", "agent", "started_at", "expires_at", "ended_at", "end_reason"
            )
        },
        columns=("owner_id", "address", "agent", "started_at", "ended_at", "end_reason"),
        default_sort="-started_at",
        can={
            "view": Can("See sessions", **grants.OWN_BUSINESS),
            "end": Can("End sessions", **grants.OWN_SESSIONS),
        },
        emits=("ended",),
    )  # fmt: skip
