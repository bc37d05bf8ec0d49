"""Names stand where people look for them: by pinyin, by strokes, and numbers by their value."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmkit.search.sortkey import sort_keys, sort_order, strokes

FIRST_BY_PINYIN = [
    "阿尔特",
    "阿拉丁",
    "阿莱德",
    "阿石创",
    "阿特斯",
    "埃夫特",
    "埃科光电",
    "埃斯顿",
    "艾艾精工",
    "艾比森",
]
LAST_BY_PINYIN = [
    "紫金银行",
    "紫天科技",
    "紫燕食品",
    "宗申动力",
    "综艺股份",
    "棕榈股份",
    "纵横股份",
    "纵横通信",
    "祖名股份",
    "佐力药业",
]
FIRST_BY_STROKE = [
    "一詮",
    "一零四",
    "八方雲集",
    "八貫",
    "力山",
    "力成",
    "力特",
    "力智",
    "力銘",
    "力積電",
]
LAST_BY_STROKE = ["驊陞", "鑫永銓", "鑫禾", "鑽石投資", "鑽全"]


def ordered(names, order):
    return sorted(names, key=lambda name: sort_keys(name)[order].encode())


@pytest.mark.parametrize(
    "names", [FIRST_BY_PINYIN, LAST_BY_PINYIN, FIRST_BY_PINYIN + LAST_BY_PINYIN]
)
def test_listed_companies_stand_in_the_order_of_icu_by_pinyin(names):
    assert ordered(reversed(names), "pinyin") == names


@pytest.mark.parametrize(
    "names", [FIRST_BY_STROKE, LAST_BY_STROKE, FIRST_BY_STROKE + LAST_BY_STROKE]
)
def test_listed_companies_stand_in_the_order_of_icu_by_strokes(names):
    assert ordered(reversed(names), "stroke") == names


@pytest.mark.parametrize("order", ["pinyin", "stroke"])
def test_numbers_sort_by_value_and_case_does_not_count(order):
    names = ["2号", "10号", "阿尔特", "apple", "Banana", "cherry 2", "cherry 10"]

    assert ordered(reversed(names), order) == names


def test_a_reading_follows_the_phrase():
    assert ordered(["中信", "重庆", "成都"], "pinyin") == ["成都", "重庆", "中信"]


def test_traditional_and_simplified_stand_together_by_pinyin():
    assert ordered(["章三", "張五", "张三"], "pinyin") == ["张三", "張五", "章三"]
    assert sort_keys("張三")["pinyin"] == sort_keys("张三")["pinyin"]


def test_signs_do_not_count():
    assert sort_keys("*ST东洋") == sort_keys("st东洋")


def test_what_is_absent_has_no_key():
    assert sort_keys(None) == {"pinyin": None, "stroke": None}


@pytest.mark.parametrize(
    ("char", "count"),
    [("一", 1), ("八", 2), ("方", 4), ("詮", 13), ("零", 13), ("鑽", 27), ("〇", 1)],
)
def test_strokes_are_counted(char, count):
    assert strokes(char) == count


@pytest.mark.parametrize(
    ("language", "order"), [("zh-TW", "stroke"), ("zh-CN", "pinyin"), ("en", "pinyin")]
)
def test_taiwan_orders_by_strokes_and_others_by_pinyin(language, order):
    assert sort_order(language) == order


@given(st.text(max_size=500))
def test_a_key_is_stable_and_fits_an_index(text):
    keys = sort_keys(text)

    assert keys == sort_keys(text)
    assert all(len(key.encode()) < 2000 for key in keys.values())


@given(
    st.text(alphabet="王李张刘陈杨赵黄", min_size=1, max_size=6),
    st.text(alphabet="王李张刘陈杨赵黄", min_size=1, max_size=4),
)
def test_a_name_stands_before_the_same_name_with_more(name, more):
    assert sort_keys(name)["stroke"] < sort_keys(name + more)["stroke"]


@given(st.lists(st.text(alphabet="abcxyzABC", min_size=1, max_size=6), max_size=8))
def test_latin_names_stand_in_the_order_of_the_alphabet(names):
    by_key = ordered(names, "pinyin")

    assert [name.lower() for name in by_key] == sorted(name.lower() for name in names)
