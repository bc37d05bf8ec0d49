"""The same promises where durable queues are quorum queues, as on a cluster."""

import amqp
import pytest

from crmkit.bus.link import Message, connect
from crmkit.bus.topology import DEAD, QUORUM, Topology
from crmkit.events import dead
from crmkit.ids import new_id
from tests.flow.bus.house import House, eventually

QUEUES = Topology(QUORUM)


@pytest.fixture
def quorum_house(broker, tmp_path):
    made = House(broker, tmp_path, queue_type=QUORUM)
    yield made
    made.close()


def is_quorum(house: House, queue: str) -> bool:
    """Whether the broker serves it in the one way that only a quorum queue is served.

    It refuses consumers that share a limit:
    https://www.rabbitmq.com/docs/quorum-queues#global-qos
    """
    connection = connect(house.broker.url)
    channel = connection.channel()
    channel.basic_qos(0, 1, True)
    try:
        channel.basic_consume(queue)
    except amqp.AMQPNotImplementedError:
        return True
    finally:
        connection.collect()
    return False


def test_every_durable_queue_is_a_quorum_queue(quorum_house):
    quorum_house.serving("shelf")
    quorum_house.serving("reader")

    for queue in (
        QUEUES.calls("shelf"),
        QUEUES.consumer("reader.note_book"),
        QUEUES.dead("reader"),
        QUEUES.delay(0.2),
        QUEUES.unrouted,
    ):
        assert is_quorum(quorum_house, queue)


def test_a_call_is_answered_and_its_event_heard_once(quorum_house):
    quorum_house.serving("shelf")
    quorum_house.serving("reader")

    assert quorum_house.put()["version"] == 1

    assert eventually(lambda: quorum_house.heard()["total"] == 1)


def test_a_failing_event_comes_again_by_the_delay_queue_and_parks_after_its_tries(quorum_house):
    quorum_house.serving("shelf")
    quorum_house.serving("reader")

    quorum_house.put("bad", "poison")

    assert eventually(lambda: dead.count(quorum_house.reader.database) == 1)
    (letter,) = dead.list_dead(quorum_house.reader.database)
    assert letter["attempts"] == 3


def test_what_the_broker_gives_up_on_is_kept_among_the_dead_letters(quorum_house):
    quorum_house.serving("reader")

    quorum_house.bus.links.send([Message(DEAD, "reader", b"given up", new_id())], 5)

    assert eventually(lambda: dead.count(quorum_house.reader.database) == 1)


def test_both_kinds_of_queues_may_live_on_one_broker(house, quorum_house):
    house.serving("shelf")
    quorum_house.serving("shelf")

    house.put("classic")

    assert (house.books(), quorum_house.books()) == (1, 0)
