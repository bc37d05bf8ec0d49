"""API token: what a program signs in with in the name of a person."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, Owned, field
from crmkit.entity.types import Code, Date, Moment, Name, Tags
from iam import grants


class ApiToken(Entity, Owned):
    """What a program signs in with: some roles of its owner, until a day. The secret is told once
    and kept nowhere; never does a token allow more than its owner may do at the moment."""

    name: Mapped[Name] = field(search=True, sort=True)
    prefix: Mapped[Code] = field(readonly=True)
    roles: Mapped[Tags] = field(readonly=True)
    ends_on: Mapped[Date] = field(readonly=True, sort=True)
    last_used_at: Mapped[Moment | None] = field(readonly=True, sort=True)
    revoked_at: Mapped[Moment | None] = field(readonly=True, sort=True)

    about = About(
        title="{name}",
        sections={
            "basic": (
                "name", "prefix", "owner_id", "roles", "ends_on", "last_used_at", "revoked_at"
            )
        },
        columns=("name", "owner_id", "prefix", "roles", "ends_on", "last_used_at", "revoked_at"),
        default_sort="-created_at",
        can={
            "view": Can("See API tokens", **grants.OWN_BUSINESS),
            "revoke": Can("Revoke API tokens", **grants.OWN_SESSIONS),
        },
    )  # fmt: skip
