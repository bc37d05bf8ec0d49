"""Permissions and entities in the words of who reads."""

import pytest
from access_cases import LEND, assigned, role_with

from iam.wording import named, sentences

BOOK = "library.book"


@pytest.fixture
def spoken(library, contract):
    """IAM after it heard what the library calls its books."""
    contract["words"] = {
        BOOK: {
            "label": {"en": "Books", "zh-TW": "書籍", "zh-CN": "图书"},
            "one": {"en": "Book", "zh-TW": "書", "zh-CN": "书"},
            "operations": {"lend": {"en": "Lend", "zh-TW": "出借", "zh-CN": "借出"}},
            "fields": {},
        }
    }
    library.learn(contract)
    return library


def effective(iam, token, person, language):
    args = {"name": "user.effective_access", "id": person.id}
    return iam.ask("query", args, token, language=language)["permissions"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("en", "lend books"), ("zh-TW", "書籍：出借"), ("zh-CN", "图书：借出")],
)
def test_effective_access_speaks_the_language_of_its_reader(spoken, language, sentence):
    person = spoken.person()
    assigned(spoken, person, role_with(spoken, "lender", (LEND, "own")))
    (told,) = effective(spoken, spoken.token("administrator"), person, language)
    assert told["sentence"] == sentence


def test_the_catalogue_speaks_the_language_of_its_reader(spoken):
    args = {"name": "permission.catalogue", "values": {}}
    told = spoken.ask("query", args, spoken.token("administrator"), language="zh-TW")
    operations = {
        each["permission"]: each["sentence"]
        for service in told["catalogue"]
        for entity in service["entities"]
        for each in entity["operations"]
    }
    assert operations[LEND] == "書籍：出借"


def test_a_refusal_names_the_permission_in_words_and_by_its_name(spoken):
    args = {"permission": LEND}
    told = spoken.ask("explain_refusal", args, spoken.token(), language="zh-TW")
    assert "「書籍：出借」（library.book.lend）" in told["missing"]


def test_what_a_service_has_no_words_for_is_told_as_it_was_declared(library):
    with library.session() as db:
        assert sentences(db, [LEND], "zh-TW") == {LEND: "lend books"}


def test_an_undeclared_permission_goes_by_its_name(library):
    with library.session() as db:
        assert named(db, "library.book.burn", "zh-TW") == "library.book.burn"


def test_the_audit_has_words_for_entities_that_its_reader_has_no_part_in(spoken):
    args = {"name": "audit_record.words", "values": {}}
    told = spoken.ask("query", args, spoken.token("auditor"), language="zh-TW")
    assert told["entities"][BOOK] == {
        "label": "書",
        "label_plural": "書籍",
        "operations": {"lend": "出借"},
    }
