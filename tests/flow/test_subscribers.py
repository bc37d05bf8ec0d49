"""Another system hears events at the broker: with a queue and a user that can do nothing else."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import amqp
import pytest
from kombu import Connection

from crmkit.bus.topology import EVENTS
from deploy.broker import Broker
from deploy.management import Management
from tests.running import ROOT, Client, Up, command_environment, crm, running, wait_for, with_demo

EXAMPLE = ROOT / "docs" / "examples" / "subscribe.py"
ADDRESS = re.compile(r"amqp://\S+")
SECONDS = 90.0


@pytest.fixture(scope="module")
def broker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broker]:
    """A broker that ./crm did not start, which the tests may stop."""
    made = Broker(tmp_path_factory.mktemp("rabbitmq"))
    made.start()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def outside(broker: Broker, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Up]:
    state = with_demo(tmp_path_factory.mktemp("outside") / "state")
    given = {"AMQP_URL": broker.url, "RABBITMQ_MANAGEMENT_URL": broker.management_url}
    with running(state, "--suite", **given) as up:
        yield up


@pytest.fixture
def client(outside: Up) -> Client:
    return outside.client("administrator")


def subscriber(up: Up, *words: str) -> subprocess.CompletedProcess[str]:
    return crm("subscriber", *words, "--state", str(up.state))


def added(up: Up, name: str, *patterns: str) -> str:
    """The address that was printed for a new subscriber."""
    done = subscriber(up, "add", name, "--events", *patterns)
    assert done.returncode == 0, done.stderr
    found = ADDRESS.search(done.stdout)
    assert found, done.stdout
    return found[0]


def queue_named(broker: Broker, name: str) -> Any:
    management = Management.of(broker.url, broker.management_url)
    return management.get("queues", "/", f"subscriber.{name}")


class Listener:
    """The example of the documents at work."""

    def __init__(self, address: str, folder: Path) -> None:
        self.log = folder / "said.log"
        self.process = subprocess.Popen(
            [sys.executable, str(EXAMPLE), address],
            cwd=folder,
            env=command_environment(),
            stdout=self.log.open("ab"),
            stderr=subprocess.STDOUT,
        )

    def said(self, words: str) -> bool:
        return words in self.log.read_text(encoding="utf-8")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(20)


def test_the_example_hears_a_new_customer_and_outlives_a_restart_of_the_broker(
    outside: Up, broker: Broker, client: Client, tmp_path: Path
) -> None:
    listener = Listener(added(outside, "erp", "customers.*"), tmp_path)
    try:
        wait_for(lambda: listener.said("listening"), SECONDS)
        first = client.post("/customers", {"name": "Heard Ltd"})["id"]
        told = f"customers.customer.created {first} version 1"
        wait_for(lambda: listener.said(told), SECONDS)
        broker.stop()
        broker.start()
        wait_for(lambda: client.ask("GET", "/customers?limit=1").ok, SECONDS)
        second = client.post("/customers", {"name": "Heard again Ltd"})["id"]
        wait_for(lambda: listener.said(f"customers.customer.created {second}"), SECONDS)
        assert listener.process.poll() is None
    finally:
        listener.stop()


def test_a_repeated_event_is_told_from_a_new_one(
    outside: Up, client: Client, tmp_path: Path
) -> None:
    address = added(outside, "twice", "customers.customer.created")
    customer = client.post("/customers", {"name": "Twice Ltd"})["id"]
    seen = tmp_path / "subscribe-done.txt"
    listener = Listener(address, tmp_path)
    try:
        wait_for(lambda: listener.said(f"created {customer}"), SECONDS)
        wait_for(seen.exists, SECONDS)
        event_id = seen.read_text(encoding="utf-8").split()[-1]
        body = f'{{"id": "{event_id}"}}'
        with Connection(outside.env["AMQP_URL"]) as admin:
            admin.default_channel.basic_publish(
                amqp.Message(body.encode()), routing_key="subscriber.twice"
            )
        wait_for(lambda: listener.said(f"again {event_id}"), SECONDS)
    finally:
        listener.stop()


def refused(address: str, act: Any) -> bool:
    """Whether the broker closes the channel because this user may not do that."""
    with Connection(address) as connection:
        channel = connection.channel()
        try:
            act(channel)
        except amqp.AccessRefused:
            return True
    return False


def test_a_subscriber_reads_its_own_queue_and_can_do_nothing_else(outside: Up) -> None:
    mine, other = (added(outside, name, "customers.*") for name in ("mine", "other"))
    message = amqp.Message(b"{}")

    def publish(channel: Any) -> None:
        channel.confirm_select()
        channel.basic_publish(message, exchange=EVENTS, routing_key="customers.x", timeout=10)
        channel.wait(amqp.spec.Basic.Ack, timeout=10)

    assert other != mine
    assert not refused(mine, lambda channel: channel.basic_get("subscriber.mine"))
    assert refused(mine, lambda channel: channel.basic_get("subscriber.other"))
    assert refused(mine, lambda channel: channel.basic_get("subscriber.mine.lost"))
    assert refused(mine, lambda channel: channel.queue_declare("subscriber.more"))
    assert refused(mine, lambda channel: channel.queue_delete("subscriber.mine"))
    assert refused(mine, lambda c: c.queue_bind("subscriber.mine", EVENTS, routing_key="iam.#"))
    assert refused(mine, publish)


def test_adding_again_keeps_the_password_and_hears_exactly_what_is_asked(
    outside: Up, broker: Broker
) -> None:
    address = added(outside, "again", "customers.*", "iam.user.*")
    done = subscriber(outside, "add", "again", "--events", "customers.customer.*")
    line = next(
        each
        for each in subscriber(outside, "list").stdout.splitlines()
        if each.startswith("again ")
    )

    assert ADDRESS.search(done.stdout) is None
    assert line.split()[1] == "customers.customer.#" and "iam" not in line
    assert not refused(address, lambda channel: channel.basic_get("subscriber.again"))


def test_the_list_tells_how_much_waits_and_that_something_was_lost(
    outside: Up, broker: Broker, client: Client
) -> None:
    added(outside, "slow", "customers.*")
    client.post("/customers", {"name": "Waiting Ltd"})
    wait_for(lambda: (queue_named(broker, "slow") or {}).get("messages"), SECONDS)
    before = subscriber(outside, "list").stdout
    with Connection(broker.url) as admin:
        channel = admin.channel()
        message = channel.basic_get("subscriber.slow")
        channel.basic_reject(message.delivery_tag, requeue=False)
    wait_for(lambda: (queue_named(broker, "slow.lost") or {}).get("messages"), SECONDS)

    assert re.search(r"^slow .* [1-9]\d* waiting$", before, re.MULTILINE)
    assert re.search(
        r"^slow .*LOST 1 or more.*/api/v1/events", subscriber(outside, "list").stdout, re.M
    )


def test_a_removed_subscriber_is_gone_with_its_queue(outside: Up, broker: Broker) -> None:
    address = added(outside, "leaving", "customers.*")
    done = subscriber(outside, "remove", "leaving")

    assert (done.returncode, done.stdout) == (0, "leaving is gone.\n")
    assert queue_named(broker, "leaving") is None
    with pytest.raises(amqp.AccessRefused), Connection(address) as connection:
        connection.connect()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("erp", "--events", "customer.created"), "customers"),
        (("erp", "--events", "customers.custmer.created"), "customers.customer.created"),
        (("erp", "--events", "#"), "No service tells events like '#'"),
        (("erp", "--events", "audit.*"), "No service tells events like 'audit.*'"),
        (("ERP.1", "--events", "customers.*"), "lower-case letters"),
    ],
)
def test_a_wrong_name_or_pattern_is_refused_with_the_remedy(
    words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    done = crm("subscriber", "add", *words, "--state", str(tmp_path))

    assert done.returncode == 1
    assert told in done.stderr


def test_the_broker_that_crm_itself_started_takes_subscribers_too(suite: Up) -> None:
    added(suite, "own", "customers.*")

    assert re.search(r"^own  customers\.#", subscriber(suite, "list").stdout, re.MULTILINE)


def test_embedded_mode_points_to_the_feed(embedded: Up) -> None:
    done = subscriber(embedded, "add", "erp", "--events", "customers.*")

    assert done.returncode == 1
    assert "GET /api/v1/events" in done.stderr
