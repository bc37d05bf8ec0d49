"""Real files through the public API: imported as they are, found again, and taken back."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.running import ROOT, Client, Up, crm, running, wait_for

DATA = ROOT / "docs" / "examples" / "data"
NORTHWIND = DATA / "northwind"
TAIWAN = DATA / "listed" / "twse_listed_companies_zh_hant.csv"
CHINA = DATA / "listed" / "cn_a_share_companies_zh_hans.csv"
PASSWORD = "quiet-otters-swim-9427"
PATIENCE = 600


@pytest.fixture(scope="module")
def up(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    """A new installation of processes, with one administrator."""
    state = tmp_path_factory.mktemp("imports") / "state"
    with running(state, "--suite") as started:
        made = crm(
            *("user", "add", "loader", "--role", "administrator"),
            *("--password-stdin", "--state", str(state)),
            given=PASSWORD,
        )
        assert made.returncode == 0, made.stderr
        yield started


@pytest.fixture(scope="module")
def client(up: Up) -> Client:
    return Client(up.address, "loader", PASSWORD)


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def send(client: Client, entity: str, data: bytes, **options: Any) -> dict[str, Any]:
    """The import as it is once the file is there and the options are chosen."""
    form = {"entity": entity, "options": json.dumps(options)}
    found: dict[str, Any] = client._data(
        client.ask("POST", "/imports", data=form, files={"file": ("file.csv", data)})
    )
    return found


def done(client: Client, told: dict[str, Any], step: str = "start", **body: Any) -> dict[str, Any]:
    """The import once the job of that step has ended."""
    path = f"/imports/{told['service']}/{told['id']}"
    client.post(f"{path}/{step}", body)
    ended = ("done", "failed", "cancelled")
    wait_for(lambda: client.get(path)["job"]["state"] in ended, PATIENCE, every=0.5)
    found: dict[str, Any] = client.get(path)
    assert found["job"]["state"] == "done", found["job"]
    return found


def by_code(client: Client, code: str) -> dict[str, Any]:
    (found,) = client.get("/customers", params={"filter[external_code]": code})["items"]
    return dict(found)


@pytest.fixture(scope="module")
def customers(client: Client) -> dict[str, Any]:
    """The customers of Northwind, in the encoding of an old Windows."""
    text = (NORTHWIND / "customers.csv").read_bytes().decode("utf-8-sig")
    told = send(client, "customers.customer", text.encode("cp1252"))
    assert told["form"]["encoding"] == "cp1252"
    columns = {**told["options"]["columns"], "CustomerID": "external_code"}
    client.patch(f"/imports/customers/{told['id']}", {"columns": columns})
    return done(client, told)


def test_the_columns_of_a_trading_company_are_understood(
    client: Client, customers: dict[str, Any]
) -> None:
    assert customers["counts"]["created"] == 91
    for line in rows(NORTHWIND / "customers.csv")[::10]:
        made = by_code(client, line["CustomerID"])
        (address,) = made["addresses"]
        phones = {each["kind"]: each["number"] for each in made["phones"]}
        assert (made["name"], address["city"]) == (line["CompanyName"], line["City"])
        assert (address["postcode"], address["province"]) == (line["PostalCode"], line["Region"])
        assert (phones.get("work", ""), phones.get("fax", "")) == (line["Phone"], line["Fax"])


def test_contacts_come_to_their_customers_by_code(
    client: Client, customers: dict[str, Any]
) -> None:
    told = send(
        client, "customers.contact", (NORTHWIND / "customers.csv").read_bytes(),
        columns={"CustomerID": "customer_id", "ContactName": "name", "ContactTitle": "title"},
        by={"CustomerID": "external_code"},
    )  # fmt: skip

    assert done(client, told)["counts"]["created"] == 91
    (made,) = client.get("/contacts", params={"filter[name]": "Maria Anders"})["items"]
    assert made["customer_id"] == by_code(client, "ALFKI")["id"]


def test_people_come_with_their_managers_and_american_days(client: Client) -> None:
    told = send(
        client, "iam.user", (NORTHWIND / "employees.csv").read_bytes(),
        columns={
            "EmployeeID": "number", "LastName": "name", "Title": "job_title",
            "HireDate": "hired_on", "ReportsTo": "manager_id",
        },
        by={"ReportsTo": "number"},
    )  # fmt: skip
    assert told["options"]["date"] == "mdy"

    assert done(client, told)["counts"]["created"] == 9
    people = {each["number"]: each for each in client.get("/users?limit=200")["items"]}
    for line in rows(NORTHWIND / "employees.csv"):
        month, day, year = line["HireDate"].split("/")
        person = people[line["EmployeeID"]]
        assert person["hired_on"] == f"{year}-{month:0>2}-{day:0>2}"
        manager = next((n for n, p in people.items() if p["id"] == person["manager_id"]), "")
        assert manager == line["ReportsTo"]


@pytest.mark.parametrize(
    ("path", "encoding", "found", "columns", "expected"),
    [
        (TAIWAN, "cp950", "big5",
         {"code": "external_code", "name": "name", "start": "founded_on"}, 1045),
        (CHINA, "gb18030", "gb18030",
         {"stock_code": "external_code", "short_name": "name", "list_date2": "founded_on"}, 5640),
    ],
    ids=["Big5", "GB18030"],
)  # fmt: skip
def test_every_listed_company_is_there_in_either_script(
    client: Client, path: Path, encoding: str, found: str, columns: dict[str, str], expected: int
) -> None:
    lines = rows(path)
    data = path.read_bytes().decode("utf-8-sig").encode(encoding)
    told = send(client, "customers.customer", data, columns=columns)
    assert told["form"]["encoding"] == found

    assert done(client, told)["counts"]["created"] == expected == len(lines)
    code, name = (next(h for h, to in columns.items() if to == each)
                  for each in ("external_code", "name"))  # fmt: skip
    for line in lines[:: len(lines) // 20]:
        assert by_code(client, line[code])["name"] == line[name].strip()


def test_an_import_as_a_whole_is_taken_back(client: Client) -> None:
    text = (NORTHWIND / "customers.csv").read_text("utf-8-sig").replace("\n", "\nX-", 20)
    text = text.replace("X-", "UNDO-")
    columns = {"CustomerID": "external_code", "CompanyName": "name"}
    told = send(client, "customers.customer", text.encode(), columns=columns, key="external_code")
    first = done(client, told)
    assert first["counts"]["created"] > 10

    undone = done(client, told, "undo")

    assert undone["job"]["result"] == {"undone": first["counts"]["created"], "skipped": 0}
    asked = {"filter[external_code][contains]": "UNDO-", "limit": "1"}
    assert client.get("/customers", params=asked)["items"] == []
