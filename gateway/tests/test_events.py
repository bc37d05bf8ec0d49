"""The feed over HTTP: one cursor over all services, none skipped, mistakes told by parameter."""

import threading
import time

import pytest
from gateway_fakes.events import change
from gateway_fakes.suite import eventually

from gateway import calls
from gateway.events import MOST_SECONDS


def at(second):
    return f"2026-11-25T00:00:{second:02d}Z"


@pytest.fixture
def told(bus):
    """Six events of two services, whose times alternate."""
    names = {"library": "library.shelf.created", "canteen": "canteen.meal.created"}
    return [
        bus.tell(service, names[service], at(second))
        for second, service in enumerate(("library", "canteen") * 3)
    ]


def followed(visitor, path="/events", **asked):
    """Every page from the beginning; ids, and the last page."""
    found, cursor = [], ""
    while True:
        page = visitor.get(f"{path}?{'&'.join(f'{k}={v}' for k, v in asked.items())}{cursor}").json
        found += [item["id"] for item in page["items"]]
        cursor = f"&after={page['next_cursor']}"
        if not page["more"]:
            return found, page


def test_events_of_all_services_come_in_the_order_of_their_times(ann, told):
    assert [item["id"] for item in ann.get("/events").json["items"]] == told


@pytest.mark.parametrize("limit", [1, 2, 4, 5])
def test_however_large_the_pages_each_event_comes_once(ann, told, limit):
    assert followed(ann, limit=limit)[0] == told


def test_a_service_keeps_its_own_order_when_its_clock_ran_backwards(ann, bus):
    late, early = (bus.tell("library", "library.shelf.created", at(n)) for n in (9, 1))
    other = bus.tell("canteen", "canteen.meal.created", at(5))

    found, _ = followed(ann, limit=1)

    assert sorted(found) == sorted([late, early, other])
    assert found.index(late) < found.index(early)


def test_the_cursor_of_an_empty_page_goes_on_with_what_comes_next(ann, bus, told):
    _, page = followed(ann)
    cursor = page["next_cursor"]
    assert ann.get(f"/events?after={cursor}").json["items"] == []
    new = bus.tell("library", "library.shelf.lent", at(30))

    assert [item["id"] for item in ann.get(f"/events?after={cursor}").json["items"]] == [new]


def test_a_service_that_is_away_is_named_and_nothing_of_it_is_lost(ann, bus, told):
    bus.dead.add("canteen")
    found, page = followed(ann)
    bus.dead.clear()
    rest = ann.get(f"/events?after={page['next_cursor']}").json

    assert page["missing"] == ["canteen"]
    assert (found, rest["missing"]) == (told[::2], [])
    assert [item["id"] for item in rest["items"]] == told[1::2]


@pytest.mark.parametrize(
    ("types", "wanted"),
    [
        ("library.*", (0, 2, 4)),
        ("library.shelf.*", (0, 2, 4)),
        ("canteen.meal.created", (1, 3, 5)),
        ("library.book.*", ()),
        ("library.*,canteen.*", (0, 1, 2, 3, 4, 5)),
    ],
)
def test_a_type_chooses_an_event_an_entity_or_a_service(ann, told, types, wanted):
    found, _ = followed(ann, type=types)

    assert found == [told[each] for each in wanted]


def test_services_that_tell_none_of_the_types_are_not_asked(ann, bus, told):
    bus.dead.add("canteen")

    assert ann.get("/events?type=library.*").json["missing"] == []


def test_an_unknown_type_is_refused_with_what_is_near(ann):
    answer = ann.get("/events?type=library.shelve.created")

    assert answer.status_code == 400
    assert "library.shelf.created" in answer.json["errors"]["type"]["message"]


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("after=nonsense", "after"),
        ("after=eyJsaWJyYXJ5IjotMX0=", "after"),
        ("after=WzFd", "after"),
        ("limit=0", "limit"),
        ("limit=201", "limit"),
        ("wait=21", "wait"),
        ("wait=-1", "wait"),
        ("since=1", "since"),
        ("after=&after=", "after"),
        ("type=" + ",".join(["library.*"] * 51), "type"),
    ],
)
def test_a_mistake_is_told_by_its_parameter(ann, query, name):
    answer = ann.get(f"/events?{query}")

    assert (answer.status_code, list(answer.json["errors"])) == (400, [name])


def test_a_cursor_older_than_what_is_kept_is_gone_with_the_remedy(ann, bus, told):
    cursor = ann.get("/events?limit=2").json["next_cursor"]
    bus.forgotten = 2

    answer = ann.get(f"/events?after={cursor}")

    assert (answer.status_code, answer.json["code"]) == (410, "gone")
    assert "without `after`" in answer.json["detail"]


def test_a_stranger_is_refused(stranger):
    assert stranger.get("/events").status_code == 401


def test_who_waits_is_answered_as_soon_as_something_happens(ann, bus, app):
    answered = []
    waiting = threading.Thread(
        target=lambda: answered.append(ann.get(f"/events?wait={MOST_SECONDS}").json)
    )
    begun = time.monotonic()
    waiting.start()
    eventually(app.extensions["gateway"].hub._open)
    new = bus.tell("library", "library.shelf.created", at(1))
    bus.publish([change(operation="created")])
    waiting.join(MOST_SECONDS)

    assert [item["id"] for item in answered[0]["items"]] == [new]
    assert time.monotonic() - begun < MOST_SECONDS


def test_waiting_ends_with_an_empty_page_when_nothing_happens(ann, app):
    page = ann.get("/events?wait=1").json

    assert (page["items"], page["more"]) == ([], False)
    assert app.extensions["gateway"].hub._open() == []


def test_waiting_is_no_part_of_the_budget_of_a_request(app, ann, bus, monkeypatch):
    """A slow first look would otherwise leave nothing for the look that finds something."""
    asked = []
    real = calls.Call.rpc

    def late(call, *args):
        left = call.remaining()
        call.started -= 4.5
        found = real(call, *args)
        asked.append(left)
        return found

    monkeypatch.setattr(calls.Call, "rpc", late)
    waiting = threading.Thread(target=lambda: ann.get("/events?wait=5&type=library.*"))
    waiting.start()
    eventually(lambda: len(asked) == 1)
    bus.tell("library", "library.shelf.created", at(1))
    bus.publish([change(operation="created")])
    waiting.join(10)

    assert len(asked) == 2 and asked[1] > 4
