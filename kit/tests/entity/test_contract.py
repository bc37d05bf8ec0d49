"""A contract says what a service promises; what it takes back is found by comparing."""

import copy
import dataclasses
from typing import Any

import pytest
from pydantic import BaseModel
from sqlalchemy.orm import Session

from crmkit import clock, wire
from crmkit.call import Call
from crmkit.entity.breaking import breaking_changes
from crmkit.entity.contract import contract, fixed_default
from crmkit.entity.types import Text
from crmkit.events.contract import declaration
from crmkit.service import EntityService, command, on, query
from kit.tests.entity.library import ENTITIES, Shelf


class Closing(BaseModel):
    """Why a shelf is closed."""

    reason: Text
    note: Text | None = None


class LibraryService(EntityService):
    name = "library"
    package = "crmkit"
    entities = ENTITIES
    choice_lists = ("level", "genre")
    needs = ("people.author.view",)

    @command("shelf.close", permission="library.shelf.close", record=True)
    def close_shelf(
        self, db: Session, call: Call, record: Shelf, values: Closing
    ) -> dict[str, Any]:
        """Closes a shelf."""
        return {}

    @query("shelf.empty", permission="library.shelf.view")
    def empty_shelves(self, db: Session, call: Call) -> dict[str, Any]:
        """The shelves without books."""
        return {}

    @on("people.author.updated", version=2)
    def note_author(self, db: Session, event: Closing) -> None:
        """Keeps names fresh."""


@pytest.fixture
def made():
    return wire.round_trip(contract(LibraryService))


def part(made, kind, name):
    return next(each for each in made[kind] if each["name"] == name)


def test_the_same_declarations_give_the_same_contract(made):
    assert wire.canonical(contract(LibraryService)) == wire.canonical(made)


def test_a_default_that_is_worked_out_anew_does_not_stand_in_the_contract():
    spec = LibraryService.specs()["book"]
    constant = next(each for each in spec.fields.values() if each.has_default)
    today = dataclasses.replace(constant, default=clock.today)

    assert fixed_default(constant) == constant.default_value()
    assert fixed_default(today) is None
    assert today.default_value() == clock.today()


def test_a_contract_names_its_entities_and_those_of_the_kit(made):
    names = [each["name"] for each in made["entities"]]

    assert names == [
        "library.book",
        "library.choice",
        "library.custom_field",
        "library.number_series",
        "library.shelf",
        "library.visit",
    ]


def test_a_field_is_told_with_its_type_and_what_it_refers_to(made):
    fields = {each["name"]: each for each in part(made, "entities", "library.book")["fields"]}

    assert fields["shelf_id"]["reference"] == "library.shelf"
    assert fields["genres"]["choices"] == "library.genre"
    assert fields["state"]["states"] == ["draft", "printed", "sold_out"]
    assert fields["price"]["currency"] == "currency"


def test_commands_and_queries_are_told_apart(made):
    close = part(made, "commands", "shelf.close")

    assert (close["record"], close["permission"], close["about"]) == (
        True,
        "library.shelf.close",
        "Closes a shelf.",
    )
    assert close["input"]["required"] == ["reason"]
    assert part(made, "queries", "shelf.empty")["record"] is False


def test_permissions_have_a_sentence_and_who_starts_with_them(made):
    assert part(made, "permissions", "library.shelf.close") == {
        "name": "library.shelf.close",
        "sentence": "Close a shelf",
        "scoped": True,
        "defaults": {"sales_manager": "department_and_below"},
    }


def test_the_rules_of_fields_stand_beside_the_fields(made):
    assert part(made, "entities", "library.book")["rules"] == {"sales_rep": {"price": "hidden"}}
    assert declaration(LibraryService)["rules"] == {
        "library.book": {"sales_rep": {"price": "hidden"}}
    }


def test_events_carry_neither_private_nor_sensitive_fields(made):
    event = part(made, "events", "library.book.updated")

    assert event["version"] == 1
    assert event["data"]["title"] == "text"
    assert not {"diary", "emails"} & set(event["data"])


def test_commands_add_events_of_their_own(made):
    names = {each["name"] for each in made["events"]}

    assert {"library.shelf.closed", "library.shelf.deleted", "library.contract.published"} <= names
    assert not any(name.startswith("library.visit.") for name in names)


def test_what_a_service_listens_to_is_told(made):
    assert made["consumes"] == [
        {"event": "people.author.updated", "version": 2, "consumer": "library.note_author"}
    ]
    assert made["needs"] == ["people.author.view"]


def test_the_same_contract_breaks_nothing(made):
    assert breaking_changes(made, copy.deepcopy(made)) == []


def changed(made, change):
    new = copy.deepcopy(made)
    change(new)
    return breaking_changes(made, new)


def _without(kind, name):
    def change(new):
        new[kind] = [each for each in new[kind] if each["name"] != name]

    return change


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("entities", "library.book"),
        ("commands", "shelf.close"),
        ("queries", "shelf.empty"),
        ("permissions", "library.shelf.close"),
        ("events", "library.shelf.closed"),
    ],
)
def test_taking_something_away_breaks(made, kind, name):
    assert changed(made, _without(kind, name)) == [f"{kind}: {name} is gone"]


def test_a_field_that_goes_breaks_readers_of_records_and_of_events(made):
    def change(new):
        book = part(new, "entities", "library.book")
        book["fields"] = [each for each in book["fields"] if each["name"] != "website"]
        del part(new, "events", "library.book.updated")["data"]["website"]

    assert changed(made, change) == [
        "library.book.website: is gone",
        "library.book.updated: website is gone without a new dataversion",
    ]


def test_a_new_dataversion_may_change_the_event(made):
    def change(new):
        event = part(new, "events", "library.book.updated")
        event["version"] = 2
        event["data"] = {"title": "number"}

    assert changed(made, change) == []


def test_another_type_and_a_new_required_field_break_an_event(made):
    def change(new):
        event = part(new, "events", "library.book.created")
        event["data"]["title"] = "code"
        event["data"]["weight"] = "decimal"
        event["required"] = [*event["required"], "weight"]

    assert changed(made, change) == [
        "library.book.created: title is of another type without a new dataversion",
        "library.book.created: weight is new and required without a new dataversion",
    ]


def test_a_command_that_asks_for_more_breaks(made):
    def change(new):
        part(new, "commands", "shelf.close")["input"]["required"] = ["note", "reason"]

    assert changed(made, change) == ["shelf.close: requires note now"]


def test_a_field_that_becomes_required_or_closed_breaks(made):
    def change(new):
        fields = part(new, "entities", "library.book")["fields"]
        for each in fields:
            if each["name"] == "website":
                each["required"] = True
            if each["name"] == "title":
                each["readonly"] = True

    assert sorted(changed(made, change)) == [
        "library.book.title: cannot be set any more",
        "library.book.website: is required now",
    ]


def test_adding_breaks_nothing(made):
    def change(new):
        part(new, "entities", "library.book")["fields"].append(
            {"name": "weight", "type": "decimal", "origin": "own"}
        )
        part(new, "events", "library.book.created")["data"]["weight"] = "decimal"

    assert changed(made, change) == []
