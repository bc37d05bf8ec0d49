"""Access request: somebody asks for what they were refused, and somebody decides."""

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, Owned, field, reference
from crmkit.access.scope import ALL
from crmkit.entity.types import Date, Id, LongText, Moment, StateCode, Text
from iam import grants

OPEN, GRANTED, REFUSED, WITHDRAWN = "open", "granted", "refused", "withdrawn"


class AccessRequest(Entity, Owned):
    """A wish for a permission, on one record or in general; it belongs to who asks.

    Those who may decide about the record see the request because it is shared with them. It says
    nothing of the record but what its asker wrote: not even that it exists.
    """

    permission: Mapped[Text] = field(search=True, sort=True, readonly=True)
    entity: Mapped[Text | None] = field(readonly=True)
    record_id: Mapped[Id | None] = field(readonly=True)
    reason: Mapped[LongText | None] = field(multiline=True, readonly=True)
    wished_until: Mapped[Date | None] = field(sort=True, readonly=True)
    state: Mapped[StateCode] = field(
        states={OPEN: "blue", GRANTED: "green", REFUSED: "red", WITHDRAWN: "neutral"},
        default=OPEN,
        sort=True,
        readonly=True,
    )
    decided_by_id: Mapped[Id | None] = reference("user", readonly=True)
    decided_at: Mapped[Moment | None] = field(sort=True, readonly=True)
    granted_until: Mapped[Date | None] = field(sort=True, readonly=True)
    answer: Mapped[LongText | None] = field(multiline=True, readonly=True)

    __table_args__ = (
        Index(
            "uq_access_request_open",
            "owner_id",
            "permission",
            text("coalesce(record_id, '00000000-0000-0000-0000-000000000000')"),
            unique=True,
            postgresql_where=text("state = 'open'"),
        ),
    )

    about = About(
        title="{permission}",
        sections={
            "basic": (
                "permission", "entity", "record_id", "reason", "wished_until", "owner_id",
                "department_id", "territory_id",
            ),
            "decision": ("state", "decided_by_id", "decided_at", "granted_until", "answer"),
        },
        columns=("owner_id", "permission", "reason", "wished_until", "state", "granted_until"),
        default_sort="-created_at",
        can={
            "view": Can("See requests for access", **(grants.OWN_BUSINESS | {"executive": ALL})),
            "decide": Can("Decide any request for access", executive=ALL),
        },
        emits=("opened", "decided", "withdrawn"),
    )  # fmt: skip
