"""The entities of the organisation beside departments, territories and people."""

from iam.entities.calendar_holiday import CalendarHoliday
from iam.entities.department_deputy import DepartmentDeputy
from iam.entities.position import Position
from iam.entities.position_holder import PositionHolder
from iam.entities.sales_team import SalesTeam
from iam.entities.sales_team_member import SalesTeamMember
from iam.entities.sales_team_territory import SalesTeamTerritory
from iam.entities.working_calendar import WorkingCalendar

ORGANISATION = (
    DepartmentDeputy,
    Position,
    PositionHolder,
    SalesTeam,
    SalesTeamMember,
    SalesTeamTerritory,
    WorkingCalendar,
    CalendarHoliday,
)
