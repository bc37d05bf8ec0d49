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


def test_a_mere_link_goes_with_either_of_its_ends_and_comes_back_with_it(
    house: House[Bookshop], desk: Desk
) -> None:
    shelf, other = desk.shelf(), desk.shelf()
    book = desk.book(shelf)
    sticker = desk.create("sticker", shelf_id=other["id"], book_id=book["id"])

    desk.delete("book", book)

    with pytest.raises(NotFound):
        desk.get("sticker", sticker["id"])
    assert sticker["id"] in [each["subject"] for each in house.events("bookshop.sticker.deleted")]
    desk.restore("book", book)
    assert desk.get("sticker", sticker["id"])["version"] == 3


def test_a_link_between_two_that_go_together_goes_once(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()
    sticker = desk.create("sticker", shelf_id=shelf["id"], book_id=desk.book(shelf)["id"])

    desk.delete("shelf", shelf)
    desk.restore("shelf", shelf)

    assert desk.get("sticker", sticker["id"])["version"] == 3


def test_a_link_whose_other_end_is_gone_waits_for_that_end(desk: Desk) -> None:
    shelf, other = desk.shelf(), desk.shelf()
    book = desk.book(shelf)
    sticker = desk.create("sticker", shelf_id=other["id"], book_id=book["id"])
    desk.delete("book", book)
    desk.delete("shelf", other)

    desk.restore("book", book)

    with pytest.raises(NotFound):
        desk.get("sticker", sticker["id"])
    desk.restore("shelf", other)
    assert desk.get("sticker", sticker["id"])["version"] == 3


def test_a_link_is_not_restored_before_what_it_links(desk: Desk) -> None:
    book = desk.book(desk.shelf())
    sticker = desk.create("sticker", shelf_id=desk.shelf()["id"], book_id=book["id"])
    desk.delete("book", book)

    with pytest.raises(Conflict):
        desk.restore("sticker", sticker)
