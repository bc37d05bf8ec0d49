"""Imports are tried, stopped, gone on with, taken back, and nobody else's business."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from bookshop.service import Bookshop
from importing.conftest import Importer, csv, unique

from crmkit import clock
from crmkit.errors import Conflict, Forbidden, Invalid, NotFound
from crmkit.importing import batch, keeping, running
from crmkit.store import tables
from crmkit.testing.house import House
from crmkit.work import job
from crmkit.work.runner import Runner


def test_a_trial_tells_what_would_happen_and_leaves_nothing(
    house: House[Bookshop], boss: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "AT_ONCE", 1)
    one, two = unique("One"), unique("Two")
    rows = csv(["name", "beside", "capacity"], [two, one, 1], [one, "", 2], [one, "", "x"])
    import_id = boss.send("shelf", rows.encode())
    boss.options(import_id, columns={"name": "name", "beside": "beside_id", "capacity": "capacity"})
    before = len(house.events("bookshop.shelf.created"))

    tried = boss.start(import_id, trial=True)

    assert tried["state"] == "tried"
    assert (tried["counts"]["created"], tried["counts"]["refused"]) == (2, 1)
    assert boss.records("shelf", name=one) == []
    assert len(house.events("bookshop.shelf.created")) == before
    done = boss.start(import_id)
    assert done["counts"] == tried["counts"]
    assert len(boss.records("shelf", name=one)) == 1


def test_an_import_does_what_its_person_may_do_and_no_more(
    house: House[Bookshop], boss: Importer
) -> None:
    every = ("view", "create", "edit", "import")
    grants = {f"bookshop.shelf.{each}": ["own"] for each in every}
    rep = Importer(house, house.person(grants, fields={"bookshop.shelf": {"capacity": "readonly"}}))
    theirs, mine = unique("Theirs"), unique("Mine")
    boss.bring("shelf", csv(["name"], [theirs]))

    done = rep.bring(
        "shelf", csv(["name", "tags"], [mine, "a"], [theirs, "b"]), key="name", mode="both"
    )

    assert done["counts"]["created"] == 2  # what they do not see is not there for them
    with pytest.raises(Invalid) as refused:
        rep.bring("shelf", csv(["name", "capacity"], [mine, 1]), columns={"capacity": "capacity"})
    assert "columns.capacity" in (refused.value.errors or {})


def test_nobody_imports_without_the_permission(house: House[Bookshop]) -> None:
    grants = {f"bookshop.shelf.{each}": ["all"] for each in ("view", "create", "edit")}

    with pytest.raises(Forbidden):
        Importer(house, house.person(grants)).send("shelf", b"name\nx\n")


def test_a_right_that_is_lost_meanwhile_ends_the_import(house: House[Bookshop]) -> None:
    grants = {f"bookshop.shelf.{each}": ["all"] for each in ("view", "create", "import")}
    person = Importer(house, house.person(grants))
    import_id = person.send("shelf", csv(["name"], [unique("Late")]).encode())
    person.options(import_id)
    person.ask("import_start", id=import_id)
    house.office.person({"bookshop.shelf.view": ["all"]}, user=person.person.id)

    assert person.work(import_id)["job"]["state"] == "failed"


def test_nobody_sees_anybody_elses_import(house: House[Bookshop], boss: Importer) -> None:
    import_id = boss.send("shelf", b"name\nx\n")
    other = Importer(house, house.person(everything=True))

    for verb in ("import_view", "import_start", "import_outcomes", "import_undo", "import_cancel"):
        with pytest.raises(NotFound):
            other.ask(verb, id=import_id)


def test_an_import_can_be_stopped_and_goes_on_where_it_was(
    boss: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "AT_ONCE", 1)
    monkeypatch.setattr(job, "REPORT_SECONDS", 0)
    import_id = boss.send("shelf", csv(["name"], *([unique(f"S{n}")] for n in range(3))).encode())
    boss.options(import_id)
    usual = batch.Batch.write

    def stop_after_the_first(self: batch.Batch, rows: Any) -> Any:
        boss.ask("import_cancel", id=import_id)
        return usual(self, rows)

    monkeypatch.setattr(batch.Batch, "write", stop_after_the_first)
    stopped = boss.start(import_id)
    assert (stopped["job"]["state"], stopped["counts"]["created"]) == ("cancelled", 1)
    monkeypatch.setattr(batch.Batch, "write", usual)

    done = boss.start(import_id)

    assert (done["job"]["state"], done["counts"]["created"]) == ("done", 3)


def test_a_job_that_died_goes_on_behind_its_last_batch(
    house: House[Bookshop], boss: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(running, "AT_ONCE", 2)
    names = [unique(f"S{n}") for n in range(4)]
    import_id = boss.send("shelf", csv(["name"], *([name] for name in names)).encode())
    boss.options(import_id)
    usual, calls = batch.Batch.write, []

    def die_in_the_second(self: batch.Batch, rows: Any) -> Any:
        outcomes = usual(self, rows)
        calls.append(1)
        if len(calls) == 2:
            raise KeyboardInterrupt
        return outcomes

    monkeypatch.setattr(batch.Batch, "write", die_in_the_second)
    boss.ask("import_start", id=import_id)
    with pytest.raises(KeyboardInterrupt):
        Runner(house.service).step()
    monkeypatch.setattr(batch.Batch, "write", usual)
    with house.session() as db:
        db.execute(tables.job.update().values(alive_at=None, state="waiting", holder=None)
                   .where(tables.job.c.state == "running"))  # fmt: skip

    done = boss.work(import_id)

    assert done["counts"]["created"] == 4
    assert all(len(boss.records("shelf", name=name)) == 1 for name in names)


def test_an_import_is_taken_back_but_for_what_changed_since(boss: Importer) -> None:
    kept, gone, old = unique("Kept"), unique("Gone"), unique("Old")
    boss.bring("shelf", csv(["name", "capacity"], [old, 1]))
    done = boss.bring(
        "shelf", csv(["name", "capacity"], [kept, 5], [gone, 6], [old, 2]), key="name", mode="both"
    )
    (changed,) = boss.records("shelf", name=kept)
    boss.ask("update", entity="shelf", id=changed["id"], version=1, values={"capacity": 9})

    boss.ask("import_undo", id=done["id"])
    undone = boss.work(done["id"])

    assert (undone["state"], undone["job"]["result"]) == ("undone", {"undone": 2, "skipped": 1})
    assert boss.records("shelf", name=gone) == []
    assert boss.records("shelf", name=old)[0]["capacity"] == 1
    assert boss.records("shelf", name=kept)[0]["capacity"] == 9
    listed = {each["row"]: each["undone"] for each in boss.outcomes(done["id"])}
    assert listed == {2: "changed_since", 3: "undone", 4: "undone"}


def test_an_import_that_wrote_nothing_cannot_be_taken_back(boss: Importer) -> None:
    import_id = boss.send("shelf", b"name\nx\n")
    boss.options(import_id)
    boss.start(import_id, trial=True)

    with pytest.raises(Conflict):
        boss.ask("import_undo", id=import_id)


def test_numbers_are_not_spent_on_a_trial(house: House[Bookshop], boss: Importer) -> None:
    import_id = boss.send("shelf", csv(["name"], [unique("N")]).encode())
    boss.options(import_id)
    counted = tables.number_counter.c.series == "bookshop.shelf"

    def last() -> list[Any]:
        with house.session() as db:
            return list(db.scalars(tables.number_counter.select().with_only_columns(
                tables.number_counter.c.last).where(counted)))  # fmt: skip

    before = last()
    boss.start(import_id, trial=True)
    assert last() == before


def test_columns_go_where_they_went_before(boss: Importer) -> None:
    text = csv(["Stellplatz", "Kram"], [unique("Learned"), 3])
    boss.bring("shelf", text, columns={"Stellplatz": "name", "Kram": "capacity"})

    import_id = boss.send("shelf", text.encode())

    assert boss.options(import_id)["proposed"]["columns"] == {
        "Stellplatz": "name",
        "Kram": "capacity",
    }


@pytest.mark.parametrize(
    ("options", "where"),
    [
        ({"columns": {"nope": "name"}}, "columns.nope"),
        ({"columns": {"name": "nope"}}, "columns.name"),
        ({"mode": "update"}, "key"),
        ({"key": "capacity"}, "key"),
        ({"encoding": "klingon"}, "encoding"),
        ({"unknown": 1}, "unknown"),
        ({"columns": {"name": "beside_id"}, "by": {"name": "capacity"}}, "by.name"),
        ({"columns": {"name": "name", "capacity": "name"}}, "columns.name"),
    ],
    ids=str,
)
def test_options_that_make_no_sense_are_told(
    boss: Importer, options: dict[str, Any], where: str
) -> None:
    import_id = boss.send("shelf", csv(["name", "capacity"], ["x", 1]).encode())

    with pytest.raises(Invalid) as refused:
        boss.options(import_id, **options)

    assert where in (refused.value.errors or {})


def test_a_month_later_nothing_of_an_import_is_left(house: House[Bookshop], boss: Importer) -> None:
    done = boss.bring("shelf", csv(["name"], [unique("Old")]))
    mine = tables.data_import.c.id == done["id"]
    with house.session() as db:
        db.execute(tables.data_import.update().where(mine).values(
            created_at=clock.now() - timedelta(days=31)))  # fmt: skip

    with house.session() as db:
        while keeping.clean(db, timedelta(days=30), 10):
            pass

    assert house.count(tables.data_import, mine) == 0
    for table in (tables.import_piece, tables.import_row, tables.import_outcome):
        assert house.count(table, table.c.import_id == done["id"]) == 0


def test_a_record_that_somebody_has_added_to_is_not_taken_back(boss: Importer) -> None:
    shelf = unique("Lived in")
    done = boss.bring("shelf", csv(["name"], [shelf]))
    (made,) = boss.records("shelf", name=shelf)
    values = {"shelf_id": made["id"], "title": "Mine", "isbn": unique("isbn")}
    boss.ask("create", entity="book", values=values)

    boss.ask("import_undo", id=done["id"])

    assert boss.work(done["id"])["job"]["result"] == {"undone": 0, "skipped": 1}
    assert len(boss.records("shelf", name=shelf)) == 1


def test_an_import_is_audited_as_a_whole(house: House[Bookshop], boss: Importer) -> None:
    done = boss.bring("shelf", csv(["name"], [unique("Audited")]))
    boss.ask("import_undo", id=done["id"])
    boss.work(done["id"])

    for operation in ("import", "import_undo"):
        found = [
            each
            for each in house.audit(operation=operation, actor_id=boss.person.id)
            if each["detail"]["import"] == done["id"]
        ]
        assert [each["permission"] for each in found] == ["bookshop.shelf.import"]
        assert found[0]["detail"]["file"] == "file.csv"
