"""Tables to take away: CSV that is streamed, and that no spreadsheet runs."""

import csv
import io

import pytest

from crmkit.errors import Forbidden, Unavailable

PATH = "/shelves/export"


@pytest.fixture
def answer_with(bus, monkeypatch):
    """Lets the library answer an export with these pages, one after the other."""

    def prepare(*pages):
        left, usual = list(pages), bus._answer

        def answer(service, method, args, headers):
            if method != "query":
                return usual(service, method, args, headers)
            page = left.pop(0)
            if isinstance(page, Exception):
                raise page
            return page

        monkeypatch.setattr(bus, "_answer", answer)

    return prepare


def page(*rows, after=None):
    return {"columns": ["Name", "Width"], "rows": [list(row) for row in rows], "after": after}


def table(answer):
    return list(csv.reader(io.StringIO(answer.data.decode("utf-8-sig"), newline="")))


def asked(bus):
    return [args["values"] for _, method, args, _ in bus.heard if method == "query"]


def test_an_export_is_a_file_that_spreadsheets_read_as_utf_8(ann, answer_with):
    answer_with(page(["詩集", 3]))
    answer = ann.get(PATH)
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.headers["Content-Disposition"].startswith('attachment; filename="shelves-')
    assert answer.data.startswith(b"\xef\xbb\xbf")
    assert table(answer) == [["Name", "Width"], ["詩集", "3"]]


def test_an_export_asks_for_page_after_page(ann, bus, answer_with):
    answer_with(page(["a", 1], after="x"), page(["b", 2], after="y"), page(["c", 3]))
    assert [row[0] for row in table(ann.get(PATH))[1:]] == ["a", "b", "c"]
    assert [each.get("after") for each in asked(bus)] == [None, "x", "y"]


def test_an_export_keeps_the_filters_on_every_page(ann, bus, answer_with):
    answer_with(page(after="x"), page())
    assert ann.get(f"{PATH}?filter[name][contains]=po&sort=-name").data
    narrowed = {"where": {"name": {"contains": "po"}}, "sort": "-name"}
    assert asked(bus) == [narrowed, {**narrowed, "after": "x"}]


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_spreadsheet_would_run_is_text(ann, answer_with, begins):
    answer_with(page([f"{begins}cmd|' /C calc'!A0", 1]))
    assert table(ann.get(PATH))[1][0] == f"'{begins}cmd|' /C calc'!A0"


def test_a_negative_number_stays_a_number(ann, answer_with):
    answer_with(page(["a", -3]))
    assert table(ann.get(PATH))[1] == ["a", "-3"]


def test_what_is_empty_stays_empty_and_what_has_parts_is_json(ann, answer_with):
    answer_with(page([None, {}], [{"a": 1}, ["b"]]))
    assert table(ann.get(PATH))[1:] == [["", ""], ['{"a":1}', '["b"]']]


def test_a_refusal_is_told_before_the_file_begins(ann, answer_with):
    answer_with(Forbidden("library.shelf.export"))
    answer = ann.get(PATH)
    assert (answer.status_code, answer.content_type) == (403, "application/problem+json")


def test_an_export_that_breaks_off_does_not_end_as_if_it_were_whole(ann, answer_with):
    answer_with(page(["a", 1], after="x"), Unavailable("library"))
    with pytest.raises(Unavailable):
        assert ann.get(PATH).data


@pytest.mark.parametrize("parameter", ["limit=5", "cursor=x", "colour=red"])
def test_what_an_export_does_not_know_is_refused(ann, answer_with, parameter):
    answer_with(page())
    assert ann.get(f"{PATH}?{parameter}").status_code == 400


def test_an_export_is_described_as_csv(ann):
    document = ann.get("/openapi.json").json
    told = document["paths"]["/api/v1/shelves/export"]["get"]
    assert "text/csv" in told["responses"]["200"]["content"]
    assert "filter[name][contains]" in {each["name"] for each in told["parameters"]}
