"""Real files through the public API: nothing lost, nothing doubled, everything found again."""

from __future__ import annotations

import csv
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from opencc import OpenCC
from pypinyin import Style, lazy_pinyin

from tests.running import ROOT, Client, Up, crm, running

EXAMPLES = ROOT / "docs" / "examples"
NORTHWIND = EXAMPLES / "data" / "northwind"
LISTED = EXAMPLES / "data" / "listed"
TAIWAN, CHINA = "twse_listed_companies_zh_hant.csv", "cn_a_share_companies_zh_hans.csv"
PASSWORD = "quiet-otters-swim-9427"
SAMPLE = 50
LOAD_SECONDS = 1500


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def load(up: Up, *options: str) -> str:
    command = [sys.executable, str(EXAMPLES / "load_company.py"), "--username", "loader"]
    done = subprocess.run(
        [*command, "--url", up.address, *options],
        env={**os.environ, "CRM_PASSWORD": PASSWORD},
        capture_output=True,
        text=True,
        timeout=LOAD_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    """A new installation with one administrator."""
    state = tmp_path_factory.mktemp("real") / "state"
    with running(state) as started:
        made = crm(
            *("user", "add", "loader", "--role", "administrator"),
            *("--password-stdin", "--state", str(state)),
            given=PASSWORD,
        )
        assert made.returncode == 0, made.stderr
        yield started


@pytest.fixture(scope="module")
def trading_company(up: Up) -> Client:
    load(up)
    return Client(up.address, "loader", PASSWORD)


@pytest.fixture(scope="module")
def everything(up: Up, trading_company: Client) -> Client:
    load(up, "--listed", str(LISTED))
    return trading_company


def every(client: Client, resource: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    cursor: str | None = ""
    while cursor is not None:
        more = {"cursor": cursor} if cursor else {}
        page = client.get(f"/{resource}", params={"limit": "200", "sort": "created_at", **more})
        found += page["items"]
        cursor = page["next_cursor"]
    return found


def of_northwind(records: list[dict[str, Any]], key: str) -> dict[str, dict[str, Any]]:
    known = {each[key]: each for each in records if str(each.get(key) or "").startswith("NW-")}
    return {code.removeprefix("NW-"): each for code, each in known.items()}


def test_every_column_of_the_customers_is_there(trading_company: Client) -> None:
    customers = of_northwind(every(trading_company, "customers"), "external_code")
    contacts = of_northwind(every(trading_company, "contacts"), "external_code")
    told = []
    for code, customer in customers.items():
        phones = {each["kind"]: each["number"] for each in customer["phones"]}
        (address,) = customer["addresses"]
        told.append(
            {
                "CustomerID": code,
                "CompanyName": customer["name"],
                "ContactName": contacts[code]["name"],
                "ContactTitle": contacts[code]["title"],
                "Address": address["street"],
                "City": address["city"],
                "Region": address["province"],
                "PostalCode": address["postcode"],
                "Country": address["country"],
                "Phone": phones.get("work", ""),
                "Fax": phones.get("fax", ""),
            }
        )
    written = rows(NORTHWIND / "customers.csv")
    assert len(written) == 91
    assert sorted(told, key=lambda each: each["CustomerID"]) == written


def test_contacts_belong_to_their_customers(trading_company: Client) -> None:
    ids = {each["id"]: each for each in every(trading_company, "customers")}
    for code, contact in of_northwind(every(trading_company, "contacts"), "external_code").items():
        assert ids[contact["customer_id"]]["external_code"] == f"NW-{code}"


def test_people_have_their_managers_and_their_papers(trading_company: Client) -> None:
    users = every(trading_company, "users")
    numbers = {each["id"]: each["number"] for each in users}
    people = of_northwind(users, "number")
    written = {each["EmployeeID"]: each for each in rows(NORTHWIND / "employees.csv")}
    assert set(people) == set(written)
    for code, person in people.items():
        line, custom = written[code], person["custom"]
        assert person["name"] == f"{line['FirstName']} {line['LastName']}"
        manager = numbers.get(person["manager_id"] or "", "")
        assert (manager or "").removeprefix("NW-") == line["ReportsTo"]
        assert custom["notes"] == line["Notes"]
        assert custom["home_street"] == line["Address"]
        assert custom["home_postcode"] == line["PostalCode"]
        assert (person["job_title"], custom["extension"]) == (line["Title"], line["Extension"])


def test_territories_stand_below_their_regions(trading_company: Client) -> None:
    found = every(trading_company, "territories")
    codes = {each["id"]: each["code"] for each in found}
    told = {
        each["code"].removeprefix("NW-"): (each["name"], codes.get(each["parent_id"]))
        for each in found
    }
    for line in rows(NORTHWIND / "territories.csv"):
        expected = (line["TerritoryDescription"], f"NW-R{line['RegionID']}")
        assert told[line["TerritoryID"]] == expected


def test_loading_the_trading_company_again_changes_nothing(up: Up, trading_company: Client) -> None:
    before = every(trading_company, "customers")

    told = load(up)

    assert all(" 0 created, 0 changed," in line for line in told.splitlines())
    assert every(trading_company, "customers") == before


def test_every_listed_company_is_there_as_it_is_written(everything: Client) -> None:
    found = {each["external_code"]: each for each in every(everything, "customers")}
    for line in rows(LISTED / TAIWAN):
        customer = found[f"TWSE-{line['code']}"]
        custom = customer["custom"]
        assert customer["name"] == line["name"]
        assert custom["stock_code"] == line["code"]
        assert custom["listed_on"] == line["start"].replace("/", "-")
        assert (custom["isin"], custom["cfi_code"]) == (line["ISIN"], line["CFI"])
        assert (custom["board"], custom["security_type"]) == (line["market"], line["type"])
        assert custom["listed_industry"] == line["group"]
    for line in rows(LISTED / CHINA):
        customer = found[f"ASHARE-{line['stock_code']}"]
        custom = customer["custom"]
        as_listed = custom.get("listed_name", f'"{customer["name"]}"')
        assert as_listed.removeprefix('"').removesuffix('"') == line["short_name"]
        assert custom["stock_code"] == line["stock_code"]
        assert custom.get("listed_on", "") == line["list_date2"]
    assert len(found) == 91 + 1045 + 5640


def test_loading_the_listed_companies_again_changes_nothing(up: Up, everything: Client) -> None:
    told = load(up, "--listed", str(LISTED))
    assert all(" 0 created, 0 changed," in line for line in told.splitlines())


def sample() -> list[tuple[str, str]]:
    """Fifty names of both files with their codes, the same ones each time."""
    taiwan = [(f"TWSE-{each['code']}", each["name"]) for each in rows(LISTED / TAIWAN)]
    china = [(f"ASHARE-{each['stock_code']}", each["short_name"]) for each in rows(LISTED / CHINA)]
    chosen = random.Random(7)
    return chosen.sample(taiwan, SAMPLE // 2) + chosen.sample(china, SAMPLE // 2)


@cache
def script(name: str) -> OpenCC:
    return OpenCC(name)


def spellings(name: str) -> dict[str, str]:
    """How people who look for the name may type it."""
    plain = "".join(name.split())
    return {
        "Traditional": script("s2t").convert(plain),
        "Simplified": script("t2s").convert(plain),
        "pinyin": "".join(lazy_pinyin(plain)),
        "initials": "".join(lazy_pinyin(plain, style=Style.FIRST_LETTER)),
    }


def is_found(client: Client, code: str, text: str) -> bool:
    cursor: str | None = ""
    while cursor is not None:
        more = {"cursor": cursor} if cursor else {}
        page = client.get("/customers", params={"q": text, "limit": "200", **more})
        if any(each["external_code"] == code for each in page["items"]):
            return True
        cursor = page["next_cursor"]
    return False


def test_fifty_names_are_found_by_either_script_pinyin_and_initials(everything: Client) -> None:
    missed = [
        f"{name} by {way}: {text}"
        for code, name in sample()
        for way, text in spellings(name).items()
        if not is_found(everything, code, text)
    ]
    assert missed == []
