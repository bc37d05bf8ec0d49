"""Files become records through the API, over the real services and their jobs."""

import csv
import io
import json

import pytest
from gateway_fakes.visitor import Visitor

from crmkit.ids import new_id
from crmkit.importing.source import Form
from crmkit.importing.xlsx_written import write_xlsx
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


@pytest.fixture
def mark():
    """What no other test's codes contain."""
    return new_id()[-8:]


@pytest.fixture
def sent(rep, mark):
    """A file in the encoding of an old Windows, one of whose two rows has a wrong phone."""
    columns = {"CompanyName": "name", "CustomerID": "external_code", "City": "addresses.city",
               "Fax": "phones.fax"}  # fmt: skip
    options = json.dumps({"columns": columns, "key": "external_code", "mode": "both"})
    return send(rep, text_of(HEAD, *rows_of(mark)).encode("cp1252"), options=options).json


def coded(visitor, code):
    return visitor.get(f"/customers?filter[external_code]={code}").json["items"]


def test_what_is_understood_of_a_file_is_answered_at_once(rep, mark):
    answer = send(rep, text_of(HEAD, *rows_of(mark)).encode("cp1252"))

    told = answer.json
    assert (answer.status_code, told["state"]) == (201, "ready")
    assert answer.headers["Location"] == f"/api/v1/imports/customers/{told['id']}"
    assert told["form"] == {"kind": "csv", "encoding": "cp1252", "separator": ","}
    proposed = told["proposed"]["columns"]
    assert (proposed["CompanyName"], proposed["Fax"]) == ("name", "phones.fax")
    assert told["examples"][0]["values"]["addresses"][0]["postcode"] == "12209"
    assert {"name", "phones.fax", "parent_id"} <= {each["name"] for each in told["targets"]}


def test_other_options_are_understood_anew(rep, sent):
    path = f"/imports/customers/{sent['id']}"

    changed = rep.patch(path, {"columns": {"City": "name"}})
    refused = rep.patch(path, {"columns": {"City": "nowhere"}})

    assert changed.json["examples"][0]["values"] == {"name": "Berlin"}
    assert (refused.status_code, list(refused.json["errors"])) == (422, ["columns.City"])


def test_a_trial_tells_what_the_import_then_does(rep, sent, mark, at_work):
    path = f"/imports/customers/{sent['id']}"

    rep.post(f"{path}/start", {"trial": True})
    at_work()
    tried = rep.get(path).json
    nothing = coded(rep, f"A{mark}")
    started = rep.post(f"{path}/start")
    at_work()

    assert (tried["counts"]["created"], tried["counts"]["refused"], nothing) == (1, 1, [])
    assert started.status_code == 202
    assert rep.get(path).json["counts"] == tried["counts"]
    assert coded(rep, f"A{mark}")[0]["name"] == f"Alfreds Futterkiste {mark}"


def test_refused_rows_are_mended_and_sent_again(rep, sent, mark, at_work):
    path = f"/imports/customers/{sent['id']}"
    rep.post(f"{path}/start")
    at_work()

    file = rep.get(f"{path}/errors")
    mended = list(csv.reader(io.StringIO(file.data.decode("cp1252"), newline="")))

    assert file.headers["Content-Type"] == "text/csv; charset=cp1252"
    assert mended[0] == [*HEAD, "Errors"]
    assert mended[1][:8] == rows_of(mark)[1]
    assert mended[1][8].startswith("Fax: ")
    mended[1][7] = "(5) 555-3745"
    options = json.dumps(sent["options"])
    again = send(rep, text_of(*mended).encode("cp1252"), options=options).json
    rep.post(f"/imports/customers/{again['id']}/start")
    at_work()
    assert len(coded(rep, f"B{mark}")) == 1


def test_an_import_is_taken_back(rep, sent, mark, at_work):
    path = f"/imports/customers/{sent['id']}"
    rep.post(f"{path}/start")
    at_work()

    asked = rep.post(f"{path}/undo")
    at_work()

    assert asked.status_code == 202
    assert rep.get(path).json["job"]["result"] == {"undone": 1, "skipped": 0}
    assert coded(rep, f"A{mark}") == []
    assert rep.get(f"{path}/rows?outcome=created").json["items"][0]["undone"] == "undone"
    assert sent["id"] in {each["id"] for each in rep.get("/imports/customers").json["items"]}


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
    form = {"entity": "customers.customer"}
    answer = rep.client.post("/api/v1/imports", data=form, headers=headers)

    assert (answer.status_code, list(answer.json["errors"])) == (400, ["file"])


def test_who_may_not_import_sends_nothing(auditor, rival, rep, suite):
    data = b"Company name\nx\n"
    sent = send(rep, data).json

    assert send(auditor, data).status_code == 403
    assert rival.get(f"/imports/customers/{sent['id']}").status_code == 404
    assert Visitor(suite.app).get("/imports/customers").status_code == 401
    assert rep.get("/imports/nowhere").status_code == 404
    assert rep.get(f"/imports/customers/{sent['id']}/rows?outcome=none").status_code == 400
