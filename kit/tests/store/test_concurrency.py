"""Two who write at once: one after the other, or one of them is told."""

import threading
from collections.abc import Callable
from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.entities import Shelf
from bookshop.service import Bookshop
from sqlalchemy import text

from crmkit.errors import Conflict, CrmError, Timeout, Unavailable
from crmkit.ids import new_id
from crmkit.store.database import Database
from crmkit.store.idempotency import once
from crmkit.testing.house import House


def together(*work: Callable[[], Any]) -> list[Any]:
    """What each gave or raised, all begun at once."""
    outcomes: list[Any] = [None] * len(work)
    start = threading.Barrier(len(work))

    def run(at: int) -> None:
        start.wait()
        try:
            outcomes[at] = work[at]()
        except CrmError as error:
            outcomes[at] = error

    threads = [threading.Thread(target=run, args=(at,)) for at in range(len(work))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return outcomes


def test_of_two_changes_at_once_one_wins_and_one_is_told(desk: Desk) -> None:
    shelf = desk.shelf(capacity=0)

    outcomes = together(*(lambda n=n: desk.update("shelf", shelf, capacity=n) for n in (1, 2)))

    assert sorted(isinstance(each, Conflict) for each in outcomes) == [False, True]
    assert desk.get("shelf", shelf["id"])["version"] == 2


def test_numbers_given_out_at_once_are_all_different(desk: Desk) -> None:
    shelves = together(*(desk.shelf for _ in range(6)))

    assert len({shelf["number"] for shelf in shelves}) == 6


def test_one_key_used_twice_at_once_writes_once(house: House[Bookshop], desk: Desk) -> None:
    key, name = {"idempotency_key": new_id()}, new_id()
    values = {"name": name}

    outcomes = together(
        *(lambda: desk.ask("create", entity="shelf", values=values, headers=key) for _ in range(4))
    )

    made = [each for each in outcomes if isinstance(each, dict)]
    assert made
    assert all(isinstance(each, dict | Conflict) for each in outcomes)
    assert house.count(Shelf.table(), Shelf.table().c.name == name) == 1


def test_a_repeat_while_the_first_runs_is_told_so(house: House[Bookshop], desk: Desk) -> None:
    call = desk.person.call(idempotency_key=new_id())

    with house.session() as first, house.session() as second:
        once(first, call, "create", {}, lambda: {"ok": True})
        with pytest.raises(Conflict):
            once(second, call, "create", {}, lambda: {"ok": False})


def test_a_refused_write_leaves_its_key_free(house: House[Bookshop], desk: Desk) -> None:
    key = {"idempotency_key": new_id()}
    with pytest.raises(CrmError):
        desk.ask("create", entity="shelf", values={"name": "forbidden"}, headers=key)

    made = desk.ask("create", entity="shelf", values={"name": "fine"}, headers=key)

    assert made["version"] == 1


def test_a_lost_transaction_is_begun_anew(house: House[Bookshop]) -> None:
    database = house.service.database
    tries = []

    def work(db: Any) -> int:
        tries.append(1)
        if len(tries) < 3:
            db.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$"))
        return len(tries)

    assert database.transaction(work) == 3


def test_a_transaction_that_always_loses_conflicts(house: House[Bookshop]) -> None:
    def work(db: Any) -> None:
        db.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40P01'; END $$"))

    with pytest.raises(Conflict):
        house.service.database.transaction(work)


def test_a_statement_that_takes_too_long_is_ended(house: House[Bookshop]) -> None:
    url = house.service.database.url
    database = Database(url, name="slow", statement_timeout=0.1)

    with pytest.raises(Timeout), database.session() as db:
        db.execute(text("SELECT pg_sleep(5)"))
    database.close()


def test_a_pool_that_is_used_up_says_so_soon(house: House[Bookshop]) -> None:
    url = house.service.database.url
    database = Database(url, name="small", pool_size=1, pool_timeout=0.1)

    with database.session() as db:
        db.execute(text("SELECT 1"))
        with pytest.raises(Unavailable), database.session() as other:
            other.execute(text("SELECT 1"))
    database.close()


def test_a_database_that_is_away_is_unavailable() -> None:
    database = Database("postgresql://postgres@/none?host=/nonexistent", name="away")

    assert database.ping() is False
    with pytest.raises(Unavailable), database.session() as db:
        db.execute(text("SELECT 1"))
    database.close()


def test_a_connection_that_broke_is_replaced(house: House[Bookshop], desk: Desk) -> None:
    with house.session() as db:
        kill = (
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
        )
        db.execute(text(f"{kill} AND datname = current_database()"))

    assert desk.shelf()["version"] == 1
