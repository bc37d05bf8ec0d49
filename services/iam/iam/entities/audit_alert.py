"""Audit alert: somebody did more of something than its rule allows for."""

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field, reference
from crmkit.entity.types import Id, Integer, Json, Labels, LongText, Moment, StateCode, Tags, Text
from iam import grants
from iam.rules.alerts import KINDS

OPEN, SETTLED = "open", "settled"


class AuditAlert(Entity):
    """What an alert rule found: who, in which window, how much, until somebody settles it.

    Where nobody was signed in, the address stands for the person.
    """

    rule_id: Mapped[Id] = reference("audit_alert_rule")
    labels: Mapped[Labels] = field(readonly=True)
    kind: Mapped[StateCode] = field(states=KINDS, readonly=True)
    person_id: Mapped[Id | None] = reference("user")
    address: Mapped[Text | None] = field(readonly=True)
    since: Mapped[Moment] = field(sort=True, readonly=True)
    until: Mapped[Moment] = field(readonly=True)
    count: Mapped[Integer] = field(sort=True, readonly=True)
    unused: Mapped[Tags] = field(readonly=True)
    evidence: Mapped[Json] = field(filter=False, readonly=True)
    """The filter by which the list of audit records shows what is meant."""
    state: Mapped[StateCode] = field(
        states={OPEN: "orange", SETTLED: "green"}, default=OPEN, sort=True, readonly=True
    )
    note: Mapped[LongText | None] = field(multiline=True, readonly=True)
    settled_at: Mapped[Moment | None] = field(sort=True, readonly=True)

    __table_args__ = (Index(None, "rule_id", "person_id", "address", "until"),)

    about = About(
        title="{labels}",
        sections={
            "basic": (
                "rule_id", "labels", "kind", "person_id", "address", "since", "until", "count",
                "unused", "evidence",
            ),
            "settled": ("state", "note", "settled_at"),
        },
        columns=("since", "labels", "person_id", "address", "count", "state"),
        default_sort="-since",
        can={
            "view": Can("See alerts of the audit", **grants.OVERSIGHT),
            "settle": Can("Settle alerts of the audit with a note"),
        },
        emits=("raised", "settled"),
    )  # fmt: skip
