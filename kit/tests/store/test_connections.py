"""Connections: those that were lost, reads that need no transaction, and how little is asked."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.entities import Shelf
from bookshop.service import Bookshop
from sqlalchemy import event, text
from sqlalchemy.orm import Session

from crmkit.errors import Unavailable
from crmkit.store.database import wrote_outbox
from crmkit.testing.house import House


def end_connection(house: House[Bookshop], db: Session) -> None:
    """End the connection of a session as a restart of the database would."""
    own = db.execute(text("SELECT pg_backend_pid()")).scalar_one()
    with house.service.database.aside() as other:
        other.execute(text("SELECT pg_terminate_backend(:own, 5000)"), {"own": own})


@contextmanager
def statements(house: House[Bookshop]) -> Iterator[list[str]]:
    """What is asked of the database within the block; views are noted from another thread."""
    sent: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        if statement.startswith("SELECT"):
            sent.append(statement)

    engine = house.service.database.engine
    event.listen(engine, "before_cursor_execute", note)
    yield sent
    event.remove(engine, "before_cursor_execute", note)


def test_a_read_whose_connection_was_lost_is_asked_again(house: House[Bookshop]) -> None:
    tries = []

    def work(db: Session) -> int:
        tries.append(1)
        if len(tries) == 1:
            end_connection(house, db)
        return int(db.execute(text("SELECT 7")).scalar_one())

    assert (house.service.database.read(work), len(tries)) == (7, 2)


def test_a_write_whose_connection_was_lost_before_the_commit_is_begun_anew(
    house: House[Bookshop],
) -> None:
    tries = []

    def work(db: Session) -> int:
        tries.append(1)
        if len(tries) == 1:
            end_connection(house, db)
        return int(db.execute(text("SELECT 7")).scalar_one())

    assert (house.service.database.transaction(work), len(tries)) == (7, 2)


def test_a_write_whose_commit_was_lost_is_not_done_twice(house: House[Bookshop]) -> None:
    tries = []

    def work(db: Session) -> None:
        tries.append(1)
        end_connection(house, db)

    with pytest.raises(Unavailable):
        house.service.database.transaction(work)
    assert len(tries) == 1


def test_what_is_only_read_changes_nothing(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()

    def work(db: Session) -> None:
        found = db.get_one(Shelf, shelf["id"])
        found.name = "Another"
        db.flush()

    with pytest.raises(RuntimeError):
        house.service.database.read(work)


def test_who_only_reads_has_nothing_to_publish(house: House[Bookshop]) -> None:
    with pytest.raises(RuntimeError):
        house.service.database.read(wrote_outbox)


def test_ids_are_read_as_text(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()
    query = text("SELECT id, ARRAY[id] FROM shelf WHERE id = CAST(:id AS uuid)")

    found = house.service.database.read(lambda db: db.execute(query, {"id": shelf["id"]}).one())

    assert tuple(found) == (shelf["id"], [shelf["id"]])


def test_a_page_its_total_and_its_labels_take_two_statements(
    house: House[Bookshop], desk: Desk
) -> None:
    for _ in range(3):
        desk.shelf()

    with statements(house) as sent:
        page = house.ask(desk.person, "list", entity="shelf", limit=2)

    assert (page["total"], len(page["items"])) == (house.count(Shelf.table()), 2)
    assert page["items"][0]["_labels"]["owner_id"] == desk.person.document["name"]
    assert len(sent) == 2


def test_a_record_and_its_labels_take_two_statements(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()

    with statements(house) as sent:
        record = house.ask(desk.person, "get", entity="shelf", id=shelf["id"])

    assert record["_labels"]["owner_id"] == desk.person.document["name"]
    assert len(sent) == 2
