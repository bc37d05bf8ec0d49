"""Audit record: who did what, on what, when, from where, with what result."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from crmkit import About, Can, LogEntry, field, reference
from crmkit.entity.types import Code, Id, Integer, Json, Moment, StateCode, Text
from iam import grants


class AuditRecord(LogEntry):
    """One thing that somebody did, or was not allowed to do. It is never changed."""

    at: Mapped[Moment] = mapped_column(primary_key=True, info=field(sort=True).column.info)
    actor_id: Mapped[Id | None] = reference("iam.user")
    actor: Mapped[Text] = field()
    on_behalf_of: Mapped[Id | None] = reference("iam.user")
    operation: Mapped[Text] = field()
    entity: Mapped[Text | None] = field()
    record_id: Mapped[Code | None] = field()
    permission: Mapped[Text | None] = field()
    result: Mapped[StateCode] = field(
        states={"allowed": "green", "denied": "red", "failed": "orange"}
    )
    changes: Mapped[Json] = field(filter=False)
    detail: Mapped[Json] = field(filter=False)
    address: Mapped[Text | None] = field()
    session_id: Mapped[Id | None] = reference("iam.session")
    call_id: Mapped[Text | None] = field()
    service: Mapped[Code] = field()
    count: Mapped[Integer | None] = field()
    sequence: Mapped[Integer | None] = field()

    about = About(
        title="{operation}",
        sections={
            "basic": (
                "at", "actor_id", "actor", "on_behalf_of", "operation", "entity", "record_id",
                "permission", "result", "changes", "detail", "address", "session_id", "call_id",
                "service", "count",
            )
        },
        columns=("at", "actor", "operation", "entity", "record_id", "result", "address"),
        default_sort="-at",
        can={
            "view": Can("Read the audit", **grants.OVERSIGHT),
            "verify": Can("Verify that the audit is whole", **grants.OVERSIGHT),
            "export": Can("Take audit records away as a table", **grants.OVERSIGHT),
            "erase": Can("Erase personal values from the audit"),
        },
    )  # fmt: skip

    __table_args__ = (
        Index(None, "actor_id", "at"),
        Index(None, "record_id", "at"),
        Index(None, "session_id", "at"),
        Index(None, "call_id"),
        Index(None, "operation", "at"),
        Index(None, "on_behalf_of", "at"),
        Index(None, "entity", "at"),
        Index(None, "address", "at"),
        Index(None, "result", "at", postgresql_where="result <> 'allowed'"),
        {"postgresql_partition_by": "RANGE (at)"},
    )
