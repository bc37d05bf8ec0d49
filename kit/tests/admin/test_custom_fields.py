"""Fields that administrators add are checked, stored and listed like all others."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from crmkit.admin import Choice, CustomField, NumberSeries
from crmkit.admin.choices import ChoiceLists, Entry
from crmkit.admin.custom import checked_custom, custom_fields
from crmkit.admin.number_series import is_pattern, pattern_of
from crmkit.entity.base import metadata_of, package_of
from crmkit.entity.spec import bind
from crmkit.errors import Invalid
from crmkit.ids import new_id
from crmkit.store.filters import typed
from crmkit.testing.postgres import server
from kit.tests.entity.library import ENTITIES, Shelf

SPECS = bind(ENTITIES, "library")
SHELF = SPECS["shelf"]
COLOURS = ChoiceLists(
    {
        "library.shelf.colour": (
            Entry("red", {"en": "Red"}, "red", True),
            Entry("grey", {"en": "Grey"}, "neutral", False),
        )
    }
)


@pytest.fixture(scope="module")
def engine():
    url = server().database()
    made = create_engine(url)
    for metadata in metadata_of(package_of(Shelf.__module__)):
        metadata.create_all(made)
    yield made
    made.dispose()
    server().drop(url)


@pytest.fixture
def db(engine):
    with Session(engine) as session:
        yield session
        session.rollback()


def definition(code, kind, **more):
    return CustomField(
        **{
            "entity": "library.shelf",
            "code": code,
            "type": kind,
            "labels": {"en": code.title()},
            **more,
        }
    )


@pytest.fixture
def fields(db):
    db.add_all(
        [
            definition("note", "text"),
            definition("height", "number", required=True, sortable=True),
            definition("worth", "money", currency="TWD"),
            definition("built", "date"),
            definition("colour", "choice"),
            definition("colours", "multi_choice", choice_list="library.shelf.colour"),
            definition("keeper", "reference", target="iam.user"),
            definition("locked", "flag", default=False),
            definition("old", "text", active=False),
        ]
    )
    db.flush()
    return custom_fields(db, SHELF)


def refused(fields, given, current=None, **more):
    with pytest.raises(Invalid) as caught:
        checked_custom(fields, given, current or {}, COLOURS, **more)
    return caught.value.problems


def test_only_active_fields_of_the_entity_count(fields):
    assert "old" not in fields
    assert fields["height"].sort
    assert not fields["note"].sort
    assert (fields["height"].type, fields["worth"].type) == ("decimal", "money")


def test_values_are_stored_as_plain_json(fields):
    keeper = new_id()
    given = {
        "note": " tall ", "height": 1.5, "worth": "1200.5", "built": date(2026, 1, 31),
        "colour": "red", "colours": ["red", "red"], "keeper": keeper, "locked": "true",
    }  # fmt: skip

    assert checked_custom(fields, given, {}, COLOURS) == {
        "note": "tall", "height": "1.5", "worth": "1200.5", "built": "2026-01-31",
        "colour": "red", "colours": ["red"], "keeper": keeper, "locked": True,
    }  # fmt: skip


def test_a_new_record_gets_defaults_and_lacks_nothing_required(fields):
    assert checked_custom(fields, {"height": 2}, {}, COLOURS, creating=True) == {
        "height": "2",
        "locked": False,
    }
    assert refused(fields, {}, creating=True) == {"custom.height": "required"}


def test_a_change_touches_only_what_was_given(fields):
    current = {"height": "2", "note": "tall", "old": "kept"}

    assert checked_custom(fields, {"note": None}, current, COLOURS) == {
        "height": "2",
        "old": "kept",
    }
    assert checked_custom(fields, {"note": "low"}, {"old": "x"}, COLOURS) == {
        "old": "x",
        "note": "low",
    }


def test_a_required_value_cannot_be_taken_away(fields):
    assert refused(fields, {"height": None}, {"height": "2"}) == {"custom.height": "required"}
    assert refused(fields, {"height": " "}, {"height": "2"}) == {"custom.height": "required"}


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"weight": 1}, "unknown_field"),
        ({"old": "x"}, "unknown_field"),
        ({"height": "high"}, "not_a_number"),
        ({"worth": "1.234"}, ("too_many_decimals", {"places": 2})),
        ({"built": "yesterday"}, "not_a_date"),
        ({"keeper": "me"}, "not_an_id"),
        ({"locked": "maybe"}, "not_yes_or_no"),
        ({"note": "a\x00"}, "bad_value"),
        ({"note": ["a"]}, "bad_value"),
        ({"colour": "blue"}, ("unknown_choice", {"value": "blue"})),
        ({"colour": "grey"}, ("unknown_choice", {"value": "grey"})),
        ({"colours": ["red", "blue"]}, ("unknown_choice", {"value": "blue"})),
    ],
)
def test_a_value_that_does_not_fit_is_refused_by_field(fields, given, problem):
    assert refused(fields, given) == {f"custom.{next(iter(given))}": problem}


def test_a_retired_choice_may_stay_where_it_is(fields):
    assert checked_custom(fields, {"colour": "grey"}, {"colour": "grey"}, COLOURS) == {
        "colour": "grey"
    }


def test_lists_filter_and_sort_by_custom_values(db, fields):
    for number, height in (("1", "10"), ("2", "9.5"), ("3", None)):
        db.add(Shelf(number=number, name="x", custom={"height": height} if height else {}))
    db.flush()
    column = typed(fields["height"].column, fields["height"].type)

    tall = select(Shelf.number).where(column > Decimal("9.6"))
    ordered = select(Shelf.number).order_by(column.asc().nulls_last())

    assert db.scalars(tall).all() == ["1"]
    assert db.scalars(ordered).all() == ["2", "1", "3"]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (definition("Bad Code", "text"), {"code": "bad_code"}),
        (definition("x", "text", entity="library.nothing"), {"entity": "unknown_entity"}),
        (definition("x", "text", entity="library.visit"), {"entity": "unknown_entity"}),
        (definition("x", "reference"), {"target": "required"}),
        (definition("x", "text", choice_list="library.level"), {"choice_list": "only_for_choices"}),
        (definition("x", "date", default="someday"), {"default": "not_a_date"}),
    ],
)
def test_a_definition_that_makes_no_sense_is_refused(db, row, problem):
    with pytest.raises(Invalid) as caught:
        row.check(db)

    assert caught.value.problems == problem


def test_code_and_type_never_change(db, fields):
    note = db.scalars(select(CustomField).where(CustomField.code == "note")).one()

    for name, value in (("code", "notes"), ("type", "date"), ("entity", "library.book")):
        with pytest.raises(Invalid) as caught:
            setattr(note, name, value)
        assert caught.value.problems == {name: "never_changes"}
    note.code = "note"


def test_a_code_never_returns_with_another_type(db, fields):
    note = db.scalars(select(CustomField).where(CustomField.code == "note")).one()
    note.deleted_at = note.created_at
    db.flush()

    definition("note", "text").check(db)
    with pytest.raises(Invalid) as caught:
        definition("note", "date").check(db)
    assert caught.value.problems == {"code": "code_had_other_type"}


def test_one_entry_of_a_list_is_the_default(db):
    db.add(Choice(list="library.level", code="a", labels={"en": "A"}, is_default=True))
    db.flush()

    with pytest.raises(Invalid) as caught:
        Choice(list="library.level", code="b", labels={"en": "B"}, is_default=True).check(db)
    assert caught.value.problems == {"is_default": "one_default"}


@pytest.mark.parametrize(("pattern", "good"), [
    ("SH-{n:06d}", True), ("SO-{year}-{n:05d}", True), ("{n}", True),
    ("SO{year}{month}-{n:04d}", True),
    ("SO-{year}", False), ("SO-{month}-{n}", False), ("{n.__class__}", False), ("{n!r}", False),
    ("{n:999999d}", False), ("{", False), ("{x}{n}", False), ("A" * 60 + "{n}", False),
])  # fmt: skip
def test_a_number_pattern_counts_and_fits(pattern, good):
    assert is_pattern(pattern) is good


def test_the_administrators_pattern_takes_the_place_of_the_declared_one(db):
    assert pattern_of(db, SHELF) == "SH-{n:06d}"

    db.add(NumberSeries(entity="library.shelf", pattern="R-{n:03d}"))
    db.flush()

    assert pattern_of(db, SHELF) == "R-{n:03d}"
