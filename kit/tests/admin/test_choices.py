"""Choice lists are data: shipped once, then the administrator's."""

from types import SimpleNamespace

import pytest
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from crmkit.admin import Choice
from crmkit.admin import choices as room
from crmkit.admin.choices import check_choices, choice_lists, lists_needed, seed_choices
from crmkit.clock import now
from crmkit.entity.base import metadata_of, package_of
from crmkit.entity.spec import bind
from crmkit.errors import Invalid
from crmkit.i18n import KIT, Locale, locale_of
from crmkit.search import matches, query
from crmkit.testing.postgres import server
from kit.tests.entity.library import ENTITIES, Shelf

SHELF = bind(ENTITIES, "library")["shelf"]
LIBRARY = SimpleNamespace(name="library", package="library", choice_lists=("level", "genre"))
WORDS = {
    "en": {"choice": {"level": {"low": "Low", "high": "High"}, "genre": {"poem": "Poem"}}},
    "zh-TW": {"choice": {"level": {"low": "低", "high": "高"}, "genre": {"poem": "詩歌"}}},
    "zh-CN": {"choice": {"level": {"low": "低", "high": "高"}, "genre": {"poem": "诗歌"}}},
}


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
def db(engine, monkeypatch):
    monkeypatch.setattr(room, "locale_of", lambda package: Locale(package, WORDS, locale_of(KIT)))
    with Session(engine) as session:
        seed_choices(session, LIBRARY)
        yield session
        session.rollback()


def entry(db, code):
    return db.scalars(select(Choice).where(Choice.code == code)).one()


def test_shipped_entries_stand_in_their_order_with_labels_in_every_language(db):
    levels = choice_lists(db).of("library.level")

    assert [each.code for each in levels] == ["low", "high"]
    assert levels[1].labels == {"en": "High", "zh-TW": "高", "zh-CN": "高"}


def test_shipping_again_changes_nothing(db):
    entry(db, "low").labels = {"en": "Ground"}
    entry(db, "high").deleted_at = now()
    db.flush()

    assert seed_choices(db, LIBRARY) == 0
    assert choice_lists(db).of("library.level")[0].labels == {"en": "Ground"}


def test_a_new_release_adds_its_new_entries(db):
    db.delete(entry(db, "high"))
    db.flush()

    assert seed_choices(db, LIBRARY) == 1


def test_shipped_entries_can_be_searched(db):
    found = select(Choice.code).where(matches(Choice.table().c.search, query("诗歌")))

    assert db.scalars(found).all() == ["poem"]


def test_a_deleted_entry_keeps_its_words_but_is_offered_no_more(db):
    entry(db, "high").deleted_at = now()
    db.flush()

    lists = choice_lists(db)

    assert [(each.code, each.active) for each in lists.of("library.level")] == [
        ("low", True),
        ("high", False),
    ]
    assert lists.active("library.level") == {"low"}


def test_only_the_lists_that_are_needed_are_read(db):
    assert lists_needed(SHELF, ["level", "name"]) == {"library.level"}
    assert set(choice_lists(db, {"library.level"}).entries) == {"library.level"}


def test_a_value_outside_its_list_is_refused(db):
    lists = choice_lists(db)

    check_choices(SHELF, {"level": "low", "name": "x"}, {}, lists)
    with pytest.raises(Invalid) as caught:
        check_choices(SHELF, {"level": "middle"}, {}, lists)
    assert caught.value.problems == {"level": ("unknown_choice", {"value": "middle"})}


def test_an_inactive_value_may_stay_but_not_be_chosen_anew(db):
    entry(db, "high").active = False
    db.flush()
    lists = choice_lists(db)

    check_choices(SHELF, {"level": "high"}, {"level": "high"}, lists)
    with pytest.raises(Invalid):
        check_choices(SHELF, {"level": "high"}, {"level": "low"}, lists)


def test_list_and_code_never_change(db):
    with pytest.raises(Invalid) as caught:
        entry(db, "low").code = "lower"
    assert caught.value.problems == {"code": "never_changes"}
