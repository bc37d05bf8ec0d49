"""Events between processes over RabbitMQ."""

import time

import requests

from crmkit.bus.link import Message
from crmkit.bus.topology import EVENTS, Topology
from crmkit.events import dead
from crmkit.ids import new_id
from deploy.broker import free_port
from tests.flow.bus.house import eventually


def test_a_change_is_heard_once_by_its_consumer(house):
    house.serving("shelf")
    house.serving("reader")
    house.put()
    assert eventually(lambda: house.heard()["total"] == 1)
    time.sleep(0.5)
    assert house.heard()["total"] == 1


def test_an_event_waits_for_a_consumer_that_is_away(house):
    house.serving("shelf")
    house.serving("reader").terminate()
    house.processes[-1].wait(15)
    house.put()
    house.serving("reader")
    assert eventually(lambda: house.heard()["total"] == 1)


def test_a_poisoned_event_parks_after_its_tries_and_the_others_go_on(house):
    house.serving("shelf")
    house.serving("reader")
    house.put("bad", "poison")
    house.put("good", "fine")
    assert eventually(lambda: house.heard()["total"] == 1)
    assert eventually(lambda: dead.count(house.reader.database) == 1)
    (letter,) = dead.list_dead(house.reader.database)
    assert letter["attempts"] == 3
    assert "poisoned" in letter["error"]


def test_a_parked_event_is_redelivered_to_its_consumer(house):
    from sqlalchemy import text

    house.serving("shelf")
    house.serving("reader")
    house.put("bad", "poison")
    reader = house.reader.database
    assert eventually(lambda: dead.count(reader) == 1)
    letter = dead.list_dead(reader)[0]["id"]
    with reader.session() as db:
        db.execute(
            text("UPDATE dead_letter SET body = jsonb_set(body, '{data,title}', '\"cured\"')")
        )
    dead.redeliver(reader, letter, by="operator")
    assert eventually(lambda: house.heard()["total"] == 1)
    assert dead.count(reader) == 0


def test_a_body_that_cannot_be_read_is_kept_among_the_dead_letters(house):
    house.serving("reader")
    queue = Topology().consumer("reader.note_book")
    house.bus.links.send([Message("", queue, b"\xff\x00not json", new_id())], 5)
    assert eventually(lambda: dead.count(house.reader.database) == 1)
    letter = dead.list_dead(house.reader.database)[0]
    assert dead.show(house.reader.database, letter["id"])["raw"].startswith("base64:")


def test_an_event_that_nobody_listens_to_lands_in_the_alternate_queue(house):
    house.serving("shelf")
    before = house.bus.links.count(Topology().unrouted)[0]
    house.bus.links.send([Message(EVENTS, "nobody.listens.here", b"{}", new_id())], 5)
    assert house.bus.links.count(Topology().unrouted)[0] == before + 1


def test_live_subscribers_hear_events_and_signals(house):
    house.serving("shelf")
    events = []
    subscription = house.bus.subscribe("#", events.append)
    house.put()
    house.bus.notify("presence.here", {"who": "me"})
    assert eventually(lambda: {"shelf.book.put", "presence.here"} <= {e["type"] for e in events})
    subscription.cancel()


def test_a_process_tells_its_health_and_metrics(house):
    port = free_port()
    house.serving("shelf", CRM_HTTP_PORT=str(port))
    base = f"http://127.0.0.1:{port}"
    assert requests.get(f"{base}/healthz", timeout=5).status_code == 200
    assert eventually(lambda: requests.get(f"{base}/readyz", timeout=5).status_code == 200)
    assert "crm_broker_connected" in requests.get(f"{base}/metrics", timeout=5).text
