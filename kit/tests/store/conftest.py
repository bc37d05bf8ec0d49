"""The bookshop on a database of its own, and people who work there."""

from collections.abc import Iterator

import pytest
from bookshop.desk import Desk
from bookshop.reader import Taker, position_of
from bookshop.service import Bookshop

from crmkit.events.relay import Relay
from crmkit.testing.callers import Person
from crmkit.testing.house import House, house_of


@pytest.fixture(scope="module")
def house() -> Iterator[House[Bookshop]]:
    with house_of(Bookshop) as made:
        yield made


@pytest.fixture(scope="module")
def boss(house: House[Bookshop]) -> Person:
    return house.person(everything=True, name="Boss")


@pytest.fixture
def desk(house: House[Bookshop], boss: Person) -> Desk:
    """The boss at work."""
    return Desk(house, boss)


@pytest.fixture(scope="module")
def relay(house: House[Bookshop]) -> Relay:
    return Relay(house.service.database, "bookshop", Taker())


@pytest.fixture
def start(house: House[Bookshop], boss: Person, relay: Relay) -> int:
    """The position after all that other tests did."""
    return position_of(house, boss, relay)
