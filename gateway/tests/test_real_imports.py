"""Files become records through the API, over the real services and their jobs."""

import csv
import io

import pytest
from gateway_fakes.visitor import Visitor

from crmkit.importing.source import Form
from crmkit.importing.xlsx_written import write_xlsx
from crmkit.ids import new_id
from crmkit.work.runner import Runner

HEAD = ["CustomerID", "CompanyName", "Address", "City", "PostalCode", "Country", "Phone", "Fax"]


def rows_of(mark):
    return [
        [f"A{mark}", f"Alfreds Futterkiste {mark}", "Obere Str. 57", "Berlin", "12209",
         "Germany", "030-0074321", "030-0076545"],
        [f"B{mark}", f"Ana Trujillo {mark}", "Avda. de la Constitución 2222", "México D.F.",
         "05021", "Mexico", "(5) 555-4729", "no phone"],
    ]  # fmt: skip


def text_of(*rows):
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def send(visitor, data, name="customers.csv", entity="customers.customer", options="{}", key=None):
    headers = {"X-CSRF-Token": visitor.csrf} | ({"Idempotency-Key": key} if key else {})
    form = {"file": (io.BytesIO(data), name), "entity": entity, "options": options}
    return visitor.client.post("/api/v1/imports", data=form, headers=headers)


@pytest.fixture
def at_work(suite):
    """Lets the jobs of the customers be done."""
    return lambda: Runner(suite.host.services["customers"]).step()


def test_a_file_is_sent_tried_imported_mended_and_taken_back(rep, at_work):
    mark = new_id()[-8:]
    data = text_of(HEAD, *rows_of(mark)).encode("cp1252")

    sent = send(rep, data)

    assert sent.status_code == 201, sent.json
    told = sent.json
    path = f"/imports/customers/{told['id']}"
    assert sent.headers["Location"] == f"/api/v1{path}"
    assert told["form"] == {"kind": "csv", "encoding": "cp1252", "separator": ","}
    assert told["options"]["columns"] == {
        "CompanyName": "name", "Address": "addresses.street", "City": "addresses.city",
        "PostalCode": "addresses.postcode", "Country": "addresses.country", "Phone": "phones",
        "Fax": "phones.fax",
    } | ({"CustomerID": told["options"]["columns"]["CustomerID"]}
         if "CustomerID" in told["options"]["columns"] else {})  # fmt: skip
    columns = {**told["options"]["columns"], "CustomerID": "external_code"}
    chosen = rep.patch(path, {"columns": columns, "key": "external_code", "mode": "both"})
    assert chosen.json["examples"][0]["values"]["addresses"][0]["city"] == "Berlin"

    rep.post(f"{path}/start", {"trial": True})
    at_work()
    tried = rep.get(path).json
    assert (tried["state"], tried["counts"]["created"], tried["counts"]["refused"]) == (
        "tried", 1, 1,
    )  # fmt: skip
    assert rep.get(f"/customers?filter[external_code]=A{mark}").json["items"] == []

    started = rep.post(f"{path}/start")
    assert started.status_code == 202
    at_work()
    done = rep.get(path).json
    assert done["counts"] == tried["counts"]
    (made,) = rep.get(f"/customers?filter[external_code]=A{mark}").json["items"]
    assert made["name"] == f"Alfreds Futterkiste {mark}"

    file = rep.get(f"{path}/errors")
    assert file.headers["Content-Type"] == "text/csv; charset=cp1252"
    mended = list(csv.reader(io.StringIO(file.data.decode("cp1252"), newline="")))
    assert mended[0] == [*HEAD, "Errors"]
    assert mended[1][:8] == rows_of(mark)[1]
    assert mended[1][8].startswith(("Fax:", "Phone:"))
    mended[1][7] = "(5) 555-3745"
    again = send(
        rep,
        text_of(*mended).encode("cp1252"),
        options='{"columns": {"CompanyName": "name", "Fax": "phones.fax", "CustomerID": "external_code"}}',
    )
    rep.post(f"/imports/customers/{again.json['id']}/start")
    at_work()
    assert len(rep.get(f"/customers?filter[external_code]=B{mark}").json["items"]) == 1

    assert rep.post(f"{path}/undo").status_code == 202
    at_work()
    assert rep.get(path).json["job"]["result"] == {"undone": 1, "skipped": 0}
    assert rep.get(f"/customers?filter[external_code]=A{mark}").json["items"] == []
    assert told["id"] in {each["id"] for each in rep.get("/imports/customers").json["items"]}


def test_the_errors_of_a_workbook_are_a_workbook(rep, at_work):
    stream = io.BytesIO()
    write_xlsx(stream, [["Company name", "Employees"], [f"W {new_id()}", "many"]])
    sent = send(rep, stream.getvalue(), "w.xlsx").json
    path = f"/imports/customers/{sent['id']}"
    rep.post(f"{path}/start")
    at_work()

    answer = rep.get(f"{path}/errors", headers={"Accept-Language": "zh-TW"})

    found = [cells for _, cells in Form("xlsx").rows(io.BytesIO(answer.data))]
    assert found[0] == ["Company name", "Employees", "錯誤"]
    assert found[1][2].startswith("Employees: many")


def test_a_file_that_is_sent_twice_under_one_key_is_one_import(rep):
    data = text_of(HEAD, *rows_of(new_id())).encode()
    key = new_id()

    assert send(rep, data, key=key).json["id"] == send(rep, data, key=key).json["id"]


def test_a_large_file_travels_in_pieces(rep):
    rows = [[f"L{n}", f"Large {n} {'x' * 100}"] for n in range(5_000)]
    data = text_of(["External code", "Company name"], *rows).encode()
    assert len(data) > 500_000

    assert send(rep, data).status_code == 201


@pytest.mark.parametrize(
    ("change", "status", "named"),
    [
        ({"entity": "customers"}, 400, "entity"),
        ({"entity": "nobody.thing"}, 400, "entity"),
        ({"entity": "customers.nothing"}, 404, None),
        ({"options": "["}, 400, "options"),
        ({"options": "[]"}, 400, "options"),
        ({"options": '{"colour": 1}'}, 422, "colour"),
        ({"data": b""}, 422, "file"),
        ({"data": b"PK\x03\x04junk"}, 422, "file"),
        ({"data": b"\xd0\xcf\x11\xe0old"}, 422, "file"),
        ({"data": b"," * 10_000 + b"\nx\n"}, 422, "file"),
    ],
    ids=str,
)
def test_what_cannot_be_imported_is_refused_by_name(rep, change, status, named):
    asked = {"data": b"Company name\nx\n", **change}

    answer = send(rep, **asked)

    assert answer.status_code == status, answer.json
    assert named is None or named in answer.json["errors"]


def test_a_request_without_a_file_is_refused(rep):
    headers = {"X-CSRF-Token": rep.csrf}
    answer = rep.client.post(
        "/api/v1/imports", data={"entity": "customers.customer"}, headers=headers
    )

    assert (answer.status_code, list(answer.json["errors"])) == (400, ["file"])


def test_who_may_not_import_sends_nothing(auditor, rival, rep, suite):
    data = b"Company name\nx\n"
    sent = send(rep, data).json

    assert send(auditor, data).status_code == 403
    assert rival.get(f"/imports/customers/{sent['id']}").status_code == 404
    assert Visitor(suite.app).get("/imports/customers").status_code == 401
    assert rep.get("/imports/nowhere").status_code == 404
    assert rep.get(f"/imports/customers/{sent['id']}/rows?outcome=none").status_code == 400
