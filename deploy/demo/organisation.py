"""The demo company itself: 澄嶼感測 makes sensors; its departments, territories and people."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from deploy.demo.records import Record, Ref

# code, name, kind, parent
DEPARTMENTS: tuple[tuple[str, str, str, str | None], ...] = (
    ("company", "澄嶼感測股份有限公司", "company", None),
    ("management", "總經理室", "department", "company"),
    ("sales-tw", "臺灣業務處", "department", "company"),
    ("sales-north", "北區業務部", "department", "sales-tw"),
    ("sales-south", "中南區業務部", "department", "sales-tw"),
    ("sales-abroad", "海外業務部", "department", "company"),
    ("marketing", "行銷部", "department", "company"),
    ("service", "客戶服務部", "department", "company"),
    ("warehouse", "倉儲物流部", "department", "company"),
    ("finance", "財務部", "department", "company"),
    ("branch-cn", "澄屿传感（上海）有限公司", "branch", "company"),
    ("sales-cn-east", "华东销售部", "department", "branch-cn"),
    ("sales-cn-south", "华南销售部", "department", "branch-cn"),
    ("branch-eu", "Chengyu Sensing Europe B.V.", "branch", "company"),
)
# code, name, parent
TERRITORIES: tuple[tuple[str, str, str | None], ...] = (
    ("tw", "臺灣", None),
    ("tw-north", "臺灣北部", "tw"),
    ("tw-hsinchu", "竹苗地區", "tw"),
    ("tw-central", "臺灣中部", "tw"),
    ("tw-south", "臺灣南部", "tw"),
    ("cn", "中国大陆", None),
    ("cn-east", "华东", "cn"),
    ("cn-south", "华南", "cn"),
    ("cn-north", "华北", "cn"),
    ("abroad", "Overseas", None),
    ("asia", "Southeast Asia", "abroad"),
    ("japan", "日本", "abroad"),
    ("europe", "Europe", "abroad"),
    ("americas", "Americas", "abroad"),
)


# Where the company and its branch in China are; what lies below has it from them.
PLACES: dict[str, dict[str, Any]] = {
    "company": {
        "country": "TW",
        "time_zone": "Asia/Taipei",
        "currency": "TWD",
        "calendar_id": Ref("calendar:tw"),
    },
    "branch-cn": {
        "country": "CN",
        "time_zone": "Asia/Shanghai",
        "currency": "CNY",
        "calendar_id": Ref("calendar:cn"),
    },
}
# Who leads which department; said after everybody is there.
MANAGERS = {
    "company": "executive",
    "management": "executive",
    "sales-tw": "manager",
    "sales-north": "manager",
    "sales-south": "manager.south",
    "branch-cn": "manager.china",
    "sales-cn-east": "manager.china",
    "sales-cn-south": "manager.china",
    "sales-abroad": "manager.abroad",
    "branch-eu": "manager.abroad",
    "service": "service.manager",
}
TIME_ZONES = {"zh-TW": "Asia/Taipei", "zh-CN": "Asia/Shanghai", "en": "Europe/Amsterdam"}


@dataclass(frozen=True)
class Member:
    """Somebody of the demo company; `signs_in` marks the face of a shipped role."""

    username: str
    name: str
    title: str
    role: str
    department: str
    territory: str | None
    manager: str | None
    language: str
    signs_in: bool

    @property
    def ref(self) -> Ref:
        """The person as other records name them."""
        return Ref(f"user:{self.username}")


# username (* signs in), name, title, role, department, territory, manager, language
PEOPLE = """
executive*|顏嶽衡|總經理|executive|management|||zh-TW
manager*|周靜瑜|業務處長|sales_manager|sales-tw|tw|executive|zh-TW
rep*|林宥辰|業務專員|sales_rep|sales-north|tw-north|manager|zh-TW
sales.north2|許家瑀|業務專員|sales_rep|sales-north|tw-north|manager|zh-TW
sales.hsinchu|鍾承翰|資深業務|sales_rep|sales-north|tw-hsinchu|manager|zh-TW
manager.south|葉文淵|業務經理|sales_manager|sales-south|tw-south|manager|zh-TW
sales.central|賴思穎|業務專員|sales_rep|sales-south|tw-central|manager.south|zh-TW
sales.south|吳孟哲|業務專員|sales_rep|sales-south|tw-south|manager.south|zh-TW
manager.china|沈国栋|销售总监|sales_manager|branch-cn|cn|executive|zh-CN
sales.east1|韩晓雯|销售经理|sales_rep|sales-cn-east|cn-east|manager.china|zh-CN
sales.east2|范志远|销售代表|sales_rep|sales-cn-east|cn-east|manager.china|zh-CN
sales.southcn|黎嘉欣|销售代表|sales_rep|sales-cn-south|cn-south|manager.china|zh-CN
sales.northcn|石立冬|销售代表|sales_rep|sales-cn-east|cn-north|manager.china|zh-CN
manager.abroad|Ingrid Vandermolen|Head of Export|sales_manager|sales-abroad|abroad|executive|en
sales.asia|Farah Kowalden|Account Manager|sales_rep|sales-abroad|asia|manager.abroad|en
sales.japan|Ryo Tamashiro|Account Manager|sales_rep|sales-abroad|japan|manager.abroad|en
sales.europe|Lukas Westerholt|Account Manager|sales_rep|branch-eu|europe|manager.abroad|en
sales.americas|Nora Abernell|Account Manager|sales_rep|sales-abroad|americas|manager.abroad|en
marketer*|蘇品涵|行銷專員|marketer|marketing||executive|zh-TW
service.manager*|羅振宇|客服經理|service_manager|service||executive|zh-TW
agent*|江宜庭|客服專員|service_agent|service||service.manager|zh-TW
technician*|簡志豪|技術服務工程師|technician|service|tw-north|service.manager|zh-TW
warehouse*|余美鳳|倉管專員|warehouse_clerk|warehouse||executive|zh-TW
finance*|彭雅惠|財務經理|finance|finance||executive|zh-TW
auditor*|莊敬仁|稽核專員|auditor|management||executive|zh-TW
"""


def _member(line: str) -> Member:
    username, name, title, role, department, territory, manager, language = (
        part.strip() for part in line.split("|")
    )
    return Member(
        username=username.removesuffix("*"),
        name=name,
        title=title,
        role=role,
        department=department,
        territory=territory or None,
        manager=manager or None,
        language=language,
        signs_in=username.endswith("*"),
    )


MEMBERS = tuple(_member(line) for line in PEOPLE.strip().splitlines())


def departments() -> Iterator[Record]:
    """The company, its branches and departments, from the top down."""
    for code, name, kind, parent in DEPARTMENTS:
        values: dict[str, Any] = {"code": code, "name": name, "kind": kind}
        if parent:
            values["parent_id"] = Ref(f"department:{parent}")
        values |= PLACES.get(code, {})
        yield Record("iam", "department", f"department:{code}", values)


def territories() -> Iterator[Record]:
    """The regions that sales divide among themselves, from the top down."""
    for code, name, parent in TERRITORIES:
        values: dict[str, Any] = {"code": code, "name": name}
        if parent:
            values["parent_id"] = Ref(f"territory:{parent}")
        yield Record("iam", "territory", f"territory:{code}", values)


def users() -> Iterator[Record]:
    """The people of the company, managers before those who report to them."""
    for index, member in enumerate(MEMBERS):
        values: dict[str, Any] = {
            "number": f"E{index + 1:03}",
            "name": member.name,
            "username": member.username,
            "job_title": member.title,
            "department_id": Ref(f"department:{member.department}"),
            "language": member.language,
            "time_zone": TIME_ZONES[member.language],
            "email": f"{member.username}@chengyu-sensing.example",
            "hired_on": f"{2012 + index % 11}-{1 + index % 12:02}-01",
        }
        if member.territory:
            values["territory_id"] = Ref(f"territory:{member.territory}")
        if member.manager:
            values["manager_id"] = Ref(f"user:{member.manager}")
        yield Record("iam", "user", f"user:{member.username}", values)


def assignments() -> Iterator[Record]:
    """The role that each of them works in."""
    for member in MEMBERS:
        values = {"user_id": member.ref, "role_id": Ref(f"role:{member.role}")}
        yield Record("iam", "role_assignment", f"assignment:{member.username}", values)


def owners_by_territory() -> dict[str, list[Ref]]:
    """Who may own customers where."""
    reps = [each for each in MEMBERS if each.role == "sales_rep"]
    return {code: [each.ref for each in reps if each.territory == code] for code, *_ in TERRITORIES}
