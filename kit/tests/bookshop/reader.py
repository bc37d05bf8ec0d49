"""The feed of the bookshop's events as a reader asks for it."""

from collections.abc import Sequence
from typing import Any

from bookshop.service import Bookshop
from crmkit.events.relay import Fate, Outgoing, Relay
from crmkit.testing.callers import Person
from crmkit.testing.house import House

VIEW = {"bookshop.shelf.view": ["own"], "bookshop.book.view": ["own"]}


class Taker:
    """A bus that takes everything."""

    def send(self, messages: Sequence[Outgoing]) -> list[Fate]:
        return [Fate.SAFE for _ in messages]


def position_of(house: House[Bookshop], boss: Person, relay: Relay) -> int:
    publish(relay)
    after: int | None = None
    while True:
        page = ask(house, boss, after=after)
        after = page["position"]
        if not page["more"]:
            return after


def publish(relay: Relay) -> None:
    while relay.publish_waiting():
        pass


def ask(house: House[Bookshop], person: Person, **args: Any) -> Any:
    return house.ask(person, "events", **args)


def told(page: Any) -> list[tuple[str, str]]:
    return [(item["type"], item["subject"]) for item in page["items"]]
