"""The pure parts of importing: encodings, separators, styles, columns, order."""

from __future__ import annotations

import io
from datetime import date, timedelta
from decimal import Decimal

import pytest

from crmkit.errors import Invalid
from crmkit.importing.columns import Names, headers_of, propose
from crmkit.importing.csv_file import csv_rows, csv_written
from crmkit.importing.encoding import ENCODINGS, codec_of, find_encoding
from crmkit.importing.order import order_rows
from crmkit.importing.parsing import (
    Style,
    find_style,
    parse_date,
    parse_decimal,
    parse_flag,
    parse_integer,
)
from crmkit.importing.separator import SEPARATORS, find_separator

TRADITIONAL = "代號,名稱,產業\n1101,台泥,水泥工業\n2330,台積電,半導體業\n2882,國泰金,金融保險業\n"
SIMPLIFIED = "代码,名称,行业\n000001,平安银行,银行\n600519,贵州茅台,食品饮料\n"
WESTERN = "Name,City\nAlfreds Futterkiste,Köln\nAntonio Moreno,México D.F.\nBólido,São Paulo\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("plain,text\n1,2\n", "utf-8"),
        (TRADITIONAL, "utf-8"),
        (TRADITIONAL, "utf-8-sig"),
        (TRADITIONAL, "utf-16"),
        (TRADITIONAL, "big5"),
        (SIMPLIFIED, "gb18030"),
        (WESTERN, "cp1252"),
    ],
)
def test_an_encoding_is_found(text: str, encoding: str) -> None:
    assert find_encoding([text.encode(codec_of(encoding))]) == encoding


def test_an_encoding_is_found_where_only_a_late_row_tells_it() -> None:
    data = ("a,b\n" * 100_000 + TRADITIONAL * 3).encode("cp950")
    pieces = [data[at : at + 1000] for at in range(0, len(data), 1000)]

    assert find_encoding(pieces) == "big5"


def test_a_character_on_the_edge_of_two_pieces_is_no_error() -> None:
    data = "表".encode()

    assert find_encoding([data[:1], data[1:]]) == "utf-8"


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_separator_is_found_beside_others_in_quotes(separator: str) -> None:
    others = "".join(each for each in SEPARATORS if each != separator)
    rows = [f"name{separator}what", f'a{separator}"x{others}y"', f'b{separator}"1{others}2\n3"']

    assert find_separator("\n".join(rows) + "\n") == separator


def test_a_single_column_has_no_other_separator_than_the_comma() -> None:
    assert find_separator("name\nAnn\nBen\n") == ","


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_is_written_is_read_back(encoding: str) -> None:
    rows = [["name", "remarks"], ["Ann", 'says "hi", then\nleaves'], ["", "x;y"]]
    data = b"".join(csv_written(rows, encoding, ";"))

    assert [cells for _, cells in csv_rows(io.BytesIO(data), encoding, ";")] == rows


def test_blank_rows_count_and_are_left_out() -> None:
    assert list(csv_rows(io.BytesIO(b"a,b\n,\n\n1,2\n"), "utf-8", ",")) == [
        (1, ["a", "b"]),
        (4, ["1", "2"]),
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"a,b\n\xff\xfe\xfd,x\n", "file_not_in_encoding"),
        ("a,b\n".encode("utf-16-le"), "file_not_in_encoding"),
        (b"," * 10_000 + b"\n", "file_too_many_columns"),
        (b"a\n" + b"x" * 100_000_000 + b"\n", "file_cell_too_long"),
        (b'a\n"' + b"never closed\n" * 20_000, "file_cell_too_long"),
    ],
    ids=["encoding", "NUL", "10,000 columns", "a cell of 100 MB", "an open quote"],
)
def test_a_file_that_breaks_a_limit_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        list(csv_rows(io.BytesIO(data), "utf-8", ","))

    assert refused.value.problems["file"][0] == code


@pytest.mark.parametrize("order", ["ymd", "mdy", "dmy"])
def test_every_day_is_read_back_in_its_style(order: str) -> None:
    for n in range(0, 20_000, 37):
        day = date(1970, 1, 1) + timedelta(days=n)
        parts = {"y": f"{day.year:04d}", "m": str(day.month), "d": str(day.day)}
        for sign in "-/.":
            assert parse_date(sign.join(parts[each] for each in order), Style(order)) == day


@pytest.mark.parametrize(
    "text", ["2024-02-30", "13/13/2024", "31/12/23", "yesterday", "2024-01-01 10:30", "1999", ""]
)
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse_date(text, Style("dmy"))


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("1,234.50", ".", "1234.50"),
        ("1.234,50", ",", "1234.50"),
        ("1 234,5", ",", "1234.5"),
        ("NT$1,000", ".", "1000"),
        ("¥ 3,000", ".", "3000"),
        ("USD 12.5", ".", "12.5"),
        ("(99.5)", ".", "-99.5"),
        ("-5", ".", "-5"),
        (".5", ".", "0.5"),
    ],
)
def test_numbers_are_read_in_their_style(text: str, style: str, value: str) -> None:
    assert parse_decimal(text, Style(decimal=style)) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "style"),
    [("1,23", "."), ("1.23.4", ","), ("12 apples", "."), ("", "."), ("--", "."), ("1e5", ".")],
)
def test_what_is_no_number_in_the_style_is_refused(text: str, style: str) -> None:
    with pytest.raises(ValueError):
        parse_decimal(text, Style(decimal=style))


def test_a_whole_number_may_have_zero_cents() -> None:
    assert parse_integer("21000.0", Style()) == 21_000
    with pytest.raises(ValueError):
        parse_integer("1.5", Style())


@pytest.mark.parametrize(
    ("text", "value"), [("Yes", True), ("是", True), ("0", False), ("否", False), ("FALSE", False)]
)
def test_yes_and_no_have_many_words(text: str, value: bool) -> None:
    assert parse_flag(text) is value


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (["1996-07-04", "12.5"], Style("ymd", ".")),
        (["7/4/1996", "8/25/1996"], Style("mdy", ".")),
        (["04.07.1996", "25.12.1996", "1.234,5"], Style("dmy", ",")),
        (["12,5", "1.234"], Style("ymd", ",")),
        (["a, b", "x"], Style()),
    ],
)
def test_the_style_of_a_file_is_found(texts: list[str], style: Style) -> None:
    assert find_style(texts) == style


def test_columns_have_names_of_their_own() -> None:
    assert headers_of(["a", "", "a", " b\n c "]) == ["a", "#2", "a (2)", "b c"]


KNOWN = [
    Names("name", ("name", "Name", "名稱", "名称", "company name")),
    Names("addresses.postcode", ("postcode", "Post code", "郵遞區號")),
    Names("phones", ("phones", "Phone numbers", "phone")),
    Names("employees", ("employees", "Employees", "員工人數")),
]


@pytest.mark.parametrize(
    ("headers", "proposed"),
    [
        (["CompanyName", "PostalCode", "Phone"], ["name", "addresses.postcode", "phones"]),
        (["CUSTOMERNAME", "EMPLOYEES"], ["name", "employees"]),
        (["客戶名稱", "郵遞區號", "員工人數"], ["name", "addresses.postcode", "employees"]),
        (["Notes", "Fax"], []),
    ],
)
def test_columns_are_proposed_by_what_fields_are_called(
    headers: list[str], proposed: list[str]
) -> None:
    assert list(propose(headers, KNOWN, ("Customer", "客戶")).values()) == proposed


def test_what_was_chosen_before_is_proposed_again_and_each_field_once() -> None:
    found = propose(["Name", "Firma"], KNOWN, earlier={"FIRMA": "name", "Old": "gone"})

    assert found == {"Firma": "name"}


def test_rows_come_behind_those_that_they_wait_for() -> None:
    order = order_rows({1: {2, 3}, 2: {3}, 4: {9}})

    assert order.levels == {1: 2, 2: 1, 3: 0, 4: 1, 9: 0}
    assert not order.circles


def test_a_circle_is_told_with_its_rows_and_others_are_free() -> None:
    order = order_rows({1: {2}, 2: {1}, 3: {1}, 4: {4}})

    assert order.circles == {1: [1, 2, 1], 2: [2, 1, 2], 4: [4, 4]}


def test_a_chain_of_many_rows_breaks_nothing() -> None:
    order = order_rows({n: {n + 1} for n in range(50_000)})

    assert order.levels[0] == 50_000
