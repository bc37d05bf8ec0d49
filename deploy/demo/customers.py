"""The customers of the demo company: 330 invented ones, many with subsidiaries."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from deploy.demo import names
from deploy.demo.businesses import (
    BUSINESSES,
    FORMS_LATIN,
    FORMS_SIMPLIFIED,
    FORMS_TRADITIONAL,
    Business,
)
from deploy.demo.places import (
    ABROAD,
    CHINA,
    STREETS_LATIN,
    STREETS_SIMPLIFIED,
    STREETS_TRADITIONAL,
    TAIWAN,
    Place,
)
from deploy.demo.records import Record, Ref
from deploy.demo.taxnumbers import tax_number

TRADITIONAL, SIMPLIFIED, FOREIGN, PERSONS = 130, 110, 80, 10
LEVELS = ["strategic"] + ["key"] * 3 + ["standard"] * 8 + ["minor"] * 4
LIFECYCLES = ["prospect"] * 6 + ["customer"] * 12 + ["dormant"] * 2 + ["lost"]
SOURCES = ("referral", "exhibition", "website", "search", "partner", "event", "tender", "cold_call")
CHANNELS = ["direct"] * 5 + ["distributor"] * 3 + ["agent", "integrator", "online"]
SIZES = (("small", 12, 49), ("medium", 50, 249), ("large", 250, 999), ("very_large", 1000, 6000))
SEGMENTS = {"small": "small_business", "medium": "mid_market", "large": "enterprise"}
TERMS = {"TW": "monthly_60", "CN": "net_60", "": "net_30"}
# Revenue per head in the currency of the place, roughly; it makes big companies look big.
PER_HEAD = {"TWD": 3_200_000, "CNY": 780_000, "JPY": 16_000_000, "USD": 160_000, "EUR": 170_000}
BANKS = {"TW": "澄工商業銀行", "CN": "岚光银行", "": "Norvale Bank"}


@dataclass(frozen=True)
class Company:
    """A customer of the plan, with what its contacts, assessments and groups are made from."""

    record: Record
    script: str
    place: Place
    domain: str
    level: str
    is_company: bool = True

    @property
    def ref(self) -> Ref:
        """The customer as other records name it."""
        return self.record.ref


def companies(random: Random, owners: dict[str, list[Ref]]) -> Iterator[Company]:
    """Every company; `owners` are the sales people by territory."""
    pairs = names.pairs(random)
    words = names.latin_words(random)
    made: list[Company] = []
    for index in range(TRADITIONAL + SIMPLIFIED + FOREIGN):
        identity = _identity(random, index, pairs, words)
        made.append(_company(random, index, identity, owners, made))
        yield made[-1]


def private_persons(random: Random, owners: dict[str, list[Ref]]) -> list[Company]:
    """Customers who are people and buy for themselves."""
    return [_private_person(random, index, owners) for index in range(PERSONS)]


@dataclass(frozen=True)
class _Identity:
    """How a company is called and where it sits."""

    name: str
    short_name: str
    english_name: str
    script: str
    place: Place
    business: Business
    domain: str


def _identity(
    random: Random, index: int, pairs: list[tuple[str, str]], words: list[str]
) -> _Identity:
    business = random.choice(BUSINESSES)
    if index >= TRADITIONAL + SIMPLIFIED:
        return _foreign(random, words[index - TRADITIONAL - SIMPLIFIED], business)
    traditional, simplified = pairs[index]
    word = names.romanized(simplified)
    english = f"{word.capitalize()} {random.choice(business.latin)} Co., Ltd."
    domain = f"{word}-{business.industry[:4]}{index}.example"
    if index < TRADITIONAL:
        trade = random.choice(business.traditional)
        full = f"{traditional}{trade}{random.choice(FORMS_TRADITIONAL)}"
        place = random.choice(TAIWAN)
        return _Identity(full, traditional + trade[:2], english, "zh-TW", place, business, domain)
    trade = random.choice(business.simplified)
    place = random.choice(CHINA)
    form = random.choice(FORMS_SIMPLIFIED).removeprefix("科技" if trade.endswith("科技") else "-")
    full = f"{place.city.removesuffix('市')}{simplified}{trade}{form}"
    return _Identity(full, simplified + trade[:2], english, "zh-CN", place, business, domain)


def _foreign(random: Random, word: str, business: Business) -> _Identity:
    place = random.choice(ABROAD)
    trade = random.choice(business.latin)
    full = f"{word} {trade} {random.choice(FORMS_LATIN[place.country])}"
    domain = f"{word.lower()}.example"
    return _Identity(full, word, full, "latin", place, business, domain)


def _company(
    random: Random,
    index: int,
    who: _Identity,
    owners: dict[str, list[Ref]],
    earlier: list[Company],
) -> Company:
    level = random.choice(LEVELS)
    values = _basics(random, who, level) | _contact_section(random, who)
    values |= _financial_section(random, who, level)
    values["external_code"] = f"ERP-{20_000 + index * 7}"
    values["owner_id"] = random.choice(owners[who.place.territory])
    parent = _parent(random, index, who, earlier)
    if parent is not None:
        values["parent_id"] = parent.ref
        values["remarks"] = _subsidiary_remark(who.script)
    record = Record("customers", "customer", f"customer:{index}", values)
    return Company(record, who.script, who.place, who.domain, level)


def _basics(random: Random, who: _Identity, level: str) -> dict[str, Any]:
    size, fewest, most = random.choice(SIZES[1:] if level in ("strategic", "key") else SIZES)
    employees = random.randint(fewest, most)
    per_head = PER_HEAD.get(who.place.currency, 150_000)
    return {
        "kind": "company",
        "name": who.name,
        "short_name": who.short_name,
        "english_name": who.english_name,
        "lifecycle": random.choice(LIFECYCLES),
        "level": level,
        "industry": who.business.industry,
        "source": random.choice(SOURCES),
        "channel": random.choice(CHANNELS),
        "segment": SEGMENTS.get(size, "enterprise"),
        "size": size,
        "employees": employees,
        "revenue": f"{employees * per_head * random.randint(6, 14) // 10 // 10000 * 10000}.00",
        "currency": who.place.currency,
        "founded_on": f"{random.randint(1968, 2021)}-{random.randint(1, 12):02}-01",
        "website": f"https://www.{who.domain}",
    }


def _contact_section(random: Random, who: _Identity) -> dict[str, Any]:
    place = who.place
    number = f"{random.randint(1000, 9999)}"
    phone = f"{place.area_code}-5550-{number}"
    fax = {"kind": "fax", "number": f"{phone[:-1]}{(int(number[-1]) + 1) % 10}", "primary": False}
    phones = [{"kind": "work", "number": phone, "primary": True}]
    return {
        "phones": [*phones, fax] if random.random() < 0.5 else phones,
        "emails": [{"kind": "work", "address": f"info@{who.domain}", "primary": True}],
        "addresses": [_address(random, who)],
    }


def _address(random: Random, who: _Identity) -> dict[str, Any]:
    place = who.place
    which = random.randrange(len(place.districts))
    house = random.randint(2, 380)
    streets = {
        "zh-TW": f"{random.choice(STREETS_TRADITIONAL)}路{house}號",
        "zh-CN": f"{random.choice(STREETS_SIMPLIFIED)}路{house}号",
        "latin": f"{house} {random.choice(STREETS_LATIN)} Road",
    }
    return {
        "kind": "office",
        "country": place.country,
        "province": place.province,
        "city": place.city,
        "district": place.districts[which],
        "street": streets[who.script],
        "postcode": place.postcodes[which],
        "primary": True,
    }


def _financial_section(random: Random, who: _Identity, level: str) -> dict[str, Any]:
    country = who.place.country
    limit = {"strategic": 40, "key": 15, "standard": 5, "minor": 1}[level]
    per_head = PER_HEAD.get(who.place.currency, 150_000)
    values: dict[str, Any] = {
        "invoice_title": who.name,
        "credit_limit": f"{limit * per_head // 4 // 1000 * 1000}.00",
        "payment_terms": TERMS.get(country, TERMS[""]),
        "credit_rating": random.choice(("aaa", "aa", "aa", "a", "a", "b", "c")),
        "bank_name": BANKS.get(country, BANKS[""]),
        "bank_account": "".join(str(random.randint(0, 9)) for _ in range(14)),
    }
    number = tax_number(random, country)
    return values | ({"tax_number": number} if number else {})


def _parent(random: Random, index: int, who: _Identity, earlier: list[Company]) -> Company | None:
    """Every ninth company belongs to a bigger one of its script that was there before."""
    if index % 9 != 8:
        return None
    bigger = [each for each in earlier if each.script == who.script and each.level != "minor"]
    return random.choice(bigger) if bigger else None


def _subsidiary_remark(script: str) -> str:
    return {
        "zh-TW": "採購由母公司統一議價，交貨與驗收由本公司自行處理。",
        "zh-CN": "采购由母公司统一议价，交货与验收由本公司自行处理。",
    }.get(script, "Prices are agreed by the parent company; deliveries are accepted locally.")


def _private_person(random: Random, index: int, owners: dict[str, list[Ref]]) -> Company:
    script = ("zh-TW", "zh-CN", "latin")[index % 3]
    place = random.choice({"zh-TW": TAIWAN, "zh-CN": CHINA}.get(script, ABROAD))
    name, _ = names.person(random, script)
    values = {
        "kind": "person",
        "name": name,
        "external_code": f"ERP-{30_000 + index * 7}",
        "lifecycle": random.choice(LIFECYCLES),
        "level": "minor",
        "source": random.choice(SOURCES),
        "channel": "online",
        "segment": "individual",
        "currency": place.currency,
        "phones": [
            {"kind": "mobile", "number": f"0900-555-{random.randint(100, 999)}", "primary": True}
        ],
        "owner_id": random.choice(owners[place.territory]),
    }
    record = Record("customers", "customer", f"customer:person:{index}", values)
    return Company(record, script, place, "person.example", "minor", is_company=False)
