"""Every entity of IAM keeps every promise of every verb."""

import itertools
from datetime import date, timedelta
from typing import Any, ClassVar

from crmkit import clock
from crmkit.testing.battery import EntityBattery
from crmkit.testing.values import Maker
from iam import audit_store
from iam.service import IamService

OTHER_SCOPES = itertools.cycle(("department", "department_and_below", "territory", "all"))

TERM = {"starts_on": "2026-01-01", "ends_on": "2026-12-31"}


def a_later_end(maker: Maker) -> dict[str, Any]:
    """A term that ends on another day each time."""
    return {"ends_on": str(date(2027, 1, 1) + timedelta(days=next(maker.numbers)))}


def a_permission(maker: Maker) -> dict[str, Any]:
    """A permission as a contract would declare it."""
    operation = f"operation_{next(maker.numbers)}"
    return {
        "name": f"library.book.{operation}",
        "service": "library",
        "entity": "library.book",
        "operation": operation,
        "sentence": "Do something with books",
    }


def a_grant(maker: Maker) -> dict[str, Any]:
    """Only declared permissions are granted."""
    made = maker.record(maker.house.service.specs()["permission"])
    return {"permission": made["name"], "scope": "own"}


def one_receiver(maker: Maker) -> dict[str, Any]:
    """What is given to a person is not given to a group as well."""
    return {"group_id": None}


def a_single_grant(maker: Maker) -> dict[str, Any]:
    """A declared permission for one receiver."""
    return a_grant(maker) | one_receiver(maker)


def a_session(maker: Maker) -> dict[str, Any]:
    """A session that a sign-in opened."""
    moment = clock.now()
    return {"started_at": moment, "expires_at": moment + timedelta(days=1)}


def a_token(maker: Maker) -> dict[str, Any]:
    """An API token that somebody made."""
    ends_on = str(clock.today() + timedelta(days=30))
    return {"prefix": f"gxt_{next(maker.numbers)}", "roles": ["sales_rep"], "ends_on": ends_on}


def a_line(maker: Maker) -> dict[str, Any]:
    """A record of the audit, with a month to be kept in."""
    with maker.house.session() as db:
        audit_store.ensure_ahead(db)
    return {"at": clock.now(), "changes": {}, "detail": {}}


def an_alert(maker: Maker) -> dict[str, Any]:
    """An alert as a rule raises it."""
    told = {"labels": {"en": "Views"}, "kind": "views", "count": 3, "evidence": {}}
    return {**told, "since": clock.now(), "until": clock.now()}


class TestEntities(EntityBattery):
    """The battery, with what the rules of IAM want beyond their declarations."""

    service = IamService
    special: ClassVar = {
        "user": lambda maker: {
            "username": f"person-{next(maker.numbers)}",
            "status": "active",
            "time_zone": "Asia/Taipei",
            "hired_on": "2020-03-01",
            "left_on": "2026-03-01",
        },
        "department": {"time_zone": "Asia/Taipei"},
        "working_calendar": lambda maker: {
            "name": f"Calendar {next(maker.numbers)}",
            "time_zone": "Asia/Taipei",
            "hours": {"mon": [["09:00", "12:00"], ["13:00", "18:00"]]},
        },
        "department_deputy": TERM,
        "position_holder": TERM,
        "sales_team_member": TERM,
        "permission": a_permission,
        "role_grant": a_grant,
        "bundle_grant": a_grant,
        "direct_grant": a_single_grant,
        "group_membership": lambda maker: {"member_group_id": None},
        "access_request": lambda maker: {
            "permission": f"library.book.operation_{next(maker.numbers)}"
        },
        "session": a_session,
        "api_token": a_token,
        "audit_record": a_line,
        "audit_alert": an_alert,
    }
    changed: ClassVar = {
        "user": lambda maker: {"job_title": f"Title {next(maker.numbers)}"},
        "department": lambda maker: {"name": f"Department {next(maker.numbers)}"},
        "working_calendar": lambda maker: {"name": f"Calendar {next(maker.numbers)}"},
        "department_deputy": a_later_end,
        "position_holder": a_later_end,
        "sales_team_member": a_later_end,
        "role_grant": lambda maker: {"scope": next(OTHER_SCOPES)},
        "bundle_grant": lambda maker: {"scope": next(OTHER_SCOPES)},
        "direct_grant": lambda maker: {"reason": f"Reason {next(maker.numbers)}"},
    }
