"""What the browser is told of an entity depends on who asks, and in which language."""

from typing import Annotated, Any

import pytest
from pydantic import BaseModel
from sqlalchemy.orm import Session

from crmkit import wire
from crmkit.access.document import Access, access_document
from crmkit.admin.choices import ChoiceLists, Entry
from crmkit.admin.custom import field_of
from crmkit.admin.custom_field import CustomField
from crmkit.call import Call
from crmkit.entity.field import Options
from crmkit.entity.meta import entity_meta
from crmkit.entity.spec import bind
from crmkit.entity.types import Id, LongText
from crmkit.i18n import KIT, Locale, locale_of
from crmkit.service import command, commands_of
from kit.tests.entity.library import ENTITIES, Book, declare_permissions

SPECS = bind(ENTITIES, "library")
declare_permissions(SPECS.values())

WORDS = {
    "en": {
        "entity": {
            "book": {"one": "Book", "many": "Books", "about": "Printed things."},
            "shelf": {"one": "Shelf", "many": "Shelves", "about": "Where books stand."},
        },
        "field": {"book": {"title": "Title", "price": "Price"}},
        "help": {"book": {"title": "As on the cover."}},
        "state": {"book": {"draft": "Draft", "printed": "Printed", "sold_out": "Sold out"}},
        "section": {"book": {"basic": "Cover"}},
    },
    "zh-TW": {"entity": {"book": {"one": "書", "many": "書籍", "about": "印出來的。"}}},
    "zh-CN": {"field": {"book": {"title": "书名"}}},
}
LOCALE = Locale("library", WORDS, locale_of(KIT))
GENRES = ChoiceLists(
    {
        "library.genre": (
            Entry("poem", {"en": "Poem", "zh-TW": "詩"}, "blue", True),
            Entry("play", {"en": "Play"}, "neutral", False),
        )
    }
)


def access(*operations, entity="book", fields=None):
    grants = {f"library.{entity}.{name}": ["all"] for name in operations}
    document = access_document(user="u", name="U", grants=grants, fields=fields or {})
    return Access(document)


def told(who, language="en", name="book", **more):
    return entity_meta(SPECS[name], who, language, choices=GENRES, locale=LOCALE, **more)


def field_named(meta, name):
    return next(each for each in meta["fields"] if each["name"] == name)


def test_an_entity_is_told_in_the_callers_language():
    assert told(access("view"))["label_plural"] == "Books"
    assert told(access("view"), "zh-TW")["label"] == "書"
    assert field_named(told(access("view"), "zh-CN"), "title")["label"] == "书名"


def test_a_word_that_a_language_lacks_is_told_in_english():
    assert told(access("view"), "zh-CN")["label"] == "Book"


def test_fields_of_the_system_have_the_words_of_the_kit():
    assert field_named(told(access("view"), "zh-TW"), "created_at")["label"] == "建立時間"


def test_the_caller_learns_what_they_may_do():
    assert told(access("view", "edit"))["can"] == ["view", "edit"]


def test_a_field_is_told_with_everything_a_form_needs():
    price = field_named(told(access("view", "edit")), "price")

    assert price == {
        "name": "price", "label": "Price", "help": None, "type": "money", "section": "basic",
        "required": False, "readonly": False, "masked": False, "sortable": True, "filterable": True,
        "operators": ["eq", "ne", "lt", "lte", "gt", "gte", "in", "between", "is_null"],
        "max_length": None, "min": 0, "max": None, "choices": None,
        "choice_list": None, "states": None, "reference": None, "currency_field": "currency",
        "currency": None, "default": None,
        "personal": False, "custom": False, "multiline": False, "origin": "own",
    }  # fmt: skip


def test_states_and_choices_are_told_with_their_words():
    meta = told(access("view"), "zh-TW")

    assert field_named(meta, "state")["states"][0] == {
        "value": "draft",
        "label": "Draft",
        "tone": "neutral",
    }
    assert field_named(meta, "genres")["choices"] == [
        {"value": "poem", "label": "詩", "tone": "blue", "active": True},
        {"value": "play", "label": "Play", "tone": "neutral", "active": False},
    ]


def test_a_choice_tells_the_list_that_it_comes_from():
    told_list = field_named(told(access("view")), "genres")["choice_list"]

    assert told_list["name"] in GENRES.entries


def test_a_reference_is_told_with_where_to_look_and_what_narrows_it():
    meta = told(access("view"))

    assert field_named(meta, "sequel_of_id")["reference"] == {
        "entity": "library.book", "resource": "books", "scope_by": {"shelf_id": "shelf_id"},
    }  # fmt: skip
    assert field_named(meta, "author_id")["reference"]["entity"] == "people.author"


def test_a_personal_field_is_told_only_to_who_may_see_it():
    names = {each["name"] for each in told(access("view"))["fields"]}
    more = {each["name"] for each in told(access("view", "view_personal"))["fields"]}

    assert more - names == {"diary"}


def test_a_hidden_field_is_told_nowhere():
    who = access("view", fields={"library.book": {"title": "hidden"}})

    meta = told(who)

    assert "title" not in wire.dumps({**meta, "title": "", "label": ""}).decode().replace(
        '"title":""', ""
    )
    assert meta["default_sort"] == ""


def test_a_masked_field_can_neither_be_filtered_nor_sorted():
    who = access("view", fields={"library.book": {"title": "masked"}})

    title = field_named(told(who), "title")

    assert (title["masked"], title["filterable"], title["sortable"], title["operators"]) == (
        True,
        False,
        False,
        [],
    )


def test_a_masked_field_may_be_filled_in_and_a_read_only_one_not():
    who = access("view", "edit", fields={"library.book": {"title": "masked"}})
    reader = access("view", "edit", fields={"library.book": {"title": "readonly"}})

    assert not field_named(told(who), "title")["readonly"]
    assert field_named(told(reader), "title")["readonly"]


def test_a_custom_field_stands_in_its_section_with_its_own_label():
    row = CustomField(
        entity="library.book",
        code="colour",
        type="choice",
        labels={"en": "Colour", "zh-TW": "顏色"},
        section="basic",
    )

    meta = told(access("view", "edit"), "zh-TW", custom=[field_of(SPECS["book"], row)])

    colour = field_named(meta, "custom.colour")
    assert (colour["label"], colour["custom"], colour["origin"], colour["readonly"]) == (
        "顏色",
        True,
        "custom",
        False,
    )
    assert "custom.colour" in meta["sections"][0]["fields"]


def test_records_that_refer_to_this_one_are_related():
    who = Access(
        access_document(
            user="u", name="U", grants={"library.book.view": ["all"], "library.shelf.view": ["all"]}
        )
    )

    related = told(who, name="shelf", siblings=SPECS.values())["related"]

    assert related == [{"entity": "library.book", "field": "shelf_id", "label": "Books"}]


@pytest.mark.parametrize("name", ["book", "shelf", "visit"])
def test_what_is_told_is_plain_json(name):
    meta = told(access("view", entity=name), name=name)

    assert wire.round_trip(meta) == meta


class Move(BaseModel):
    """Where a book goes."""

    shelf_id: Id
    reason: Annotated[LongText, Options(multiline=True)] | None = None
    helper_id: Annotated[Id, Options(reference="iam.user")] | None = None
    times: int = 1
    version: int | None = None


class Moving:
    @command("book.move", permission="library.book.edit", record=True)
    def move(self, db: Session, call: Call, record: Book, values: Move) -> dict[str, Any]:
        """Puts a book elsewhere."""
        return {}


MOVE = commands_of(Moving)["book.move"]


def test_a_command_is_told_to_who_may_run_it_with_what_it_asks_for():
    assert told(access("view"), commands=[MOVE])["commands"] == []

    (move,) = told(access("view", "edit"), commands=[MOVE])["commands"]
    fields = {each["name"]: each for each in move["fields"]}

    assert (move["name"], move["record"], list(fields)) == (
        "move",
        True,
        ["shelf_id", "reason", "helper_id", "times"],
    )
    assert fields["shelf_id"]["reference"]["entity"] == "library.shelf"
    assert (fields["shelf_id"]["type"], fields["shelf_id"]["required"]) == ("reference", True)
    assert (fields["reason"]["type"], fields["reason"]["multiline"]) == ("long_text", True)
    assert fields["helper_id"]["reference"] == {
        "entity": "iam.user",
        "resource": "users",
        "scope_by": {},
    }
    assert (fields["times"]["type"], fields["times"]["default"]) == ("integer", 1)
