"""The same change to many records, each with its own permission, check, event and audit."""

from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.errors import Forbidden, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.store import bulk
from crmkit.testing.callers import Person
from crmkit.testing.house import House
from crmkit.work.runner import Runner


def bulk_job(desk: Desk, operation: str, **args: Any) -> dict[str, Any]:
    """Start the job, have it done, and see how it ended."""
    started = desk.ask("bulk", entity="shelf", operation=operation, **args)
    assert started["state"] == "waiting"
    Runner(desk.house.service).step()
    return desk.ask("job", id=started["id"])


def test_many_records_are_changed_each_with_its_event_and_audit(
    house: House[Bookshop], desk: Desk
) -> None:
    shelves = [desk.shelf(capacity=1) for _ in range(3)]

    job = bulk_job(desk, "edit", ids=[each["id"] for each in shelves], values={"capacity": 5})

    assert (job["state"], job["progress"], job["total"]) == ("done", 3, 3)
    assert job["result"] == {"done": 3, "unchanged": 0, "failed": 0, "errors": []}
    ids = {each["id"] for each in shelves}
    told = {each["subject"] for each in house.events("bookshop.shelf.updated")}
    assert ids <= told
    audited = house.audit(operation="edit", actor_id=desk.person.id)
    assert ids <= {each["record_id"] for each in audited}


def test_a_filter_chooses_the_records(desk: Desk) -> None:
    for _ in range(2):
        desk.shelf(name="by filter")
    other = desk.shelf(name="other")

    job = bulk_job(desk, "edit", where={"name": "by filter"}, values={"open": False})

    assert job["result"]["done"] == 2
    assert desk.get("shelf", other["id"])["open"] is True


def test_words_choose_by_what_the_caller_may_read_only(house: House[Bookshop], desk: Desk) -> None:
    shelves = [desk.shelf(name="hush", phones=[{"number": "555 000 1234"}]) for _ in range(2)]
    grants = {f"bookshop.shelf.{operation}": ["all"] for operation in ("view", "edit")}
    rules = {"bookshop.shelf": {"name": "hidden"}}
    clerk = Desk(house, house.person(grants, fields=rules))

    by_name = bulk_job(clerk, "edit", q="hush", values={"capacity": 3})
    by_phone = bulk_job(clerk, "edit", q="5550001234", values={"capacity": 3})

    assert by_name["result"]["done"] == 0
    assert by_phone["result"]["done"] == len(shelves)


def test_what_one_record_refuses_stops_no_other(house: House[Bookshop], desk: Desk) -> None:
    grants = {"bookshop.shelf.view": ["all"], "bookshop.shelf.edit": ["own"]}
    rep = Desk(house, house.person(grants))
    mine, theirs = desk.shelf(owner_id=rep.person.id), desk.shelf()
    ids = [theirs["id"], mine["id"], new_id()]

    job = bulk_job(rep, "edit", ids=ids, values={"capacity": 9})

    result = job["result"]
    assert (result["done"], result["failed"]) == (1, 2)
    codes = {error["id"]: error["code"] for error in result["errors"]}
    assert codes == {theirs["id"]: "forbidden", ids[2]: "not_found"}
    assert desk.get("shelf", mine["id"])["capacity"] == 9
    assert desk.get("shelf", theirs["id"])["version"] == 1


def test_a_repeated_job_changes_nothing_twice(desk: Desk) -> None:
    shelf = desk.shelf()
    args = {"ids": [shelf["id"]], "values": {"capacity": 3}}
    bulk_job(desk, "edit", **args)

    assert bulk_job(desk, "edit", **args)["result"]["unchanged"] == 1
    assert desk.get("shelf", shelf["id"])["version"] == 2


def test_many_are_deleted_and_restored(desk: Desk) -> None:
    ids = [desk.shelf()["id"] for _ in range(2)]

    assert bulk_job(desk, "delete", ids=ids)["result"]["done"] == 2
    with pytest.raises(NotFound):
        desk.get("shelf", ids[0])
    assert bulk_job(desk, "restore", ids=ids)["result"]["done"] == 2
    assert desk.get("shelf", ids[0])["version"] == 3


def test_a_job_can_be_stopped_and_keeps_what_is_done(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 1)
    monkeypatch.setattr("crmkit.work.job.REPORT_SECONDS", 0)
    ids = [desk.shelf()["id"] for _ in range(3)]
    started = desk.ask("bulk", entity="shelf", operation="delete", ids=ids)
    one, seen = bulk._one, []

    def stop_after_the_first(*args: Any) -> None:
        one(*args)
        seen.append(1)
        desk.ask("cancel_job", id=started["id"])

    monkeypatch.setattr(bulk, "_one", stop_after_the_first)
    Runner(desk.house.service).step()

    job = desk.ask("job", id=started["id"])
    assert (job["state"], len(seen)) == ("cancelled", 1)
    assert job["result"]["done"] == 1


def test_a_jobs_rights_are_those_of_the_moment(house: House[Bookshop], desk: Desk) -> None:
    grants = {f"bookshop.shelf.{operation}": ["all"] for operation in ("view", "edit")}
    person = house.person(grants)
    ids = [desk.shelf()["id"]]
    args = {"entity": "shelf", "operation": "edit", "ids": ids, "values": {"capacity": 1}}
    started = house.ask(person, "bulk", **args)
    revoked = {"bookshop.shelf.view": ["all"]}
    house.office.person(revoked, user=person.id)

    Runner(house.service).step()

    job = house.ask(person, "job", id=started["id"])
    assert job["result"]["failed"] == 1


def test_nobody_sees_anybody_elses_job(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()
    started = desk.ask("bulk", entity="shelf", operation="delete", ids=[shelf["id"]])
    other = Desk(house, house.person(everything=True))

    for method in ("job", "cancel_job"):
        with pytest.raises(NotFound):
            other.ask(method, id=started["id"])


@pytest.mark.parametrize(
    "args",
    [
        {"operation": "edit", "ids": [], "values": {"capacity": 1}},
        {"operation": "edit", "values": {"capacity": 1}},
        {"operation": "edit", "where": {}, "values": {"capacity": 1}},
        {"operation": "edit", "ids": ["x"], "values": {}},
        {"operation": "edit", "where": {"name": "a"}, "values": {"version": 1}},
        {"operation": "edit", "where": {"name": "a"}, "values": {"capacity": "x"}},
        {"operation": "edit", "where": {"no_such": "a"}, "values": {"capacity": 1}},
        {"operation": "move", "where": {"name": "a"}},
    ],
    ids=str,
)
def test_a_job_that_could_never_work_is_not_begun(desk: Desk, args: dict[str, Any]) -> None:
    with pytest.raises(Invalid):
        desk.ask("bulk", entity="shelf", **args)


def test_who_may_not_edit_starts_no_job(house: House[Bookshop]) -> None:
    person: Person = house.person({"bookshop.shelf.view": ["all"]})

    with pytest.raises(Forbidden):
        house.ask(
            person,
            "bulk",
            entity="shelf",
            operation="edit",
            where={"name": "x"},
            values={"capacity": 1},
        )
