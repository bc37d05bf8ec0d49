"""Workbooks are read as text files are, and none takes down who reads it."""

from __future__ import annotations

import io
import random
import tracemalloc
import zipfile
from typing import Any

import pytest

from crmkit.errors import Invalid
from crmkit.importing import workbook, xlsx_file
from crmkit.importing.source import find_form
from crmkit.importing.xlsx_file import xlsx_rows
from crmkit.importing.xlsx_written import write_xlsx

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts><numFmt numFmtId="170" formatCode="[$-404]yyyy/m/d"/>'
    '<numFmt numFmtId="171" formatCode="#,##0.00 &quot;days&quot;"/></numFmts>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/>'
    "</cellXfs></styleSheet>"
)


def written(rows: list[list[str]]) -> bytes:
    stream = io.BytesIO()
    write_xlsx(stream, rows)
    return stream.getvalue()


def with_sheet(sheet: str, **parts: str) -> io.BytesIO:
    """A workbook whose only sheet holds this, with other parts beside."""
    source, made = zipfile.ZipFile(io.BytesIO(written([]))), io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            if name != "xl/worksheets/sheet1.xml" and name not in parts:
                archive.writestr(name, source.read(name))
        body = f'<worksheet xmlns="{MAIN}"><sheetData>{sheet}</sheetData></worksheet>'
        archive.writestr("xl/worksheets/sheet1.xml", body)
        for name, text in parts.items():
            archive.writestr(name, text)
    made.seek(0)
    return made


def cells(sheet: str, **parts: str) -> list[Any]:
    return [row for _, row in xlsx_rows(with_sheet(sheet, **parts))]


def test_what_is_written_is_read_back() -> None:
    rows = [["name", "名稱"], ["a & <b>", '"x"\ny'], ["", "only second"]]

    assert [row for _, row in xlsx_rows(io.BytesIO(written(rows)))] == rows


def test_a_workbook_is_known_by_its_first_bytes() -> None:
    data = written([["a"]])

    assert find_form([data], data).kind == "xlsx"


def test_cells_are_read_in_their_columns_with_gaps() -> None:
    sheet = '<row r="2"><c r="C2" t="str"><v>c</v></c></row><row><c t="b"><v>1</v></c></row>'

    assert list(xlsx_rows(with_sheet(sheet))) == [(2, ["", "", "c"]), (3, ["TRUE"])]


def test_shared_texts_are_found_without_their_reading_aids() -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>a</t></si><si><r><t>東</t></r><r><t>京</t></r>'
    strings += "<rPh><t>ひ</t></rPh></si></sst>"
    sheet = '<row r="1"><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row>'

    assert cells(sheet, **{"xl/sharedStrings.xml": strings}) == [["東京", "a"]]


def test_numbers_that_look_like_days_are_days() -> None:
    sheet = '<row r="1">' + "".join(f'<c s="{s}"><v>45292</v></c>' for s in range(4))
    sheet += '<c s="1"><v>45292.75</v></c></row>'

    assert cells(sheet, **{"xl/styles.xml": STYLES}) == [
        ["45292", "2024-01-01", "2024-01-01", "45292", "2024-01-01 18:00:00"]
    ]


def test_numbers_are_told_as_people_would_type_them() -> None:
    sheet = '<row r="1"><c><v>0.1</v></c><c><v>1E-7</v></c><c><v>21000.0</v></c></row>'

    assert cells(sheet) == [["0.1", "0.0000001", "21000"]]


def test_a_formula_is_told_as_one() -> None:
    assert cells('<row r="1"><c><f>SUM(A1:A9)</f><v>3</v></c></row>') == [["=SUM(A1:A9)"]]


ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'


@pytest.mark.parametrize(
    ("stream", "code"),
    [
        (io.BytesIO(b"PK\x03\x04 this is none"), "file_unreadable"),
        (with_sheet("<row><c>"), "file_unreadable"),
        (with_sheet("", **{"xl/workbook.xml": ENTITIES + "<workbook>&b;</workbook>"}),
         "file_unreadable"),
        (with_sheet("", **{"xl/workbook.xml": "<workbook/>"}), "file_without_sheet"),
        (with_sheet('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'), "file_too_many_columns"),
        (with_sheet('<row r="9000000"><c><v>1</v></c></row>'), "file_too_many_rows"),
        (with_sheet(f'<row r="1"><c t="str"><v>{"x" * 40_000}</v></c></row>'),
         "file_cell_too_long"),
    ],
)  # fmt: skip
def test_a_workbook_that_is_none_or_breaks_a_limit_is_refused(
    stream: io.BytesIO, code: str
) -> None:
    with pytest.raises(Invalid) as refused:
        list(xlsx_rows(stream))

    problem = refused.value.problems["file"]
    assert (problem if isinstance(problem, str) else problem[0]) == code


def test_a_zip_that_unpacks_to_gigabytes_is_refused_unopened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(workbook, "MOST_UNPACKED", 10 * 2**20)
    bomb = with_sheet("<!--" + "x" * 11 * 2**20 + "-->")
    assert len(bomb.getvalue()) < 100_000

    with pytest.raises(Invalid) as refused:
        list(xlsx_rows(bomb))

    assert refused.value.problems["file"][0] == "file_unpacks_too_large"


def test_a_cell_of_100_mb_is_refused_without_being_held() -> None:
    sheet = f'<row r="1"><c t="inlineStr"><is><t>{"x" * 100_000_000}</t></is></c></row>'
    bomb = with_sheet(sheet)
    del sheet
    tracemalloc.start()
    try:
        with pytest.raises(Invalid):
            list(xlsx_file.xlsx_rows(bomb))
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_whatever_is_broken_in_a_workbook_is_told_as_that() -> None:
    sheet = '<row r="1"><c t="s"><v>0</v></c><c s="1"><v>45292</v></c></row>' * 3
    strings = f'<sst xmlns="{MAIN}"><si><t>{"text " * 50}</t></si></sst>'
    parts = {"xl/sharedStrings.xml": strings, "xl/styles.xml": STYLES}
    whole, chance = with_sheet(sheet, **parts).getvalue(), random.Random(7)
    refused = 0
    for _ in range(400):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(4, len(data))] = chance.randrange(256)
        try:
            list(xlsx_rows(io.BytesIO(bytes(data))))
        except Invalid:
            refused += 1

    assert refused > 100


@pytest.mark.parametrize("number", ["9" * 5_000, "-1", "0", "x"])
def test_numbers_that_do_not_fit_are_refused(number: str) -> None:
    for sheet in (
        f'<row r="{number}"><c><v>1</v></c></row>',
        f'<row r="1"><c t="s"><v>{number}</v></c></row>',
    ):
        with pytest.raises(Invalid):
            list(xlsx_rows(with_sheet(sheet)))
