"""Families, pasts and days to remember of the contacts we look after with special care."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from deploy.demo import names
from deploy.demo.contacts import Person
from deploy.demo.records import Record

SCHOOLS = {
    "zh-TW": ("澄嶼科技大學", "霽川大學", "曜岳工業學院"),
    "zh-CN": ("澄屿理工大学", "霁川大学", "曜岳工业学院"),
    "latin": ("Norvale Institute of Technology", "University of Lunwick", "Ashmoor College"),
}
SUBJECTS = {
    "zh-TW": ("機械工程", "企業管理", "電機工程", "材料科學"),
    "zh-CN": ("机械工程", "工商管理", "电气工程", "材料科学"),
    "latin": ("Mechanical Engineering", "Business Administration", "Physics"),
}
EMPLOYERS = {
    "zh-TW": ("沐原重工", "棠谷顧問", "璟灣電機"),
    "zh-CN": ("沐原重工", "棠谷咨询", "璟湾电机"),
    "latin": ("Marholt Works", "Fenridge Partners", "Velstad Motors"),
}
FORMER_POSTS = {
    "zh-TW": ("工程師", "業務經理", "專案經理"),
    "zh-CN": ("工程师", "销售经理", "项目经理"),
    "latin": ("Engineer", "Sales Manager", "Project Manager"),
}
FAMILY_NOTES = {
    "zh-TW": ("在臺南念大學", "喜歡鋼琴", "去年剛退休", ""),
    "zh-CN": ("在杭州读大学", "喜欢钢琴", "去年刚退休", ""),
    "latin": ("studies abroad", "plays the piano", "retired last year", ""),
}
DAYS = {
    "zh-TW": (("結婚紀念日", "wedding"), ("到職週年", "joined"), ("女兒生日", "child_birthday")),
    "zh-CN": (("结婚纪念日", "wedding"), ("入职周年", "joined"), ("女儿生日", "child_birthday")),
    "latin": (("Wedding anniversary", "wedding"), ("Joined the company", "joined")),
}
PLANS = {
    "zh-TW": (
        (
            "恢復每季拜訪",
            "visit",
            "由業務經理陪同拜訪，了解明年擴產計畫。",
            "同意下季安排產線參觀。",
        ),
        ("感謝引薦新客戶", "gift", "致送手寫卡片與茶葉。", "對方表示願意擔任示範客戶。"),
        ("化解交期誤會", "meal", "餐敘說明交期改善作法。", "已接受新的交期承諾。"),
        ("中秋問候", "greeting", "親送禮盒並致意。", ""),
    ),
    "zh-CN": (
        (
            "恢复季度拜访",
            "visit",
            "由销售经理陪同拜访，了解明年扩产计划。",
            "同意下季度安排产线参观。",
        ),
        ("感谢引荐新客户", "gift", "赠送手写卡片和茶叶。", "对方愿意担任样板客户。"),
        ("化解交期误会", "meal", "宴请并说明交期改善措施。", "已接受新的交期承诺。"),
        ("中秋问候", "greeting", "上门送礼盒并致意。", ""),
    ),
    "latin": (
        (
            "Resume quarterly visits",
            "visit",
            "Visit with the sales manager; learn of next year's plans.",
            "Agreed to a line tour next quarter.",
        ),
        (
            "Thank for a referral",
            "gift",
            "Send a handwritten card and tea.",
            "Willing to be a reference.",
        ),
        (
            "Clear up late deliveries",
            "meal",
            "Explain over lunch how lead times improve.",
            "Accepted the new dates.",
        ),
    ),
}
GIFTS = {"zh-TW": "高山茶禮盒", "zh-CN": "龙井茶礼盒", "latin": "Box of high mountain tea"}


def personal_records(random: Random, person: Person, today: date) -> Iterator[Record]:
    """What we know of a key contact in private, and how we care for the relationship."""
    if not person.is_key:
        return
    yield from _family(random, person)
    yield from _background(random, person)
    yield from _days(random, person)
    yield from _care(random, person, today)


def _record(person: Person, entity: str, index: int, values: dict[str, Any]) -> Record:
    key = f"{entity}:{person.record.key.partition(':')[2]}:{index}"
    return Record("customers", entity, key, {"contact_id": person.ref, **values})


def _family(random: Random, person: Person) -> Iterator[Record]:
    script = person.company.script
    for index, relation in enumerate(random.sample(("spouse", "child", "parent"), k=2)):
        name, _ = names.person(random, script)
        born = date(1950 if relation == "parent" else 1978, 1, 1)
        birthday = born + timedelta(days=random.randrange(9_000))
        values: dict[str, Any] = {
            "name": name,
            "relation": relation,
            "birthday": birthday.isoformat(),
        }
        note = random.choice(FAMILY_NOTES[script])
        yield _record(person, "family_member", index, values | ({"note": note} if note else {}))


def _background(random: Random, person: Person) -> Iterator[Record]:
    script = person.company.script
    graduated = random.randint(1988, 2008)
    study = {
        "kind": "education",
        "institution": random.choice(SCHOOLS[script]),
        "position": random.choice(SUBJECTS[script]),
        "degree": random.choice(("bachelor", "master", "master", "doctor")),
        "began_on": f"{graduated - 4}-09-01",
        "ended_on": f"{graduated}-06-30",
    }
    yield _record(person, "background_entry", 0, study)
    career = {
        "kind": "career",
        "institution": random.choice(EMPLOYERS[script]),
        "position": random.choice(FORMER_POSTS[script]),
        "began_on": f"{graduated}-08-01",
        "ended_on": f"{graduated + random.randint(3, 9)}-12-31",
    }
    yield _record(person, "background_entry", 1, career)


def _days(random: Random, person: Person) -> Iterator[Record]:
    if random.random() < 0.5:
        return
    name, kind = random.choice(DAYS[person.company.script])
    day = date(2000, 1, 1) + timedelta(days=random.randrange(8_000))
    values = {"name": name, "kind": kind, "day": day.isoformat(), "lead_days": 7}
    yield _record(person, "important_date", 0, values)


def _care(random: Random, person: Person, today: date) -> Iterator[Record]:
    script = person.company.script
    for index, plan in enumerate(random.sample(PLANS[script], k=random.randint(1, 2))):
        aim, kind, actions, result = plan
        planned = today + timedelta(days=random.randint(-400, 60))
        values: dict[str, Any] = {
            "aim": aim,
            "kind": kind,
            "actions": actions,
            "planned_on": planned.isoformat(),
            "responsible_id": person.company.record.values["owner_id"],
            "currency": person.company.place.currency,
            "state": "planned",
        }
        if kind in ("gift", "greeting"):
            values |= {"gift": GIFTS[script], "budget": "3000.00"}
        if planned < today:
            values |= {"state": "done", "done_on": planned.isoformat(), "cost": "2600.00"}
            values |= {"result": result} if result else {}
        yield _record(person, "care_plan", index, values)
