"""What the example's files hold, row by row, as records of Guanxi CRM; every column has a home."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

Values = dict[str, Any]


@dataclass(frozen=True)
class Row:
    """One line of a file as a record: `key` is what its resource tells records apart by."""

    file: str
    line: int
    key: str
    values: Values
    refers: dict[str, str] = field(default_factory=dict)
    """Fields that refer to another record, by its key."""


# Custom fields: entity, code, type, labels in en, zh-TW and zh-CN.
CUSTOM_FIELDS: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("iam.user", "salutation", "text", "Salutation", "稱謂", "称呼"),
    ("iam.user", "home_street", "text", "Street", "街道", "街道"),
    ("iam.user", "home_city", "text", "City", "城市", "城市"),
    ("iam.user", "home_region", "text", "Region", "地區", "地区"),
    ("iam.user", "home_postcode", "text", "Postcode", "郵遞區號", "邮政编码"),
    ("iam.user", "home_country", "text", "Country", "國家", "国家"),
    ("iam.user", "extension", "text", "Extension", "分機", "分机"),
    ("iam.user", "notes", "text", "Notes", "備註", "备注"),
    ("iam.user", "photo_path", "text", "Photo", "照片", "照片"),
    ("iam.user", "territories", "text", "Territories", "負責地區", "负责地区"),
    ("customers.customer", "stock_code", "text", "Stock code", "股票代號", "股票代码"),
    ("customers.customer", "listed_name", "text", "Name as listed", "掛牌名稱", "证券简称"),
    ("customers.customer", "listed_on", "date", "Listed on", "上市日期", "上市日期"),
    ("customers.customer", "security_type", "text", "Security", "證券類別", "证券类别"),
    ("customers.customer", "isin", "text", "ISIN", "ISIN", "ISIN"),
    ("customers.customer", "board", "text", "Board", "市場別", "上市板块"),
    ("customers.customer", "listed_industry", "text", "Listed industry", "上市產業別", "所属行业"),
    ("customers.customer", "cfi_code", "text", "CFI code", "CFI 代碼", "CFI 代码"),
)


def read(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a CSV file with the number of the record, everything kept as it is written."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from enumerate(csv.DictReader(file), start=2)


def regions(folder: Path) -> Iterator[Row]:
    """The regions of Northwind: territories above the territories."""
    for line, row in read(folder / "regions.csv"):
        key = f"NW-R{row['RegionID']}"
        yield Row("regions.csv", line, key, {"code": key, "name": row["RegionDescription"]})


def territories(folder: Path) -> Iterator[Row]:
    """The territories of Northwind, below their regions."""
    for line, row in read(folder / "territories.csv"):
        key = f"NW-{row['TerritoryID']}"
        values = {"code": key, "name": row["TerritoryDescription"]}
        refers = {"parent_id": f"NW-R{row['RegionID']}"}
        yield Row("territories.csv", line, key, values, refers)


def employees(folder: Path) -> list[Row]:
    """The people of Northwind, managers before those who report to them."""
    areas = _areas(folder)
    rows = [_employee(line, row, areas) for line, row in read(folder / "employees.csv")]
    placed: list[Row] = []
    while rows:
        known = {row.key for row in placed}
        ready = [row for row in rows if row.refers.get("manager_id", "") in known | {""}]
        placed += ready
        rows = [row for row in rows if row not in ready]
        if not ready:
            raise ValueError("employees.csv: these people manage each other in a circle")
    return placed


def _employee(line: int, row: dict[str, str], areas: dict[str, tuple[str, list[str]]]) -> Row:
    key = f"NW-{row['EmployeeID']}"
    region, covered = areas.get(row["EmployeeID"], ("", []))
    refers = {"territory_id": f"NW-R{region}"} if region else {}
    if row["ReportsTo"]:
        refers["manager_id"] = f"NW-{row['ReportsTo']}"
    values: Values = {
        "number": key,
        "name": f"{row['FirstName']} {row['LastName']}",
        "job_title": row["Title"],
        "birthday": _day(row["BirthDate"], "%m/%d/%Y"),
        "hired_on": _day(row["HireDate"], "%m/%d/%Y"),
        "phones": [_phone("home", row["HomePhone"], primary=True)],
        "custom": {
            "salutation": row["TitleOfCourtesy"],
            "home_street": row["Address"],
            "home_city": row["City"],
            "home_region": row["Region"],
            "home_postcode": row["PostalCode"],
            "home_country": row["Country"],
            "extension": row["Extension"],
            "notes": row["Notes"],
            "photo_path": row["PhotoPath"],
            "territories": ", ".join(covered),
        },
    }
    return Row("employees.csv", line, key, _filled(values), refers)


def _areas(folder: Path) -> dict[str, tuple[str, list[str]]]:
    """The region and the territories that each employee looks after."""
    region_of = {row["TerritoryID"]: row["RegionID"] for _, row in read(folder / "territories.csv")}
    found: dict[str, tuple[str, list[str]]] = {}
    for _, row in read(folder / "employee_territories.csv"):
        region = region_of[row["TerritoryID"]]
        found.setdefault(row["EmployeeID"], (region, []))[1].append(row["TerritoryID"])
    return found


def customers(folder: Path) -> Iterator[Row]:
    """The customers of Northwind."""
    for line, row in read(folder / "customers.csv"):
        key = f"NW-{row['CustomerID']}"
        phones = [_phone("work", row["Phone"], primary=True)] if row["Phone"] else []
        if row["Fax"]:
            phones.append(_phone("fax", row["Fax"], primary=not phones))
        values: Values = {
            "external_code": key,
            "kind": "company",
            "lifecycle": "customer",
            "name": row["CompanyName"],
            "phones": phones,
            "addresses": [_address(row)],
        }
        yield Row("customers.csv", line, key, values)


def contacts(folder: Path) -> Iterator[Row]:
    """The one contact that each customer of Northwind has."""
    for line, row in read(folder / "customers.csv"):
        key = f"NW-{row['CustomerID']}"
        values = {
            "external_code": key,
            "name": row["ContactName"],
            "title": row["ContactTitle"],
            "is_key": True,
        }
        yield Row("customers.csv", line, key, values, {"customer_id": key})


def listed_in_taiwan(folder: Path) -> Iterator[Row]:
    """The companies of the Taiwan Stock Exchange, in Traditional Chinese."""
    name = "twse_listed_companies_zh_hant.csv"
    for line, row in read(folder / name):
        custom = {
            "stock_code": row["code"],
            "listed_on": _day(row["start"], "%Y/%m/%d"),
            "security_type": row["type"],
            "isin": row["ISIN"],
            "board": row["market"],
            "listed_industry": row["group"],
            "cfi_code": row["CFI"],
        }
        yield _listed(name, line, f"TWSE-{row['code']}", row["name"], custom)


def listed_in_china(folder: Path) -> Iterator[Row]:
    """The A-share companies of Shanghai, Shenzhen and Beijing, in Simplified Chinese."""
    name = "cn_a_share_companies_zh_hans.csv"
    for line, row in read(folder / name):
        custom = {
            "stock_code": row["stock_code"],
            "listed_on": _day(row["list_date2"], "%Y-%m-%d"),
        }
        yield _listed(name, line, f"ASHARE-{row['stock_code']}", row["short_name"], custom)


def _listed(file: str, line: int, key: str, name: str, custom: Values) -> Row:
    """Names keep inner spaces and widths; one with spaces at its ends is kept in quotes too."""
    if name != name.strip():
        custom = {**custom, "listed_name": f'"{name}"'}
    values: Values = {"external_code": key, "kind": "company", "name": name.strip()}
    return Row(file, line, key, _filled({**values, "custom": custom}))


def _address(row: dict[str, str]) -> Values:
    return {
        "kind": "office",
        "country": row["Country"],
        "province": row["Region"],
        "city": row["City"],
        "district": "",
        "street": row["Address"],
        "postcode": row["PostalCode"],
        "primary": True,
    }


def _phone(kind: str, number: str, *, primary: bool) -> Values:
    return {"kind": kind, "number": number, "primary": primary, "do_not_call": False}


def _day(text: str, pattern: str) -> str:
    return datetime.strptime(text, pattern).date().isoformat() if text else ""


def _filled(values: Values) -> Values:
    """The values without those that the file leaves empty."""
    custom = {code: value for code, value in values.get("custom", {}).items() if value}
    kept = {name: value for name, value in values.items() if value not in ("", None)}
    return {**kept, "custom": custom} if custom else kept
