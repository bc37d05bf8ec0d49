"""The door of the feed: what one person reads of all that happened in one service."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from crmkit.events.relay import Fate, Outgoing, Relay
from crmkit.testing.callers import Person
from tests.flow.matrix.doors import Cell
from tests.flow.matrix.ground import Ground
from tests.flow.matrix.model import Model

PAGE = 200


class Outlet:
    """A bus that takes everything and remembers it."""

    def __init__(self) -> None:
        self.sent: list[Outgoing] = []

    def send(self, messages: Sequence[Outgoing]) -> list[Fate]:
        self.sent += messages
        return [Fate.SAFE for _ in messages]


def published(ground: Ground) -> list[dict[str, Any]]:
    """Every event of the service as it travels, after it was numbered."""
    outlet = Outlet()
    service = ground.house.service
    relay = Relay(service.database, service.name, outlet)
    while relay.publish_waiting():
        pass
    kept = [message.body for message in outlet.sent if "records" not in message.body["data"]]
    return [each for each in kept if each["type"].count(".") == 2]


@dataclass
class Reading:
    """One person who follows the feed from its beginning to its end."""

    ground: Ground
    person: Person
    model: Model

    def cells(self, events: Sequence[dict[str, Any]]) -> Iterator[Cell]:
        """For each event what the model expects, and whether it was read."""
        read = {item["id"] for item in self.items()}
        for event in events:
            entity = event["type"].rpartition(".")[0]
            granted = self._may_read(entity, event["subject"])
            about = f"{event['type']} {event['subject']}"
            yield Cell(entity, "view", "feed", granted, event["id"] in read, about)

    def items(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        args: dict[str, Any] = {}
        while True:
            page = self.ground.house.ask(self.person, "events", limit=PAGE, **args)
            found += page["items"]
            args = {"after": page["position"]}
            if not page["more"]:
                return found

    def leaks(self) -> Iterator[str]:
        """Hidden and masked values that the feed shows, in sentences."""
        for item in self.items():
            entity = item["type"].rpartition(".")[0]
            spec = self.ground.house.service.specs()[entity.partition(".")[2]]
            row = self.ground.rows[spec.name].get(item["subject"], {})
            for name, field in spec.own_fields.items():
                rule = self.model.rule(entity, name)
                shown = [part[name] for part in (item["data"], item["before"]) if name in part]
                if field.personal or rule == "hidden":
                    yield from (f"{item['type']} shows the hidden {name}" for _ in shown)
                value = row.get(name)
                if rule == "masked" and isinstance(value, str) and len(value) > 4:
                    yield from (f"{item['type']} shows {name}" for each in shown if each == value)

    def _may_read(self, entity: str, subject: str) -> bool:
        name = entity.partition(".")[2]
        spec = self.ground.house.service.specs().get(name)
        if spec is None or spec.is_log or subject not in self.ground.homes[name]:
            return False
        return self.model.admits(f"{entity}.view", self.ground.homes[name][subject])
