"""Deleting takes along what cannot stand alone, refuses what others need, and can be undone."""

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Conflict, NotFound
from crmkit.testing.house import House


def test_deleting_takes_along_what_inherits_and_restoring_brings_it_back(
    house: House[Bookshop], desk: Desk
) -> None:
    shelf = desk.shelf()
    book = desk.book(shelf)
    page = desk.create("page", book_id=book["id"], position=1)

    desk.delete("shelf", shelf)

    for entity, record in (("shelf", shelf), ("book", book), ("page", page)):
        with pytest.raises(NotFound):
            desk.get(entity, record["id"])
    desk.restore("shelf", shelf)
    assert desk.get("page", page["id"])["version"] == 3
    deleted = [each["subject"] for each in house.events("bookshop.page.deleted")]
    assert deleted == [page["id"]]


def test_restoring_brings_back_only_what_went_with_it(desk: Desk) -> None:
    shelf = desk.shelf()
    before, along = desk.book(shelf), desk.book(shelf)
    desk.delete("book", before)

    desk.delete("shelf", shelf)
    desk.restore("shelf", shelf)

    assert desk.get("book", along["id"])["version"] == 3
    with pytest.raises(NotFound):
        desk.get("book", before["id"])


def test_what_others_refer_to_is_not_deleted(desk: Desk) -> None:
    shelf = desk.shelf()
    first = desk.book(shelf)
    desk.book(shelf, sequel_of_id=first["id"])

    with pytest.raises(Conflict) as refused:
        desk.delete("book", first)

    assert refused.value.current == {"held_by": {"bookshop.book": 1}}
    assert desk.get("book", first["id"])["version"] == 1


def test_what_goes_along_holds_nothing_back(desk: Desk) -> None:
    shelf = desk.shelf()
    first = desk.book(shelf)
    desk.book(shelf, sequel_of_id=first["id"])

    assert desk.delete("shelf", shelf)["deleted"]


def test_a_child_is_not_restored_without_its_parent(desk: Desk) -> None:
    shelf = desk.shelf()
    book = desk.book(shelf)
    desk.delete("shelf", shelf)

    with pytest.raises(Conflict):
        desk.restore("book", book)


def test_what_is_not_deleted_cannot_be_restored(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.restore("shelf", desk.shelf())


def test_deleted_records_are_listed_by_asking_for_them(desk: Desk) -> None:
    shelf = desk.shelf()
    desk.delete("shelf", shelf)

    assert desk.names("shelf", "id", where={"id": shelf["id"]}) == []
    gone = {"id": shelf["id"], "deleted_at": {"is_null": False}}
    assert desk.names("shelf", "id", where=gone) == [shelf["id"]]
