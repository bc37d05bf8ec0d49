"""The people at the demo customers: trees of superiors, with their families, pasts and days."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any

from deploy.demo import names
from deploy.demo.customers import Company
from deploy.demo.records import Record, Ref


@dataclass(frozen=True)
class Post:
    """A place in a customer's organisation and whom it reports to, counted from the top."""

    title: dict[str, str]
    department: dict[str, str]
    decision_role: str
    superior: int | None


def _post(traditional: str, simplified: str, latin: str, role: str, superior: int | None) -> Post:
    (title_tw, part_tw), (title_cn, part_cn), (title, part) = (
        text.split("/") for text in (traditional, simplified, latin)
    )
    return Post(
        {"zh-TW": title_tw, "zh-CN": title_cn, "latin": title},
        {"zh-TW": part_tw, "zh-CN": part_cn, "latin": part},
        role,
        superior,
    )


POSTS = (
    _post("總經理/總經理室", "总经理/总经办", "Managing Director/Management", "decider", None),
    _post("採購經理/採購部", "采购经理/采购部", "Purchasing Manager/Purchasing", "influencer", 0),
    _post("研發協理/研發部", "研发总监/研发部", "Head of Engineering/Engineering", "influencer", 0),
    _post("採購專員/採購部", "采购专员/采购部", "Buyer/Purchasing", "gatekeeper", 1),
    _post("製程工程師/研發部", "工艺工程师/研发部", "Process Engineer/Engineering", "user", 2),
    _post("財務長/財務部", "财务总监/财务部", "Finance Director/Finance", "decider", 0),
    _post("廠長/生產部", "厂长/生产部", "Plant Manager/Production", "influencer", 0),
    _post("設備課長/生產部", "设备主管/生产部", "Maintenance Lead/Production", "user", 6),
    _post("品保主任/品保部", "质量主管/质量部", "Quality Lead/Quality", "blocker", 6),
    _post(
        "總經理特助/總經理室",
        "总经理助理/总经办",
        "Executive Assistant/Management",
        "gatekeeper",
        0,
    ),
    _post("測試工程師/研發部", "测试工程师/研发部", "Test Engineer/Engineering", "user", 2),
    _post("生產組長/生產部", "生产组长/生产部", "Shift Lead/Production", "user", 7),
)
HEADCOUNT = {"strategic": (7, 10), "key": (4, 6), "standard": (2, 4), "minor": (1, 2)}
KEY_CONTACTS = {"strategic": 2, "key": 1}
WARMTH = ["advocate", "warm", "warm", "neutral", "neutral", "neutral", "cool", "opposed"]
HOBBIES = {
    "zh-TW": ["登山", "羽球", "品茶", "攝影", "路跑", "書法", "高爾夫", "露營", "古典音樂"],
    "zh-CN": ["登山", "羽毛球", "品茶", "摄影", "跑步", "书法", "高尔夫", "自驾游", "京剧"],
    "latin": ["hiking", "sailing", "chess", "photography", "running", "golf", "jazz", "cooking"],
}
CHANNELS = {"zh-TW": "line", "zh-CN": "wechat", "latin": "email"}


@dataclass
class Person:
    """A contact of the plan and whether we look after them with special care."""

    record: Record
    company: Company
    is_key: bool
    personal: list[Record] = field(default_factory=list)

    @property
    def ref(self) -> Ref:
        """The contact as other records name it."""
        return self.record.ref


def people(random: Random, company: Company) -> Iterator[Person]:
    """The contacts of one customer from the top down, so that superiors come first."""
    if not company.is_company:
        return
    fewest, most = HEADCOUNT[company.level]
    count = random.randint(fewest, most)
    made: list[Person] = []
    for index in range(count):
        made.append(_person(random, company, index, made))
        yield made[-1]


def _person(random: Random, company: Company, index: int, above: list[Person]) -> Person:
    post = POSTS[index]
    name, gender = names.person(random, company.script)
    is_key = index < KEY_CONTACTS.get(company.level, 0)
    values: dict[str, Any] = {
        "customer_id": company.ref,
        "name": name,
        "gender": gender,
        "title": post.title[company.script],
        "department": post.department[company.script],
        "decision_role": post.decision_role,
        "warmth": random.choice(WARMTH),
        "is_key": is_key,
        "preferred_channel": random.choice((CHANNELS[company.script], "phone", "email")),
    }
    if post.superior is not None and post.superior < len(above):
        values["reports_to_id"] = above[post.superior].ref
    values |= _ways_to_reach(random, company, index) | _person_behind(random, company, is_key)
    key = f"contact:{company.record.key.partition(':')[2]}:{index}"
    return Person(Record("customers", "contact", key, values), company, is_key)


def _ways_to_reach(random: Random, company: Company, index: int) -> dict[str, Any]:
    handle = f"{'abcdefghjkmn'[index]}{random.randint(100, 999)}"
    mobile = {
        "zh-TW": f"0900-555-{random.randint(0, 999):03}",
        "zh-CN": f"190-5550-{random.randint(0, 9999):04}",
    }.get(company.script, f"{company.place.area_code}-5550-{random.randint(0, 9999):04}")
    values: dict[str, Any] = {
        "phones": [{"kind": "mobile", "number": mobile, "primary": True}],
        "emails": [{"kind": "work", "address": f"{handle}@{company.domain}", "primary": True}],
        "do_not_call": random.random() < 0.04,
        "do_not_mail": random.random() < 0.05,
    }
    if company.script == "zh-CN":
        values["wechat"] = f"wx_{handle}_{random.randint(10, 99)}"
    if company.script == "zh-TW" and random.random() < 0.7:
        values["line_id"] = f"line.{handle}{random.randint(10, 99)}"
    return values


def _person_behind(random: Random, company: Company, is_key: bool) -> dict[str, Any]:
    if not is_key and random.random() < 0.6:
        return {}
    born = date(1958, 1, 1) + timedelta(days=random.randrange(14_000))
    return {
        "birthday": born.isoformat(),
        "hobbies": random.sample(HOBBIES[company.script], k=random.randint(1, 3)),
    }
