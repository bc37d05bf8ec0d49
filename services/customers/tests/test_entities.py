"""Every entity of customers keeps every promise of every verb."""

from datetime import date
from typing import Any, ClassVar

from crmkit.testing.battery import EntityBattery
from crmkit.testing.values import Maker, Values
from customers.service import CustomersService


def a_day_of_its_own(maker: Maker) -> dict[str, Any]:
    """No two weightings come into force on one day."""
    day = date(1900, 1, 1).toordinal() + next(maker.numbers)
    return {"effective_from": date.fromordinal(day).isoformat()}


class TestEntities(EntityBattery):
    """The battery, with what the rules of customers want beyond their declarations."""

    service = CustomersService
    special: ClassVar[dict[str, Values]] = {
        "assessment_weighting": a_day_of_its_own,
        "background_entry": {"began_on": "2010-09-01", "ended_on": "2014-06-30"},
        "care_plan": {"state": "planned", "done_on": "2026-05-01"},
        "customer_event": {
            "starts_at": "2026-05-01T06:00:00Z",
            "ends_at": "2026-05-01T09:00:00Z",
        },
        "relationship_assessment": {
            "assessed_on": "2026-05-01",
            "next_review": "2026-11-01",
        },
    }
    changed: ClassVar[dict[str, Values]] = {
        "assessment_weighting": lambda maker: {"name": f"Weighting {next(maker.numbers)}"},
        "relationship_assessment": lambda maker: {"remarks": f"Remark {next(maker.numbers)}"},
    }
