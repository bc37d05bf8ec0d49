"""Live updates: who hears what, what ends a stream, and who else has a record open."""

import threading
import time

import pytest
from gateway_fakes.events import EVERYTHING, change
from gateway_fakes.listener import Listener
from gateway_fakes.visitor import Visitor

from crmkit.errors import Unavailable
from crmkit.ids import new_id


@pytest.fixture
def listener(ann):
    found = Listener(ann)
    found.events("ready")
    yield found
    found.close()


def test_a_change_is_told_without_its_content(listener, bus):
    event = change(data={"name": "secret"})
    bus.publish([event])

    _, told = listener.events("change")[-1]

    assert told == {
        "entity": "library.shelf",
        "id": event["subject"],
        "version": 2,
        "operation": "updated",
        "actor": "somebody",
        "echo": "c-1",
        "parent": None,
    }


def test_a_child_names_its_parent(listener, bus):
    bus.publish([change("library.book", data={"shelf_id": "s-1"})])

    _, told = listener.events("change")[-1]

    assert told["parent"] == {"entity": "library.shelf", "id": "s-1"}


def test_only_records_in_reach_are_told(ben, bus):
    listener = Listener(ben)
    listener.events("ready")
    mine = change(scope={**EVERYTHING, "owner_id": bus.people["ben"]["id"]})
    bus.publish([change(), change(scope={**EVERYTHING, "owner_id": new_id()}), mine])

    told = [data["id"] for name, data in listener.events("change") if name == "change"]
    listener.close()

    assert told == [mine["subject"]]


def test_a_shared_record_is_told_to_who_received_it(ben, bus):
    listener = Listener(ben)
    listener.events("ready")
    others = {**EVERYTHING, "owner_id": new_id()}
    receivers = {"entity": "library.shelf", "view": [bus.people["ben"]["id"]], "edit": []}
    mine = change(scope={**others, "shares": receivers}, operation="shared")
    nobodys = change(scope={**others, "shares": {**receivers, "view": [new_id()]}})
    taken = change(scope=others, scope_before=mine["scope"], operation="unshared")
    bus.publish([nobodys, mine, taken])

    told = [data["id"] for name, data in listener.events("change") if name == "change"]
    told += [data["id"] for name, data in listener.events("change") if name == "change"]
    listener.close()

    assert told == [mine["subject"], taken["subject"]]


def test_logs_signals_and_unknown_entities_are_not_told(listener, bus):
    bus.publish([change("iam.audit_record", operation="created"), change("kitchen.pot")])
    bus.notify("somewhere.something.happened", {})
    bus.publish([change(data={"version": 77})])

    told = [data["version"] for name, data in listener.events("change")]

    assert told == [77]


def test_a_change_of_rights_is_told_and_obeyed_at_once(listener, bus):
    bus.people["ann"]["grants"] = {}
    bus.publish([{"type": "iam.access.changed", "data": {"user_ids": [bus.people["ann"]["id"]]}}])
    listener.events("access")
    bus.publish([change()])
    bus.publish([{"type": "iam.session.ended", "subject": _end(bus), "data": {}}])

    names = [name for name, _ in listener.events("end")]

    assert names == ["end"]


def test_a_change_of_somebody_elses_rights_disturbs_nobody(listener, bus):
    bus.publish([{"type": "iam.access.changed", "data": {"user_ids": [new_id()]}}])
    bus.publish([change()])

    assert [name for name, _ in listener.events("change")] == ["change"]


def test_the_stream_ends_when_the_session_does(listener, bus):
    bus.publish([{"type": "iam.session.ended", "subject": _end(bus), "data": {}}])

    assert listener.events("end")[-1] == ("end", {"reason": "session"})
    assert listener.rest() == []


def test_signing_out_ends_the_streams_of_the_session(ann, listener):
    ann.delete("/session")

    assert listener.events("end")[-1][0] == "end"


def test_an_end_whose_news_was_lost_is_noticed_when_the_token_runs_out(app, ann, listener, bus):
    _end(bus)
    app.extensions["gateway"].tokens.drop_users(None)

    assert listener.events("end")[-1][0] == "end"


def test_a_reader_that_is_too_slow_is_told_to_fetch_again(app, ann, bus):
    object.__setattr__(app.extensions["gateway"].options, "stream_queue", 3)
    listener = Listener(ann)
    listener.events("ready")
    bus.publish([change() for _ in range(10)])

    told = listener.events("refetch")

    assert told[-1] == ("refetch", {"reason": "slow"})
    assert listener.rest() == []


def test_a_gap_in_the_events_is_told(listener, bus):
    bus.gap()

    assert listener.events("refetch")[-1] == ("refetch", {"reason": "gap"})


def test_a_page_that_comes_back_is_told_to_fetch_again(ann):
    listener = Listener(ann, headers={"Last-Event-ID": "whatever\ufffd"})

    assert listener.events("refetch")[-1] == ("refetch", {"reason": "reconnected"})
    listener.close()


def test_a_process_that_stops_says_goodbye(app, listener):
    from gateway.app import stopping

    stopping(app)

    assert listener.events("refetch")[-1] == ("refetch", {"reason": "restart"})


def test_rights_that_nobody_can_confirm_are_not_believed_for_long(app, listener, bus, monkeypatch):
    monkeypatch.setattr("gateway.stream.PATIENCE", 0.0)
    bus.raises = Unavailable("iam")
    app.extensions["gateway"].tokens.drop_users(None)

    assert listener.events("refetch")[-1] == ("refetch", {"reason": "unverified"})


def test_a_quiet_stream_shows_that_it_lives(listener):
    assert next(listener.parts) == b": alive\n\n"


def test_a_page_that_goes_away_is_forgotten(app, ann):
    listener = Listener(ann)
    listener.events("ready")
    listener.close()
    session = app.extensions["gateway"].tokens._identities
    (identity,) = session.values()

    assert app.extensions["gateway"].hub.streams_of(identity.session_id) == 0


def test_one_session_holds_so_many_streams_and_no_more(app, ann):
    object.__setattr__(app.extensions["gateway"].options, "streams_per_session", 2)
    held = [Listener(ann), Listener(ann)]

    assert ann.get("/stream").status_code == 429
    for each in held:
        each.close()


def test_the_stream_takes_no_user_and_no_other_parameter(ann):
    assert ann.get("/stream?user=1").status_code == 400


def test_all_streams_of_a_process_share_one_subscription(ann, ben, bus):
    held = [Listener(ann), Listener(ben), Listener(ann)]

    assert len(bus.subscribers) == 1
    for each in held:
        each.close()


def test_people_at_a_record_hear_of_each_other(ann, app, bus, shelf):
    bus.people["ben"]["grants"] = bus.people["ann"]["grants"]
    ben = Visitor(app).signed_in("ben")
    listener = Listener(ann)
    listener.events("ready")
    path = f"/records/library.shelf/{shelf['id']}/presence"

    assert [each["name"] for each in ann.post(path).json["people"]] == ["Ann"]
    assert sorted(each["name"] for each in ben.post(path).json["people"]) == ["Ann", "Ben"]
    assert len(listener.events("presence")[-1][1]["people"]) == 1
    _, told = listener.events("presence")[-1]
    assert (told["entity"], told["id"], len(told["people"])) == ("library.shelf", shelf["id"], 2)
    assert ben.delete(path).status_code == 204
    assert len(listener.events("presence")[-1][1]["people"]) == 1
    listener.close()


def test_presence_tells_nothing_of_records_one_may_not_see(ann, ben, shelf):
    path = f"/records/library.shelf/{shelf['id']}/presence"
    ann.post(path)

    assert ben.post(path).status_code == 404
    assert ben.post(f"/records/library.ghost/{shelf['id']}/presence").status_code == 404


def test_a_beacon_that_stops_is_forgotten(app, ann, bus, shelf):
    presence = app.extensions["gateway"].presence
    presence._seconds = 0.01
    path = f"/records/library.shelf/{shelf['id']}/presence"
    ann.post(path)
    time.sleep(0.02)
    presence.sweep()

    assert presence._people == {}


def test_beacons_ask_the_owner_only_at_first(ann, bus, shelf):
    path = f"/records/library.shelf/{shelf['id']}/presence"
    for _ in range(3):
        ann.post(path)

    assert bus.calls["library", "visible"] == 1


def test_many_requests_at_once_ask_iam_once(app, ann, bus):
    app.extensions["gateway"].tokens.drop_users(None)
    bus.issue_delay = 0.1
    before = bus.calls["iam", "issue_token"]
    secret = next(iter(bus.sessions))
    tokens = app.extensions["gateway"].tokens
    threads = [threading.Thread(target=tokens.of, args=(secret, "")) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert bus.calls["iam", "issue_token"] == before + 1


def test_rights_that_change_while_iam_answers_are_asked_for_again(app, ann, bus):
    tokens = app.extensions["gateway"].tokens
    tokens.drop_users(None)
    bus.issue_delay = 0.1
    secret = next(iter(bus.sessions))
    asking = threading.Thread(target=tokens.of, args=(secret, ""))
    asking.start()
    time.sleep(0.03)
    tokens.drop_users(None)
    asking.join()

    assert tokens._identities == {}


def _end(bus):
    session = next(iter(bus.sessions.values()))
    session["ended"] = True
    return session["id"]
