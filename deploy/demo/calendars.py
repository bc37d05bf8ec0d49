"""When the demo company works: holidays of Taiwan and China in 2026, to play with.

The days, the substituted ones and those worked instead are those of the package `holidays` 0.109
from PyPI (its TW and CN, after the notices of both governments); the names are the usual ones.
Notices change, so whoever works by them compares them with the newest.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from deploy.demo.records import Record, Ref

TAIWAN, CHINA = "tw", "cn"

CALENDARS = {
    TAIWAN: ("臺灣工作行事曆", "TW", "Asia/Taipei"),
    CHINA: ("中国大陆工作日历", "CN", "Asia/Shanghai"),
}

# First day, last day, name. Saturdays and Sundays are off anyway and are left out.
HOLIDAYS = {
    TAIWAN: """
2026-01-01|2026-01-01|開國紀念日
2026-02-16|2026-02-16|農曆除夕
2026-02-17|2026-02-19|春節
2026-02-20|2026-02-20|小年夜補假
2026-02-27|2026-02-27|和平紀念日補假
2026-04-03|2026-04-03|兒童節補假
2026-04-06|2026-04-06|清明節補假
2026-05-01|2026-05-01|勞動節
2026-06-19|2026-06-19|端午節
2026-09-25|2026-09-25|中秋節
2026-09-28|2026-09-28|孔子誕辰紀念日
2026-10-09|2026-10-09|國慶日補假
2026-10-26|2026-10-26|臺灣光復暨金門古寧頭大捷紀念日補假
2026-12-25|2026-12-25|行憲紀念日
""",
    CHINA: """
2026-01-01|2026-01-02|元旦
2026-02-16|2026-02-16|除夕
2026-02-17|2026-02-20|春节
2026-02-23|2026-02-23|春节
2026-04-06|2026-04-06|清明节
2026-05-01|2026-05-01|劳动节
2026-05-04|2026-05-05|劳动节
2026-06-19|2026-06-19|端午节
2026-09-25|2026-09-25|中秋节
2026-10-01|2026-10-02|国庆节
2026-10-05|2026-10-07|国庆节
""",
}
INSTEAD = {
    CHINA: """
2026-01-04|元旦调休
2026-02-14|春节调休
2026-02-28|春节调休
2026-05-09|劳动节调休
2026-09-20|国庆节调休
2026-10-10|国庆节调休
""",
}


def calendars() -> Iterator[Record]:
    """The calendars, each before its holidays."""
    for code, (name, country, zone) in CALENDARS.items():
        values = {"name": name, "country": country, "time_zone": zone}
        yield Record("iam", "working_calendar", f"calendar:{code}", values)
        for line in HOLIDAYS[code].split():
            first, last, holiday = line.split("|")
            for day in _days(date.fromisoformat(first), date.fromisoformat(last)):
                yield _holiday(code, {"day": str(day), "name": holiday})
        for line in INSTEAD.get(code, "").split():
            day_worked, reason = line.split("|")
            yield _holiday(code, {"day": day_worked, "name": reason, "works_instead": True})


def _days(first: date, last: date) -> Iterator[date]:
    for ahead in range((last - first).days + 1):
        yield first + timedelta(days=ahead)


def _holiday(code: str, values: dict[str, Any]) -> Record:
    values = {"calendar_id": Ref(f"calendar:{code}"), **values}
    return Record("iam", "calendar_holiday", f"holiday:{code}:{values['day']}", values)
