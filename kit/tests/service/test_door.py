"""The one door: who is let in, what is answered, recorded and never told."""

import time
from typing import Any

import pytest
from bookshop.desk import Desk
from bookshop.service import Bookshop

from crmkit.access.permission import UnknownPermission
from crmkit.errors import BadRequest, Conflict, CrmError, Forbidden, Internal, Invalid, NotFound
from crmkit.ids import new_id
from crmkit.service import EntityService, command
from crmkit.testing.house import House

LEND = {"bookshop.book.view": ["all"], "bookshop.book.lend": ["own"]}


def refusal(house: House[Bookshop], method: str, args: Any, **headers: str) -> dict[str, Any]:
    """The error of a call made with exactly these headers."""
    return house.service.handle(method, args, headers)["error"]


@pytest.mark.parametrize("token", ["", "x", "a.b.c"])
def test_nobody_comes_in_without_a_token_that_holds(house: House[Bookshop], token: str) -> None:
    error = refusal(house, "list", {"entity": "shelf"}, token=token, call_id="my-call")

    assert (error["code"], error["call_id"]) == ("unauthenticated", "my-call")
    assert house.audit(call_id="my-call", result="denied")


def test_a_token_of_yesterday_is_refused(house: House[Bookshop], desk: Desk) -> None:
    from datetime import timedelta

    from crmkit import clock

    with clock.stopped(clock.now() - timedelta(days=1)):
        headers = desk.person.headers()

    assert refusal(house, "list", {"entity": "shelf"}, **headers)["code"] == "unauthenticated"


def test_a_call_past_its_deadline_is_not_begun(house: House[Bookshop], desk: Desk) -> None:
    late = {"deadline": str(time.time() - 1)}

    with pytest.raises(CrmError) as refused:
        desk.ask("create", entity="shelf", values={"name": "too late"}, headers=late)

    assert refused.value.code == "timeout"
    assert desk.list("shelf", where={"name": "too late"})["total"] == 0


@pytest.mark.parametrize(
    ("method", "args"),
    [
        ("no_such", {}),
        ("list", {"entity": "no_such"}),
        ("get", {"entity": "shelf", "id": "1"}),
        ("get", {"entity": "shelf", "id": None}),
        ("create", {"entity": "visit", "values": {}}),
        ("command", {"name": "book.no_such"}),
        ("query", {"name": "book.lend"}),
    ],
    ids=str,
)
def test_what_does_not_exist_is_not_found(desk: Desk, method: str, args: dict) -> None:
    with pytest.raises(NotFound):
        desk.ask(method, **args)


def test_a_call_of_another_shape_is_a_bad_request(desk: Desk) -> None:
    with pytest.raises(BadRequest):
        desk.ask("create", entity="shelf", values=["a"])
    with pytest.raises(BadRequest):
        desk.ask("create", entity="shelf", values={"name": "a\x00"})
    with pytest.raises(BadRequest):
        desk.ask("list", entity="shelf", headers={"deadline": "soon"})


def test_a_mistake_of_ours_tells_nothing_but_the_call(
    house: House[Bookshop], desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(Internal) as refused:
        desk.ask("command", name="shelf.explode", headers={"call_id": "boom"})

    assert refused.value.call_id == "boom"
    assert "secret detail" not in str(refused.value.to_wire())
    assert house.audit(call_id="boom", result="failed")
    assert "secret detail" in capsys.readouterr().out


def test_errors_speak_the_callers_language(desk: Desk) -> None:
    with pytest.raises(NotFound) as refused:
        desk.ask("get", entity="shelf", id=new_id(), headers={"language": "zh-TW"})

    assert not str(refused.value).isascii()


def test_a_command_does_its_work_with_event_history_and_audit(
    house: House[Bookshop], desk: Desk
) -> None:
    book, reader = desk.book(desk.shelf()), house.person()

    lent = desk.command("book.lend", book, to_id=reader.id, version=1)

    assert (lent["lent_to_id"], lent["version"]) == (reader.id, 2)
    (event,) = house.events("bookshop.book.lent")
    assert event["before"] == {"lent_to_id": None}
    (entry,) = house.audit(operation="lend", record_id=book["id"])
    assert entry["permission"] == "bookshop.book.lend"
    assert desk.history("book", book)[0]["operation"] == "lent"


def test_a_command_that_names_a_version_needs_exactly_that(
    house: House[Bookshop], desk: Desk
) -> None:
    book = desk.book(desk.shelf())

    with pytest.raises(Conflict):
        desk.command("book.lend", book, to_id=house.person().id, version=7)


def test_a_commands_permission_has_a_scope(house: House[Bookshop], desk: Desk) -> None:
    clerk = Desk(house, house.person(LEND))
    theirs = desk.book(desk.shelf())
    mine = desk.book(desk.shelf(owner_id=clerk.person.id))

    with pytest.raises(Forbidden) as refused:
        clerk.command("book.lend", theirs, to_id=clerk.person.id)
    assert refused.value.permission == "bookshop.book.lend"
    assert refused.value.decision_id is not None
    assert clerk.command("book.lend", mine, to_id=clerk.person.id)["version"] == 2
    assert clerk.get("book", mine["id"])["_can"]["lend"] is True
    assert clerk.get("book", theirs["id"])["_can"]["lend"] is False


def test_a_command_on_what_one_may_not_see_is_not_found(house: House[Bookshop], desk: Desk) -> None:
    clerk = Desk(house, house.person({**LEND, "bookshop.book.view": ["own"]}))

    with pytest.raises(NotFound):
        clerk.command("book.lend", desk.book(desk.shelf()), to_id=clerk.person.id)


def test_a_commands_values_are_checked_by_name(desk: Desk) -> None:
    book = desk.book(desk.shelf())

    with pytest.raises(Invalid) as refused:
        desk.command("book.lend", book, to_id="nobody", colour="red")

    assert set(refused.value.errors or {}) == {"to_id", "colour"}


def test_a_command_that_forgets_to_save_fails_and_changes_nothing(desk: Desk) -> None:
    book = desk.book(desk.shelf())

    with pytest.raises(Internal):
        desk.command("book.forget", book)

    assert desk.get("book", book["id"])["title"] == book["title"]


def test_a_query_looks_and_is_recorded_as_a_view(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()
    desk.book(shelf)

    found = desk.ask("query", name="shelf.book_count", id=shelf["id"])

    assert found == {"count": 1}
    (entry,) = house.audit(operation="book_count")
    assert entry["record_id"] == shelf["id"]


def test_a_public_command_greets_strangers_and_knows_who_comes_with_a_token(
    house: House[Bookshop], desk: Desk
) -> None:
    assert house.service.handle("greet", {}, {}) == {"result": {"hello": "stranger"}}
    assert desk.ask("greet") == {"hello": desk.person.id}


def test_a_service_comes_with_the_grants_it_was_given(house: House[Bookshop], desk: Desk) -> None:
    shelf = desk.shelf()
    from crmkit.access.token import generate_keys

    generate_keys(house.office.folder, ["press"])
    headers = house.office.service_headers("press", {"bookshop.shelf.view": ["all"]})

    found = house.service.handle("visible", {"entity": "shelf", "ids": [shelf["id"]]}, headers)
    page = house.service.handle("snapshot", {"entity": "shelf", "limit": 1}, headers)
    denied = house.service.handle("create", {"entity": "shelf", "values": {}}, headers)

    assert found["result"] == [shelf["id"]]
    assert page["result"]["items"][0]["version"] == 1
    assert denied["error"]["code"] == "forbidden"


def test_a_snapshot_is_for_services_only(desk: Desk) -> None:
    with pytest.raises(Forbidden):
        desk.ask("snapshot", entity="shelf")


def test_visible_and_labels_answer_for_what_the_caller_sees(
    house: House[Bookshop], desk: Desk
) -> None:
    reader = Desk(house, house.person({"bookshop.shelf.view": ["own"]}))
    mine, theirs = desk.shelf(name="Mine", owner_id=reader.person.id), desk.shelf()
    ids = [mine["id"], theirs["id"], new_id(), "x"]

    assert reader.ask("visible", entity="shelf", ids=ids) == [mine["id"]]
    assert reader.ask("labels", entity="shelf", ids=ids) == {mine["id"]: "Mine"}


def test_a_caller_is_told_only_of_what_they_may_see(house: House[Bookshop]) -> None:
    reader = Desk(house, house.person({"bookshop.shelf.view": ["all"]}))

    described = reader.ask("describe")

    assert [each["name"] for each in described["entities"]] == ["bookshop.shelf"]


def test_a_service_says_that_it_is_well(house: House[Bookshop]) -> None:
    assert house.service.health()["ready"] is True


def test_a_command_with_a_permission_nobody_declares_is_a_mistake() -> None:
    class Sloppy(EntityService):
        name = "sloppy"
        package = "crmkit"

        @command("thing.do", permission="sloppy.thing.do")
        def do(self, db: Any, call: Any) -> None:
            """Do it."""

    with pytest.raises(UnknownPermission):
        Sloppy.specs()


def test_a_command_without_a_permission_has_to_be_public() -> None:
    with pytest.raises(ValueError, match="permission"):
        command("thing.do")
