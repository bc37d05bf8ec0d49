"""How we stand with the demo customers: scorecards of two years, groups and events."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from deploy.demo.contacts import Person
from deploy.demo.customers import Company
from deploy.demo.records import Record, Ref

ROUNDS = {"strategic": (9, 91), "key": (4, 180), "standard": (2, 300)}
ASSESSED = {"strategic": 1.0, "key": 0.9, "standard": 0.5}
"""How many scorecards of two years a level of customer has, and how many days lie between."""
REMARKS = {
    "up": {
        "zh-TW": "交期改善後態度明顯轉好，主動詢問新產品。",
        "zh-CN": "交期改善后态度明显好转，主动询问新产品。",
        "latin": "Deliveries have improved, and they ask for new products themselves.",
    },
    "down": {
        "zh-TW": "對近期價格調整有疑慮，需要高層拜訪。",
        "zh-CN": "对近期调价有顾虑，需要高层拜访。",
        "latin": "Worried about recent prices; a visit by management is due.",
    },
    "steady": {"zh-TW": "往來平穩。", "zh-CN": "往来平稳。", "latin": "Business as usual."},
}
DIMENSIONS = ("loyalty", "satisfaction", "credit", "potential", "influence")


def weightings(today: date) -> Iterator[Record]:
    """The weights in force: those of the beginning, and newer ones since a year ago."""
    started = today - timedelta(days=800)
    values: dict[str, Any] = {"name": "初始權重", "effective_from": started.isoformat()}
    yield Record("customers", "assessment_weighting", "weighting:0", values)
    revised = today - timedelta(days=365)
    values = {"name": "重視潛力與信用", "effective_from": revised.isoformat()}
    weights = {"loyalty": 20, "satisfaction": 20, "credit": 25, "potential": 25, "influence": 10}
    yield Record("customers", "assessment_weighting", "weighting:1", values | weights)


def assessments(random: Random, company: Company, today: date) -> Iterator[Record]:
    """Scorecards from the oldest to the newest, drifting one way as relationships do."""
    if random.random() >= ASSESSED.get(company.level, 0.0):
        return
    rounds, every = ROUNDS[company.level]
    drift = random.choice(("up", "steady", "steady", "down"))
    ratings = {dimension: random.randint(2, 4) for dimension in DIMENSIONS}
    for index in range(rounds):
        day = today - timedelta(days=every * (rounds - 1 - index) + random.randint(1, 25))
        ratings = {name: _drifted(random, value, drift) for name, value in ratings.items()}
        values = {
            "customer_id": company.ref,
            "assessed_on": day.isoformat(),
            "assessor_id": company.record.values["owner_id"],
            "remarks": REMARKS[drift][company.script],
            "next_review": (day + timedelta(days=every + 30)).isoformat(),
            **ratings,
        }
        key = f"assessment:{company.record.key.partition(':')[2]}:{index}"
        yield Record("customers", "relationship_assessment", key, values)


def _drifted(random: Random, value: int, drift: str) -> int:
    steps = {"up": (0, 0, 0, 1), "down": (0, 0, 0, -1), "steady": (0, 0, 0, 0, 1, -1)}
    return min(5, max(1, value + random.choice(steps[drift])))


GROUPS: tuple[tuple[str, str, str, str | None], ...] = (
    ("key", "重點經營客戶", "key_accounts", None),
    ("key-tw", "臺灣重點客戶", "key_accounts", "key"),
    ("key-cn", "大陆重点客户", "key_accounts", "key"),
    ("key-abroad", "Key accounts abroad", "key_accounts", "key"),
    ("newsletter", "電子報名單", "marketing", None),
    ("newsletter-chips", "半導體與電子", "marketing", "newsletter"),
    ("newsletter-factory", "機械與汽車", "marketing", "newsletter"),
    ("spring", "春季技術研討會邀請", "event", None),
    ("autumn", "秋季客户答谢宴", "event", None),
    ("maintenance", "維護合約客戶", "service", None),
)


def groups(random: Random, companies: list[Company], owners: dict[str, Ref]) -> Iterator[Record]:
    """Groups within groups, and the customers in them."""
    for code, name, purpose, parent in GROUPS:
        values: dict[str, Any] = {"name": name, "purpose": purpose}
        values["owner_id"] = owners["sales" if purpose == "key_accounts" else "marketing"]
        if parent:
            values["parent_id"] = Ref(f"group:{parent}")
        yield Record("customers", "customer_group", f"group:{code}", values)
    for code, *_ in GROUPS:
        for company in _members(random, code, companies):
            values = {"group_id": Ref(f"group:{code}"), "customer_id": company.ref}
            key = f"member:{code}:{company.record.key.partition(':')[2]}"
            yield Record("customers", "group_member", key, values)


def _members(random: Random, code: str, companies: list[Company]) -> list[Company]:
    scripts = {"key-tw": "zh-TW", "key-cn": "zh-CN", "key-abroad": "latin"}
    if code in scripts:
        return [
            each
            for each in companies
            if each.script == scripts[code] and each.level in ("strategic", "key")
        ]
    industries = {
        "newsletter-chips": ("semiconductor", "electronics"),
        "newsletter-factory": ("machinery", "automotive"),
    }
    if code in industries:
        wanted = industries[code]
        return [each for each in companies if each.record.values.get("industry") in wanted]
    if code in ("key", "newsletter"):
        return []
    return random.sample([each for each in companies if each.is_company], k=24)


EVENTS: tuple[tuple[str, str, str, str, int], ...] = (
    ("spring-1", "春季感測技術研討會", "seminar", "臺北市內湖區澄嶼訓練中心", -420),
    ("autumn-1", "秋季客户答谢宴", "dinner", "苏州工业园区澄屿展厅", -240),
    ("factory-1", "新竹廠參訪", "visit", "新竹市香山區澄嶼一廠", -150),
    ("expo-1", "Open house Stuttgart", "exhibition", "Stuttgart-Vaihingen", -90),
    ("spring-2", "智慧製造研討會", "seminar", "臺中市西屯區澄嶼辦事處", 30),
    ("autumn-2", "年终客户答谢宴", "dinner", "上海市闵行区澄屿分公司", 55),
)


def events(random: Random, people: list[Person], owner: Ref, today: date) -> Iterator[Record]:
    """Events held and planned, with who was invited and what follows."""
    for code, name, kind, place, offset in EVENTS:
        day = today + timedelta(days=offset)
        held = offset < 0
        values: dict[str, Any] = {
            "name": name,
            "kind": kind,
            "state": "held" if held else "inviting",
            "starts_at": f"{day.isoformat()}T05:30:00Z",
            "ends_at": f"{day.isoformat()}T09:00:00Z",
            "place": place,
            "capacity": 60,
            "owner_id": owner,
            "currency": "TWD",
            "budget": "180000.00",
        }
        if kind in ("seminar", "dinner"):
            values["group_id"] = Ref("group:spring" if kind == "seminar" else "group:autumn")
        if held:
            values["cost"] = f"{random.randint(120, 210) * 1000}.00"
        yield Record("customers", "customer_event", f"event:{code}", values)
        yield from _participants(random, code, people, held, day)


def _participants(
    random: Random, code: str, people: list[Person], held: bool, day: date
) -> Iterator[Record]:
    states = ("attended", "attended", "attended", "absent", "declined")
    for index, person in enumerate(random.sample(people, k=22)):
        state = random.choice(states if held else ("invited", "registered", "declined"))
        values: dict[str, Any] = {
            "event_id": Ref(f"event:{code}"),
            "customer_id": person.company.ref,
            "contact_id": person.ref,
            "state": state,
        }
        if state == "attended" and index % 2:
            values["follow_up"] = _follow_up(person.company.script)
            values["follow_up_by_id"] = person.company.record.values["owner_id"]
            values["followed_up_on"] = (day + timedelta(days=random.randint(2, 12))).isoformat()
        yield Record("customers", "event_participant", f"participant:{code}:{index}", values)


def _follow_up(script: str) -> str:
    return {
        "zh-TW": "寄送簡報並約定下週電話討論樣品。",
        "zh-CN": "已发送资料，约定下周电话沟通样品。",
    }.get(script, "Sent the slides; a call about samples is set for next week.")
