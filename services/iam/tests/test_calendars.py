"""Working calendars as they are kept: their hours, their holidays and what they answer."""

from datetime import date

import pytest

from iam.entities.calendar_holiday import CalendarHoliday
from iam.entities.working_calendar import WorkingCalendar


@pytest.fixture
def calendar(iam):
    """The office hours of Taipei, with a holiday and a day that is worked instead."""
    made = iam.add(WorkingCalendar(name="臺灣", time_zone="Asia/Taipei"))
    for day, name, instead in (("2026-01-01", "元旦", False), ("2026-01-03", "補班", True)):
        given = {"name": name, "works_instead": instead, "day": date.fromisoformat(day)}
        iam.add(CalendarHoliday(calendar_id=made.id, **given))
    return made


def test_a_year_shows_holidays_and_days_worked_instead(iam, calendar):
    args = {"name": "working_calendar.year", "id": calendar.id, "values": {"year": 2026}}
    days = iam.ask("query", args, iam.token("sales_rep"))["days"]
    assert len(days) == 365
    assert [each["minutes"] for each in days[:5]] == [0, 480, 480, 0, 480]
    assert days[0]["name"] == "元旦"


def test_a_due_time_leaves_holidays_out(iam, calendar):
    values = {"start": "2025-12-31T09:00:00Z", "minutes": 120}
    args = {"name": "working_calendar.due", "id": calendar.id, "values": values}
    told = iam.ask("query", args, iam.token("sales_rep"))
    assert told["due_at"] == "2026-01-02T02:00:00Z"


@pytest.mark.parametrize(
    ("values", "field"),
    [
        ({"hours": {"mon": [["18:00", "09:00"]]}}, "hours"),
        ({"hours": {}}, "hours"),
        ({"time_zone": "Mars/Olympus"}, "time_zone"),
    ],
)
def test_hours_and_zones_that_do_not_exist_are_refused_at_their_field(iam, values, field):
    given = {"name": "x", "time_zone": "Asia/Taipei", **values}
    args = {"entity": "working_calendar", "values": given}
    error = iam.answer("create", args, iam.token("administrator"))["error"]
    assert field in error["errors"]


def test_appointments_of_who_leaves_end_with_the_day(iam):
    from iam.entities.position import Position
    from iam.entities.position_holder import PositionHolder
    from iam.entities.sales_team import SalesTeam

    leaver, successor = iam.person(), iam.person()
    post = iam.add(Position(name="業務經理"))
    held = iam.add(PositionHolder(position_id=post.id, user_id=leaver.id))
    team = iam.add(SalesTeam(name="新客戶", leader_id=leaver.id))
    values = {"successor_id": successor.id, "left_on": "2026-01-31"}
    args = {"name": "user.leave", "id": leaver.id, "values": values}
    iam.ask("command", args, iam.token("administrator"))
    with iam.session() as db:
        assert str(db.get_one(PositionHolder, held.id).ends_on) == "2026-01-31"
        assert db.get_one(SalesTeam, team.id).leader_id == successor.id
