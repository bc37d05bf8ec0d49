"""A RabbitMQ of our own, started once, and a house of toy services on it for each test."""

import pytest

from deploy.broker import Broker
from deploy.needs import find_broker
from tests.flow.bus.house import House


@pytest.fixture(scope="session")
def broker(tmp_path_factory):
    if find_broker() is None:
        pytest.skip("RabbitMQ is not installed")
    made = Broker(tmp_path_factory.mktemp("rabbitmq"))
    made.start()
    yield made
    made.stop()


@pytest.fixture
def house(broker, tmp_path):
    made = House(broker, tmp_path)
    yield made
    made.close()
