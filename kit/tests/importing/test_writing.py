"""Files become records, by the rules that every other write obeys."""

from __future__ import annotations

from typing import Any

import pytest
from bookshop.service import Bookshop
from importing.conftest import Importer, csv

from crmkit.admin.choice import Choice
from crmkit.errors import Conflict, Forbidden, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.importing import batch, running
from crmkit.store import tables
from crmkit.testing.house import House
from crmkit.work import job
from crmkit.work.runner import Runner


def unique(word: str) -> str:
    """A word that no other test uses."""
    return f"{word} {new_id()[-8:]}"


def test_rows_become_records_with_history_event_and_audit(
    house: House[Bookshop], boss: Importer
) -> None:
    names = [unique("Poems"), unique("Plays")]

    done = boss.bring("shelf", csv(["name", "capacity"], [names[0], 3], [names[1], 4]))

    assert (done["state"], done["counts"]["created"]) == ("imported", 2)
    made = [boss.records("shelf", name=name)[0] for name in names]
    assert [each["capacity"] for each in made] == [3, 4]
    assert all(each["number"].startswith("SH-") for each in made)
    told = {each["subject"]: each for each in house.events("bookshop.shelf.created")}
    audited = house.audit(operation="create", actor_id=boss.person.id)
    for each in made:
        assert told[each["id"]]["data"]["name"] == each["name"]
        assert each["id"] in {one["record_id"] for one in audited}
        assert boss.ask("history", entity="shelf", id=each["id"])["items"][0]["version"] == 1


def test_all_that_an_import_writes_is_found_under_its_id(
    house: House[Bookshop], boss: Importer
) -> None:
    done = boss.bring("shelf", csv(["name"], [unique("A")], [unique("B")]))

    audited = house.audit(operation="create", call_id=done["id"])
    assert len(audited) == 2


def test_texts_are_understood_in_the_files_own_style(boss: Importer) -> None:
    name = unique("Style")
    text = f"name;opened_on;budget;currency;open;tags\n{name};31/12/2023;1.234,50;twd;nein?;a, b\n"
    assert boss.bring("shelf", text)["counts"]["refused"] == 1

    done = boss.bring("shelf", text.replace("nein?", "否"))

    assert done["options"]["date"] == "dmy"
    assert done["options"]["decimal"] == ","
    (made,) = boss.records("shelf", name=name)
    assert (made["opened_on"], made["budget"], made["currency"]) == ("2023-12-31", "1234.50", "TWD")
    assert (made["open"], made["tags"]) == (False, ["a", "b"])


def test_a_choice_is_found_by_its_label_in_any_language(
    house: House[Bookshop], boss: Importer
) -> None:
    code, name = f"c{new_id()[-6:]}", unique("Level")
    labels = {"en": f"Top {code}", "zh-TW": f"頂級{code}"}
    with house.session() as db:
        db.add(Choice(list="bookshop.level", code=code, labels=labels))

    done = boss.bring("shelf", csv(["name", "level"], [name, f"頂級{code}"], ["x", "no such"]))

    assert boss.records("shelf", name=name)[0]["level"] == code
    assert boss.errors(done["id"]) == {3: {"level": "unknown_choice"}}


def test_values_are_mapped_as_somebody_says(house: House[Bookshop], boss: Importer) -> None:
    shelf, isbn = unique("Shelf"), unique("isbn")
    boss.bring("shelf", csv(["name"], [shelf]))

    boss.bring(
        "book",
        csv(["title", "isbn", "shelf", "stage"], ["T", isbn, shelf, "Finished"]),
        columns={"title": "title", "isbn": "isbn", "shelf": "shelf_id", "stage": "state"},
        values={"stage": {"Finished": "read"}},
    )

    assert boss.records("book", isbn=isbn)[0]["state"] == "read"


def test_a_wrong_row_stops_no_other_and_is_told_by_column(boss: Importer) -> None:
    good = unique("Good")

    done = boss.bring(
        "shelf",
        csv(["name", "capacity"], ["Bad", "many"], ["", 3], ["forbidden", 1], [good, 5], ["=1", 1]),
    )

    assert boss.errors(done["id"]) == {
        2: {"capacity": "cell_not_a_number"},
        3: {"name": "required"},
        4: {"name": "bad_value"},
        6: {"name": "formula"},
    }
    assert boss.records("shelf", name=good)[0]["capacity"] == 5


def test_what_only_the_database_refuses_is_told_at_its_row(boss: Importer) -> None:
    shelf, isbn = unique("Shelf"), unique("isbn")
    boss.bring("shelf", csv(["name"], [shelf]))
    rows = [["title", "isbn", "shelf"], *([f"T{n}", f"{isbn}{n % 5}", shelf] for n in range(6))]

    done = boss.bring("book", csv(*rows))

    assert done["counts"]["created"] == 5
    assert boss.errors(done["id"]) == {7: {"isbn": "not_unique"}}


def test_records_are_created_and_changed_by_a_key(boss: Importer) -> None:
    shelf, isbn = unique("Shelf"), unique("isbn")
    boss.bring("shelf", csv(["name"], [shelf]))
    head = ["title", "isbn", "shelf", "rating"]
    boss.bring("book", csv(head, ["Old", f"{isbn}1", shelf, 1]))

    done = boss.bring(
        "book",
        csv(
            head,
            ["New", f"{isbn}1", shelf, ""],
            ["Other", f"{isbn}2", shelf, 2],
            ["Other again", f"{isbn}2", shelf, 2],
            ["Other again", f"{isbn}2", shelf, 2],
        ),
        key="isbn",
        mode="both",
    )

    counted = {name: done["counts"][name] for name in ("created", "updated", "unchanged")}
    assert counted == {"created": 1, "updated": 2, "unchanged": 1}
    (first,) = boss.records("book", isbn=f"{isbn}1")
    assert (first["title"], first["rating"], first["version"]) == ("New", 1, 2)
    assert boss.records("book", isbn=f"{isbn}2")[0]["title"] == "Other again"


def test_only_changing_makes_no_new_record_and_only_creating_changes_none(boss: Importer) -> None:
    shelf, isbn = unique("Shelf"), unique("isbn")
    boss.bring("shelf", csv(["name"], [shelf]))
    text = csv(["title", "isbn", "shelf"], ["T", isbn, shelf])

    updating = boss.bring("book", text, key="isbn", mode="update")
    boss.bring("book", text)
    creating = boss.bring("book", text, key="isbn", mode="create")

    assert boss.errors(updating["id"]) == {2: {"isbn": "no_record_named"}}
    assert boss.errors(creating["id"]) == {2: {"isbn": "not_unique"}}


def test_a_phone_that_the_file_does_not_know_stays(boss: Importer) -> None:
    name = unique("Phones")
    boss.bring(
        "shelf", csv(["name", "mobile", "fax"], [name, "0912 000 111", "02 8000 0000"]),
        columns={"name": "name", "mobile": "phones.mobile", "fax": "phones.fax"},
    )  # fmt: skip

    boss.bring(
        "shelf", csv(["name", "mobile"], [name, "0912 222 333"]), key="name", mode="update",
        columns={"name": "name", "mobile": "phones.mobile"},
    )  # fmt: skip

    (made,) = boss.records("shelf", name=name)
    numbers = {each["kind"]: each["number"] for each in made["phones"]}
    assert numbers == {"mobile": "0912 222 333", "fax": "02 8000 0000"}


def test_rows_may_refer_to_later_rows_of_the_file(boss: Importer) -> None:
    one, two, three = unique("One"), unique("Two"), unique("Three")

    done = boss.bring(
        "shelf", csv(["name", "beside"], [three, two], [two, one], [one, ""]),
        columns={"name": "name", "beside": "beside_id"},
    )  # fmt: skip

    assert done["counts"]["created"] == 3
    ids = {
        each["name"]: each
        for name in (one, two, three)
        for each in boss.records("shelf", name=name)
    }
    assert ids[three]["beside_id"] == ids[two]["id"]
    assert ids[two]["beside_id"] == ids[one]["id"]


def test_rows_in_a_circle_are_refused_with_the_circle(boss: Importer) -> None:
    one, two, free = unique("One"), unique("Two"), unique("Free")

    done = boss.bring(
        "shelf", csv(["name", "beside"], [one, two], [two, one], [free, ""]),
        columns={"name": "name", "beside": "beside_id"},
    )  # fmt: skip

    assert done["counts"]["created"] == 1
    found = boss.outcomes(done["id"], "refused")
    assert {each["errors"]["beside"]["code"] for each in found} == {"rows_in_circle"}
    assert "2 → 3 → 2" in found[0]["errors"]["beside"]["message"]


def test_a_name_that_several_records_bear_is_no_reference(boss: Importer) -> None:
    shelf = unique("Twice")
    boss.bring("shelf", csv(["name"], [shelf], [shelf]))

    done = boss.bring(
        "book",
        csv(["title", "isbn", "shelf"], ["T", unique("i"), shelf], ["U", unique("i"), "none"]),
    )

    assert boss.errors(done["id"]) == {
        2: {"shelf": "several_records"},
        3: {"shelf": "no_record_named"},
    }


def test_people_are_named_by_name_and_others_by_what_their_owner_knows(
    house: House[Bookshop], boss: Importer
) -> None:
    reader = house.person(name=unique("Reader"))
    by_mail, printer = house.person(name=unique("Mail")), new_id()
    house.bus.answers["iam", "named"] = lambda args, _: {"ann@x.example": [by_mail.id]}
    house.bus.answers["press", "named"] = lambda args, _: {"P-1": [printer]}
    shelf, isbn = unique("Shelf"), unique("isbn")
    boss.bring("shelf", csv(["name"], [shelf]))

    boss.bring(
        "book",
        csv(
            ["title", "isbn", "shelf", "lent", "printer"],
            ["T", f"{isbn}1", shelf, reader.document["name"], "P-1"],
            ["U", f"{isbn}2", shelf, "ann@x.example", ""],
        ),
        columns={
            "title": "title", "isbn": "isbn", "shelf": "shelf_id", "lent": "lent_to_id",
            "printer": "printed_by_id",
        },
    )  # fmt: skip

    first, second = (boss.records("book", isbn=f"{isbn}{n}")[0] for n in (1, 2))
    assert (first["lent_to_id"], first["printed_by_id"]) == (reader.id, printer)
    assert second["lent_to_id"] == by_mail.id


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
