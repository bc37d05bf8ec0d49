"""Files become records, by the rules that every other write obeys."""

from __future__ import annotations

from bookshop.service import Bookshop
from importing.conftest import Importer, csv, unique

from crmkit.admin.choice import Choice
from crmkit.ids import new_id
from crmkit.testing.house import House


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


def test_another_service_asks_what_records_are_called(boss: Importer) -> None:
    one, two = unique("Named"), unique("Named")
    boss.bring("shelf", csv(["name"], [one], [two], [two]))

    found = boss.ask("named", entity="shelf", names=[one, two, "nobody"], by=None)

    assert (len(found[one]), len(found[two]), found.get("nobody")) == (1, 2, None)


def test_all_that_is_wrong_with_a_row_is_told_at_once(boss: Importer) -> None:
    done = boss.bring("book", csv(["title", "isbn", "shelf", "rating"], ["", "x", "nowhere", 9]))

    assert boss.errors(done["id"]) == {
        2: {"title": "required", "shelf": "no_record_named", "rating": "above_limit"}
    }


def test_a_custom_field_names_records_and_has_values(
    house: House[Bookshop], boss: Importer
) -> None:
    code, shelf, name = f"c{new_id()[-6:]}", unique("Shelf"), unique("Custom")
    for kind, more in (("reference", {"target": "bookshop.shelf"}), ("date", {})):
        values = {"entity": "bookshop.shelf", "code": f"{code}_{kind}", "type": kind, **more}
        labels = {"en": f"{kind} {code}"}
        boss.ask("create", entity="custom_field", values={**values, "labels": labels})
    boss.bring("shelf", csv(["name"], [shelf]))

    boss.bring(
        "shelf", csv(["name", f"Reference {code}", f"Date {code}"], [name, shelf, "3/31/2024"])
    )

    (near,) = boss.records("shelf", name=shelf)
    (made,) = boss.records("shelf", name=name)
    assert made["custom"] == {f"{code}_reference": near["id"], f"{code}_date": "2024-03-31"}
