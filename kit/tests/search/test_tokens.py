"""Names are found the way Chinese-speaking people look for them."""

import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from crmkit.search import fold, holds, query, tokens
from crmkit.search.token import STOP_CJK

COMPANY = "台北精密股份有限公司"

# Characters whose Traditional and Simplified forms are one each, besides common ones.
PAIRS = dict(
    zip(
        "張陳劉楊黃趙吳孫馬鄭國華東電機業貿實龍鳳雲學門開",
        "张陈刘杨黄赵吴孙马郑国华东电机业贸实龙凤云学门开",
        strict=True,
    )
)
NAMES = st.text(
    alphabet="".join(PAIRS) + "台北精密山水天地大小王李三丰中文公司有限股份集团",
    min_size=2,
    max_size=14,
)


def finds(text: str, question: str) -> bool:
    """Whether the text would match."""
    return holds(query(question), tokens(text))


@pytest.mark.parametrize(
    "question", ["張三", "张三", "zhangsan", "zhang san", "zs", "ZS", "三", "張 三", "ｚｓ"]
)
def test_a_person_is_found_by_either_script_and_by_pinyin(question):
    assert finds("張三", question)


@pytest.mark.parametrize(
    "question",
    [
        "精密",
        "jm",
        "tbjm",
        "jingmi",
        "taibei jingmi",
        "台北jm",
        "台北精密有限公司",
        COMPANY,
        "台北公司",
    ],
)
def test_a_company_is_found_by_parts_of_its_name(question):
    assert finds(COMPANY, question)


@pytest.mark.parametrize("question", ["李四", "lisi", "北台", "密台", "jt"])
def test_a_company_is_not_found_by_what_it_does_not_hold(question):
    assert not finds(COMPANY, question)


def test_words_that_every_company_has_do_not_find_every_company():
    assert not finds(COMPANY, "有限公司")
    assert not finds("Acme Ltd", "ltd")


def test_a_name_made_of_nothing_but_such_words_is_still_found():
    assert finds("公司", "公司")
    assert finds("The Limited", "the limited")
    assert finds("Limited", "limited")


@pytest.mark.parametrize("question", ["müller", "MULLER", "Muller", "mül"])
def test_accents_and_case_do_not_matter(question):
    assert finds("Müller GmbH", question)


@pytest.mark.parametrize("question", ["T-Mobile", "tmobile", "mobile"])
def test_linked_words_are_found_in_one_and_in_two(question):
    assert finds("T-Mobile", question)


@pytest.mark.parametrize(
    "question", ["13800138000", "138 0013 8000", "+86 138-0013-8000", "0013", "38000", "8000"]
)
def test_a_phone_number_is_found_by_its_digits(question):
    assert finds("+86 138-0013-8000", question)


@pytest.mark.parametrize(
    "question", ["0912-345-678", "+886 912 345 678", "00886912345678", "345678"]
)
@pytest.mark.parametrize("stored", ["0912345678", "+886-912-345-678", "(0912) 345-678"])
def test_a_phone_number_is_found_with_and_without_its_country(stored, question):
    assert finds(stored, question)


@pytest.mark.parametrize("question", ["li.wei@acme.com", "li.wei", "acme.com", "acme"])
def test_a_mail_address_is_found_by_its_parts(question):
    assert finds("li.wei@acme.com", question)


@pytest.mark.parametrize("question", ["CU-000123", "123", "000123", "cu 123"])
def test_a_document_number_is_found_without_its_zeros(question):
    assert finds("CU-000123", question)


def test_a_surname_is_read_as_a_surname():
    assert finds("曾國藩", "zengguofan")
    assert finds("單志剛", "szg")
    assert finds("重庆", "chongqing")


def test_an_umlaut_in_pinyin_may_be_typed_as_u_or_v():
    assert finds("吕布", "lvbu")
    assert finds("吕布", "lubu")


def test_two_words_of_a_question_may_come_from_different_places():
    assert finds("精密机械 張三", "張三 精密")


@pytest.mark.parametrize("question", ["", "   ", "!!!", "（）"])
def test_a_question_without_words_asks_for_nothing(question):
    assert query(question) == ""


@given(NAMES, st.data())
def test_every_piece_of_two_characters_or_more_finds_its_name(name, data):
    start = data.draw(st.integers(0, len(name) - 2))
    piece = name[start : data.draw(st.integers(start + 2, len(name)))]
    assume(not _is_all_stop(piece))

    assert finds(name, piece)


@given(NAMES, st.data())
def test_either_script_finds_the_other(name, data):
    start = data.draw(st.integers(0, len(name) - 2))
    piece = name[start : data.draw(st.integers(start + 2, len(name)))]
    assume(not _is_all_stop(piece))
    simplified = "".join(PAIRS.get(char, char) for char in piece)

    assert finds(name, simplified)
    assert finds("".join(PAIRS.get(char, char) for char in name), piece)


@given(st.text(alphabet="王李张刘陈杨赵黄周吴台北精密山水天地", min_size=2, max_size=8), st.data())
def test_initials_from_any_character_on_find_the_name(name, data):
    from crmkit.search.pinyin import syllables

    initials = "".join(syllable[0] for syllable in syllables(name))
    start = data.draw(st.integers(0, len(initials) - 2))
    end = data.draw(st.integers(start + 2, len(initials)))

    assert finds(name, initials[start:end])


@given(st.text(max_size=60))
def test_any_text_becomes_clean_tokens(text):
    found = tokens(text)

    assert len(found) == len(set(found))
    assert all(token and not any(char.isspace() for char in token) for token in found)


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text):
    once = fold(text)

    assert fold(once) == once


def test_five_thousand_names_a_second_are_cut_at_least():
    tokens(COMPANY)
    names = [
        f"{COMPANY}{first}{second}"
        for first in "王李张刘陈杨赵黄周吴"
        for second in "甲乙丙丁戊己庚辛壬癸"
    ]
    begin = time.process_time()

    for name in names * 3:
        tokens(name)

    assert 3 * len(names) / (time.process_time() - begin) > 5_000


def _is_all_stop(piece: str) -> bool:
    """Whether nothing but pairs that every company has would be asked for."""
    folded = fold(piece)
    return all(
        folded[place : place + 2] in STOP_CJK for place in range(len(folded) - 1)
    ) or not _cut(folded)


def _cut(text: str) -> str:
    for stop in STOP_CJK:
        text = text.replace(stop, "")
    return text


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("银龙股份", "yinlonggufen"),
        ("銀龍股份有限公司", "ylgf"),
        ("*ST弘高", "*SThonggao"),
        ("*ST弘高", "sthg"),
        ("市北B股", "shibeiBgu"),
        ("万  科Ａ", "wankeA"),
    ],
)
def test_a_name_is_found_by_all_of_its_sound(name, typed):
    word = query(typed).removesuffix(":*").strip("'")
    assert any(token.startswith(word) for token in tokens(name))


def test_nobody_looks_for_a_name_from_within_a_stop_word_on():
    assert not any(token.startswith("gufen") for token in tokens("银龙股份"))
