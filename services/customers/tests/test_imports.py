"""Customers and contacts from files: twins are told, names find their way, trees stay trees."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from crmkit.ids import new_id
from crmkit.work.runner import Runner


class Importer:
    """A person with a file in hand."""

    def __init__(self, house: Any, person: Any) -> None:
        self.house, self.person = house, person

    def ask(self, method: str, **args: Any) -> Any:
        return self.house.ask(self.person, method, **args)

    def send(self, entity: str, text: str, **options: Any) -> dict[str, Any]:
        """The file, as it is understood with these options."""
        begun = self.ask("import_begin", entity=entity, file_name="file.csv")
        data = base64.b64encode(text.encode()).decode()
        self.ask("import_piece", id=begun["id"], place=0, data=data)
        found: dict[str, Any] = self.ask("import_options", id=begun["id"], options=options)
        return found

    def bring(self, entity: str, text: str, **options: Any) -> dict[str, Any]:
        """What has become of the file."""
        import_id = self.send(entity, text, **options)["id"]
        self.ask("import_start", id=import_id, trial=False)
        Runner(self.house.service).step()
        found: dict[str, Any] = self.ask("import_view", id=import_id)
        return found

    def rows(self, told: dict[str, Any]) -> dict[int, dict[str, Any]]:
        items = self.ask("import_outcomes", id=told["id"])["items"]
        return {each["row"]: each for each in items}


@pytest.fixture
def importer(house, boss):
    return Importer(house, boss)


@pytest.mark.parametrize(
    "headers",
    [
        "Customer number,Company name,City,Postal code,Phone,Fax,E-mail,Sector,Parent company",
        "客戶編號,公司名稱,城市,郵遞區號,電話,傳真,電子郵件,產業別,母公司",
        "客户编号,公司名称,城市,邮政编码,电话,传真,邮箱,行业,母公司",
    ],
    ids=["en", "zh-TW", "zh-CN"],
)
def test_columns_are_understood_in_every_language(importer, headers):
    told = importer.send("customer", f"{headers}\nx,y\n")

    assert list(told["proposed"]["columns"].values()) == [
        "external_code", "name", "addresses.city", "addresses.postcode", "phones", "phones.fax",
        "emails", "industry", "parent_id",
    ]  # fmt: skip


def test_a_customer_who_looks_like_one_that_is_there_is_told(importer, desk):
    made = desk.create("customer", name="砡宸光學股份有限公司")

    told = importer.bring("customer", "name\n砡宸光学有限公司\n另一家公司\n")

    assert (told["counts"]["created"], told["counts"]["duplicates"]) == (2, 1)
    twins = importer.rows(told)[2]["twins"]
    assert [each["id"] for each in twins] == [made["id"]]
    assert twins[0]["label"] == "砡宸光學股份有限公司"


def test_or_it_is_left_out_if_somebody_wants_that(importer, desk):
    desk.create("customer", name="翊瀚重工")

    told = importer.bring(
        "customer", "name\n翊瀚重工\n翊瀚輕工業\n翊瀚輕工業\n", duplicates="refuse"
    )

    assert told["counts"]["created"] == 1
    codes = {row: (each["errors"] or {}).get("name", {}).get("code")
             for row, each in importer.rows(told).items()}  # fmt: skip
    assert codes == {2: "looks_like", 3: None, 4: "looks_like"}


def test_a_twin_out_of_sight_is_not_told_to_who_imports(house, desk, rep):
    desk.create("customer", name="祕影科技股份有限公司")

    told = Importer(house, rep).bring("customer", "name\n祕影科技股份有限公司\n")

    assert (told["counts"]["created"], told["counts"]["duplicates"]) == (1, 0)


def test_parents_may_stand_behind_their_children(importer, desk):
    mark = new_id()[-6:]
    text = f"name,parent company\nChild {mark},Mother {mark}\nMother {mark},\n"

    assert importer.bring("customer", text)["counts"]["created"] == 2
    (child,) = desk.list("customer", where={"name": f"Child {mark}"})["items"]
    assert child["_labels"]["parent_id"] == f"Mother {mark}"


def test_a_superior_is_the_one_of_the_same_customer(importer, desk):
    one, other = (desk.create("customer", name=f"Firm {new_id()[-6:]}") for _ in range(2))
    text = (
        "customer,name,superior\n"
        f"{one['name']},Kim Lee,\n{other['name']},Kim Lee,\n{other['name']},Ann Wu,Kim Lee\n"
    )
    columns = {"customer": "customer_id", "name": "name", "superior": "reports_to_id"}

    told = importer.bring("contact", text, columns=columns)

    assert told["counts"]["created"] == 3
    (ann,) = desk.list("contact", where={"customer_id": other["id"], "name": "Ann Wu"})["items"]
    superior = desk.get("contact", ann["reports_to_id"])
    assert (superior["name"], superior["customer_id"]) == ("Kim Lee", other["id"])


def test_a_circle_with_what_is_there_is_refused_at_its_row(importer, desk):
    mark = new_id()[-6:]
    above = desk.create("customer", name=f"Above {mark}", external_code=f"A{mark}")
    desk.create("customer", name=f"Below {mark}", external_code=f"B{mark}", parent_id=above["id"])

    told = importer.bring(
        "customer", f"code,parent\nA{mark},B{mark}\n", key="external_code", mode="update",
        columns={"code": "external_code", "parent": "parent_id"},
    )  # fmt: skip

    assert importer.rows(told)[2]["errors"]["parent"]["code"] == "circle"
    assert desk.get("customer", above["id"])["parent_id"] is None
