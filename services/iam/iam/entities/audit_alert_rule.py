"""Audit alert rule: how much of what is worth a look."""

from sqlalchemy.orm import Mapped

from crmkit import About, Can, Entity, field
from crmkit.entity.types import Flag, Integer, Labels, LongText, StateCode
from iam import grants
from iam.rules.alerts import KINDS

YEAR = 366 * 24 * 60


class AuditAlertRule(Entity):
    """How often something may happen within how many minutes before an alert is raised."""

    labels: Mapped[Labels] = field()
    kind: Mapped[StateCode] = field(states=KINDS, sort=True)
    threshold: Mapped[Integer] = field(min=1, max=1_000_000)
    minutes: Mapped[Integer] = field(min=1, max=YEAR)
    active: Mapped[Flag] = field(default=True)
    description: Mapped[LongText | None] = field(multiline=True)

    about = About(
        title="{labels}",
        sections={"basic": ("labels", "kind", "threshold", "minutes", "active", "description")},
        columns=("labels", "kind", "threshold", "minutes", "active"),
        default_sort="kind",
        can={
            "view": Can("See when the audit raises alerts", **grants.OVERSIGHT),
            "create": Can("Add rules for alerts of the audit"),
            "edit": Can("Change thresholds of alerts of the audit"),
            "delete": Can("Delete and restore rules for alerts of the audit"),
        },
    )
