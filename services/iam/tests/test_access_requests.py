"""Access that was refused is asked for, decided by those who may, and given until a day."""

import time
from datetime import timedelta

import pytest

from crmkit import clock
from crmkit.errors import CrmError, Forbidden, Invalid, NotFound, Timeout, Unavailable
from crmkit.ids import new_id
from iam.access_requests import PATIENCE
from iam.entities.access_request import AccessRequest
from iam.entities.department import Department
from iam.entities.user import User

VIEW = "library.book.view"


class Shelf:
    """The library's service, as far as IAM asks it: who keeps a book, what it is called, shares."""

    def __init__(self, library):
        self.library, self.kept, self.shared = library, {}, []
        self.refusal = None

    def call(self, service, method, args, headers=None, timeout=None):
        assert service == "library"
        if method == "keeper":
            return self.kept.get(args["id"], {})
        if method == "labels":
            self.headers = headers
            if self.refusal is not None:
                raise self.refusal
            return {each: "The Odyssey" for each in args["ids"] if each in self.kept}
        assert method == "share"
        self.shared.append((self.library.claims(headers["token"]).user_id, args))
        return {"id": new_id()}

    def book(self, owner_id, department_id=None):
        book = new_id()
        self.kept[book] = {
            "entity": "library.book",
            "id": book,
            "shareable": True,
            "owner_id": owner_id,
            "department_id": department_id,
        }
        return book


@pytest.fixture
def shelf(library):
    library.service.bus = Shelf(library)
    return library.service.bus


@pytest.fixture
def owner(library):
    return library.person("sales_rep", name="Owner")


@pytest.fixture
def asker(library):
    return library.token("warehouse_clerk", name="Asker")


def wish(library, token, record_id=None, **values):
    asked = {"permission": VIEW, "record_id": record_id, **values}
    return library.ask("request_access", asked, token)


def decide(library, token, request, **values):
    args = {"name": "access_request.decide", "id": request["id"], "values": values}
    return library.ask("command", args, token)


def waiting(library, token):
    args = {"name": "access_request.to_decide", "values": {}}
    return library.ask("query", args, token)["items"]


def row(library, request):
    with library.session() as db:
        return db.get_one(AccessRequest, request["id"])


def test_the_owner_of_a_record_is_shown_who_asks_for_it(library, shelf, owner, asker):
    request = wish(library, asker, shelf.book(owner.id), reason="A complaint")
    (found,) = waiting(library, library.token_of(owner))
    assert (found["id"], found["reason"]) == (request["id"], "A complaint")
    assert found["subject"] == "The Odyssey"


@pytest.mark.parametrize("silent", [Timeout("library"), Unavailable("library")])
def test_a_name_that_cannot_be_asked_for_now_is_told_as_such(library, shelf, owner, asker, silent):
    wish(library, asker, shelf.book(owner.id))
    shelf.refusal = silent
    (found,) = waiting(library, library.token_of(owner))
    assert (found["subject"], found["subject_away"]) == (None, True)


def test_a_record_that_may_not_be_seen_has_no_name_and_is_not_called_away(
    library, shelf, owner, asker
):
    wish(library, asker, shelf.book(owner.id))
    shelf.refusal = Forbidden(VIEW)
    (found,) = waiting(library, library.token_of(owner))
    assert (found["subject"], found["subject_away"]) == (None, False)


def test_a_request_without_a_record_lacks_no_name(library, shelf, owner, asker):
    wish(library, asker, shelf.book(owner.id))
    wish(library, asker)
    shelf.refusal = Unavailable("library")
    found = waiting(library, library.token("executive"))
    assert [each["subject_away"] for each in found] == [True, False]


def test_a_service_that_keeps_silent_leaves_time_to_answer(library, shelf, owner, asker):
    wish(library, asker, shelf.book(owner.id))
    waiting(library, library.token_of(owner))
    assert float(shelf.headers["deadline"]) <= time.time() + PATIENCE


def test_any_other_refusal_of_the_service_is_not_hidden(library, shelf, owner, asker):
    wish(library, asker, shelf.book(owner.id))
    shelf.refusal = Invalid(ids="required")
    with pytest.raises(Invalid):
        waiting(library, library.token_of(owner))


def test_the_manager_of_the_owners_department_is_shown_it_too(library, shelf, owner, asker):
    manager = library.person("sales_manager")
    home = library.add(Department(name="Sales", manager_id=manager.id))
    wish(library, asker, shelf.book(owner.id, home.id))
    assert len(waiting(library, library.token_of(manager))) == 1


def test_nobody_else_is_shown_it(library, shelf, owner, asker):
    wish(library, asker, shelf.book(owner.id))
    assert waiting(library, library.token("sales_rep")) == []
    assert waiting(library, asker) == []


def test_who_may_decide_any_request_is_shown_all(library, shelf, owner, asker):
    wish(library, asker, shelf.book(owner.id))
    wish(library, asker)
    assert len(waiting(library, library.token("executive"))) == 2


def test_granting_shares_the_record_in_the_deciders_name_until_a_day(library, shelf, owner, asker):
    until = (clock.today() + timedelta(days=7)).isoformat()
    book = shelf.book(owner.id)
    request = wish(library, asker, book)
    answer = decide(library, library.token_of(owner), request, grant=True, granted_until=until)
    assert (answer["state"], answer["granted_until"]) == ("granted", until)
    ((giver, shared),) = shelf.shared
    assert giver == owner.id
    assert shared["id"] == book
    assert shared["values"] == {
        "user_id": library.claims(asker).user_id, "may": "view", "ends_on": until, "reason": None
    }  # fmt: skip


def test_refusing_gives_nothing_and_tells_why(library, shelf, owner, asker):
    request = wish(library, asker, shelf.book(owner.id))
    decide(library, library.token_of(owner), request, grant=False, answer="Ask me first")
    assert shelf.shared == []
    assert (row(library, request).state, row(library, request).answer) == (
        "refused",
        "Ask me first",
    )


def test_a_permission_without_a_record_becomes_a_single_grant(library, shelf, asker):
    request = wish(library, asker)
    decide(library, library.token("administrator"), request, grant=True, scope="department")
    assert library.scopes_of(renewed(library, asker), VIEW) == {"department"}


def renewed(library, token):
    user_id = library.claims(token).user_id
    with library.session() as db:
        username = db.get_one(User, user_id).username
    person = type("Person", (), {"id": user_id, "username": username})
    return library.token_of(person)


def test_a_single_grant_is_given_only_by_who_may_give_such(library, shelf, asker):
    request = wish(library, asker)
    with pytest.raises(Forbidden) as refused:
        decide(library, library.token("executive"), request, grant=True)
    assert refused.value.permission == "iam.direct_grant.create"
    assert row(library, request).state == "open"


def test_nobody_decides_their_own_request(library, shelf):
    mine = library.token("executive")
    request = wish(library, mine)
    with pytest.raises(Invalid):
        decide(library, mine, request, grant=True)


def test_a_stranger_cannot_decide(library, shelf, owner, asker):
    request = wish(library, asker, shelf.book(owner.id))
    with pytest.raises(NotFound):
        decide(library, library.token("sales_rep"), request, grant=True)


def test_an_owner_who_gave_the_record_away_decides_no_more(library, shelf, owner, asker):
    book = shelf.book(owner.id)
    request = wish(library, asker, book)
    shelf.kept[book]["owner_id"] = library.person("sales_rep").id
    with pytest.raises(Forbidden):
        decide(library, library.token_of(owner), request, grant=True)


def test_an_unknown_record_is_asked_for_as_a_known_one_is(library, shelf, owner, asker):
    known, unknown = wish(library, asker, shelf.book(owner.id)), wish(library, asker, new_id())
    assert known.keys() == unknown.keys()
    about = {"entity": "access_request"}
    shown = [
        library.ask("get", {**about, "id": each["id"]}, asker).keys() for each in (known, unknown)
    ]
    told = [
        [each["changes"].keys() for each in page["items"]]
        for page in (
            library.ask("history", {**about, "id": each["id"]}, asker) for each in (known, unknown)
        )
    ]
    assert shown[0] == shown[1]
    assert told[0] == told[1]


def test_the_same_open_request_is_not_made_twice(library, shelf, owner, asker):
    book = shelf.book(owner.id)
    assert wish(library, asker, book)["id"] == wish(library, asker, book)["id"]


def test_after_a_decision_one_may_ask_again(library, shelf, owner, asker):
    book = shelf.book(owner.id)
    first = wish(library, asker, book)
    decide(library, library.token_of(owner), first, grant=False)
    assert wish(library, asker, book)["id"] != first["id"]


def test_a_request_is_taken_back_by_who_made_it(library, shelf, owner, asker):
    request = wish(library, asker, shelf.book(owner.id))
    args = {"name": "access_request.withdraw", "id": request["id"], "values": {}}
    with pytest.raises(Invalid):
        library.ask("command", args, library.token_of(owner))
    assert library.ask("command", args, asker)["state"] == "withdrawn"
    assert waiting(library, library.token_of(owner)) == []


def test_what_is_decided_is_decided_once(library, shelf, owner, asker):
    request, token = wish(library, asker, shelf.book(owner.id)), library.token_of(owner)
    decide(library, token, request, grant=True)
    with pytest.raises(Invalid):
        decide(library, token, request, grant=False)
    assert len(shelf.shared) == 1


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("permission", {"permission": "library.book.burn"}),
        ("wished_until", {"wished_until": "2020-01-01"}),
    ],
)
def test_an_impossible_wish_is_refused_at_its_field(library, shelf, asker, field, values):
    with pytest.raises(Invalid) as refused:
        wish(library, asker, **values)
    assert list(refused.value.errors) == [field]


def test_nobody_asks_without_being_signed_in(library, shelf):
    with pytest.raises(CrmError) as refused:
        library.ask("request_access", {"permission": VIEW})
    assert refused.value.code == "unauthenticated"


def test_asking_and_deciding_are_told_to_those_whom_it_concerns(library, shelf, owner, asker):
    request = wish(library, asker, shelf.book(owner.id))
    (opened,) = library.events("iam.access_request.opened")
    assert opened["scope"]["shares"]["view"] == [owner.id]
    decide(library, library.token_of(owner), request, grant=True)
    (decided,) = library.events("iam.access_request.decided")
    assert decided["scope"]["owner_id"] == library.claims(asker).user_id
    assert decided["data"]["state"] == "granted"
