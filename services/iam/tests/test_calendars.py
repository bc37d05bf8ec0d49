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


def marked(iam, calendar, year):
    args = {"name": "working_calendar.year", "id": calendar.id, "values": {"year": year}}
    days = iam.ask("query", args, iam.token("sales_rep"))["days"]
    return {each["day"]: each["name"] for each in days if each["name"]}


def change_days(iam, calendar, **values):
    args = {"name": "working_calendar.change_days", "id": calendar.id, "values": values}
    return iam.answer("command", args, iam.token("administrator"))


def test_days_are_marked_renamed_and_cleared_at_once(iam, calendar):
    days = [{"day": "2026-01-01", "name": "開國紀念日"}, {"day": "2026-05-01", "name": "勞動節"}]
    told = change_days(iam, calendar, days=days, cleared=["2026-01-03"])["result"]
    assert told == {"added": 1, "changed": 1, "cleared": 1}
    assert marked(iam, calendar, 2026) == {"2026-01-01": "開國紀念日", "2026-05-01": "勞動節"}


def test_a_day_that_is_named_twice_is_refused_by_its_date(iam, calendar):
    day = {"day": "2026-05-01", "name": "勞動節"}
    error = change_days(iam, calendar, days=[day], cleared=["2026-05-01"])["error"]
    assert "2026-05-01" in error["errors"]["days"]["message"]


def test_changing_days_is_for_who_may_edit_the_calendar(iam, calendar):
    values = {"cleared": ["2026-01-01"]}
    args = {"name": "working_calendar.change_days", "id": calendar.id, "values": values}
    error = iam.answer("command", args, iam.token("sales_rep"))["error"]
    assert error["permission"] == "iam.working_calendar.edit"


def copy_year(iam, calendar, source, year):
    values = {"source": source, "year": year}
    args = {"name": "working_calendar.copy_year", "id": calendar.id, "values": values}
    return iam.answer("command", args, iam.token("administrator"))


def test_a_year_is_copied_without_touching_what_is_marked_there(iam, calendar):
    change_days(iam, calendar, days=[{"day": "2027-01-01", "name": "放假"}])
    assert copy_year(iam, calendar, 2026, 2027)["result"]["added"] == 1
    assert marked(iam, calendar, 2027) == {"2027-01-01": "放假", "2027-01-03": "補班"}


def test_a_year_without_marked_days_is_not_copied(iam, calendar):
    error = copy_year(iam, calendar, 2019, 2027)["error"]
    assert "2019" in error["errors"]["source"]["message"]


@pytest.mark.parametrize(
    ("at", "told"),
    [
        ("2026-01-01T02:00:00Z", (False, False, "2026-01-02T01:00:00Z")),
        ("2026-01-02T02:00:00Z", (True, True, "2026-01-02T02:00:00Z")),
        ("2026-01-02T10:00:00Z", (True, False, "2026-01-03T01:00:00Z")),
    ],
)
def test_a_moment_says_whether_it_is_worked_and_when_work_goes_on(iam, calendar, at, told):
    args = {"name": "working_calendar.moment", "id": calendar.id, "values": {"at": at}}
    found = iam.ask("query", args, iam.token("sales_rep"))
    names = ("is_working_day", "is_working", "next_working_at")
    assert tuple(found[name] for name in names) == told


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
